"""A talk held with a real keyboard: keys mark lines and go on, and its end leads to looking back."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, QuestionDraft, State
from app.core.drafts import PersonDraft
from app.core.questions import Group
from app.core.takeaways import Line, Mark
from app.services import conversations, meeting, people
from app.services import workspace as workspaces
from tests.desktop.hand import until

pytestmark = pytest.mark.desktop

QUESTIONS = [QuestionDraft("What do you like best?", Group.INSIGHTS), QuestionDraft("What next?", Group.ASSIGNMENTS)]


@pytest.fixture
def talk(workspace):
    """A talk with Mary that began twelve minutes ago."""
    mary, _ = workspace.write("Add", people.add, PersonDraft("Mary Somerville"))
    starts_at = datetime.now(UTC) - timedelta(minutes=12)
    made, _ = workspace.write("Plan", conversations.plan, ConversationDraft(mary, starts_at, "Europe/London"))
    workspace.write("Questions", conversations.set_questions, made, QUESTIONS)
    return made


def keys(hand, *chords):
    """Presses keys in the meeting, where the X server has no window manager to give it the focus."""
    hand.xdotool("windowfocus", "--sync", hand.wait_for("meeting")["id"], "key", *chords)
    hand.ask("idle")


def words(hand, text):
    hand.xdotool("windowfocus", "--sync", hand.wait_for("meeting")["id"], "type", "--delay", 15, text)
    hand.ask("idle")


def read(data_dir, query, *values):
    opened = workspaces.open_folder(data_dir, "none", writing=False)
    try:
        return opened.read(query, *values)
    finally:
        opened.close()


def test_a_talk_by_keyboard(talk, program, data_dir):
    hand = program()
    hand.click(hand.wait_for("row", "Mary Somerville"))
    hand.key("ctrl+m")
    shown = hand.wait_for("meeting")
    assert (shown["question"], shown["minutes"]) == ("What do you like best?", "18 minutes left")
    hand.click(hand.wait_for("meeting_button", "insight  Ctrl+1"))  # a click gives the focus, and marks the empty line
    words(hand, "Makers teach")
    keys(hand, "ctrl+Return")
    until(lambda: hand.ask("meeting")["question"] == "What next?", "the second question")
    words(hand, "Read Euler")
    keys(hand, "ctrl+2")
    hand.click(hand.wait_for("meeting_button", "May I keep in touch? Yes"))
    until(lambda: read(data_dir, meeting.page, talk).answers, "the answer")
    hand.click(hand.wait_for("meeting_button", "End the talk"))
    until(lambda: hand.ask("meeting") is None, "the meeting to close")
    hand.wait_for("button", "I said thank you")
    page = read(data_dir, meeting.page, talk)
    assert page.state is State.HELD
    assert [sheet.kept for sheet in page.sheets[:2]] == [
        (Line(Mark.INSIGHT, "Makers teach"),),
        (Line(Mark.ADVICE, "Read Euler"),),
    ]
    assert [sheet.is_asked for sheet in page.sheets] == [True, False, False]
