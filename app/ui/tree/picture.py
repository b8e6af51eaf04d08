"""What the canvas shows: the facts, which branches are open, and where the cards stand."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from app.core.people import PersonId
from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import ME, NOBODY, Graph
from app.core.referrals.layout import Layout, Sizes, tidy
from app.core.referrals.radial import radial
from app.core.referrals.visible import EVERYTHING, Shown, shown, way_to
from app.ui.tree.looks import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# look.md: "opens on me, two degrees deep"; a smaller network fits a screen or two and is shown whole.
WHOLE_UP_TO = 150
FIRST_DEGREES = 2


class Arrangement(Enum):
    """How the tree is laid out; the outline is a list of its own."""

    TREE = "tree"
    RADIAL = "radial"
    OUTLINE = "outline"


def no_facts() -> TreeFacts:
    """The tree before anything is read."""
    return TreeFacts(array("q"), array("q"), [], [], [], bytearray(), bytearray())


@dataclass(slots=True)
class Places:
    """Where people stood at a moment; cheap to take, for the picture makes new arrays for each layout."""

    graph: Graph
    layout: Layout
    slots: dict[int, int]

    def of(self, person: int) -> tuple[float, float] | None:
        """The top left corner of someone's card, None if they were not on the canvas."""
        slot = self.slots.get(self.graph.index.get(person, NOBODY), -1)
        return None if slot < 0 else (self.layout.x[slot], self.layout.y[slot])


class Wish(NamedTuple):
    """What of the tree is to be shown, and how."""

    collapsed: frozenset[int]
    opened: frozenset[int]
    degrees: int | None
    focus: int
    arrangement: Arrangement


class Laid(NamedTuple):
    """A tree laid out as wished; *slots* leads from indices of the facts."""

    graph: Graph
    wish: Wish
    way: list[int]
    layout: Layout
    slots: dict[int, int]


class Picture:
    """The tree as drawn. A *slot* is a card on the canvas, in the order of `core.referrals.visible`.

    *moved* holds the top left corners of cards that are on their way to where they stand. *focus* is who alone is shown
    with their branch, 0 for nobody; *way* holds the indices from the root down to them. *path* is a way between people
    that is marked.
    """

    def __init__(self, sizes: Sizes | None = None) -> None:
        self.sizes = sizes or Sizes()
        self.collapsed: set[int] = set()
        self.opened: set[int] = set()
        self.degrees: int | None = None
        self.arrangement = Arrangement.TREE
        self.focus = 0
        self.way: list[int] = []
        self.path: list[int] = []
        self.moved: dict[int, tuple[float, float]] = {}
        self.look = Look()
        self.graph = Graph(no_facts())
        self.layout: Layout = tidy(shown(self.graph), self.sizes)
        self._slots: dict[int, int] = {}
        self._prepared: Laid | None = None

    @property
    def facts(self) -> TreeFacts:
        """The facts behind the picture."""
        return self.graph.facts

    @property
    def shown(self) -> Shown:
        """The people on the canvas."""
        return self.layout.shown

    def load(self, graph: Graph) -> None:
        """Take new facts; open and closed branches stay as they were."""
        if self.degrees is None:
            self.degrees = first_degrees(graph)
        self.graph = graph
        self._lay_out()

    def slot(self, person: int) -> int:
        """Where someone stands, -1 if they are not on the canvas."""
        node = self.graph.index.get(person)
        return -1 if node is None else self._slots.get(node, -1)

    def slot_of_node(self, node: int) -> int:
        """Where an index of the facts stands, -1 if it is not on the canvas."""
        return self._slots.get(node, -1)

    def person(self, slot: int) -> PersonId:
        """Who stands there."""
        return PersonId(self.facts.ids[self.shown.nodes[slot]])

    def rect(self, slot: int) -> tuple[float, float, float, float]:
        """Left, top, width and height of a card, px."""
        return (self.layout.x[slot], self.layout.y[slot], self.sizes.width, self.sizes.height)

    def painted_rect(self, slot: int) -> tuple[float, float, float, float]:
        """The same of a card as it is painted now, perhaps on its way."""
        x, y = self.moved.get(slot) or (self.layout.x[slot], self.layout.y[slot])
        return (x, y, self.sizes.width, self.sizes.height)

    def at(self, x: float, y: float) -> int:
        """The slot of the card painted at a point, -1 where there is none."""
        slot = self.layout.at(x, y)
        return -1 if slot >= 0 and self.look.is_absent(self.shown.nodes[slot]) else slot

    def places(self) -> Places:
        """Where everybody stands now."""
        return Places(self.graph, self.layout, self._slots)

    def has_branch(self, slot: int) -> bool:
        """Whether someone brought others, shown or not."""
        return bool(self.graph.children[self.shown.nodes[slot]])

    def arrange(self, arrangement: Arrangement) -> None:
        """Lay the people out in another way; for the outline they stay as they were."""
        if arrangement not in (self.arrangement, Arrangement.OUTLINE):
            self.arrangement = arrangement
            self._lay_out()

    @property
    def roots(self) -> Sequence[int]:
        """The indices of the people whom nobody shown introduced."""
        return self.way[:1] or self.graph.roots

    def below(self, node: int) -> Sequence[int]:
        """The indices of the people whom someone brought, shown or not; in focus mode only those left."""
        at = self.way.index(node) if node in self.way[:-1] else -1
        return self.graph.children[node] if at < 0 else self.way[at + 1 : at + 2]

    def beneath(self, slot: int) -> list[int]:
        """The slots of everybody shown beneath someone."""
        found = [slot]
        for one in found:  # the list grows while it is read
            first = self.shown.first_child[one]
            found.extend(range(first, first + self.shown.child_count[one]))
        return found[1:]

    def toggle(self, person: PersonId) -> None:
        """Close a branch that is open, open one that is closed."""
        slot = self.slot(person)
        if slot < 0 or not self.has_branch(slot):
            return
        if slot in self.shown.hidden:
            self.collapsed.discard(person)
            self.opened.add(person)
        else:
            self.opened.discard(person)
            self.collapsed.add(person)
        self._lay_out()

    def open_below(self, person: PersonId) -> None:
        """Open every branch beneath someone."""
        found = self._with_branches(person)
        self.collapsed -= found
        self.opened |= found
        self._lay_out()

    def close_below(self, person: PersonId) -> None:
        """Close the branches of everybody beneath someone; those whom they brought themselves stay."""
        found = self._with_branches(person) - {person}
        self.opened -= found
        self.collapsed |= found
        self.collapsed.discard(person)
        self.opened.add(person)
        self._lay_out()

    def close_others(self, person: PersonId) -> None:
        """Close every branch that someone is not in."""
        node = self.graph.index.get(person)
        if node is None:
            return
        ids, way = self.facts.ids, way_to(self.graph, node)
        beside = {one for above in way[:-1] for one in self.graph.children[above]} | set(self.graph.roots)
        others = {ids[one] for one in beside - set(way) if self.graph.children[one]}
        self.opened -= others
        self.collapsed |= others
        self._lay_out()

    def show_degrees(self, degrees: int) -> None:
        """Open the branches down to some degree, and close the rest."""
        self.collapsed.clear()
        self.opened.clear()
        self.degrees = max(1, degrees)
        self._lay_out()

    @property
    def deepest(self) -> int:
        """The degree of whoever is farthest from the start, or from the person in focus."""
        start = self.graph.degrees[self.way[-1]] if self.way else 0
        return max(self.graph.degrees, default=0) - start

    def focus_on(self, person: int) -> None:
        """Show someone's branch and the way to them alone; 0 shows everybody again."""
        self.focus = person
        self.collapsed.discard(person)
        if person:
            self.opened.add(person)
        self._lay_out()

    def reveal(self, person: PersonId) -> bool:
        """Open the branches above someone, and leave a focus they are not in; False if they have no place at all."""
        node = self.graph.index.get(person)
        if node is None or self.graph.degrees[node] < 0:
            return False
        if self._slots.get(node, -1) >= 0:
            return True
        way = way_to(self.graph, node)
        if self.way and self.way[-1] not in way:
            self.focus = 0
        above = {self.facts.ids[one] for one in way[:-1]}
        self.collapsed -= above
        self.opened |= above
        self._lay_out()
        return True

    def nearest_shown(self, person: int) -> int:
        """Someone, or the nearest introducer above who is on the canvas; 0 if none is."""
        node = self.graph.index.get(person, NOBODY)
        while node != NOBODY and self._slots.get(node, -1) < 0:
            node = self.facts.parents[node] if self.graph.degrees[node] >= 0 else NOBODY
        return 0 if node == NOBODY else self.facts.ids[node]

    def level(self, slot: int) -> int:
        """The row of a slot, 0 for roots."""
        return bisect_right(self.shown.levels, slot) - 1

    def is_me(self, slot: int) -> bool:
        """Whether a card is mine."""
        return self.shown.nodes[slot] == ME

    def _with_branches(self, person: PersonId) -> set[int]:
        """Ids of someone and of everybody beneath, of those who brought others."""
        node, ids = self.graph.index[person], self.facts.ids
        return {ids[one] for one in (node, *self.graph.descendants(node)) if self.graph.children[one]}

    def preparation(self) -> Callable[[Graph], None]:
        """What another thread may do with new facts before `load`: lay them out as it is wished for now."""
        wish, sizes = self._wish(), self.sizes

        def prepare(graph: Graph) -> None:
            self._prepared = lay_out(graph, wish, sizes)

        return prepare

    def _wish(self) -> Wish:
        return Wish(frozenset(self.collapsed), frozenset(self.opened), self.degrees, self.focus, self.arrangement)

    def _lay_out(self) -> None:
        laid, self._prepared = self._prepared, None
        wish = self._wish()
        if laid is None or laid.graph is not self.graph or laid.wish != wish:
            laid = lay_out(self.graph, wish, self.sizes)
        self.way, self.layout, self._slots = laid.way, laid.layout, laid.slots
        if not self.way:
            self.focus = 0


def lay_out(graph: Graph, wish: Wish, sizes: Sizes) -> Laid:
    """The people shown and where they stand."""
    degrees = first_degrees(graph) if wish.degrees is None else wish.degrees
    node = graph.index.get(wish.focus, NOBODY)
    if node != NOBODY and graph.degrees[node] < 0:
        node = NOBODY
    place = radial if wish.arrangement is Arrangement.RADIAL else tidy
    layout = place(shown(graph, wish.collapsed, wish.opened, EVERYTHING if degrees is None else degrees, node), sizes)
    slots = {node: slot for slot, node in enumerate(layout.shown.nodes)}
    way = way_to(graph, node) if node != NOBODY else []
    return Laid(graph, wish._replace(degrees=degrees), way, layout, slots)


def first_degrees(graph: Graph) -> int | None:
    """How deep branches are open as long as nobody said; None while there is nobody but me."""
    if len(graph.facts.ids) < 2:
        return None
    return FIRST_DEGREES if len(graph.facts.ids) > WHOLE_UP_TO else EVERYTHING
