"""A drawing over sheets: every point is on one, neighbours overlap, blank ones are left out."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.sheets import MM_PER_INCH, OVERLAP_MM, PX_PER_INCH, Box, fitting, sheet_count, spread

A4 = (210.0, 297.0)


def everything(_box: Box) -> bool:
    return True


@given(st.floats(50, 40_000), st.floats(50, 4_000), st.sampled_from([0.25, 1.0, 2.0]), st.floats(0, 1), st.floats(0, 1))
def test_every_point_is_on_a_sheet(wide: float, high: float, scale: float, across: float, down: float) -> None:
    bounds = (-wide / 3, 0.0, wide * 2 / 3, high)
    plan = spread(bounds, A4, scale, everything)
    x, y = bounds[0] + across * wide, down * high
    on = [s for s in plan.sheets if s.box[0] <= x + 1e-6 and x <= s.box[2] + 1e-6 and s.box[1] <= y + 1e-6]
    assert any(y <= sheet.box[3] + 1e-6 for sheet in on)
    assert len(plan.sheets) == plan.rows * plan.columns == sheet_count(bounds, A4, scale)


def test_neighbours_overlap_by_a_centimetre_and_are_as_large_as_the_paper_lets_them() -> None:
    plan = spread((0.0, 0.0, 5_000.0, 900.0), A4, 0.5, everything)
    row = [sheet for sheet in plan.sheets if sheet.row == 1]
    for left, right in pairwise(row):
        overlap = (left.box[2] - right.box[0]) * plan.scale / PX_PER_INCH * MM_PER_INCH
        assert overlap == pytest.approx(OVERLAP_MM)
    box = row[0].box
    assert (box[2] - box[0]) * plan.scale / PX_PER_INCH * MM_PER_INCH == pytest.approx(plan.width - 20)
    assert {plan.width, plan.height} == set(A4)


def test_the_paper_is_turned_to_need_fewer_sheets() -> None:
    assert spread((0.0, 0.0, 1_000.0, 600.0), A4, 1.0, everything).width == 297.0
    assert spread((0.0, 0.0, 600.0, 1_000.0), A4, 1.0, everything).width == 210.0


def test_blank_sheets_are_left_out_but_keep_their_place() -> None:
    plan = spread((0.0, 0.0, 6_000.0, 500.0), A4, 1.0, lambda box: box[0] < 500 or box[2] > 5_500)
    assert 1 < len(plan.sheets) < plan.columns
    assert plan.sheets[-1].column == plan.columns


def test_one_sheet_holds_everything_and_never_larger_than_life() -> None:
    assert fitting((0.0, 0.0, 100.0, 50.0), A4)[2] == 1.0
    width, height, scale = fitting((0.0, 0.0, 10_000.0, 1_000.0), A4)
    assert (width, height) == (297.0, 210.0)
    assert 10_000 * scale / PX_PER_INCH * MM_PER_INCH == pytest.approx(277)
