"""The meeting's window: minutes and asks follow the clock, and everything typed and answered is written at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from app.core.conversations import State
from app.core.errors import StorageError
from app.core.meeting import Ask
from app.core.takeaways import Line, Mark
from app.services import meeting, people
from app.ui import theme
from app.ui.meeting import look
from app.ui.meeting.asks_card import AskRow
from app.ui.tasks import ThreadTasks
from app.ui.widgets.pace import LONGEST_MS, PAUSE_MS


def stored(workspace, talk):
    return workspace.read(meeting.page, talk)


def tick(window, clock, minutes):
    clock.at(minutes)
    window._show_moment()


def due(window):
    return [ask for ask, row in window.asks.rows.items() if row._due.isVisible()]


def press(window, key, modifier=Qt.KeyboardModifier.ControlModifier):
    QTest.keyClick(window.notes.editor, key, modifier)


def test_minutes_and_asks_follow_the_clock(window, clock):
    head = window.head
    assert (head.minutes.text(), head._who.whole_text()) == ("30 minutes left", "Mary Somerville · agreed until 14:30")
    assert (head.bar.tone, due(window)) == ("accent", [])
    tick(window, clock, 21)
    assert (head.minutes.text(), head.bar.tone) == ("9 minutes left", "amber")
    assert due(window) == [Ask.NAMES, Ask.PERMISSION]
    assert head.now.text() == "Ask now: who else should I meet, and may I use your name?"
    tick(window, clock, 26)
    assert due(window) == list(Ask)
    tick(window, clock, 33)
    assert (head.minutes.text(), head.bar.tone) == ("3 min over", "cherry")
    tick(window, clock, 5)
    assert (head.minutes.text(), due(window)) == ("25 minutes left", []), "the clock was set back"


def test_the_clock_is_looked_at_by_itself(window, clock, qtbot):
    clock.at(12)
    qtbot.waitUntil(lambda: window.head.minutes.text() == "18 minutes left")


def test_a_talk_that_has_not_begun_can_begin_now_but_not_end(window, clock, workspace, talk):
    tick(window, clock, -42)
    assert window.head.minutes.text() == "Starts in 42 min"
    assert not window.head.end.isEnabled()
    window.head.begin.click()
    assert window.head.minutes.text() == "30 minutes left"
    assert window.head.end.isEnabled()
    assert not window.head.begin.isVisible()
    window.foot.undo.click()
    assert window.head.minutes.text() == "Starts in 42 min"


def test_notes_are_saved_after_a_pause(window, workspace, talk, qtbot):
    qtbot.keyClicks(window.notes.editor, "Patience")
    qtbot.waitUntil(lambda: stored(workspace, talk).sheets[0].kept != (), timeout=PAUSE_MS * 4)
    assert stored(workspace, talk).sheets[0].kept == (Line(Mark.NOTE, "Patience"),)


def test_typing_on_without_a_pause_is_saved_too(window, workspace, talk, qtbot):
    for _ in range(2 * LONGEST_MS // (PAUSE_MS // 4)):
        qtbot.keyClicks(window.notes.editor, "a")
        qtbot.wait(PAUSE_MS // 4)
        if stored(workspace, talk).sheets[0].kept:
            break
    else:
        pytest.fail("nothing was saved while typing went on")


def test_typing_goes_on_while_what_was_typed_is_saved_on_another_thread(
    qtbot, workspace, clock, talk, monkeypatch, open_window, commands
):
    tasks = ThreadTasks()
    monkeypatch.setattr(commands, "_tasks", tasks)
    window = open_window()
    qtbot.waitUntil(lambda: window.page is not None)
    text = "many words in a row, " * 8
    for letter in text:
        qtbot.keyClicks(window.notes.editor, letter)
        qtbot.wait(4)
        if letter == " ":
            window.notes.flush()
    window.notes.flush()
    qtbot.waitUntil(lambda: stored(workspace, talk).sheets[0].kept == (Line(Mark.NOTE, text),))
    qtbot.waitUntil(lambda: not window.keeper.is_writing)
    assert window.notes.editor.toPlainText() == text
    window.close()
    tasks.close()


def test_keys_mark_lines_and_go_through_the_questions(window, workspace, talk, qtbot):
    editor = window.notes.editor
    qtbot.keyClicks(editor, "Makers teach")
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Stand beside a lathe")
    press(window, Qt.Key.Key_2)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "The society")
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    page = stored(workspace, talk)
    assert page.sheets[0].kept == (Line(Mark.INSIGHT, "Makers teach"),)
    assert page.sheets[1].kept == (Line(Mark.ADVICE, "Stand beside a lathe"), Line(Mark.RESOURCE, "The society"))
    assert [sheet.is_asked for sheet in page.sheets] == [True, False, False, False]
    assert window.notes._question.text() == "What would you do next in my place?"
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.kept() == page.sheets[1].kept


def test_the_chips_do_what_the_keys_do(window, workspace, talk, qtbot):
    marks = [Mark.INSIGHT, Mark.ADVICE, Mark.RESOURCE]
    for chip, mark in zip(window.notes._chips, marks, strict=False):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(window.notes.editor, mark.value)
        qtbot.keyClick(window.notes.editor, Qt.Key.Key_Return)
    window.notes.flush()
    assert [line.mark for line in stored(workspace, talk).sheets[0].kept] == marks


def test_after_the_last_question_comes_anything_else(window):
    for _ in range(5):
        press(window, Qt.Key.Key_Return)
    assert window.notes.sheet == 0
    assert window.notes._question.text() == "Anything else"
    assert not window.notes.next.isEnabled()


def test_a_click_on_the_words_goes_there_and_one_on_the_box_ticks(window, workspace, talk, qtbot):
    line = window.questions.rows[2]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert window.notes.sheet == stored(workspace, talk).sheets[2].id
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(8, line.height() // 2))
    assert stored(workspace, talk).sheets[2].is_asked
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert not stored(workspace, talk).sheets[2].is_asked


def test_names_given_are_people_at_once_with_undo(window, workspace, talk, mary, qtbot):
    qtbot.keyClicks(window.notes.editor, "Ana Silva, Lisbon aquarium")
    press(window, Qt.Key.Key_4)
    form = window.asks.form
    assert (form.name.text(), form.about.text()) == ("Ana Silva", "Lisbon aquarium")
    qtbot.keyClick(form.about, Qt.Key.Key_Return)
    assert not form.isVisible()
    assert window.focusWidget() is window.notes.editor
    assert [step.name for step in workspace.read(people.card, mary).introduced] == ["Ana Silva"]
    assert window.foot.words.whole_text() == "Ana Silva named by Mary Somerville."
    window.foot.undo.click()
    assert workspace.read(people.card, mary).introduced == ()
    assert not window.foot.undo.isVisible()


def test_someone_here_already_is_offered(window, workspace, mary, qtbot):
    window.asks.add.click()
    form = window.asks.form
    qtbot.keyClicks(form.name, "hersch")
    (offer,) = [form._offers.itemAt(at).widget() for at in range(form._offers.count())]
    assert offer.text() == "It is John Herschel"
    offer.click()
    assert [step.name for step in workspace.read(people.card, mary).introduced] == ["John Herschel"]
    assert workspace.glance.counts().people == 2


def test_a_name_without_letters_is_refused_in_place(window, qtbot):
    window.asks.add.click()
    form = window.asks.form
    qtbot.keyClick(form.reach, Qt.Key.Key_Return)
    assert form._error.text() == "A name is needed."
    qtbot.keyClick(form.name, Qt.Key.Key_Escape)
    assert not form.isVisible()


def answer(window, ask, said):
    row = window.asks.rows[ask]
    assert isinstance(row, AskRow)
    row.buttons[said].click()
    return row


def test_answers_stay_and_may_be_changed(window, clock, workspace, talk):
    tick(window, clock, 26)
    row = answer(window, Ask.PERMISSION, "granted")
    assert due(window) == [Ask.NAMES, Ask.TOUCH]
    answer(window, Ask.PERMISSION, "asks-first")
    assert [said for said, button in row.buttons.items() if button.isChecked()] == ["asks-first"]
    answer(window, Ask.TOUCH, "yes")
    answer(window, Ask.NAMES, "none")
    assert due(window) == []
    assert dict(stored(workspace, talk).answers) == {"permission": "asks-first", "touch": "yes", "names": "none"}


def test_ending_saves_what_was_typed_and_goes_on(window, clock, workspace, talk, qtbot):
    qtbot.keyClicks(window.notes.editor, "last words")
    clock.at(33)
    with qtbot.waitSignal(window.ended) as ended:
        window.head.end.click()
    assert ended.args == [talk]
    page = stored(workspace, talk)
    assert (page.state, page.sheets[0].kept) == (State.HELD, (Line(Mark.NOTE, "last words"),))
    assert not workspace.glance.was_meeting()


def test_closing_ends_nothing_and_keeps_words_and_place(window, open_window, workspace, talk, qtbot):
    press(window, Qt.Key.Key_Return)
    qtbot.keyClicks(window.notes.editor, "half a")
    window.close()
    assert stored(workspace, talk).state is State.PLANNED
    assert not workspace.glance.was_meeting()
    qtbot.waitUntil(lambda: not isValid(window))
    again = open_window()
    assert again.notes._question.text() == "What advice would you give?"
    assert again.notes.editor.toPlainText() == "half a"


def test_it_is_dark_in_the_light_scheme(window, qapp):
    theme.apply(qapp, theme.Scheme.LIGHT)
    picture = window.grab().toImage()
    assert picture.pixelColor(5, 5) == look.color("window")
    assert window.notes.editor.grab().toImage().pixelColor(12, 100) == look.color("surface")


def test_a_talk_without_questions_has_room_for_notes(qtbot, workspace, open_window, talk):
    from app.services import conversations

    workspace.write("none", conversations.set_questions, talk, [])
    window = open_window()
    assert window.notes._question.text() == "Anything else"
    qtbot.keyClicks(window.notes.editor, "words")
    window.notes.flush()
    assert stored(workspace, talk).sheets[0].kept == (Line(Mark.NOTE, "words"),)


def test_what_cannot_be_saved_stays_and_is_tried_again(window, workspace, talk, qtbot, monkeypatch):
    real = workspace.write

    def refuse(*_args, **_kwargs):
        raise StorageError("The disk is full.", "Free some space, then try again.")

    monkeypatch.setattr(workspace, "write", refuse)
    qtbot.keyClicks(window.notes.editor, "words")
    window.notes.flush()
    assert window.foot.words.whole_text().startswith("The disk is full.")
    assert window.notes.is_dirty
    monkeypatch.setattr(workspace, "write", real)
    qtbot.waitUntil(lambda: stored(workspace, talk).sheets[0].kept == (Line(Mark.NOTE, "words"),))
    assert window.notes.editor.toPlainText() == "words"


def test_a_talk_that_is_gone_closes_its_window(window, workspace, talk, commands, qtbot):
    with qtbot.waitSignal(window.closed):
        commands.run("Gone", _remove, talk)


def _remove(work, talk):
    from sqlalchemy import delete

    from app.store import models

    for entity in (models.Question, models.Takeaway):
        work.session.execute(delete(entity).where(entity.conversation_id == talk))
    work.session.delete(work.session.get_one(models.Conversation, talk))


def test_undo_of_the_notes_shows_them_as_they_were(window, workspace, talk, commands, qtbot):
    qtbot.keyClicks(window.notes.editor, "words")
    window.notes.flush()
    commands.undo()
    assert window.notes.editor.toPlainText() == ""
