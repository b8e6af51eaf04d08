"""A whole window over a real data folder: Mary to be thanked since yesterday, Ada introduced by her."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.core.conversations import ConversationDraft, ConversationId
from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.touches import Kind
from app.services import conversations, people, referrals, touches
from app.services.workspace import Workspace
from app.store import models
from app.ui.commands import Commands
from app.ui.main_window import MainWindow
from app.ui.messages.editor import MessageEditor
from app.ui.tasks import InlineTasks


@dataclass
class Stand:
    """The window with what is under it."""

    window: MainWindow
    workspace: Workspace
    commands: Commands
    mary: PersonId
    ada: PersonId
    talk: ConversationId

    def write(self, person: PersonId, kind: Kind | None = None, **more: object) -> MessageEditor:
        """The editor opened by a wish."""
        self.window.write_message(Wish(person, kind, **more))
        return self.window.messages.editors()[-1]

    def stored(self) -> list[tuple[str, str, bool]]:
        """Kind, text and whether it was sent of every message in the file."""

        def read(session):
            rows = session.query(models.Message).order_by(models.Message.id)
            return [(row.kind, row.body, row.sent_at is not None) for row in rows]

        return self.workspace.read(read)

    def labels(self) -> list[str]:
        """The undo steps, newest first."""
        return [entry.label for entry in self.workspace.history() if not entry.is_undone]


@pytest.fixture
def stand(qtbot, workspace: Workspace):
    commands = Commands(workspace, InlineTasks())
    ids: dict[str, PersonId] = {}
    ended = datetime.now(UTC) - timedelta(hours=20)

    def fill(work):
        for name, email in (("Mary Somerville", "mary@somerville.example"), ("Ada Lovelace", "ada@lovelace.example")):
            given, _, family = name.rpartition(" ")
            point = ContactPointDraft(ContactKind.EMAIL, email)
            ids[name] = people.add(work, PersonDraft(name, given, family, contact_points=(point,)))
        mary, ada = ids["Mary Somerville"], ids["Ada Lovelace"]
        referrals.introduce(work, [ReferralDraft(workspace.glance.me(), mary)])
        referrals.introduce(work, [ReferralDraft(mary, ada, permission=Permission.ASKS_FIRST)])
        talk = conversations.plan(work, ConversationDraft(mary, ended - timedelta(minutes=30), "UTC"))
        touches.hold(work, talk, ended)
        work.session.add(models.Takeaway(conversation_id=talk, kind="insight", text="Publish early.", is_flagged=True))
        return talk

    talk = workspace.write("fill", fill)[0]
    window = MainWindow(workspace, commands)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    yield Stand(window, workspace, commands, ids["Mary Somerville"], ids["Ada Lovelace"], talk)
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is window and widget.isVisible():
            widget.close()
