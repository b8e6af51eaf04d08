"""What the tree allows and what it refuses."""

from collections.abc import Callable

import pytest

from app.core.people import PersonId
from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph, short_name, veto, would_cycle

NAMES = ["Me", "John Herschel", "Mary Somerville", "Charles Babbage", "Ada Lovelace", "Jane Marcet"]
PARENTS = [-1, 0, 1, 2, 3, -1]
ME, JOHN, MARY, CHARLES, ADA, JANE = (PersonId(10 * i) for i in range(1, 7))


@pytest.fixture
def facts(facts_of: Callable[..., TreeFacts]) -> TreeFacts:
    return facts_of(PARENTS, NAMES)


def test_nobody_introduces_themselves(facts: TreeFacts) -> None:
    assert veto(facts, [ADA], ADA) == "Ada Lovelace can’t be introduced by themselves"


def test_nobody_is_introduced_by_someone_they_brought(facts: TreeFacts) -> None:
    assert veto(facts, [MARY], ADA) == "Ada Lovelace came through Mary Somerville, so it can’t be the other way round"


def test_nobody_introduces_me(facts: TreeFacts) -> None:
    assert veto(facts, [ME], JANE) == "You are the start of the tree, so nobody introduces you"


def test_others_may_be_introduced(facts: TreeFacts) -> None:
    assert not veto(facts, [ADA, PersonId(999)], JOHN)
    assert not veto(facts, [JOHN], JANE)


def test_one_impossible_among_many_is_enough(facts: TreeFacts) -> None:
    assert veto(facts, [JANE, CHARLES], ADA)


def test_a_ring_is_seen_in_indices_and_in_ids() -> None:
    assert would_cycle(PARENTS, 2, 4)
    assert not would_cycle(PARENTS, 4, 2)
    assert would_cycle({30: 20, 40: 30}, 20, 40)
    assert not would_cycle({30: 20, 40: 30}, 40, 20)
    assert not would_cycle([1, 0, -1], 2, 0)  # a ring that is already there doesn't hang the walk


def test_counts_beneath_and_degrees(facts: TreeFacts) -> None:
    graph = Graph(facts)
    assert list(graph.sizes) == [4, 3, 2, 1, 0, 0]
    assert list(graph.degrees[:5]) == [0, 1, 2, 3, 4]
    assert graph.descendants(2) == [3, 4]
    assert graph.roots == [0]
    assert graph.introducer(ADA) == CHARLES
    assert graph.introducer(ME) is None


def test_someone_unknown_who_brought_others_is_a_root_of_their_own(facts_of: Callable[..., TreeFacts]) -> None:
    assert Graph(facts_of([-1, 0, -1, 2, -1])).roots == [0, 2]


def test_short_names() -> None:
    assert short_name("Michael Faraday") == "M. Faraday"
    assert short_name("Plato") == "Plato"
