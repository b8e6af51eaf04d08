"""Choosing questions from the bank."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.conversations import QuestionDraft
from app.core.questions import BankQuestion
from app.services import bank
from app.ui import theme
from app.ui.conversations import question_order
from app.ui.conversations.bank_model import HERE_ROLE, MEMORY_ROLE, QUESTION_ROLE, TAKEN_ROLE, BankModel
from app.ui.conversations.side_panel import SidePanel
from app.ui.conversations.wording import counted
from app.ui.widgets import buttons
from app.ui.widgets.tick_box import paint_tick_box

_INDENT_PX = 30
_MEMORY_PX = 18
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class BankDelegate(QStyledItemDelegate):
    """Draws headings, and questions with a tick box; texts wrap."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the words take at the width of the view."""
        width = self._view.viewport().width()
        if index.data(QUESTION_ROLE) is None:
            return QSize(width, 34)
        metrics = QFontMetrics(theme.font_of(theme.BODY_PX))
        room = QRect(0, 0, max(width - _INDENT_PX - 8, 60), 10_000)
        memory = _MEMORY_PX if index.data(MEMORY_ROLE) else 0
        return QSize(width, metrics.boundingRect(room, _FLAGS, str(index.data())).height() + 12 + memory)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if index.data(QUESTION_ROLE) is None:
            painter.setFont(theme.font_of(theme.SMALL_PX, is_bold=True))
            painter.setPen(theme.color("muted"))
            painter.drawText(area.adjusted(0, 0, 0, -5), Qt.AlignmentFlag.AlignBottom, str(index.data()))
        else:
            if state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(area, theme.color("accent_soft"))
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(area, theme.color("surface_alt"))
            box = QRectF(area.left() + 3, area.center().y() - 8, 17, 17)
            paint_tick_box(painter, box, is_on=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
            painter.setFont(theme.font_of(theme.BODY_PX))
            painter.setPen(theme.color("muted" if index.data(TAKEN_ROLE) else "text"))
            memory = str(index.data(MEMORY_ROLE) or "")
            words = area.adjusted(_INDENT_PX, 0, -8, -_MEMORY_PX if memory else 0)
            painter.drawText(words, _FLAGS, str(index.data()))
            if memory:
                painter.setFont(theme.font_of(theme.SMALL_PX))
                painter.setPen(theme.color("amber" if index.data(HERE_ROLE) else "muted"))
                line = QRect(words.left(), words.bottom() - 4, words.width(), _MEMORY_PX)
                shown = painter.fontMetrics().elidedText(memory, Qt.TextElideMode.ElideRight, line.width())
                painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class BankView(QListView):
    """The list of the bank; Space and a click tick."""

    ticked = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Question bank")
        self.setProperty("ground", "surface")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.ticked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class BankPanel(SidePanel):
    """Search, tick, add. Emits `added(questions)`."""

    added = Signal(object)

    def __init__(self) -> None:
        super().__init__("Question bank")
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search questions")
        self.field.setAccessibleName("Search questions")
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.entries = BankModel(bank.questions())
        self.view = BankView()
        self.view.setModel(self.entries)
        self.view.setItemDelegate(BankDelegate(self.view))
        self.view.ticked.connect(self.entries.toggle)
        self.field.textChanged.connect(self.entries.search)
        self.button = buttons.primary("Add questions")
        self.button.clicked.connect(self._add)
        self.body.addWidget(self.field)
        self.body.addWidget(self.view, 1)
        self.foot.addWidget(self.button, 1)
        self.entries.ticked.connect(self._show_count)

    def open(self, present: Sequence[QuestionDraft]) -> None:
        """Open for a talk that has some questions already."""
        self.field.clear()
        self.entries.start({question.text for question in present})
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search field goes to the list."""
        is_key = watched is self.field and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _add(self) -> None:
        chosen: list[BankQuestion] = self.entries.chosen()
        self.added.emit(question_order.from_bank(chosen))
        self.dismiss()

    def _show_count(self) -> None:
        count = len(self.entries.chosen())
        self.button.setEnabled(count > 0)
        self.button.setText(f"Add {counted(count, 'question')}" if count else "Tick questions to add")
