"""What is left out at a zoom can't be told apart; nothing else is left out."""

from collections.abc import Callable
from itertools import pairwise

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.layout import Layout, tidy
from app.core.referrals.radial import radial
from app.core.referrals.thinning import CELL_PX, Thinned
from app.core.referrals.visible import shown

EVERYWHERE = (-1e9, -1e9, 1e9, 1e9)


def star(facts_of: Callable[..., TreeFacts], count: int) -> Layout:
    return tidy(shown(Graph(facts_of([-1] + [0] * count))))


def test_at_a_readable_zoom_everybody_is_painted(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 300)
    assert len(Thinned(layout, 1.0).cards(EVERYWHERE)[1]) == 300
    assert len(Thinned(layout, 1.0).lines(EVERYWHERE)) == 300


def test_far_away_each_cell_has_one_card(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 3000)
    scale = 0.001
    slots = list(Thinned(layout, scale).cards(EVERYWHERE)[1])
    assert len(slots) <= layout.bounds[2] * scale / CELL_PX + 1
    assert all((layout.x[b] - layout.x[a]) * scale >= CELL_PX for a, b in pairwise(slots))
    assert len(Thinned(layout, scale).lines(EVERYWHERE)) == len(slots)


def test_lines_that_leave_the_view_together_are_painted_once(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 3000)
    near_me = (-600.0, 100.0, 600.0, 400.0)
    lines = Thinned(layout, 0.8).lines(near_me)
    in_view = list(layout.cards(near_me)[-1])
    assert set(in_view) <= set(lines)
    assert len(lines) < len(in_view) + 2 * layout.sizes.level_gap


def test_a_thinned_level_is_cut_to_the_view(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 3000)
    thinned = Thinned(layout, 0.001)
    slots = thinned.cards((0.0, 0.0, 50_000.0, 400.0))[1]
    assert slots
    assert all(-layout.sizes.width <= layout.x[slot] <= 50_000 for slot in slots)
    assert thinned.lines((-1e9, -1e9, 1e9, -1e6)) == []


def test_far_away_each_cell_of_a_ring_has_one_card(facts_of: Callable[..., TreeFacts]) -> None:
    layout = radial(shown(Graph(facts_of([-1] + [0] * 3000))))
    thinned = Thinned(layout, 0.001)
    slots = thinned.cards(EVERYWHERE)[1]
    assert 50 < len(slots) < 3000
    for a, b in pairwise(slots):
        apart = abs(layout.x[b] - layout.x[a]) + abs(layout.y[b] - layout.y[a])
        assert apart * 0.001 >= CELL_PX
    assert set(thinned.lines(EVERYWHERE)) == set(slots)
    right = thinned.cards((50_000.0, -1e9, 1e9, 1e9))[-1]
    assert 0 < len(right) < len(slots)
