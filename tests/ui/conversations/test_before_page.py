"""Preparing a conversation: what is done on the page is in the file, each act one undo step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.core.changes import Changes
from app.core.conversations import MOST_HOPES, State
from app.core.questions import Group
from app.services import conversations
from app.ui.commands import Commands
from app.ui.conversations.editors import PAUSE_MS
from app.ui.conversations.page import ConversationsPage
from app.ui.tasks import ThreadTasks


@pytest.fixture
def talk(stand):
    made = stand.plan()
    stand.page.open_conversation(made)
    return made


def test_hopes_are_typed_one_after_the_other(stand, talk, qtbot):
    card = stand.page.before.hopes
    for index, text in enumerate(("Whether it suits me", "A first year", "Two more people")):
        qtbot.keyClicks(card.editors[index], text)
        qtbot.keyClick(card.editors[index], Qt.Key.Key_Return)
    assert [hope.text for hope in stand.stored(talk).hopes] == [
        "Whether it suits me",
        "A first year",
        "Two more people",
    ]
    assert len(card.editors) == MOST_HOPES


def test_an_emptied_hope_is_gone(stand, talk, qtbot):
    stand.commands.run("Hopes", conversations.set_hopes, talk, ["one", "two"])
    editor = stand.page.before.hopes.editors[0]
    editor.clear()
    editor.flush()
    assert [hope.text for hope in stand.stored(talk).hopes] == ["two"]
    assert [e.words() for e in stand.page.before.hopes.editors] == ["two", "", ""]


def test_the_introduction_is_counted_while_typed_and_saved_after_a_pause(stand, talk, qtbot):
    card = stand.page.before.introduction
    before = stand.steps()
    qtbot.keyClicks(card.editor, "I study engines and how they think")
    assert card.measure.text() == "7 words · about 3 seconds"
    qtbot.waitUntil(lambda: stand.stored(talk).introduction != "", timeout=3 * PAUSE_MS)
    assert stand.stored(talk).introduction == "I study engines and how they think"
    assert stand.steps() == before + 1


def test_leaving_for_the_list_saves(stand, talk, qtbot):
    qtbot.keyClicks(stand.page.before.research.editor, "Difference engine, 1822")
    stand.page.show_list()
    assert stand.stored(talk).research == "Difference engine, 1822"


def test_opening_another_conversation_saves_and_shows_nothing_of_the_first(stand, talk, qtbot):
    other = stand.plan(stand.lovelace)
    qtbot.keyClicks(stand.page.before.research.editor, "Only of Babbage")
    stand.page.open_conversation(other)
    assert stand.stored(talk).research == "Only of Babbage"
    assert stand.page.before.research.editor.toPlainText() == ""
    assert stand.page.title == "Ada Lovelace"


def test_undo_brings_the_text_before_back_into_the_editor(stand, talk, qtbot):
    editor = stand.page.before.introduction.editor
    qtbot.keyClicks(editor, "first")
    stand.page.flush()
    stand.commands.undo()
    assert (editor.toPlainText(), stand.stored(talk).introduction) == ("", "")
    stand.commands.redo()
    assert editor.toPlainText() == "first"


def test_an_echo_never_eats_letters(stand, talk, qtbot):
    editor = stand.page.before.introduction.editor
    qtbot.keyClicks(editor, "one")
    stand.page.flush()
    qtbot.keyClicks(editor, " two")
    stand.page.refresh(Changes(conversations=frozenset({talk})))
    assert editor.toPlainText() == "one two"


def test_nothing_typed_writes_nothing(stand, talk):
    before = stand.steps()
    stand.page.flush()
    stand.page.show_list()
    stand.page.open_conversation(talk)
    assert stand.steps() == before


def test_the_room_is_ticked_by_hand_and_so_is_the_confirmation(stand, talk):
    ready = stand.page.before.ready
    ready.line("room").click()
    ready.line("confirmed").click()
    stored = stand.stored(talk)
    assert (stored.is_room_ready, stored.state) == (True, State.CONFIRMED)
    ready.line("room").click()
    assert not stand.stored(talk).is_room_ready


def test_a_check_that_follows_from_facts_leads_to_its_card(stand, talk):
    stand.page.before.ready.line("research").click()
    assert stand.page.focusWidget() is stand.page.before.research.editor


def test_checks_follow_what_is_written(stand, talk, qtbot):
    assert not stand.page.before.ready.line("research").property("done")
    qtbot.keyClicks(stand.page.before.research.editor, "Something")
    stand.page.flush()
    assert stand.page.before.ready.line("research").property("done")


def test_the_permission_is_a_sentence(stand, talk):
    assert stand.page.before.path._sentence.text() == "John Herschel said you may use their name."


def test_dragging_a_question_with_the_mouse_moves_it(stand, qtbot):
    talk = stand.plan_with_questions()
    questions = stand.page.before.questions.questions
    QTest.qWait(50)
    row = questions.rows[0]
    start = QPoint(8, row.height() // 2)
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(row, start + QPoint(0, 30))
    target = questions.rows[2].geometry().bottom()
    QTest.mouseMove(questions, QPoint(60, target))
    assert questions._line.isVisible()
    qtbot.mouseRelease(questions, Qt.MouseButton.LeftButton, pos=QPoint(60, target))
    stored = stand.stored(talk).questions
    assert [q.text for q in stored][:3] == ["What is next?", "What do you like best?", "What surprised you?"]
    assert stored[2].group is Group.INSIGHTS
    assert not questions._line.isVisible()


def test_esc_gives_a_drag_up(stand, qtbot):
    talk = stand.plan_with_questions()
    questions = stand.page.before.questions.questions
    before = stand.stored(talk).questions
    questions.start_drag(0)
    QTest.mouseMove(questions, QPoint(60, questions.rows[2].geometry().bottom()))
    qtbot.keyClick(questions, Qt.Key.Key_Escape)
    qtbot.mouseRelease(questions, Qt.MouseButton.LeftButton, pos=QPoint(60, 200))
    assert stand.stored(talk).questions == before


def test_alt_down_is_the_keyboard_twin_and_keeps_the_focus(stand, qtbot):
    talk = stand.plan_with_questions()
    questions = stand.page.before.questions.questions
    questions.focus_row(0)
    qtbot.keyClick(questions.rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [q.text for q in stand.stored(talk).questions][:2] == ["What is next?", "What surprised you?"]
    assert stand.page.focusWidget() is questions.rows[1]


def test_space_marks_a_question_as_sent_ahead_and_delete_removes_it(stand, qtbot):
    talk = stand.plan_with_questions()
    questions = stand.page.before.questions.questions
    qtbot.keyClick(questions.rows[1], Qt.Key.Key_Space)
    assert [q.is_sent_ahead for q in stand.stored(talk).questions] == [False, True, False, False]
    qtbot.keyClick(questions.rows[0], Qt.Key.Key_Delete)
    assert stand.stored(talk).questions[0].text == "What is next?"
    assert stand.page.before.questions.measure.text() == "3 questions · about 18 min"


def test_a_question_is_reworded_in_place_and_esc_keeps_it(stand, qtbot):
    talk = stand.plan_with_questions()
    questions = stand.page.before.questions.questions
    questions.rows[0].edit()
    questions.rows[0]._editor.setPlainText("Something else")
    qtbot.keyClick(questions.rows[0]._editor, Qt.Key.Key_Escape)
    questions.rows[1].edit()
    questions.rows[1]._editor.setPlainText("What comes after?")
    qtbot.keyClick(questions.rows[1]._editor, Qt.Key.Key_Return)
    assert [q.text for q in stand.stored(talk).questions][:2] == ["What surprised you?", "What comes after?"]


def test_questions_are_added_from_the_bank_once(stand, talk):
    card = stand.page.before.questions
    card.from_bank.click()
    panel = stand.page._bank
    entries = panel.entries
    assert not panel.button.isEnabled()
    for row in (1, 2):
        entries.toggle(entries.index(row))
    panel.button.click()
    stored = stand.stored(talk).questions
    assert len(stored) == 2
    assert all(q.bank_key for q in stored)
    card.from_bank.click()
    entries.toggle(entries.index(1))
    assert entries.chosen() == []  # it is in the talk already


def test_the_bank_is_searched_as_one_types_and_ticks_stay(stand, talk, qtbot):
    stand.page.before.questions.from_bank.click()
    panel = stand.page._bank
    everything = panel.entries.rowCount()
    panel.entries.toggle(panel.entries.index(1))
    qtbot.keyClicks(panel.field, "associations")
    assert 0 < panel.entries.rowCount() < everything
    assert len(panel.entries.chosen()) == 1


def test_my_own_question_goes_to_its_group(stand, talk, qtbot):
    card = stand.page.before.questions
    card.write_own.click()
    card.own.group.setCurrentIndex(2)
    qtbot.keyClicks(card.own.words, "Which of your own rules did you break?")
    qtbot.keyClick(card.own.words, Qt.Key.Key_Return)
    (stored,) = stand.stored(talk).questions
    assert (stored.text, stored.group) == ("Which of your own rules did you break?", Group.ADVICE)


def test_a_question_list_that_is_the_same_keeps_its_rows(stand):
    talk = stand.plan_with_questions()
    rows = list(stand.page.before.questions.questions.rows)
    stand.page.refresh(Changes(conversations=frozenset({talk})))
    assert stand.page.before.questions.questions.rows == rows


def test_cancelling_goes_back_and_can_be_undone(stand, talk):
    stand.page.before.bar.cancel.click()
    assert stand.stored(talk).state is State.CANCELLED
    assert not stand.page.is_open
    stand.commands.undo()
    assert stand.stored(talk).state is State.PLANNED


def test_undoing_the_plan_closes_its_page(stand, talk):
    stand.commands.undo()
    assert not stand.page.is_open
    assert stand.page.title == "Conversations"


@pytest.mark.parametrize(("width", "columns"), [(1228, 3), (812, 2), (430, 1)])
def test_columns_follow_the_width(stand, talk, width, columns, qtbot):
    stand.page.resize(width, 640)
    qtbot.waitUntil(lambda: stand.page.before.columns._shown == columns)
    right = max(
        card.geometry().right() for card in stand.page.before.columns.findChildren(type(stand.page.before.path))
    )
    assert right <= stand.page.width() == width


def test_a_very_long_text_stays_inside_its_card(stand, talk):
    long = "Supercalifragilistic" * 100
    stand.commands.run("Research", conversations.set_text, talk, "research", long)
    QTest.qWait(50)
    page = stand.page.before
    assert page.columns.width() <= page.width()
    assert page.research.editor.toPlainText() == long


def test_everything_arrives_with_real_threads_too(stand, qtbot):
    talk = stand.plan()
    tasks = ThreadTasks()
    commands = Commands(stand.workspace, tasks)
    page = ConversationsPage(stand.workspace, commands)
    commands.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.show()
    page.open_conversation(talk)
    qtbot.waitUntil(lambda: page.before.page is not None)
    editor = page.before.introduction.editor
    for letters in ("one", " two", " three"):
        qtbot.keyClicks(editor, letters)
        page.flush()
        page.before.hopes.editors[0].setPlainText(f"hope{letters}")
        page.flush()
    assert editor.toPlainText() == "one two three"
    qtbot.waitUntil(lambda: not page.before.keeper.is_writing)
    tasks.close()
    stored = stand.stored(talk)
    assert (stored.introduction, [h.text for h in stored.hopes]) == ("one two three", ["hope three"])
