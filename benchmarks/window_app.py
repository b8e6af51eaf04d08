"""A child process: the real program on a data folder. Prints its first painted rows, longest stall and memory.

Nothing of the program is changed; only `QApplication.exec` is wrapped, to watch the events from there on.
"""

# ruff: noqa: E402  as in the program: Qt's support code is looked after before Qt is imported
import gc
import os
import sys

gc.disable()

from app.system import qt_support

with qt_support.without_detours():
    import PySide6.QtCore  # noqa: F401

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
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

    @property
    def has_painted(self) -> bool:
        """Whether the list has been seen."""
        return bool(self._painted_ns)

    def first_rows(self) -> None:
        """To be called at the end of the first paint of the list."""
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
        from app.ui.people.table import PeopleTable

        kept.append(Watch(settle_ms))

        # An event filter would have Qt look for the viewport's class among all of its widgets, which takes 9 ms.
        def paint_event(table: PeopleTable, event: QPaintEvent) -> None:
            QTableView.paintEvent(table, event)
            if not kept[0].has_painted and table.model().rowCount():
                kept[0].first_rows()

        PeopleTable.paintEvent = paint_event  # type: ignore[method-assign, assignment]
        return real_exec()

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    from app.main import main as run

    os.environ["COFFEETREE_DATA_DIR"] = data_dir
    sys.exit(run([]))


if __name__ == "__main__":
    main()
