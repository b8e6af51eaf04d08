"""The tree as pixels that are kept: whatever happens, the view shows what it would show painted anew."""

import pytest
from PySide6.QtGui import QColor

from app.core.referrals.graph import Graph
from app.core.referrals.visible import EVERYTHING
from app.ui import theme
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.inks import inks_of
from app.ui.tree.looks import Look
from app.ui.tree.picture import Arrangement
from tests.ui.tree.test_canvas import facts_of

UNLIKE = 64  # of 255: the edge of a line may be a little softer where strips meet
FEW = 20  # of 350,000 pixels: where a dot of an arc is cut by a strip
ZOOMS = (1.0, 0.73, 0.45, 0.23, 0.12)


@pytest.fixture
def canvas(qtbot, qapp):
    theme.apply(qapp, theme.Scheme.LIGHT)
    view = TreeCanvas()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.picture.degrees = EVERYTHING
    view.show_graph(Graph(facts_of([-1, *((i - 1) // 4 for i in range(1, 300))])))
    view.show()
    qtbot.waitExposed(view)
    return view


def pan(canvas, across, down):
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().value() + across)
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().value() + down)
    canvas.viewport().repaint()


def unlike(canvas):
    """How many pixels differ clearly between the view as it is kept and painted anew."""
    kept = canvas.viewport().grab().toImage()
    canvas.resetCachedContent()
    anew = canvas.viewport().grab().toImage()
    pairs = (
        (QColor(kept.pixel(x, y)), QColor(anew.pixel(x, y))) for x in range(kept.width()) for y in range(kept.height())
    )
    return sum(
        max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > UNLIKE for a, b in pairs
    )


@pytest.mark.parametrize("zoom", ZOOMS)
def test_panning_shows_what_painting_anew_would(canvas, zoom):
    canvas.zoom_to(zoom)
    canvas.centerOn(300, 200)
    for across, down in ((24, 0), (0, -31), (17, 13), (-40, 26), (-3, -3)):
        pan(canvas, across, down)
    assert unlike(canvas) <= FEW


def test_whatever_the_tree_is_drawn_from_is_painted_when_it_changes(canvas):
    changes = {
        "branch": lambda: canvas.toggle_branch(canvas.picture.person(1)),
        "faded": lambda: setattr(canvas.tree_painter, "faded", set(range(1, 301))),
        "nobody faded": lambda: setattr(canvas.tree_painter, "faded", set()),
        "look": lambda: setattr(canvas.picture, "look", Look(bytearray([1] * 300))),
        "inks": lambda: setattr(canvas.tree_painter, "inks", inks_of(theme.TOKENS[theme.Scheme.DARK])),
        "arrangement": lambda: canvas.arrange(Arrangement.RADIAL),
        "facts": lambda: canvas.show_graph(Graph(facts_of([-1, 0, 0, 1]))),
    }
    canvas.first_look()
    for what, change in changes.items():
        before = canvas.viewport().grab().toImage()
        change()
        canvas.motion.stop()
        canvas.viewport().update()
        assert canvas.viewport().grab().toImage() != before, what
        assert unlike(canvas) <= FEW, what


def test_panning_paints_no_more_than_what_comes_into_view(canvas, monkeypatch):
    canvas.zoom_to(1.0)
    canvas.centerOn(300, 200)
    canvas.viewport().repaint()
    painted = []
    paint = canvas.tree_painter.paint
    monkeypatch.setattr(canvas.tree_painter, "paint", lambda *args: (painted.append(args[2]), paint(*args)))
    pan(canvas, 20, 10)
    area = sum(rect.width() * rect.height() for rect in painted)
    assert 0 < area <= 1.1 * (20 * 500 + 10 * 700)
    painted.clear()
    canvas.marks.selected = canvas.picture.person(1)
    canvas.viewport().repaint()
    assert not painted
