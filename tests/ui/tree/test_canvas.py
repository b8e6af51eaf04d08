"""The canvas by mouse and keyboard: what is hit, what opens and closes, what stays in place."""

from array import array

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.radial import FLATNESS
from app.core.stages import Stage
from app.ui import theme
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.painter import pill_rect
from app.ui.tree.picture import Arrangement


def facts_of(parents):
    count = len(parents)
    return TreeFacts(
        array("q", range(1, count + 1)),
        array("q", parents),
        ["Me", *(f"Person {i}" for i in range(1, count))],
        ["Astronomer"] * count,
        [list(Stage)[i % len(Stage)] for i in range(count)],
        bytearray(i % 5 == 1 for i in range(count)),
        bytearray(i % 7 == 3 for i in range(count)),
        [(i, i + 2) for i in range(1, count - 2, 9)],
    )


@pytest.fixture
def canvas(qtbot, qapp):
    theme.apply(qapp, theme.Scheme.LIGHT)
    view = TreeCanvas()
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def large(canvas):
    canvas.show_graph(Graph(facts_of([-1, *((i - 1) // 6 for i in range(1, 400))])))
    return canvas


def place(canvas, person):
    x, y, width, height = canvas.picture.rect(canvas.picture.slot(person))
    return canvas.mapFromScene(QPointF(x + width / 2, y + height / 2))


def pill(canvas, person, text):
    return canvas.mapFromScene(pill_rect(canvas.picture, canvas.picture.slot(person), text).center())


def test_a_click_chooses_the_card_beneath_it_and_a_click_beside_it_nobody(large, qtbot):
    large.choose(2)
    qtbot.mouseClick(large.viewport(), Qt.MouseButton.LeftButton, pos=place(large, 1))
    assert large.chosen == 1
    qtbot.mouseClick(large.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert large.chosen == 0


def test_a_large_tree_opens_on_me_two_degrees_deep_at_a_readable_zoom(large):
    assert len(large.picture.shown.levels) - 1 == 3
    assert large.zoom >= 0.6
    assert abs(place(large, 1).x() - large.viewport().width() / 2) < 3


def test_a_small_tree_opens_whole(canvas):
    canvas.show_graph(Graph(facts_of([-1, 0, 1, 2, 3])))
    assert len(canvas.picture.layout.x) == 5


def test_the_count_under_a_closed_branch_opens_it(large, qtbot):
    person = large.picture.person(next(iter(large.picture.shown.hidden)))
    hidden = large.picture.shown.hidden[large.picture.slot(person)]
    large.choose(person)
    before = place(large, person)
    qtbot.mouseClick(large.viewport(), Qt.MouseButton.LeftButton, pos=pill(large, person, f"+{hidden}"))
    assert large.picture.slot(person) not in large.picture.shown.hidden
    assert (place(large, person) - before).manhattanLength() <= 2
    qtbot.keyClick(large, Qt.Key.Key_Space)
    assert large.picture.shown.hidden[large.picture.slot(person)] == hidden


def test_choosing_someone_hidden_opens_the_way_to_them(large):
    assert large.picture.slot(399) < 0
    large.choose(399)
    assert large.picture.slot(399) >= 0
    assert large.viewport().rect().contains(place(large, 399))


def test_a_double_click_opens_the_person(large, qtbot):
    large.choose(2)
    with qtbot.waitSignal(large.person_opened) as opened:
        qtbot.mouseDClick(large.viewport(), Qt.MouseButton.LeftButton, pos=place(large, 2))
    assert opened.args == [2]


def test_dragging_the_background_moves_the_canvas(large, qtbot):
    before = place(large, 1)
    view = large.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    qtbot.mouseMove(view, QPoint(90, 70))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))
    assert place(large, 1) - before == QPoint(60, 40)


def test_ctrl_and_the_wheel_zoom_where_the_pointer_is(large):
    at = place(large, 2)
    before = large.zoom
    event = QWheelEvent(
        QPointF(at), large.viewport().mapToGlobal(QPointF(at)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(large.viewport(), event)
    assert large.zoom == pytest.approx(before * 1.2)
    assert (place(large, 2) - at).manhattanLength() <= 3


def test_fit_shows_everybody(large):
    large.fit()
    bounds = large.picture.layout.bounds
    seen = large.visible_part()
    assert seen.left() <= bounds[0]
    assert seen.right() >= bounds[0] + bounds[2]


@pytest.mark.parametrize("zoom", [0.00005, 0.01, 0.1, 0.21, 0.5, 1.0, 2.5])
@pytest.mark.parametrize("scheme", list(theme.Scheme))
def test_every_zoom_can_be_painted_in_both_schemes(large, qapp, zoom, scheme):
    theme.apply(qapp, scheme)
    large.picture.opened = set(range(1, 401))
    large.toggle_branch(2)
    large.choose(1)
    large.zoom_to(zoom)
    image = large.grab().toImage()
    colors = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colors) > (1 if zoom < 0.01 else 3)


def test_the_summary_speaks_of_me(large):
    large.choose(1)
    assert large.accessibleDescription() == "You, start of the tree, brought 6"


@pytest.mark.parametrize("zoom", [0.15, 0.5])
def test_a_ring_is_drawn_for_each_degree(canvas, zoom):
    canvas.show_graph(Graph(facts_of([-1, 0, 0, 1, 1])))
    canvas.arrange(Arrangement.RADIAL)
    canvas.motion.stop()
    canvas.zoom_to(zoom)
    canvas.centerOn(0, 0)
    image, layout = canvas.grab().toImage(), canvas.picture.layout
    for radius in set(layout.radii) - {0.0}:
        bottom = canvas.mapFromScene(QPointF(0, radius * FLATNESS))  # between the cards
        column = [image.pixelColor(bottom.x(), bottom.y() + down).lightness() for down in range(-6, 7)]
        assert min(column[5:8]) < column[0]  # a thin dark line on the ground
        assert column[0] == column[-1] == canvas.tree_painter.inks.window.lightness()
