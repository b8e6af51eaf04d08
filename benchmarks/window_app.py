"""A child process: the real program on a data folder. Prints its first painted rows, longest stall and memory.

Nothing of the program is changed; only `QApplication.exec` is wrapped, to watch the events from there on.
"""

# ruff: noqa: E402  as in the program: Qt's support code is looked after before Qt is imported
import gc
import sys

gc.disable()

from app.system import qt_support

qt_support.use_compiled()

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.child import memory_mb, now_ns, report

BEAT_MS = 1


class Watch(QObject):
    """Sees the first paint of a list with rows, then takes the pulse of the GUI thread for *settle_ms*."""

    def __init__(self, settle_ms: int) -> None:
        super().__init__()
        self._settle_ms = settle_ms
        self._painted_ns = 0
        self._last_ns = 0
        self._longest_ns = 0
        self._pulse = QTimer(self, interval=BEAT_MS)
        self._pulse.timeout.connect(self._beat)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called before the event is handled, so the end of the paint is the next turn of the loop."""
        if event.type() == QEvent.Type.Paint and not self._painted_ns:
            view = watched.parent()
            if isinstance(view, QTableView) and view.model().rowCount() > 0:
                self._painted_ns = -1
                QTimer.singleShot(0, self._first_rows)
        return False

    def _first_rows(self) -> None:
        self._painted_ns = self._last_ns = now_ns()
        self._pulse.start()
        QTimer.singleShot(self._settle_ms, self._finish)

    def _beat(self) -> None:
        now = now_ns()
        self._longest_ns = max(self._longest_ns, now - self._last_ns)
        self._last_ns = now

    def _finish(self) -> None:
        ready = float("sqlalchemy.orm" in sys.modules)
        report(
            painted_ns=self._painted_ns,
            stall_ms=self._longest_ns / 1e6 - BEAT_MS,
            sqlalchemy=ready,
            memory_mb=memory_mb(),
        )


def main() -> None:
    """Runs the program with the watch in place."""
    settle_ms, data_dir = int(sys.argv[1]), sys.argv[2]
    kept: list[Watch] = []
    real_exec = QApplication.exec

    def watched_exec(*_: object) -> int:
        kept.append(Watch(settle_ms))
        # Only the list itself is watched: a filter on the application would see, and slow, every event of the start.
        for window in QApplication.topLevelWidgets():
            for view in window.findChildren(QTableView):
                view.viewport().installEventFilter(kept[0])
        return real_exec()

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    from app.main import main as run

    sys.exit(run(["--data-dir", data_dir]))


if __name__ == "__main__":
    main()
