from array import array
from collections.abc import Callable

import pytest

from app.core.referrals.facts import TreeFacts


def make_facts(parents: list[int], names: list[str] | None = None) -> TreeFacts:
    count = len(parents)
    names = names or ["Me", *(f"Person {i}" for i in range(1, count))]
    return TreeFacts(
        ids=array("q", [10 * (i + 1) for i in range(count)]),
        parents=array("q", parents),
        names=names,
        roles=[""] * count,
        stages=["met"] * count,
        loops_open=bytearray(count),
        promised=bytearray(count),
    )


@pytest.fixture
def facts_of() -> Callable[..., TreeFacts]:
    return make_facts
