"""The list of who is behind a mark, over the plot."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.insights.figures import MOST_LINES, Line
from app.ui import theme
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

_WIDTH_PX, _MOST_PX, _GAP_PX = 440, 400, 10
# The height of more of them is beyond the longest list.
_FITTED = 20
_PAD_PX, _NAME_PX, _MOST_LINE_PX = 8, 20, 130
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class LineDelegate(QStyledItemDelegate):
    """Paints a name, and below it the whole text over as many lines as it takes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the text, up to some lines."""
        _, _, text = str(index.data()).partition("\n")
        wide = _WIDTH_PX - 40 - 2 * _PAD_PX
        room = QFontMetrics(theme.font_of(theme.SMALL_PX)).boundingRect(QRect(0, 0, wide, 1000), _WRAPPED, text)
        return QSize(wide, 2 * _PAD_PX + _NAME_PX + min(room.height(), _MOST_LINE_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line of the list."""
        name, _, text = str(index.data()).partition("\n")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if is_chosen else "surface_alt"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 7, 7)
        room = option.rect.adjusted(_PAD_PX, _PAD_PX, -_PAD_PX, -_PAD_PX)
        font = theme.font_of(is_bold=True)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), room.top(), room.width(), _NAME_PX), _WRAPPED, shown)
        painter.setFont(theme.font_of(theme.SMALL_PX))
        painter.setPen(theme.color("text" if is_chosen else "muted"))
        painter.drawText(room.adjusted(0, _NAME_PX, 0, 0), _WRAPPED, text)
        painter.restore()


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
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMouseTracking(True)
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
            item = QListWidgetItem(f"{line.name}\n{line.text}")
            item.setToolTip(line.text)
            self.list.addItem(item)
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
        high = sum(self.list.sizeHintForRow(row) for row in range(min(len(self._lines), _FITTED)))
        self.list.setFixedHeight(min(_MOST_PX, high + 6))
        self.adjustSize()

    def _show_talk(self, row: int) -> None:
        self.talk.setVisible(0 <= row < len(self._lines) and self._lines[row].talk is not None)

    def _open(self, item: QListWidgetItem) -> None:
        if not self.isVisible():  # where one click activates, it comes twice
            return
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
