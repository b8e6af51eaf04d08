"""The referral tree at size: frames, layout, an edit, the start and the memory."""

from pathlib import Path

from app.core.referrals.graph import Graph
from app.core.referrals.layout import tidy
from app.core.referrals.visible import shown
from app.store.connection import FILE_NAME
from app.store.glance import Glance
from benchmarks import tree_canvas, tree_edit, tree_items, tree_layout
from benchmarks.measure import Ratio, interleaved, percentile_95
from benchmarks.start import EMPTY_SETTLE_MS, child

ITEM_FRAMES = 20
START_ROUNDS = 7


def graph_of(folder: Path) -> Graph:
    """The tree of a folder."""
    glance = Glance(folder / FILE_NAME, None)
    try:
        return Graph(glance.tree())
    finally:
        glance.close()


def painting(graph: Graph, size: str) -> tuple[list[Ratio], float]:
    """The slowest zoom ÷ frames at 60 a second, of which a whole one may drop one; the whole with all in view, ms."""
    panned, whole = tree_canvas.frames(graph)
    ratios = [
        _worst(f"pan {size}", panned, tree_canvas.FRAME_MS),
        _worst(f"paint the view of {size} whole", whole, 2 * tree_canvas.FRAME_MS),
    ]
    return ratios, whole[min(whole)]


def _worst(name: str, found: dict[float, float], limit_ms: float) -> Ratio:
    slowest = max(found, key=lambda zoom: found[zoom])
    return Ratio(f"{name}, p95 of the worst zoom ({slowest:.3g}) ÷ {limit_ms:.3g} ms", found[slowest], limit_ms, 1.0)


def beside_items(graph: Graph, everything_ms: float) -> Ratio:
    """Everything in view ÷ one item a person."""
    view = tree_items.opened(graph.facts, tidy(shown(graph)))
    theirs = percentile_95(tree_canvas.pan(view, ITEM_FRAMES))
    view.close()
    return Ratio("paint all of 10,000 in view ÷ one item a person", everything_ms, theirs, 0.1)


def memory(folder: Path) -> list[Ratio]:
    """What 100,000 people take ÷ one item a person."""
    ours, theirs = (child("tree_memory", kind, str(folder))["memory_mb"] for kind in ("canvas", "items"))
    return [Ratio("memory of the tree of 100,000 ÷ one item a person", ours, theirs, 0.2, "MB")] if theirs > 0 else []


def start(folder: Path) -> Ratio:
    """From nothing to the tree painted ÷ an empty window. The tree is given as the page to begin with."""
    empty_ms, tree_ms = interleaved(
        START_ROUNDS,
        lambda: child("window_empty", str(EMPTY_SETTLE_MS))["paint_ms"],
        lambda: child("window_tree", str(folder))["paint_ms"],
    )
    return Ratio("start into the tree of 10,000 ÷ empty window", tree_ms, empty_ms, 1.7)


def run(small: Path, large: Path) -> list[Ratio]:
    """All ratios; *small* holds 10,000 people, *large* 100,000."""
    application = tree_canvas.application()
    at_small, at_large = graph_of(small), graph_of(large)
    first, everything_ms = painting(at_small, "10,000")
    second, _ = painting(at_large, "100,000")
    items = beside_items(at_small, everything_ms)
    del at_large
    ratios = [*first, *second, items, *tree_layout.run(at_small), *tree_edit.run(small), start(small), *memory(large)]
    del application
    return ratios
