"""The list of conversations, or what to do when there is none."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.core.conversations import ConversationId, ConversationRow
from app.ui import theme
from app.ui.conversations.grouping import Section
from app.ui.conversations.list_delegate import ConversationDelegate
from app.ui.conversations.list_model import ROW_ROLE, ConversationListModel
from app.ui.widgets.empty import EmptyState

_BATCH = 250


class ConversationView(QListView):
    """The list itself: one click or Enter opens."""

    opened = Signal(QModelIndex)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.setAccessibleName("Conversations")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setUniformItemSizes(True)
        # Qt asks the model for every row's index; in batches 200,000 of them don't hold up the window.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ListPage(QStackedWidget):
    """Shows sections of conversations. Emits what was asked for, with the conversation's row."""

    opened = Signal(int)
    plan_wanted = Signal()
    menu_wanted = Signal(object, object)  # ConversationRow, QPoint

    def __init__(self, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(host)
        self.view = ConversationView()
        self.rows = ConversationListModel()
        self.view.setModel(self.rows)
        self._delegate = ConversationDelegate(self.view, clock)
        self.view.setItemDelegate(self._delegate)
        self.view.opened.connect(self._on_opened)
        self.view.customContextMenuRequested.connect(self._show_menu)
        theme.notifier.changed.connect(self.view.viewport().update)
        padded = QWidget()
        column = QVBoxLayout(padded)
        column.setContentsMargins(24, 4, 14, 0)
        column.addWidget(self.view)
        self.nothing = EmptyState(
            "No conversation planned yet",
            "Plan a talk of 20 to 30 minutes with someone whose work you are curious about. "
            "Coffeetree helps you prepare it, and puts all you need on one page.",
            "Plan a conversation",
        )
        self.nothing.wanted.connect(self.plan_wanted)
        self.no_match = EmptyState("No conversation found", "No conversation is with a person or role of these words.")
        self.waiting = QWidget()
        for each in (self.waiting, padded, self.nothing, self.no_match):
            self.addWidget(each)
        self._list = padded
        self._is_awaited = False  # the keys were given before the rows came

    def show_sections(
        self,
        sections: Sequence[Section],
        clashes: Mapping[ConversationId, str] | None = None,
        *,
        is_search: bool = False,
    ) -> None:
        """Show conversations, with what collides; none at all is an invitation to plan one."""
        current = self.view.currentIndex().data(ROW_ROLE)
        self.rows.show_sections(sections, clashes)
        if sections:
            self.setCurrentWidget(self._list)
            if isinstance(current, ConversationRow):
                self.select(current.id)
            elif self._is_awaited and not is_search:
                self.take_focus()
        else:
            self.setCurrentWidget(self.no_match if is_search else self.nothing)
        self._is_awaited = False

    def take_focus(self) -> None:
        """The keys go to the list, on its first conversation if none is chosen yet."""
        self._is_awaited = not self.rows.rowCount()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not isinstance(self.view.currentIndex().data(ROW_ROLE), ConversationRow) and self.rows.rowCount() > 1:
            self.view.setCurrentIndex(self.rows.index(1))

    def select(self, conversation: int) -> None:
        """Put the cursor on a conversation."""
        row = self.rows.row_of(conversation)
        if row >= 0:
            index = self.rows.index(row)
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_opened(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, ConversationRow):
            self.opened.emit(int(row.id))

    def _show_menu(self, at: QPoint) -> None:
        row = self.view.indexAt(at).data(ROW_ROLE)
        if isinstance(row, ConversationRow):
            self.menu_wanted.emit(row, self.view.viewport().mapToGlobal(at))
