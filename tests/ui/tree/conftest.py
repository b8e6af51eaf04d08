"""A page over a real data folder: me, two introducers, their people, and three people outside the tree."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.core.drafts import PersonDraft, PositionDraft
from app.core.people import PersonId
from app.core.referrals.facts import Permission, ReferralDraft
from app.services import people, referrals
from app.services.workspace import Workspace
from app.ui import theme
from app.ui.commands import Commands
from app.ui.pieces import at_once
from app.ui.tasks import InlineTasks
from app.ui.tree.page import TreePage

IN_TREE = {
    "John Herschel": "Me",
    "Humphry Davy": "Me",
    "Mary Somerville": "John Herschel",
    "William Whewell": "John Herschel",
    "Michael Faraday": "Humphry Davy",
    "Charles Babbage": "Mary Somerville",
    "Ada Lovelace": "Mary Somerville",
}
OUTSIDE = ("Jane Marcet", "Thomas Young", "Mary Anning")


@dataclass
class Stand:
    """A page with what is under it; people by name."""

    page: TreePage
    workspace: Workspace
    commands: Commands
    ids: dict[str, PersonId]

    def introducer(self, name: str) -> str:
        """Who introduced someone, as the file has it."""
        return self.workspace.glance.person_rows([self.ids[name]])[0].introducer

    def slot(self, name: str) -> int:
        return self.page.canvas.picture.slot(self.ids[name])


def fill(workspace: Workspace) -> dict[str, PersonId]:
    """The network; names to ids."""
    ids = {"Me": workspace.glance.me()}

    def all_of_it(work):
        for name in (*IN_TREE, *OUTSIDE):
            given, _, family = name.rpartition(" ")
            ids[name] = people.add(work, PersonDraft(name, given, family, positions=(PositionDraft("", "Astronomer"),)))
        referrals.introduce(
            work,
            [
                ReferralDraft(ids[by], ids[name], date(2026, 11, 10), "e-mail", Permission.GRANTED)
                for name, by in IN_TREE.items()
            ],
        )

    workspace.write("Fill", all_of_it)
    return ids


@pytest.fixture
def stand(workspace: Workspace, qtbot) -> Iterator[Stand]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Scheme.LIGHT)
    ids = fill(workspace)
    commands = Commands(workspace, InlineTasks())
    page = at_once(TreePage(workspace, commands))
    commands.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    qtbot.waitExposed(page)
    return Stand(page, workspace, commands, ids)
