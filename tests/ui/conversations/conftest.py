"""A Conversations page over a real data folder with two people to talk to."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.core.conversations import ConversationDraft, ConversationId, ConversationPage, QuestionDraft
from app.core.drafts import PersonDraft, PositionDraft
from app.core.people import PersonId
from app.core.questions import Group
from app.core.referrals.facts import Permission, ReferralDraft
from app.services import conversations, people, referrals
from app.services.workspace import Workspace
from app.ui import theme
from app.ui.commands import Commands
from app.ui.conversations import view_memory
from app.ui.conversations.page import ConversationsPage
from app.ui.tasks import InlineTasks

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
START = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
QUESTIONS = (
    QuestionDraft("What surprised you?", Group.TRENDS),
    QuestionDraft("What is next?", Group.TRENDS),
    QuestionDraft("What do you like best?", Group.INSIGHTS),
    QuestionDraft("What would you do in my place?", Group.ASSIGNMENTS),
)


@dataclass
class Stand:
    """A page with what is under it."""

    page: ConversationsPage
    workspace: Workspace
    commands: Commands
    babbage: PersonId
    lovelace: PersonId

    def plan(self, person: PersonId | None = None, start: datetime = START) -> ConversationId:
        """Plan a talk behind the page's back."""
        draft = ConversationDraft(person or self.babbage, start, "Europe/Berlin", their_zone="Europe/London")
        made: list[ConversationId] = []
        self.commands.run("Plan", conversations.plan, draft, then=made.append)
        return made[0]

    def plan_with_questions(self) -> ConversationId:
        """A talk with four questions, open on the page."""
        talk = self.plan()
        self.commands.run("Questions", conversations.set_questions, talk, QUESTIONS)
        self.page.open_conversation(talk)
        return talk

    def stored(self, talk: ConversationId) -> ConversationPage:
        """The talk as the file has it."""
        return self.workspace.read(conversations.page, talk)

    def steps(self) -> int:
        """How many undo steps there are."""
        count = 0
        while self.workspace.undo():
            count += 1
        for _ in range(count):
            self.workspace.redo()
        return count


@pytest.fixture
def stand(workspace: Workspace, qtbot) -> Stand:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if theme.wanted() is not theme.Scheme.LIGHT:  # dressing every widget still alive again takes seconds
        theme.apply(app, theme.Scheme.LIGHT)
    commands = Commands(workspace, InlineTasks())
    ids: dict[str, PersonId] = {}

    def fill(work):
        for name in ("John Herschel", "Charles Babbage", "Ada Lovelace"):
            position = PositionDraft("Difference Works", "Inventor")
            ids[name] = people.add(work, PersonDraft(name, positions=(position,)))
        me = workspace.glance.me()
        herschel = ids["John Herschel"]
        referrals.introduce(work, [ReferralDraft(me, herschel)])
        referrals.introduce(work, [ReferralDraft(herschel, ids["Charles Babbage"], permission=Permission.GRANTED)])

    commands.run("Fill", fill)
    page = ConversationsPage(workspace, commands, clock=lambda: NOW)
    commands.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1228, 810)
    page.show()
    qtbot.waitExposed(page)
    return Stand(page, workspace, commands, ids["Charles Babbage"], ids["Ada Lovelace"])


@pytest.fixture(autouse=True)
def forget_the_look():
    """Each test begins with the list, whatever look the one before chose."""
    view_memory.remember(view_memory.View.LIST)
