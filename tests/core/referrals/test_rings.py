"""Rings are found, opened once each, and a forest stays as it is."""

from array import array
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.layout import tidy
from app.core.referrals.rings import opened, rings
from app.core.referrals.visible import shown


def anything(draw: st.DrawFn) -> list[int]:
    count = draw(st.integers(1, 40))
    return [draw(st.integers(-1, count - 1)) for _ in range(count)]


def test_rings_are_found_each_once() -> None:
    assert rings([-1, 0, 3, 4, 2, 4, 6]) == [[2, 3, 4], [6]]
    assert rings([-1, 0, 1, -1]) == []


def test_a_ring_is_opened_above_the_last_with_its_closing_line_as_an_arc(facts_of: Callable[..., TreeFacts]) -> None:
    facts = facts_of([-1, 0, 4, 2, 3, 4])
    whole = opened(facts)
    assert list(whole.parents) == [-1, 0, 4, 2, -1, 4]
    assert whole.seconds == [(3, 4)]
    assert list(facts.parents) == [-1, 0, 4, 2, 3, 4]  # the facts themselves say what the file says


def test_a_ring_is_drawn_as_a_root_of_its_own(facts_of: Callable[..., TreeFacts]) -> None:
    graph = Graph(facts_of([-1, 0, 4, 2, 3, 4]))
    assert graph.roots == [0, 4]
    assert list(graph.degrees) == [0, 1, 1, 2, 0, 1]
    assert sorted(shown(graph).nodes) == [0, 1, 2, 3, 4, 5]


def test_a_ring_through_me_is_opened_above_me(facts_of: Callable[..., TreeFacts]) -> None:
    graph = Graph(facts_of([2, 0, 1]))
    assert graph.roots == [0]
    assert graph.facts.seconds == [(2, 0)]


def test_an_introducer_of_mine_is_drawn_beside_me(facts_of: Callable[..., TreeFacts]) -> None:
    graph = Graph(facts_of([2, 0, -1, 2]))
    assert graph.roots == [0, 2]
    assert sorted(shown(graph).nodes) == [0, 1, 2, 3]


def test_who_introduced_themselves_is_drawn_without_an_arc(facts_of: Callable[..., TreeFacts]) -> None:
    graph = Graph(facts_of([-1, 1, 1]))
    assert graph.roots == [0, 1]
    assert graph.facts.seconds == []


@given(st.composite(anything)())
def test_whatever_the_file_holds_everybody_in_it_is_drawn_once(parents: list[int]) -> None:
    count = len(parents)
    facts = TreeFacts(
        array("q", range(1, count + 1)), array("q", parents), [""] * count, [""] * count, ["met"] * count,
        bytearray(count), bytearray(count),
    )  # fmt: skip
    graph = Graph(facts)
    layout = tidy(shown(graph))
    lonely = {
        i for i in range(1, count) if graph.facts.parents[i] < 0 and not graph.children[i] and parents[i] in {-1, i}
    }
    assert sorted(layout.shown.nodes) == [i for i in range(count) if i not in lonely]
    changed = [i for i in range(count) if graph.facts.parents[i] != parents[i]]
    assert len(changed) <= len(rings(parents)) + 1
