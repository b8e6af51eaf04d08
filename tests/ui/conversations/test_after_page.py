"""After a talk: what is done on the page is in the file, each act one undo step, and the page is right after undo."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.conversations import State
from app.core.takeaways import Line, Mark, Prompt
from app.services import afterwards, conversations, meeting, touches
from app.ui.conversations.after.ledger import AdviceLedger
from app.ui.conversations.phase_tabs import Phase
from tests.ui.conversations.conftest import NOW, START


@pytest.fixture
def talk(stand):
    """A talk that was held yesterday, open on the page."""
    made = stand.plan(start=START - timedelta(days=2))
    stand.commands.run("Hopes", conversations.set_hopes, made, ["Does it suit me?"])
    stand.commands.run("Held", touches.hold, made, START - timedelta(days=2, minutes=-34))
    lines = [Line(Mark.INSIGHT, "Makers teach"), Line(Mark.ADVICE, "Read Euler")]
    stand.commands.run("Notes", meeting.write_sheet, made, 0, lines)
    stand.page.open_conversation(made)
    return made


@pytest.fixture
def after(stand, talk):
    return stand.page.talk.after


def stored(stand, talk):
    return stand.workspace.read(afterwards.page, talk, NOW)


def button(card, name):
    """The button of a card by its accessible name or its text; rows made anew are shown a turn later."""
    QApplication.processEvents()
    return next(b for b in card.findChildren(QPushButton) if name in {b.accessibleName(), b.text()} and b.isVisible())


def press(card, name):
    button(card, name).click()


def test_a_talk_that_was_held_opens_on_what_came_of_it(stand, after):
    assert stand.page.talk.is_after
    assert stand.page.title == "Charles Babbage"
    assert after.bar.when.whole_text() == "Talked yesterday, 16:00–16:34"
    assert [one.text() for one in stand.page.top_actions()] == ["Plan another talk"]
    assert not after.bar.tabs.buttons[Phase.DURING].isEnabled()


def test_the_tabs_go_back_and_forth(stand, after):
    after.bar.tabs.buttons[Phase.BEFORE].click()
    assert not stand.page.talk.is_after
    assert stand.page.is_open
    assert [one.text() for one in stand.page.top_actions()] == ["Preview brief"]
    stand.page.before.bar.tabs.buttons[Phase.AFTER].click()
    assert stand.page.talk.is_after
    after.bar.back.click()
    assert not stand.page.is_open


def test_a_talk_to_come_says_what_the_page_is_for_and_can_be_held(stand):
    talk = stand.plan(start=START - timedelta(days=2))
    stand.page.open_conversation(talk)
    assert not stand.page.talk.is_after
    stand.page.talk.go(Phase.AFTER)
    after = stand.page.talk.after
    assert after._stack.currentWidget() is after.not_yet
    after.not_yet.wanted.emit()
    assert stand.stored(talk).state is State.HELD
    assert after._stack.currentWidget() is after._area
    stand.commands.undo()
    assert after._stack.currentWidget() is after.not_yet


def test_a_talk_that_has_not_begun_can_not_be_held(stand):
    stand.page.open_conversation(stand.plan())
    stand.page.talk.go(Phase.AFTER)
    after = stand.page.talk.after
    assert after._stack.currentWidget() is after.not_yet
    assert not [one for one in after.not_yet.findChildren(QPushButton) if one.isVisible()]


def test_looking_back_saves_on_leaving(stand, talk, after, qtbot):
    qtbot.keyClicks(after.looking_back.editors[Prompt.SURPRISED], "How slow brass is")
    stand.page.show_list()
    assert stored(stand, talk).looking_back[Prompt.SURPRISED] == "How slow brass is"
    stand.page.open_conversation(talk)
    assert after.looking_back.editors[Prompt.SURPRISED].toPlainText() == "How slow brass is"


def test_hopes_are_judged_and_carried_over(stand, talk, after):
    press(after.hopes, "Does it suit me?: Partly")
    assert [hope.outcome for hope in stored(stand, talk).hopes] == ["partly"]
    assert not button(after.hopes, "Carry over").isEnabled()
    coming = stand.plan(stand.lovelace)
    button(after.hopes, "Carry over").menu().actions()[0].trigger()
    assert [hope.text for hope in stand.stored(coming).hopes] == ["Does it suit me?"]
    press(after.hopes, "Does it suit me?: Partly")
    assert stored(stand, talk).hopes[0].outcome == ""


def test_takeaways_are_quoted_decided_and_added(stand, talk, after, qtbot):
    press(after.takeaways, "Quote in the thank-you")
    assert stored(stand, talk).quoted.text == "Makers teach"
    assert after.thanks._quote.text() == "Quote: “Makers teach”"
    press(after.takeaways, "Read Euler: Done")
    assert [one.state for one in stored(stand, talk).takeaways] == ["", "done"]
    after.takeaways.kind.setCurrentIndex(2)
    qtbot.keyClicks(after.takeaways.words, "A book")
    qtbot.keyClick(after.takeaways.words, Qt.Key.Key_Return)
    assert stored(stand, talk).takeaways[-1][1:3] == (Mark.RESOURCE, "A book")
    assert after.takeaways.words.text() == ""
    stand.commands.undo()
    assert len(stored(stand, talk).takeaways) == 2


def test_notes_are_written_on_under_their_question(stand, talk, after, qtbot):
    (editor,) = after.notes.editors
    assert editor.kept() == (Line(Mark.INSIGHT, "Makers teach"), Line(Mark.ADVICE, "Read Euler"))
    cursor = editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "and Laplace")
    after.flush()
    assert stored(stand, talk).sheets[-1].kept[-1] == Line(Mark.NOTE, "and Laplace")
    stand.commands.undo()
    assert editor.kept() == (Line(Mark.INSIGHT, "Makers teach"), Line(Mark.ADVICE, "Read Euler"))


def test_names_given_with_their_terms(stand, talk, after, qtbot):
    after.names.add.click()
    qtbot.keyClicks(after.names.form.name, "Joseph Clement")
    qtbot.keyClick(after.names.form.name, Qt.Key.Key_Return)
    assert not after.names.form.isVisible()
    assert [name.name for name in stored(stand, talk).names] == ["Joseph Clement"]
    after.names.permitted.emit(stored(stand, talk).names[0].referral, "granted", "Joseph Clement")
    assert stored(stand, talk).names[0].permission == "granted"


def test_next_steps_with_a_day_or_without(stand, talk, after, qtbot):
    qtbot.keyClicks(after.steps.words, "Visit the works")
    qtbot.keyClick(after.steps.words, Qt.Key.Key_Return)
    after.steps.has_day.setChecked(False)
    qtbot.keyClicks(after.steps.words, "Read")
    qtbot.keyClick(after.steps.words, Qt.Key.Key_Return)
    first, second = stored(stand, talk).steps
    assert (first.due_on, second.due_on) == (NOW.date() + timedelta(days=7), None)
    after.steps.finished.emit(first.id, True)
    assert stored(stand, talk).steps[0].is_done
    after.steps.removed.emit(second.id, "Read")
    assert len(stored(stand, talk).steps) == 1


def test_thanks_and_their_clock(stand, talk, after):
    assert after.thanks.state.text().startswith("due in")
    assert not after.thanks.write.isVisible()
    after.thanks.done.click()
    assert after.thanks.state.text() == "thanked"
    assert not after.thanks.done.isVisible()
    stand.commands.undo()
    assert after.thanks.done.isVisible()


def test_telling_the_introducer_closes_the_loop(stand, talk, after):
    press(after.chain, "I told John")
    assert [link.told_at is not None for link in stored(stand, talk).chain] == [True]
    stand.commands.undo()
    assert [link.told_at for link in stored(stand, talk).chain] == [None]


def test_cadence(stand, talk, after):
    press(after.cadence, "Keep in touch: every 30 days")
    assert stored(stand, talk).cadence_days == 30
    press(after.cadence, "Keep in touch: not at all")
    assert stored(stand, talk).cadence_days == 0
    assert after.cadence._when.text() == "Nobody reminds you."


def test_the_ledger_filters_and_decides(stand, talk, after, qtbot):
    after.takeaways.ledger_wanted.emit()
    (ledger,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, AdviceLedger) and w.isVisible()]
    assert [chip.text() for chip in ledger.filters.values()] == ["All 1", "Will try 1", "Done 0", "Not for me 0"]
    press(ledger, "Read Euler: Done")
    assert ledger.filters["done"].text() == "Done 1"
    ledger.filters["will try"].click()
    assert ledger._stack.currentWidget() is ledger.no_match
    ledger.filters["done"].click()
    with qtbot.waitSignal(ledger.conversation_wanted):
        press(ledger, "Charles Babbage")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_page_forgets_when_it_goes_to_another_talk(stand, talk, after, qtbot):
    other = stand.plan(stand.lovelace, start=START - timedelta(days=3))
    stand.commands.run("Held", touches.hold, other)
    qtbot.keyClicks(after.looking_back.editors[Prompt.LEARNED], "Only of Babbage")
    stand.page.open_conversation(other)
    assert stand.page.title == "Ada Lovelace"
    assert after.looking_back.editors[Prompt.LEARNED].toPlainText() == ""
    assert stored(stand, talk).looking_back[Prompt.LEARNED] == "Only of Babbage"
    QApplication.processEvents()
    assert not [one for one in after.chain.findChildren(QPushButton) if one.isVisible()]
