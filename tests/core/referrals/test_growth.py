"""The layout takes as many steps again for as many people again, whatever the shape of the tree."""

import random
from collections.abc import Callable

import pytest

from app.core.referrals.buchheim import Walk
from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.visible import shown

COUNT = 3000
SHAPES: dict[str, Callable[[int], list[int]]] = {
    "chain": lambda n: [-1, *range(n - 1)],
    "star": lambda n: [-1] + [0] * (n - 1),
    "caterpillar": lambda n: [-1, *(max(0, (at - 1) // 2 * 2) for at in range(1, n))],
    "binary": lambda n: [-1, *((at - 1) // 2 for at in range(1, n))],
    "random": lambda n: [-1, *(random.Random(at).randrange(at) for at in range(1, n))],
}


class Counted(list):
    """Counts how often it is asked."""

    asked = 0

    def __getitem__(self, index):
        self.asked += 1
        return super().__getitem__(index)


def steps(parents: list[int], facts_of: Callable[..., TreeFacts]) -> int:
    walk = Walk(shown(Graph(facts_of(parents))), 1.0, 1.5)
    walk.left, walk.right, walk.prelim = (Counted(values) for values in (walk.left, walk.right, walk.prelim))
    counted = walk.left, walk.right, walk.prelim
    assert len(walk.positions()) == len(parents)
    return sum(values.asked for values in counted)


@pytest.mark.parametrize("shape", SHAPES)
def test_twice_the_people_take_twice_the_steps(shape: str, facts_of: Callable[..., TreeFacts]) -> None:
    once, twice = (steps(SHAPES[shape](count), facts_of) for count in (COUNT, 2 * COUNT))
    assert once >= COUNT - 1
    assert twice <= 2.1 * once
    assert once <= 25 * COUNT
