"""The message bar: one sentence over the foot of the page, with Undo where it helps."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.ui import theme
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

# Long enough to read a sentence twice and reach for Undo; errors stay until they are closed.
SHOWN_MS = 8_000
MARGIN_PX = 16
MOST_PX = 640


class MessageBar(QFrame):
    """Floats over the lower edge of its parent, so that nothing moves when it comes. Emits `undo_wanted`."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("pane", "notice")
        self._mark = QLabel()
        self._text = label("", wraps=True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._undo = buttons.link("Undo")
        self._undo.setToolTip("Undo (Ctrl+Z)")
        close = buttons.icon_only("close", "Close this message")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._undo.clicked.connect(self._take_back)
        close.clicked.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Says that something went well; goes away by itself."""
        self._show(text, "accent", "check-circle", can_undo=can_undo)
        self._timer.start()

    def warn(self, text: str) -> None:
        """Says what went wrong, what was kept and what to do; stays until closed."""
        self._show(text, "cherry", "warning-circle", can_undo=False)
        self._timer.stop()

    def let_go(self) -> None:
        """Hides a success whose Undo would by now undo something else."""
        if self._timer.isActive():
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the lower edge."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, text: str, tone: str, icon: str, *, can_undo: bool) -> None:
        self._text.setText(text)
        self._undo.setVisible(can_undo)
        self._mark.setPixmap(theme.icon(icon, tone).pixmap(QSize(theme.ICON_PX, theme.ICON_PX)))
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()

    def _place(self) -> None:
        area = self._over.rect()
        room = min(MOST_PX, area.width() - 2 * MARGIN_PX)
        others = 14 + 18 + 10 + 10 + (70 if self._undo.isVisibleTo(self) else 0) + 32 + 20
        width = min(room, self._text.fontMetrics().horizontalAdvance(self._text.text()) + others)
        height = max(48, self._row.heightForWidth(width))
        self.setGeometry((area.width() - width) // 2, area.height() - height - MARGIN_PX, width, height)

    def _take_back(self) -> None:
        self.hide()
        self.undo_wanted.emit()
