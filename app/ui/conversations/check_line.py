"""A line of the "Ready?" list: a tick, and words that wrap."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.tick_box import BOX_PX, paint_tick_box

_INDENT_PX = 30
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CheckLine(QAbstractButton):
    """One check. Clicking it emits `clicked`; what that does is the card's affair."""

    def __init__(self, key: str, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.notifier.changed.connect(self.update)

    def show_check(self, text: str, *, is_done: bool) -> None:
        """Show a text, ticked or not."""
        self.setText(text)
        self.setAccessibleName(f"{text}: {'done' if is_done else 'to do'}")
        self.setProperty("done", is_done)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the wrapped words, at least a hit target of 26 px."""
        room = QRect(0, 0, max(width - _INDENT_PX, 40), 10_000)
        return max(26, self.fontMetrics().boundingRect(room, int(_FLAGS), self.text()).height() + 8)

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(200, self.heightForWidth(self.width() if self.width() > 100 else 300))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any column."""
        return QSize(100, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tick box, words, focus ring."""
        is_done = bool(self.property("done"))
        painter = QPainter(self)
        box = QRectF(1, (self.height() - BOX_PX) / 2, BOX_PX, BOX_PX)
        paint_tick_box(painter, box, is_on=is_done)
        is_plain = not is_done or self.underMouse()
        painter.setPen(theme.color("text" if is_plain else "muted"))
        painter.drawText(self.rect().adjusted(_INDENT_PX, 0, 0, 0), int(_FLAGS), self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(0, 0, 0, 0), 5, 5)
        painter.end()
