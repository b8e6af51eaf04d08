"""Parts of lines are parts of lines: on the same curve, as long as they should be."""

import itertools
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.core.referrals import curves

places = st.floats(-50_000, 50_000)
ends = st.tuples(places, places, places, places).filter(lambda e: abs(e[0] - e[2]) > 1 and e[1] != e[3])


def upright(x1, y1, x4, y4):
    bend = (y1 + y4) / 2
    return (x1, y1, x1, bend, x4, bend, x4, y4)


def at(curve, t):
    """De Casteljau's way to a point, which the code under test doesn't take."""
    points = [curve[i : i + 2] for i in range(0, 8, 2)]
    while len(points) > 1:
        points = [
            tuple(a + (b - a) * t for a, b in zip(one, two, strict=True)) for one, two in itertools.pairwise(points)
        ]
    return points[0]


def walked(curve, end, steps=4000):
    points = [at(curve, end * i / steps) for i in range(steps + 1)]
    return sum(math.dist(a, b) for a, b in itertools.pairwise(points))


@given(ends, places, st.floats(1, 3000))
def test_a_part_lies_on_the_line_between_the_two_sides(line_ends, left, width):
    line = upright(*line_ends)
    low, high = sorted((line[0], line[6]))
    assume(low < left + width and high > left)
    part, start = curves.between(line, left, left + width)
    assert low - 1e-6 <= min(part[0::2])
    assert max(part[0::2]) <= high + 1e-6
    for x in (part[0], part[6]):
        assert left - 1e-3 <= x <= left + width + 1e-3
    assert at(line, start) == pytest.approx(part[:2], abs=1e-3)
    middle = at(part, 0.5)
    spread = [at(line, i / 2000) for i in range(2001)]
    gap = max(math.dist(a, b) for a, b in itertools.pairwise(spread))
    assert min(math.dist(middle, point) for point in spread) <= gap


def test_a_line_in_view_and_a_line_that_is_not_upright_are_left_whole():
    line = upright(0, 0, 100, 50)
    assert curves.between(line, -1, 101) == (line, 0.0)
    slanted = (0, 0, 10, 10, 90, 40, 100, 50)
    assert curves.between(slanted, 20, 30) == (slanted, 0.0)


@given(ends)
def test_the_middle_is_halfway(line_ends):
    line = upright(*line_ends)
    assert curves.middle(line) == pytest.approx(at(line, 0.5), abs=1e-6)


@pytest.mark.parametrize("line_ends", [(0, 0, 40_000, 54), (0, 0, 300, 54), (10, 0, -800, 54), (0, 0, 2, 54)])
@pytest.mark.parametrize("end", [0.1, 0.5, 0.97])
def test_the_length_is_that_of_a_walk_along_the_line(line_ends, end):
    line = upright(*line_ends)
    assert curves.length_to(line, end) == pytest.approx(walked(line, end), rel=2e-3, abs=0.5)
