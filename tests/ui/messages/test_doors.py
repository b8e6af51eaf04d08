"""Messages are begun where they belong: Today, a person, a talk, a way through the tree."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from app.core.conversations import ConversationDraft, QuestionDraft
from app.core.messages.wish import Wish
from app.core.questions import Group
from app.core.touches import Kind, Touch
from app.services import conversations, messages, touches
from app.ui.messages.clock import now


@pytest.fixture
def press(qtbot):
    """Presses the one button of a text that is to be seen."""

    def press_one(widget, text):
        def found():
            return [b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible()]

        qtbot.waitUntil(lambda: len(found()) == 1)
        found()[0].click()

    return press_one


def opened(stand):
    (editor,) = stand.window.messages.editors()
    return editor.windowTitle()


@pytest.fixture
def person(qtbot, stand):
    """The People page with someone shown."""

    def show(who):
        stand.window.open_person(who)
        return stand.window.page("people")

    return show


def test_a_person_is_written_to_as_things_stand(stand, person, press):
    press(person(stand.mary), "Write…")
    assert opened(stand) == "Thank-you to Mary Somerville"


def test_by_keyboard_too(stand, person):
    person(stand.ada).write_action.trigger()
    assert opened(stand) == "First message to Ada Lovelace"


def test_the_introducer_is_asked_for_their_name_and_told(stand, person, press):
    press(person(stand.ada), "Ask Mary to use their name…")
    (editor,) = stand.window.messages.editors()
    assert editor.windowTitle() == "Asking Mary Somerville for their name"
    assert "Thank you for telling me about Ada Lovelace." in editor.body.toPlainText()
    editor.close()
    stand.commands.run("log", touches.log, stand.ada, Touch(Kind.OUTREACH, now() - timedelta(days=20)))
    press(person(stand.ada), "Tell Mary how it went…")
    (editor,) = stand.window.messages.editors()
    assert editor.head.subject.text() == "About Ada Lovelace"
    editor.close()


def test_the_timeline_has_drafts_answers_and_what_was_sent(stand, person, press):
    stand.commands.run("log", touches.log, stand.ada, Touch(Kind.OUTREACH, now() - timedelta(days=20), "Hi Ada"))
    draft = stand.workspace.read(messages.wanted, Wish(stand.ada, Kind.NUDGE), now()).draft
    stand.commands.run("draft", messages.save, None, draft)
    page = person(stand.ada)
    press(page, "Answered")
    assert stand.window.notices.text == "Ada Lovelace answered."
    assert not [b for b in page.findChildren(QPushButton) if b.text() == "Answered" and b.isVisible()]
    press(page, "Go on writing")
    assert opened(stand) == "Nudge to Ada Lovelace"
    stand.window.messages.editors()[0].close()
    press(page, "Read")
    assert stand.window.messages.editors()[0].body.isReadOnly()


def test_today_tells_of_drafts_and_takes_an_answer(qtbot, stand, press):
    stand.window.go_to_key("today")
    page = stand.window.page("today")
    stand.commands.run("log", touches.log, stand.ada, Touch(Kind.OUTREACH, now() - timedelta(days=14)))
    (row,) = [row for row in page.rows if row.act.rule == "nudge"]
    (entry,) = [a for a in row._snooze.menu().actions() if a.text() == "They answered"]
    entry.trigger()
    qtbot.waitUntil(lambda: all(row.act.rule != "nudge" for row in page.rows))
    draft = stand.workspace.read(messages.wanted, Wish(stand.mary), now()).draft
    stand.commands.run("draft", messages.save, None, draft)
    qtbot.waitUntil(lambda: any(b.text().startswith("One message is begun") for b in page.findChildren(QPushButton)))
    press(page, "One message is begun and not sent yet")
    assert stand.window.messages.lists()


def test_a_talk_has_its_confirmation_with_the_questions_of_now(stand, press):
    draft = ConversationDraft(stand.ada, datetime.now(UTC) + timedelta(hours=30), "UTC")
    talk = stand.workspace.write("plan", conversations.plan, draft)[0]
    question = QuestionDraft("What surprised you?", Group.TRENDS, is_sent_ahead=True)
    stand.workspace.write("ask", conversations.set_questions, talk, [question])
    stand.window.open_conversation(talk)
    press(stand.window.page("conversations"), "Ask to confirm…")
    (editor,) = stand.window.messages.editors()
    assert "- What surprised you?" in editor.body.toPlainText()
    assert editor.draft().conversation == talk


def test_after_a_talk_its_thanks(stand):
    stand.window.write_thanks(int(stand.mary), int(stand.talk))
    assert opened(stand) == "Thank-you to Mary Somerville"


def test_a_way_through_the_tree_ends_in_a_note_to_pass_on(stand):
    page = stand.window.page("tree")
    page.message_wanted.emit(Wish(stand.mary, Kind.INTRODUCTION, about=stand.ada))
    (editor,) = stand.window.messages.editors()
    assert "— to pass on —\n\nHi Ada," in editor.body.toPlainText()
