"""Reading the tree: who is faded, what the colours say, and how far a replay has come."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.reading import Groups, Wanted, dims, fitting, grouped, grown
from app.core.referrals.traits import Named, Traits
from app.ui.tree.edits import today
from app.ui.tree.looks import Look
from app.ui.tree.picture import Picture


class Coloring(StrEnum):
    """What the colours of the cards stand for."""

    STAGE = "stage"
    FIELD = "field"
    ORGANIZATION = "organization"


class Reading(QObject):
    """Makes the look of the picture from a filter, a colouring and a day. *changed* says that it must be painted anew.

    What the facts of the tree don't hold is read when it is first needed, and from then on with them.
    """

    changed = Signal()

    def __init__(self, picture: Picture, glance: Any, commands: Any, owner: QObject) -> None:
        super().__init__(owner)
        self._picture = picture
        self._glance = glance
        self._commands = commands
        self._graph: Graph | None = None
        self._days: tuple[Graph, Any] | None = None
        self.traits: Traits | None = None
        self.wanted = Wanted()
        self.coloring = Coloring.STAGE
        self.until: date | None = None
        self.fits = 0

    # what the page asks

    def graph_of(self, facts: TreeFacts) -> Graph:
        """The tree of these facts, with what is needed of its people; slow at size, for a reader's thread."""
        graph = Graph(facts)
        if self._needs_traits:
            graph.traits = self._glance.traits(graph.index)
        return graph

    def take(self, graph: Graph) -> None:
        """Read these facts from now on."""
        self._graph = graph
        self.traits = graph.traits
        self._apply()

    # what the user asks

    def filter(self, wanted: Wanted) -> None:
        """Fade whoever does not fit."""
        self.wanted = wanted
        self._apply()

    def color_by(self, coloring: Coloring) -> None:
        """Let the colours stand for something else."""
        self.coloring = coloring
        self._apply()

    def read_by(self, coloring: Coloring, wanted: Wanted) -> None:
        """Colour and filter at once."""
        self.coloring, self.wanted = coloring, wanted
        self._apply()

    def replay(self, until: date | None) -> None:
        """Leave out whoever came after a day; None for the tree of now."""
        self.until = until
        self._apply()

    def fill(self, then: Callable[[], None] | None = None) -> None:
        """Read the words that filters offer and the days of a replay, and then go on."""
        if self.traits is None:
            self._need(then)
        elif then is not None:
            then()

    @property
    def people(self) -> int:
        """How many people are in the tree, without me."""
        return 0 if self._graph is None else max(0, len(self._graph.facts.ids) - 1)

    @property
    def loops(self) -> int:
        """How many introducers were not told yet."""
        return 0 if self._graph is None else sum(self._graph.facts.loops_open)

    @property
    def days(self) -> Any:
        """The day number each person is there in a replay; empty until it is read."""
        if self._graph is None or self.traits is None:
            return ()
        if self._days is None or self._days[0] is not self._graph:
            self._days = (self._graph, grown(self._graph, self.traits.since))
        return self._days[1]

    @property
    def groups(self) -> Groups | None:
        """Whom the colours stand for; None where they stand for stages."""
        return self._picture.look.groups

    # within

    @property
    def _needs_traits(self) -> bool:
        is_plain = self.coloring is Coloring.STAGE and not self.wanted.needs_traits and self.until is None
        return self.traits is not None or not is_plain

    def _need(self, then: Callable[[], None] | None = None) -> None:
        if self._graph is None:
            return
        graph = self._graph

        def took(traits: Traits) -> None:
            if graph is self._graph:  # else newer ones are on their way
                graph.traits = self.traits = traits
                self._apply()
                if then is not None:
                    then()

        self._commands.look(self._glance.traits, graph.index, then=took, receiver=self)

    def _apply(self) -> None:
        if self._graph is None:
            return
        if self._needs_traits and self.traits is None:
            self._need()
            return
        facts = self._graph.facts
        fits = fitting(facts, self.traits, self.wanted, today().toordinal()) if self.wanted.is_set else None
        self.fits = max(0, (len(facts.ids) if fits is None else sum(fits)) - 1)
        day = self.until.toordinal() if self.until else 0
        shared = self._shared()
        groups = None if shared is None else grouped(shared)
        self._picture.look = Look(dims(fits, self.days if self.until else None, day), groups, shared)
        self.changed.emit()

    def _shared(self) -> Named | None:
        if self.coloring is Coloring.STAGE or self.traits is None:
            return None
        return self.traits.fields if self.coloring is Coloring.FIELD else self.traits.organizations
