"""A meeting over a real data folder, with a clock that stands until it is set."""

from datetime import UTC, datetime, timedelta

import pytest
from shiboken6 import isValid

from app.core.conversations import ConversationDraft, QuestionDraft
from app.core.drafts import PersonDraft
from app.core.questions import Group
from app.core.referrals.facts import ReferralDraft
from app.services import conversations, people, referrals
from app.ui.commands import Commands
from app.ui.meeting.window import MeetingWindow
from app.ui.tasks import InlineTasks

START = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
QUESTIONS = (
    QuestionDraft("What do you like best about your work?", Group.INSIGHTS),
    QuestionDraft("What advice would you give?", Group.ADVICE),
    QuestionDraft("What would you do next in my place?", Group.ASSIGNMENTS),
)


class Clock:
    """Minutes of the talk."""

    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now

    def at(self, minutes):
        self.now = START + timedelta(minutes=minutes)


@pytest.fixture
def clock(workspace):
    made = Clock()
    workspace.store.clock = made
    return made


@pytest.fixture
def commands(qapp, workspace):
    return Commands(workspace, InlineTasks())


@pytest.fixture
def mary(workspace, clock):
    john = workspace.write("add", people.add, PersonDraft("John Herschel"))[0]
    made = workspace.write("add", people.add, PersonDraft("Mary Somerville"))[0]
    drafts = [ReferralDraft(workspace.glance.me(), john), ReferralDraft(john, made)]
    workspace.write("introduce", referrals.introduce, drafts)
    return made


@pytest.fixture
def talk(workspace, mary):
    made = workspace.write("plan", conversations.plan, ConversationDraft(mary, START, "Europe/London"))[0]
    workspace.write("questions", conversations.set_questions, made, QUESTIONS)
    return made


@pytest.fixture
def open_window(qtbot, workspace, commands, clock, talk):
    """Opens the meeting; gives its window."""

    made = []

    def opened():
        window = MeetingWindow(workspace.glance, commands, clock)
        made.append(window)
        window.open(talk)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield opened
    for window in made:  # they delete themselves when they are closed
        if isValid(window):
            window.close()
            qtbot.waitUntil(lambda window=window: not isValid(window))


@pytest.fixture
def window(open_window):
    return open_window()
