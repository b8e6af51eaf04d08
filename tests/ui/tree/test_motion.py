"""Cards glide to their places in at most 200 ms, and not at all when the system asks for reduced motion."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QProxyStyle, QStyle

from app.core.referrals.graph import Graph
from app.ui.tree.motion import DURATION_MS, MOST_CARDS
from app.ui.tree.picture import Arrangement
from tests.ui.tree.test_canvas import canvas, facts_of

__all__ = ["canvas"]  # the fixture

TREE = [-1, 0, 0, 1, 1, 2, 2]


class StillStyle(QProxyStyle):
    """A style of a system without animations, as Qt's platform themes make it."""

    def styleHint(self, hint, option=None, widget=None, data=None):
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


@pytest.fixture
def small(canvas):
    canvas.show_graph(Graph(facts_of(TREE)))
    canvas.motion.stop()
    return canvas


def painted(canvas, person):
    x, y, _, _ = canvas.picture.painted_rect(canvas.picture.slot(person))
    return canvas.mapFromScene(QPointF(x, y))


def standing(canvas, person):
    x, y, _, _ = canvas.picture.rect(canvas.picture.slot(person))
    return canvas.mapFromScene(QPointF(x, y))


def near(one, two):
    return (one - two).manhattanLength() <= 2


def test_cards_start_where_they_stood_and_end_where_they_belong(small, qtbot):
    before = {person: standing(small, person) for person in range(1, 8)}
    small.show_graph(Graph(facts_of([*TREE, 1, 1])), keep=1)
    assert small.motion.is_running
    assert all(near(painted(small, person), before[person]) for person in before)
    assert near(painted(small, 8), before[2])  # who is new comes out of the introducer
    qtbot.waitUntil(lambda: not small.motion.is_running)
    assert small.picture.moved == {}
    assert all(painted(small, person) == standing(small, person) for person in range(1, 10))


def test_the_way_is_at_most_200_ms_long():
    assert DURATION_MS <= 200


def test_a_switch_of_the_layout_starts_where_the_cards_were_on_the_screen(small, qtbot):
    before = {person: standing(small, person) for person in range(1, 8)}
    small.arrange(Arrangement.RADIAL)
    assert all(near(painted(small, person), before[person]) for person in before)
    small.grab()  # a picture on the way
    qtbot.waitUntil(lambda: not small.motion.is_running)
    assert not near(standing(small, 4), before[4])


def test_a_branch_folds_out_of_its_introducer(small, qtbot):
    small.toggle_branch(2)
    small.motion.stop()
    small.toggle_branch(2)
    assert near(painted(small, 4), painted(small, 2))


def test_nothing_glides_with_reduced_motion(small):
    style = StillStyle()
    small.setStyle(style)
    small.show_graph(Graph(facts_of([*TREE, 1, 1])))
    assert not small.motion.is_running
    assert small.picture.moved == {}
    small.setStyle(None)


def test_what_changes_nothing_starts_nothing(small):
    small.show_graph(Graph(facts_of(TREE)))
    assert not small.motion.is_running


def test_more_cards_than_one_can_follow_are_put_in_place_at_once(canvas):
    star = [-1, *([0] * 30), *((i % 30) + 1 for i in range(600))]
    canvas.show_graph(Graph(facts_of(star)))
    canvas.picture.show_degrees(3)
    canvas.toggle_branch(2)
    canvas.zoom_to(0.21)
    canvas.centerOn(0, 300)
    seen = len(canvas.picture.layout.x)
    canvas.arrange(Arrangement.RADIAL)
    assert seen > MOST_CARDS
    assert len(canvas.picture.moved) <= MOST_CARDS


def test_an_edit_on_the_way_ends_it_and_starts_the_next(small, qtbot):
    small.show_graph(Graph(facts_of([*TREE, 1])))
    small.show_graph(Graph(facts_of([*TREE, 1, 1])))
    assert small.motion.is_running
    finished = QSignalSpy(small.laid_out)
    qtbot.waitUntil(lambda: not small.motion.is_running)
    assert finished.count() == 0  # nothing is laid out anew while cards glide
    assert small.picture.moved == {}
