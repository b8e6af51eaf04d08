"""Panning over the tree: every frame painted, at every zoom, beside one graphics item a person."""

import gc
import time
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QGraphicsView

from app.core.referrals.graph import Graph
from app.core.referrals.visible import EVERYTHING
from app.ui import theme
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.painter import CARDS_FROM, LABELS_FROM
from benchmarks.measure import percentile_95

WIDTH_PX, HEIGHT_PX = 1400, 900
FRAMES, WHOLE_FRAMES = 40, 20
STEP_PX = 24
FRAME_MS = 1000 / 60


def application() -> QApplication:
    """The application, dressed as it is when it runs."""
    running = QApplication.instance() or QApplication(["coffeetree", "-style", "fusion"])
    assert isinstance(running, QApplication)
    theme.apply(running, theme.Scheme.LIGHT)
    return running


def opened(graph: Graph) -> TreeCanvas:
    """The real canvas with every branch open, on the screen."""
    canvas = TreeCanvas()
    canvas.resize(WIDTH_PX, HEIGHT_PX)
    canvas.picture.degrees = EVERYTHING
    canvas.show_graph(graph)
    canvas.show()
    QApplication.processEvents()
    gc.collect()
    gc.freeze()  # as the program does once it has started
    return canvas


def zooms(canvas: TreeCanvas) -> list[float]:
    """From life size to everything: halves, and where the painter changes its mind."""
    canvas.fit()
    found = {canvas.zoom, 1.0, LABELS_FROM, CARDS_FROM, CARDS_FROM * 0.99}
    zoom = 0.5
    while zoom > canvas.zoom:
        found.add(zoom)
        zoom /= 2
    return sorted(found, reverse=True)


def busiest(canvas: TreeCanvas) -> QPointF:
    """The middle of the row with most cards, where most is painted."""
    layout = canvas.picture.layout
    first, end = max(pairwise(layout.rows), key=lambda row: row[1] - row[0])
    middle = (first + end) // 2
    return QPointF(layout.x[middle], layout.y[middle])


def pan(view: QGraphicsView, frames: int = FRAMES) -> list[float]:
    """What each frame takes while the view is moved by its scroll bars: ms of this process, so neighbours don't count.

    A frame waits for nothing, so on an idle machine it takes as long by the clock.
    """
    return list(_pan(view, frames))


def _pan(view: QGraphicsView, frames: int) -> Iterator[float]:
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    view.viewport().repaint()
    for frame in range(frames):
        before = time.process_time()
        across.setValue(across.value() + (STEP_PX if frame % 20 < 10 else -STEP_PX))
        down.setValue(down.value() + (STEP_PX if frame % 10 < 5 else -STEP_PX))
        view.viewport().repaint()
        yield (time.process_time() - before) * 1000


def frames(graph: Graph) -> tuple[dict[float, float], dict[float, float]]:
    """The 95th of 100 frames by zoom, ms: while panning, and painted whole as after a zoom; the last of everything."""
    canvas = opened(graph)
    place = busiest(canvas)
    panned, whole = {}, {}
    for zoom in zooms(canvas):
        canvas.zoom_to(zoom)
        canvas.centerOn(place)
        panned[zoom] = percentile_95(pan(canvas))
        whole[zoom] = percentile_95(list(_whole(canvas)))
    canvas.close()
    return panned, whole


def _whole(canvas: TreeCanvas) -> Iterator[float]:
    for _ in range(WHOLE_FRAMES):
        canvas.resetCachedContent()
        before = time.process_time()
        canvas.viewport().repaint()
        yield (time.process_time() - before) * 1000
