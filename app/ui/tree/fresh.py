"""Keeps the tree up to date: after an edit only those whom it touched are read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.ui.tree.edits import today

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.changes import Changes
    from app.core.referrals.facts import TreeFacts
    from app.core.referrals.graph import Graph
    from app.ui.tree.picture import Picture


class FreshTree(QObject):
    """Reads the tree on a reader's thread and has it laid out there for a picture.

    *arrived* tells each `Graph`, an older one never after a newer one. *ahead* waits for facts that are being read
    already, until a change makes them old.
    """

    arrived = Signal(object)

    def __init__(
        self, glance: Any, commands: Any, graph_of: Callable[[TreeFacts], Graph], picture: Picture, owner: QObject
    ) -> None:
        super().__init__(owner)
        self._glance = glance
        self._commands = commands
        self._graph_of = graph_of
        self._picture = picture
        self._facts: TreeFacts | None = None
        self._changed: set[int] = set()
        self._day: date | None = None
        self._asked = 0
        self.ahead: Callable[[], TreeFacts] | None = None

    def note(self, changes: Changes) -> None:
        """Remember what the next read has to look at."""
        self._changed |= changes.people
        self.ahead = None
        if changes.everything:
            self._facts = None
            self._asked += 1  # an answer on its way knows nothing of this

    def get(self) -> None:
        """Read what changed; everything if the facts at hand are of another day, for stages change with time."""
        facts = self._facts if self._day == today() else None
        people = frozenset(self._changed)
        # Until the answer is here nothing is known for sure: should the read fail, the next one reads everything.
        self._changed, self._facts, self._day = set(), None, today()
        self._asked += 1
        asked, prepare = self._asked, self._picture.preparation()
        everything, self.ahead = self.ahead or self._glance.tree, None

        def read() -> Graph:
            graph = self._graph_of(everything() if facts is None else self._glance.tree_after(facts, people))
            prepare(graph)
            return graph

        self._commands.look(read, then=lambda graph: self._take(graph, asked), receiver=self)

    def _take(self, graph: Graph, asked: int) -> None:
        if asked == self._asked:
            self._facts = graph.facts
            self.arrived.emit(graph)
