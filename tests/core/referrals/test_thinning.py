"""What is left out at a zoom can't be told apart; nothing else is left out."""

from collections.abc import Callable
from itertools import pairwise

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.layout import Layout, tidy
from app.core.referrals.thinning import CELL_PX, Thinned
from app.core.referrals.visible import shown

EVERYWHERE = (-1e9, 1e9)


def star(facts_of: Callable[..., TreeFacts], count: int) -> Layout:
    return tidy(shown(Graph(facts_of([-1] + [0] * count))))


def test_at_a_readable_zoom_everybody_is_painted(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 300)
    assert len(Thinned(layout, 1.0).cards(1, *EVERYWHERE)) == 300
    assert len(Thinned(layout, 1.0).edges(1, *EVERYWHERE)) == 300


def test_far_away_each_cell_has_one_card(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 3000)
    scale = 0.001
    slots = list(Thinned(layout, scale).cards(1, *EVERYWHERE))
    assert len(slots) <= layout.bounds[2] * scale / CELL_PX + 1
    assert all((layout.x[b] - layout.x[a]) * scale >= CELL_PX for a, b in pairwise(slots))
    assert len(Thinned(layout, scale).edges(1, *EVERYWHERE)) == len(slots)


def test_lines_that_leave_the_view_together_are_painted_once(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 3000)
    near_me = (-600.0, 600.0)
    edges = Thinned(layout, 0.8).edges(1, *near_me)
    in_view = list(layout.cards(1, *near_me))
    assert set(in_view) <= set(edges)
    assert len(edges) < len(in_view) + 2 * layout.sizes.level_gap


def test_a_thinned_level_is_cut_to_the_view(facts_of: Callable[..., TreeFacts]) -> None:
    layout = star(facts_of, 3000)
    thinned = Thinned(layout, 0.001)
    slots = thinned.cards(1, 0.0, 50_000.0)
    assert slots
    assert all(-layout.sizes.width <= layout.x[slot] <= 50_000 for slot in slots)
    assert thinned.edges(0, *EVERYWHERE) == []
