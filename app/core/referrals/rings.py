"""Rings of introducers: refused by every use case, yet a file changed by hand may hold one, and it has to be drawn."""

from array import array
from collections.abc import Sequence
from dataclasses import replace

from app.core.referrals.facts import TreeFacts

_ME, _NOBODY = 0, -1


def rings(parents: Sequence[int]) -> list[list[int]]:
    """The rings of primary introducers, each from some person up to the one they introduced; in linear time.

    *parents* holds the index of the introducer, -1 for nobody. Someone introduced by themselves is a ring of one.
    """
    found = []
    seen_from = array("q", [_NOBODY]) * len(parents)
    for start in range(len(parents)):
        at = start
        while at != _NOBODY and seen_from[at] == _NOBODY:
            seen_from[at] = start
            at = parents[at]
        if at != _NOBODY and seen_from[at] == start:
            found.append(_around(parents, at))
    return found


def opened(facts: TreeFacts) -> TreeFacts:
    """The facts as a forest: each ring is opened above the one who came last, and its closing introduction is an arc.

    Me is nobody's child: a ring through me is opened above me.
    """
    parents = array("q", facts.parents)
    gaps = [_ME if _ME in ring else max(ring) for ring in rings(parents)]
    if len(parents) and parents[_ME] != _NOBODY and _ME not in gaps:
        gaps.append(_ME)
    arcs = [(parents[gap], gap) for gap in gaps if parents[gap] != gap]
    for gap in gaps:
        parents[gap] = _NOBODY
    return replace(facts, parents=parents, seconds=[*facts.seconds, *arcs])


def _around(parents: Sequence[int], start: int) -> list[int]:
    ring = [start]
    while parents[ring[-1]] != start:
        ring.append(parents[ring[-1]])
    return ring
