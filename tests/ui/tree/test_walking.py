"""The arrow keys among rings; those in a tree of levels are tested with the page."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.graph import Graph
from app.ui.tree.picture import Arrangement, Picture
from app.ui.tree.walking import WAYS, neighbour
from tests.ui.tree.test_canvas import facts_of


@given(st.lists(st.integers(0, 13), min_size=1, max_size=13))
def test_among_rings_arrows_lead_where_they_point(above):
    parents = [-1, *(min(one, i) for i, one in enumerate(above))]
    picture = Picture()
    picture.arrange(Arrangement.RADIAL)
    picture.load(Graph(facts_of(parents)))
    for slot in range(len(picture.layout.x)):
        x, y, _, _ = picture.rect(slot)
        for way, (across, down) in WAYS.items():
            at_x, at_y, _, _ = picture.rect(neighbour(picture, slot, way))
            assert (at_x - x) * across + (at_y - y) * down >= 0


def test_among_rings_arrows_come_to_everybody():
    parents = [-1, 0, 0, 0, 1, 1, 2, 4, 4, 4, 3, 3]
    picture = Picture()
    picture.arrange(Arrangement.RADIAL)
    picture.load(Graph(facts_of(parents)))
    reached = [0]
    for slot in reached:  # the list grows while it is read
        reached += [one for way in WAYS if (one := neighbour(picture, slot, way)) not in reached]
    assert set(reached) == set(range(len(parents)))
