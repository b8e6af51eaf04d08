"""Tidy tree: nothing overlaps, the introduced stand below, the same input gives the same picture."""

from array import array
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.layout import Layout, Sizes, tidy
from app.core.referrals.visible import shown


def facts_of(parents: list[int]) -> TreeFacts:
    count = len(parents)
    return TreeFacts(
        ids=array("q", range(1, count + 1)),
        parents=array("q", parents),
        names=[f"P{i}" for i in range(count)],
        roles=[""] * count,
        stages=["met"] * count,
        loops_open=bytearray(count),
        promised=bytearray(count),
    )


@st.composite
def forests(draw: st.DrawFn) -> list[int]:
    count = draw(st.integers(1, 60))
    parents = [-1] + [draw(st.integers(-1, i - 1)) for i in range(1, count)]
    order = [0, *draw(st.permutations(range(1, count)))]  # an introducer may stand after the introduced
    shuffled = [-1] * count
    for old, new in enumerate(order):
        shuffled[new] = -1 if parents[old] < 0 else order[parents[old]]
    return shuffled


def layout_of(parents: list[int], **limits: object) -> Layout:
    return tidy(shown(Graph(facts_of(parents)), **limits))  # type: ignore[arg-type]


@given(forests())
def test_no_two_cards_overlap(parents: list[int]) -> None:
    layout = layout_of(parents)
    sizes = layout.sizes
    for level in range(len(layout.shown.levels) - 1):
        row = [layout.x[s] for s in range(layout.shown.levels[level], layout.shown.levels[level + 1])]
        assert all(b - a >= sizes.width + sizes.gap - 1e-6 for a, b in pairwise(row))


@given(forests())
def test_the_introduced_stand_below_and_introducers_in_the_middle(parents: list[int]) -> None:
    layout = layout_of(parents)
    for slot, above in enumerate(layout.shown.parents):
        if above >= 0:
            assert layout.y[slot] == layout.y[above] + layout.sizes.step
        if count := layout.shown.child_count[slot]:
            first = layout.shown.first_child[slot]
            assert abs((layout.x[first] + layout.x[first + count - 1]) / 2 - layout.x[slot]) < 1e-6


@given(forests())
def test_everybody_with_a_place_is_placed_once(parents: list[int]) -> None:
    layout = layout_of(parents)
    lonely = {i for i, above in enumerate(parents) if above < 0 and i and i not in parents}
    assert sorted(layout.shown.nodes) == [i for i in range(len(parents)) if i not in lonely]


@given(forests())
def test_the_same_input_gives_the_same_picture(parents: list[int]) -> None:
    one, two = layout_of(parents), layout_of(parents)
    assert (one.x, one.y, one.shown.nodes) == (two.x, two.y, two.shown.nodes)


@given(forests(), st.integers(-500, 500), st.integers(-50, 400))
def test_a_point_finds_the_card_beneath_it(parents: list[int], x: int, y: int) -> None:
    layout = layout_of(parents)
    found = layout.at(x, y)
    inside = [
        s
        for s in range(len(layout.x))
        if 0 <= x - layout.x[s] <= layout.sizes.width and 0 <= y - layout.y[s] <= layout.sizes.height
    ]
    assert found == (inside[0] if inside else -1)


@given(forests(), st.floats(-800, 800), st.floats(1, 500))
def test_no_line_through_a_strip_is_left_out(parents: list[int], left: float, width: float) -> None:
    layout = layout_of(parents)
    right = left + width
    for level in range(1, len(layout.shown.levels) - 1):
        top = level * layout.sizes.step
        found = {slot for run in layout.lines((left, top - 1, right, top)) for slot in run}
        for slot in range(layout.shown.levels[level], layout.shown.levels[level + 1]):
            ends = sorted((layout.x[slot] + 88, layout.x[layout.shown.parents[slot]] + 88))
            if ends[1] >= left and ends[0] <= right:
                assert slot in found


@given(forests(), st.integers(0, 4), st.sets(st.integers(1, 60)))
@settings(max_examples=60)
def test_a_closed_branch_counts_whom_it_hides(parents: list[int], degrees: int, collapsed: set[int]) -> None:
    graph = Graph(facts_of(parents))
    some = shown(graph, collapsed=collapsed, degrees=degrees)
    everybody = shown(graph)
    assert len(some.nodes) + sum(some.hidden.values()) == len(everybody.nodes)


def test_an_opened_branch_goes_deeper_than_the_degrees() -> None:
    graph = Graph(facts_of([-1, 0, 1, 2, 3]))
    assert len(shown(graph, degrees=2).nodes) == 3
    assert len(shown(graph, degrees=2, opened={3}).nodes) == 4


def test_a_chain_of_100_000_needs_no_recursion() -> None:
    layout = layout_of([i - 1 for i in range(100_000)])
    assert len(layout.x) == 100_000
    assert set(layout.x) == {-Sizes().width / 2}


def test_nobody_gives_an_empty_picture() -> None:
    layout = layout_of([])
    assert (len(layout.x), layout.bounds, layout.at(0, 0)) == (0, (0, 0, 0, 0), -1)
