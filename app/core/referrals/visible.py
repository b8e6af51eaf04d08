"""Which part of the tree is shown: branches opened and collapsed, degrees from the root."""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.core.referrals.graph import NOBODY, Graph

EVERYTHING = 1 << 30


@dataclass(slots=True)
class Shown:
    """The people shown, breadth first: roots, then their people, and so on.

    A *slot* is a place in this order. *nodes* leads to the index in the facts, *parents* to the slot of the introducer
    (-1 for roots); the children of a slot are *child_count* slots from *first_child*; *levels* are the slots where each
    level starts, and the end. *hidden* counts the people beneath a slot whose branch is closed.
    """

    nodes: "array[int]"
    parents: "array[int]"
    first_child: "array[int]"
    child_count: "array[int]"
    levels: "array[int]"
    hidden: dict[int, int] = field(default_factory=dict)


def shown(
    graph: Graph,
    collapsed: Collection[int] = (),
    opened: Collection[int] = (),
    degrees: int = EVERYTHING,
    focus: int = NOBODY,
) -> Shown:
    """The part of the tree to lay out.

    *collapsed* and *opened* hold ids of people; a branch is open down to *degrees* from its root, unless collapsed,
    and further where opened. With the index of someone as *focus* only the way to them and their branch are left, and
    degrees are counted from there.
    """
    way = way_to(graph, focus) if focus != NOBODY else []
    gate = _Gate(graph, collapsed, opened, degrees + max(0, len(way) - 1))
    gate.next_on_way = dict(pairwise(way))
    return _spread(way[:1] or graph.roots, gate)


def way_to(graph: Graph, node: int) -> list[int]:
    """The indices from the root above someone down to them, both included."""
    way = [node]
    while graph.degrees[node] >= 0 and graph.facts.parents[way[-1]] != NOBODY:
        way.append(graph.facts.parents[way[-1]])
    return way[::-1]


class _Gate:
    """Says whose branch is open, and who stands in it."""

    def __init__(self, graph: Graph, collapsed: Collection[int], opened: Collection[int], degrees: int) -> None:
        self.sizes = graph.sizes
        self.children = graph.children
        self.next_on_way: dict[int, int] = {}
        self._ids = graph.facts.ids
        self._collapsed = collapsed
        self._opened = opened
        self._degrees = degrees

    def is_open(self, node: int, level: int) -> bool:
        person = self._ids[node]
        return person not in self._collapsed and (level < self._degrees or person in self._opened)


def _spread(roots: Sequence[int], gate: _Gate) -> Shown:
    nodes, parents = list(roots), [NOBODY] * len(roots)
    first_child, child_count = [], []
    levels, hidden = array("i", [0]), {}
    children, way = gate.children, gate.next_on_way
    slot = level = 0
    while slot < len(nodes):
        end = len(nodes)
        for at, node in enumerate(nodes[slot:end], slot):
            below = children[node]
            first_child.append(len(nodes))
            if below:
                if node in way:
                    below = (way[node],)
                elif not gate.is_open(node, level):
                    hidden[at] = gate.sizes[node]
                    below = ()
                nodes.extend(below)
                parents.extend([at] * len(below))
            child_count.append(len(below))
        slot, level = end, level + 1
        levels.append(end)
    return Shown(
        array("i", nodes), array("i", parents), array("i", first_child), array("i", child_count), levels, hidden
    )
