"""The conversations by state, in five columns; dragging a card, or Alt and an arrow, changes its state."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QScrollArea, QVBoxLayout, QWidget

from app.core import moves
from app.core.conversations import ConversationRow, State
from app.ui import theme
from app.ui.conversations.board_delegate import CardDelegate
from app.ui.conversations.board_model import BoardModel, conversation_of
from app.ui.conversations.list_model import ROW_ROLE
from app.ui.conversations.overview_facts import Shown
from app.ui.conversations.wording import STATE_NAMES
from app.ui.widgets.labels import label

_BATCH = 250
_LEAST_COLUMN_PX = 150


class ColumnView(QListView):
    """The cards of one state."""

    opened = Signal(QModelIndex)
    walked = Signal(int)  # to the column before or after
    carried = Signal(int)  # the card, to the column before or after
    hovered = Signal(int)  # the conversation dragged over it, 0 when it has left
    dropped = Signal(int)

    def __init__(self, state: State, refusal: Callable[[int, State], str]) -> None:
        super().__init__()
        self._state, self._refusal = state, refusal
        self.setAccessibleName(f"{STATE_NAMES[state]} conversations")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self.opened)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Whether the card may come here is shown before it is let go."""
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As on entering."""
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The column is as before."""
        self.hovered.emit(0)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the state of this column."""
        conversation = conversation_of(event.mimeData())
        self.hovered.emit(0)
        if conversation and self._may_take(conversation):
            event.setDropAction(Qt.DropAction.CopyAction)  # after a move the view would remove its own row
            event.accept()
            self.dropped.emit(conversation)
        else:
            event.ignore()

    def _may_take(self, conversation: int) -> bool:
        return not self._refusal(conversation, self._state)

    def _consider(self, event: QDragMoveEvent) -> None:
        conversation = conversation_of(event.mimeData())
        if conversation:
            self.hovered.emit(conversation)
        event.setAccepted(bool(conversation) and self._may_take(conversation))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go to the neighbouring column, with Alt they take the card along; Enter opens."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in ways:
            is_carrying = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.carried if is_carrying else self.walked).emit(ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Column(QFrame):
    """A heading with a count over the cards; while a card is dragged over it, whether and why not it may come."""

    def __init__(self, state: State, clock: Callable[[], datetime], refusal: Callable[[int, State], str]) -> None:
        super().__init__()
        self.state = state
        self.setMinimumWidth(_LEAST_COLUMN_PX)
        self.rows = BoardModel()
        self.view = ColumnView(state, refusal)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(CardDelegate(self.view, clock))
        theme.notifier.changed.connect(self.view.viewport().update)
        self.heading = label("", "section")
        self.reason = label("", "error", wraps=True)
        self.reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.reason)
        column.addWidget(self.view, 1)

    def show_count(self) -> None:
        """Name the state and how many there are."""
        self.heading.setText(f"{STATE_NAMES[self.state]} · {len(self.rows.rows)}")

    def show_answer(self, sentence: str, *, is_target: bool) -> None:
        """Say why a card can't come here, or light up as a place where it can; "" and not lit as ever."""
        self.reason.setText(sentence)
        self.reason.setVisible(bool(sentence))
        ground = "target" if is_target else ""
        if ground != self.view.property("ground"):
            self.view.setProperty("ground", ground)
            self.view.style().unpolish(self.view)
            self.view.style().polish(self.view)


class BoardPage(QWidget):
    """Five columns. Asks by signals."""

    opened = Signal(int)
    state_wanted = Signal(object, object)  # ConversationRow, State
    menu_wanted = Signal(object, object)  # ConversationRow, QPoint
    refused = Signal(str)

    def __init__(self, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(host)
        self._clock = clock
        self._by_id: dict[int, ConversationRow] = {}
        self._following = 0  # the card that the keys moved: the cursor stays on it
        inside = QWidget()
        area = QScrollArea()  # five columns don't fit beside an open panel on a small screen
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        across = QHBoxLayout(inside)
        across.setContentsMargins(24, 8, 24, 12)
        across.setSpacing(12)
        self.columns: dict[State, Column] = {}
        for state in moves.ORDER:
            column = Column(state, clock, self.refusal)
            across.addWidget(column, 1)
            self.columns[state] = column
            self._join(column)

    def _join(self, column: Column) -> None:
        state, view = column.state, column.view
        view.opened.connect(lambda index: self.opened.emit(int(index.data(ROW_ROLE).id)))
        view.walked.connect(lambda by: self._walk(state, by))
        view.carried.connect(lambda by: self._carry(state, by))
        view.hovered.connect(lambda one: self._hover(column, one))
        view.dropped.connect(lambda one: self.bring(one, state))
        view.customContextMenuRequested.connect(lambda at: self._ask_menu(view, at))

    def show_found(self, shown: Shown) -> None:
        """Show conversations; the cursor stays on its card, whatever column that is in now."""
        focused = next((column for column in self.columns.values() if column.view.hasFocus()), None)
        current = self._following or self._current(focused)
        self._by_id = {int(row.id): row for row in shown.rows}
        for state, column in self.columns.items():
            column.rows.show_rows([row for row in shown.rows if row.state is state], shown.clashes)
            column.show_count()
        if current and focused is not None:
            self.select(current)
        self._following = 0

    def select(self, conversation: int) -> None:
        """Put the cursor on a card."""
        row = self._by_id.get(conversation)
        if row is None:
            return
        column = self.columns[row.state]
        column.view.setCurrentIndex(column.rows.index(column.rows.row_of(conversation)))
        column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """The keys go to the first column with cards."""
        first = next((c for c in self.columns.values() if c.rows.rows), self.columns[State.PLANNED])
        first.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if first.rows.rows and not first.view.currentIndex().isValid():
            first.view.setCurrentIndex(first.rows.index(0))

    def refusal(self, conversation: int, to: State) -> str:
        """Why a card can't go to a column; empty where it can or is there."""
        row = self._by_id.get(conversation)
        return moves.refusal(row.state, row.starts_at, to, self._clock(), row.zone) if row else "It is not here."

    def bring(self, conversation: int, to: State) -> None:
        """Ask for a card's state to be changed, or say why it can't; a card that is there stays."""
        row = self._by_id.get(conversation)
        reason = self.refusal(conversation, to)
        if reason:
            self.refused.emit(reason)
        elif row is not None and row.state is not to:
            self._following = conversation
            self.state_wanted.emit(row, to)

    def _carry(self, state: State, by: int) -> None:
        """To the next column that takes the card; what none takes is said once, with the nearest one's reason."""
        conversation = self._current(self.columns[state])
        ahead = list(moves.ORDER)[moves.ORDER.index(state) + by :: by] if conversation else []
        if by < 0 and state is moves.ORDER[0]:
            ahead = []
        open_ = next((to for to in ahead if not self.refusal(conversation, to)), None)
        if open_ is not None:
            self.bring(conversation, open_)
        elif ahead:
            self.refused.emit(self.refusal(conversation, ahead[0]))

    def _walk(self, state: State, by: int) -> None:
        place = moves.ORDER.index(state) + by
        if not 0 <= place < len(moves.ORDER):
            return
        column = self.columns[moves.ORDER[place]]
        column.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if column.rows.rows and not column.view.currentIndex().isValid():
            column.view.setCurrentIndex(column.rows.index(0))

    def _hover(self, column: Column, conversation: int) -> None:
        row = self._by_id.get(conversation)
        reason = self.refusal(conversation, column.state) if conversation else ""
        column.show_answer(reason, is_target=row is not None and not reason and row.state is not column.state)

    def _ask_menu(self, view: ColumnView, at: QPoint) -> None:
        row = view.indexAt(at).data(ROW_ROLE)
        if isinstance(row, ConversationRow):
            self.menu_wanted.emit(row, view.viewport().mapToGlobal(at))

    def _current(self, column: Column | None) -> int:
        row = column.view.currentIndex().data(ROW_ROLE) if column else None
        return int(row.id) if isinstance(row, ConversationRow) else 0
