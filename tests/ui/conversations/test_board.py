"""The board: conversations by state, moved by mouse and by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester

from app.core.conversations import State
from app.services import moves
from app.ui.conversations.board_model import MIME_TYPE, BoardModel
from app.ui.conversations.list_model import ROW_ROLE
from app.ui.conversations.view_memory import View, remembered
from tests.ui.conversations.conftest import NOW, START

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def board(stand):
    """The board on the page, with one talk planned for tomorrow and one that has passed."""
    stand.coming = stand.plan()
    stand.passed = stand.plan(stand.lovelace, NOW - timedelta(days=1))
    stand.page.overview.choose(View.BOARD)
    return stand.page.overview.board


def cards(board, state):
    column = board.columns[state]
    return [column.rows.data(column.rows.index(n), ROW_ROLE).name for n in range(column.rows.rowCount())]


def carried(conversation):
    data = QMimeData()
    data.setData(MIME_TYPE, str(conversation).encode())
    return data


def hover(board, state, conversation):
    """Drag a card over a column; gives whether it may be dropped there, and what the column says."""
    column = board.columns[state]
    data = carried(conversation)
    event = QDragMoveEvent(QPoint(10, 10), COPY, data, LEFT, PLAIN)
    event.ignore()
    column.view.dragMoveEvent(event)
    return event.isAccepted(), column.reason.text()


def drop(board, state, conversation):
    data = carried(conversation)
    event = QDropEvent(QPointF(10, 10), COPY, data, LEFT, PLAIN)
    board.columns[state].view.dropEvent(event)
    return event.isAccepted()


def test_talks_stand_in_the_columns_of_their_states(stand, board):
    assert cards(board, State.PLANNED) == ["Ada Lovelace", "Charles Babbage"]
    assert board.columns[State.PLANNED].heading.text() == "Planned · 2"
    assert cards(board, State.HELD) == []


def test_dropping_a_card_changes_the_state_as_one_step(stand, board):
    steps = stand.steps()
    assert hover(board, State.CONFIRMED, stand.coming) == (True, "")
    assert board.columns[State.CONFIRMED].view.property("ground") == "target"
    assert drop(board, State.CONFIRMED, stand.coming)
    assert board.columns[State.CONFIRMED].view.property("ground") == ""
    assert cards(board, State.CONFIRMED) == ["Charles Babbage"]
    assert stand.stored(stand.coming).state is State.CONFIRMED
    assert stand.steps() == steps + 1
    stand.commands.undo()
    assert cards(board, State.CONFIRMED) == []


def test_what_can_not_be_is_refused_with_the_reason_before_the_drop(stand, board, qtbot):
    may, reason = hover(board, State.HELD, stand.coming)
    assert not may
    assert reason == "The talk is on Mon 23 Nov 16:00: it can’t have been held yet."
    steps = stand.steps()
    assert not drop(board, State.HELD, stand.coming)
    assert stand.steps() == steps
    assert board.columns[State.HELD].reason.isHidden()


def test_a_card_dropped_where_it_was_records_nothing(stand, board):
    steps = stand.steps()
    drop(board, State.PLANNED, stand.coming)
    assert stand.steps() == steps


def test_alt_and_an_arrow_take_the_card_along_past_columns_that_refuse_it(stand, board, qtbot):
    view = board.columns[State.PLANNED].view
    view.setFocus()
    board.select(stand.coming)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert stand.stored(stand.coming).state is State.CONFIRMED
    confirmed = board.columns[State.CONFIRMED].view
    assert stand.page.window().focusWidget() is confirmed
    # Held is refused to a talk to come: the next one is Cancelled.
    qtbot.keyClick(confirmed, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert stand.stored(stand.coming).state is State.CANCELLED
    cancelled = board.columns[State.CANCELLED].view
    with qtbot.waitSignal(stand.page.message) as said:
        qtbot.keyClick(cancelled, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert "nobody can have missed it yet" in said.args[0]


def test_arrows_walk_between_columns_and_enter_opens(stand, board, qtbot):
    board.take_focus()
    view = board.columns[State.PLANNED].view
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert stand.page.window().focusWidget() is board.columns[State.CONFIRMED].view
    qtbot.keyClick(board.columns[State.CONFIRMED].view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert stand.page.title == "Ada Lovelace"


def test_a_talk_that_has_passed_can_be_held_or_missed_but_not_confirmed(stand, board):
    assert hover(board, State.HELD, stand.passed)[0]
    assert hover(board, State.NO_SHOW, stand.passed)[0]
    may, reason = hover(board, State.CONFIRMED, stand.passed)
    assert not may
    assert reason.startswith("Its time has passed")
    drop(board, State.HELD, stand.passed)
    assert cards(board, State.HELD) == ["Ada Lovelace"]


def test_the_menu_greys_what_can_not_be_with_the_reason(stand, board):
    row = board.columns[State.PLANNED].rows.rows[1]
    menu = stand.page.overview.menu_for(row)
    held = next(action for action in menu.actions() if action.text() == "Mark as held")
    assert not held.isEnabled()
    assert "can’t have been held yet" in held.toolTip()


def test_what_is_no_card_is_not_taken(board):
    data = QMimeData()
    data.setText("something else")
    event = QDropEvent(QPointF(10, 10), COPY, data, LEFT, PLAIN)
    board.columns[State.HELD].view.dropEvent(event)
    assert not event.isAccepted()


def test_the_look_is_remembered(stand, board):
    assert remembered() is View.BOARD
    stand.page.overview.choose(View.MONTH)
    assert remembered() is View.MONTH


def test_collisions_are_marked_and_told(stand, board):
    other = stand.plan(stand.lovelace, START + timedelta(minutes=20))
    view = board.columns[State.PLANNED].rows
    told = {view.data(view.index(n), ROW_ROLE).id: view.data(view.index(n)) for n in range(3)}
    assert "Overlaps with Charles Babbage, 16:00–16:30." in told[other]
    stand.commands.run("Cancel", moves.change_state, other, State.CANCELLED, NOW)
    assert "Overlaps" not in view.data(view.index(1))


def test_the_model_of_a_column_is_sound(stand, board, qtbot):
    model = BoardModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(board.columns[State.PLANNED].rows.rows, {})
    assert model.row_of(stand.coming) == 1
    assert model.row_of(999) == -1
