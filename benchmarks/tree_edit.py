"""An edit of the tree in the real window: from the commit to the frame that shows it."""

import statistics
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPaintEvent

from app.core.referrals.graph import Graph
from app.core.referrals.visible import EVERYTHING
from app.services import workspace as workspaces
from app.ui.commands import Commands
from app.ui.main_window import MainWindow
from app.ui.tasks import ThreadTasks
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.page import TreePage
from benchmarks.measure import Ratio

EDITS = 15
LIMIT_MS = 50.0
WAIT_S = 10.0
LOOK_MS = 5


class Watched:
    """The window on a data folder, with the clock looking at its commits and at the frames of its canvas."""

    def __init__(self, folder: Path) -> None:
        self.workspace = workspaces.open_folder(folder, "none")
        self._tasks = ThreadTasks()
        self._committed = self._painted = 0.0
        self._seen: Graph | None = None
        self._watch()
        self.window = MainWindow(self.workspace, Commands(self.workspace, self._tasks))
        done: list[bool] = []
        self.window.furnished.connect(lambda: done.append(True))
        self.window.show()
        self.wait(lambda: bool(done))
        self.window.go_to_key("tree")
        page = self.window.page("tree")
        assert isinstance(page, TreePage)
        self.page = page
        self.wait(lambda: len(self.page.canvas.picture.facts.ids) > 1)

    def _watch(self) -> None:
        write, paint = self.workspace.write, TreeCanvas.paintEvent

        def watched_write(*args: Any, **kwargs: Any) -> Any:
            answer = write(*args, **kwargs)
            self._committed = time.perf_counter()
            return answer

        def watched_paint(canvas: TreeCanvas, event: QPaintEvent) -> None:
            paint(canvas, event)
            if canvas.picture.graph is not self._seen:
                self._seen, self._painted = canvas.picture.graph, time.perf_counter()

        self.workspace.write = watched_write  # type: ignore[method-assign]
        TreeCanvas.paintEvent = watched_paint  # type: ignore[method-assign, assignment]

    def wait(self, is_done: Any) -> None:
        """Let the window run, asleep in between as it is in use, until something holds."""
        loop, timer, until = QEventLoop(), QTimer(), time.monotonic() + WAIT_S
        timer.timeout.connect(lambda: loop.quit() if is_done() or time.monotonic() > until else None)
        timer.start(LOOK_MS)
        loop.exec()

    def edit(self, person: int, introducer: int) -> float:
        """Put someone under an introducer; ms from the commit to the frame."""
        self._committed, before = 0.0, self._seen
        self.page.introduce([person], introducer)
        self.wait(lambda: self._committed and self._seen is not before)
        taken = (self._painted - self._committed) * 1000
        rest = time.monotonic() + 0.3  # until what follows an edit is done
        self.wait(lambda: time.monotonic() > rest)
        return taken

    def close(self) -> None:
        """Close everything."""
        self.window.close()
        self._tasks.close()
        self.workspace.close()


def run(folder: Path) -> list[Ratio]:
    """Edits as the tree opens, and with every branch open."""
    watched = Watched(folder)
    graph = watched.page.canvas.picture.graph
    leaf = next(n for n in range(1, len(graph.children)) if graph.degrees[n] == 1 and not graph.children[n])
    above = [n for n in range(1, len(graph.children)) if graph.degrees[n] == 1 and graph.children[n]][:2]
    ids = graph.facts.ids
    ratios = []
    for name, degrees in (("as it opens", 2), ("all open", EVERYTHING)):
        watched.page.travel.show_degrees(degrees)
        taken = [watched.edit(ids[leaf], ids[above[turn % 2]]) for turn in range(EDITS)]
        figure = statistics.median(taken[2:])
        ratios.append(Ratio(f"edit of 10,000, {name}: commit to frame ÷ 50 ms", figure, LIMIT_MS, 1.0))
    watched.close()
    return ratios
