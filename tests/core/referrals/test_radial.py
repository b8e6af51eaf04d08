"""Radial: nothing overlaps, each degree a ring further out, the same input gives the same picture."""

import sys
from array import array
from collections.abc import Callable
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.layout import Box
from app.core.referrals.radial import FLATNESS, Radial, radial
from app.core.referrals.visible import shown
from tests.core.referrals.conftest import make_facts
from tests.core.referrals.test_layout import forests


def layout_of(parents: list[int], **limits: object) -> Radial:
    return radial(shown(Graph(make_facts(parents)), **limits))  # type: ignore[arg-type]


def middle(layout: Radial, slot: int) -> tuple[float, float]:
    return (layout.x[slot] + layout.sizes.width / 2, layout.y[slot] + layout.sizes.height / 2)


def from_me(layout: Radial, slot: int) -> float:
    x, y = middle(layout, slot)
    return hypot(x, y / FLATNESS)


def overlapping(layout: Radial) -> list[tuple[int, int]]:
    """Pairs of cards nearer than the gap, found by sweeping from left to right."""
    sizes = layout.sizes
    found, near = [], []
    for slot in sorted(range(len(layout.x)), key=layout.x.__getitem__):
        near = [one for one in near if layout.x[slot] - layout.x[one] < sizes.width + sizes.gap - 1e-6]
        found += [(one, slot) for one in near if abs(layout.y[one] - layout.y[slot]) < sizes.height + sizes.gap - 1e-6]
        near.append(slot)
    return found


@given(forests())
def test_no_two_cards_overlap(parents: list[int]) -> None:
    assert overlapping(layout_of(parents)) == []


@pytest.mark.parametrize("parents", [
    [-1, *([0] * 3_000)],
    [-1, *((i - 1) // 2 for i in range(1, 4_000))],
    [-1, *((i - 1) // 2 * 2 for i in range(1, 2_000))],
    [-1, 0, *([1] * 900), *([0] * 40)],
])  # fmt: skip
def test_many_cards_do_not_overlap_either(parents: list[int]) -> None:
    assert overlapping(layout_of(parents)) == []


@given(forests())
def test_i_am_in_the_middle_and_the_introduced_on_a_ring_further_out(parents: list[int]) -> None:
    layout = layout_of(parents)
    assert middle(layout, 0) == (0, 0)
    for slot, above in enumerate(layout.shown.parents):
        if slot:
            ring = hypot(layout.sizes.width, layout.sizes.height)
            assert from_me(layout, slot) >= (from_me(layout, above) if above >= 0 else 0) + ring


def reaches_me(parents: list[int], node: int) -> bool:
    while parents[node] >= 0:
        node = parents[node]
    return node == 0


@given(forests())
def test_a_degree_is_a_ring(parents: list[int]) -> None:
    layout = layout_of(parents)
    graph = Graph(make_facts(parents))
    rings: dict[int, float] = {}
    for slot, node in enumerate(layout.shown.nodes):
        if reaches_me(parents, node):
            ring = rings.setdefault(graph.degrees[node], from_me(layout, slot))
            assert from_me(layout, slot) == pytest.approx(ring)


@given(forests())
def test_the_same_input_gives_the_same_picture(parents: list[int]) -> None:
    one, two = layout_of(parents), layout_of(parents)
    assert (one.x, one.y, one.shown.nodes) == (two.x, two.y, two.shown.nodes)


@given(forests())
def test_along_a_ring_the_angle_grows(parents: list[int]) -> None:
    layout = layout_of(parents)
    for row in range(len(layout.rows) - 1):
        ring = layout.along[layout.rows[row] : layout.rows[row + 1]]
        assert ring == array("d", sorted(ring))


boxes = st.tuples(st.floats(-2500, 2500), st.floats(-1500, 1500), st.floats(0, 1500), st.floats(0, 900)).map(
    lambda box: (box[0], box[1], box[0] + box[2], box[1] + box[3])
)


def touches(box: Box, x: float, y: float, width: float, height: float) -> bool:
    return x <= box[2] and x + width >= box[0] and y <= box[3] and y + height >= box[1]


@given(forests(), boxes)
def test_no_card_in_view_is_left_out(parents: list[int], box: Box) -> None:
    layout = layout_of(parents)
    found = {slot for run in layout.cards(box) for slot in run}
    for slot in range(len(layout.x)):
        if touches(box, layout.x[slot], layout.y[slot], layout.sizes.width, layout.sizes.height):
            assert slot in found


@given(forests(), boxes)
def test_no_line_through_the_view_is_left_out(parents: list[int], box: Box) -> None:
    layout = layout_of(parents)
    found = [slot for run in layout.lines(box) for slot in run]
    assert len(found) == len(set(found))
    for slot, above in enumerate(layout.shown.parents):
        if above >= 0 and any(touches(box, *point, 0, 0) for point in points(layout, slot)):
            assert slot in found


def points(layout: Radial, slot: int) -> list[tuple[float, float]]:
    x1, y1, x2, y2, x3, y3, x4, y4 = layout.curve(slot)
    found = []
    for step in range(21):
        t, u = step / 20, 1 - step / 20
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        found.append((a * x1 + b * x2 + c * x3 + d * x4, a * y1 + b * y2 + c * y3 + d * y4))
    return found


@given(forests())
def test_a_line_leads_from_the_introducer_to_the_introduced(parents: list[int]) -> None:
    layout = layout_of(parents)
    for slot, above in enumerate(layout.shown.parents):
        if above >= 0:
            assert layout.curve(slot)[:2] == middle(layout, above)
            assert layout.curve(slot)[-2:] == middle(layout, slot)


@given(forests(), st.integers(-900, 900), st.integers(-600, 600))
def test_a_point_finds_the_card_beneath_it(parents: list[int], x: int, y: int) -> None:
    layout = layout_of(parents)
    inside = [s for s in range(len(layout.x)) if touches((x, y, x, y), layout.x[s], layout.y[s], 186, 56)]
    assert layout.at(x, y) == (inside[0] if inside else -1)


def test_a_chain_of_100_000_needs_no_recursion() -> None:
    assert len(layout_of([i - 1 for i in range(100_000)]).x) == 100_000


def test_nobody_and_me_alone_give_a_picture(facts_of: Callable[..., TreeFacts]) -> None:
    assert layout_of([]).bounds == (0, 0, 0, 0)
    assert radial(shown(Graph(facts_of([-1])))).bounds == (-93, -28, 186, 56)


@pytest.mark.parametrize(
    "shape", [lambda i: (i - 1) // 3, lambda i: i - 1, lambda i: i * 0, lambda i: (i - 1) // 2 * 2]
)
def test_twice_the_people_take_about_twice_the_steps(shape: Callable[[int], int]) -> None:
    def steps(count: int) -> int:
        parents = [-1, *(shape(i) for i in range(1, count))]
        drawn = shown(Graph(make_facts(parents)))
        return counted(lambda: radial(drawn))

    assert steps(4_000) <= 2.2 * steps(2_000)


def counted(act: Callable[[], object]) -> int:
    """How many lines of Python an act runs: a measure of time that a busy machine doesn't disturb."""
    lines = 0

    def trace(frame: object, event: str, arg: object) -> object:
        nonlocal lines
        lines += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        act()
    finally:
        sys.settrace(before)
    return lines
