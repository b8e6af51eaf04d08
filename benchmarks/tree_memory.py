"""A child process: the memory that the tree of a folder takes, ours or as one item a person. Prints it as JSON."""

import gc
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.core.referrals.graph import Graph
from app.core.referrals.layout import tidy
from app.core.referrals.visible import shown
from app.store.connection import FILE_NAME
from app.store.glance import Glance
from app.ui.tree.canvas import TreeCanvas
from benchmarks import tree_canvas, tree_items
from benchmarks.child import memory_mb, now_ns, report


def main() -> None:
    """The growth from an empty canvas to everything read and painted, from life size to the whole."""
    kind, folder = sys.argv[1], Path(sys.argv[2])
    running = tree_canvas.application()
    TreeCanvas().close()  # what a first canvas loads is no matter of size
    gc.collect()
    before = memory_mb()
    graph = Graph(Glance(folder / FILE_NAME, None).tree())
    if kind == "canvas":
        canvas = tree_canvas.opened(graph)
        for zoom in tree_canvas.zooms(canvas):
            canvas.zoom_to(zoom)
            canvas.viewport().repaint()
    else:
        view = tree_items.opened(graph.facts, tidy(shown(graph)))
        view.viewport().repaint()
    QApplication.processEvents()
    del running
    report(memory_mb=memory_mb() - before, painted_ns=now_ns())


if __name__ == "__main__":
    main()
