"""The list of who is behind a mark, over the plot."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.services.insights import MOST_LINES, Line
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

_WIDTH_PX, _MOST_PX, _LEAST_PX = 420, 380, 44
_GAP_PX = 10


class BehindList(QFrame):
    """Closes with Esc or a click beside it. Signals: *person_opened* and *conversation_wanted* with an id."""

    person_opened = Signal(int)
    conversation_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("pane", "card")
        self.setFixedWidth(_WIDTH_PX)
        self.title = label("", "heading", wraps=True)
        self.count = label("", "small")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.list.currentRowChanged.connect(self._show_talk)
        self.talk = buttons.link("Open the conversation")
        self.talk.clicked.connect(self._open_talk)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.talk)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.list)
        column.addLayout(below)
        self._lines: Sequence[Line] = ()

    def open_at(self, title: str, lines: Sequence[Line], at: QPoint) -> None:
        """Show some lines beneath a place of the screen, on the screen as a whole."""
        self._lines = lines
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.list.clear()
        for line in lines:
            self.list.addItem(QListWidgetItem(f"{line.name}\n{line.text}"))
        self.list.setVisible(bool(lines))
        self.count.setText(_count_text(len(lines)))
        self.list.setCurrentRow(0)
        self._show_talk(0)
        self._fit()
        area = self.screen().availableGeometry()
        left = max(area.left(), min(at.x() - _WIDTH_PX // 2, area.right() - self.width()))
        below = at.y() + _GAP_PX
        over = at.y() - _GAP_PX - self.height()
        top = over if below + self.height() > area.bottom() and over >= area.top() else below
        self.move(left, max(area.top(), min(top, area.bottom() - self.height())))
        self.show()
        self.list.setFocus()

    def _fit(self) -> None:
        """As high as its lines, until it would be long."""
        self.list.setFixedWidth(_WIDTH_PX - 26)
        self.list.doItemsLayout()
        high = sum(max(_LEAST_PX, self.list.sizeHintForRow(row)) for row in range(min(len(self._lines), 20)))
        self.list.setFixedHeight(min(_MOST_PX, high + 6))
        self.adjustSize()

    def _show_talk(self, row: int) -> None:
        self.talk.setVisible(0 <= row < len(self._lines) and self._lines[row].talk is not None)

    def _open(self, item: QListWidgetItem) -> None:
        line = self._lines[self.list.row(item)]
        self.hide()
        self.person_opened.emit(line.person)

    def _open_talk(self) -> None:
        talk = self._lines[self.list.currentRow()].talk
        self.hide()
        if talk is not None:
            self.conversation_wanted.emit(talk)


def _count_text(count: int) -> str:
    if not count:
        return "Nobody stands behind this figure."
    if count == MOST_LINES:
        return f"The first {count}. Enter opens the person."
    return "Enter opens the person."
