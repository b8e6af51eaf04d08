"""What the page asks to be changed: every edit of the tree as one named undo step."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.people import PersonId
from app.core.referrals.facts import Channel, Permission, ReferralDraft
from app.ui.tree import acts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.referrals.graph import Graph


def today() -> date:
    """The day on the user's calendar."""
    return datetime.now(UTC).astimezone().date()


class TreeEdits(QObject):
    """Turns gestures into commands. *introduced* tells the referrals and drafts of an introduction recorded."""

    introduced = Signal(list, list)
    refused = Signal(str)

    def __init__(self, glance: Any, commands: Any, owner: QObject) -> None:
        super().__init__(owner)
        self._glance = glance
        self._commands = commands
        self.graph: Graph | None = None

    def introduce(self, people: Sequence[int], introducer: int) -> None:
        """Record that someone introduced people to me; nothing where that is already so or impossible."""
        graph = self.graph
        if graph is None:
            return
        by = PersonId(introducer)
        fresh = [one for one in graph.tops(PersonId(one) for one in people) if graph.introducer(one) != by]
        if reason := graph.veto(fresh, by):
            self.refused.emit(reason)
            return
        if not fresh:
            return
        on = today()
        drafts = [ReferralDraft(by, one, on, Channel.EMAIL, Permission.NOT_ASKED) for one in fresh]
        label = f"{acts.those(self.names(fresh))} introduced by {self.name(by)}"
        self._commands.run(
            label, acts.introduce, drafts, receiver=self, then=lambda ids: self.introduced.emit(list(ids), drafts)
        )

    def take_out(self, people: Sequence[int]) -> None:
        """Take people out of the tree; those who aren't in it stay as they are."""
        if self.graph is None:
            return
        inside = [PersonId(one) for one in people if self.graph.introducer(PersonId(one)) is not None]
        if inside:
            label = f"{acts.those(self.names(inside))} taken out of the tree"
            self._commands.run(label, acts.take_out, inside, receiver=self)

    def describe(self, referrals: list[int], on: date, channel: str, permission: Permission) -> None:
        """Give introductions their terms."""
        many = "introduction" if len(referrals) == 1 else f"{len(referrals)} introductions"
        self._commands.run(f"Terms of {many}", acts.describe, referrals, on, channel, permission, receiver=self)

    def close_loop(self, referral: int, name: str) -> None:
        """Note that the introducer was told how it went with someone."""
        self._commands.run(f"Loop closed for {name}", acts.close_loop, referral, receiver=self)

    def name(self, person: PersonId) -> str:
        """Anybody's name, "you" for me."""
        return "you" if person == self._glance.me() else self.names([person])[0]

    def names(self, people: Sequence[PersonId]) -> list[str]:
        """Names, in the tree or not; only the first few are read, for no sentence lists more."""
        rows = {row.id: row.name for row in self._glance.person_rows(list(people[:8]))}
        return [rows.get(person, "") for person in people]
