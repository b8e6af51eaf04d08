"""A child process: the real program with the tree as the page it begins with. Prints when the tree was painted."""

# ruff: noqa: E402  as in the program: Qt's support code is looked after before Qt is imported
import gc
import os
import sys

gc.disable()

from app.system import qt_support

with qt_support.without_detours():
    import PySide6.QtCore  # noqa: F401

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from benchmarks.child import now_ns, report


def main() -> None:
    """Runs the program until the tree has been painted."""
    from app.main import main as run  # first: it says what is to be loaded late
    from app.ui import main_window

    # There is no option for it: the page shown first is all that differs from a usual start.
    setattr(main_window, "START", "tree")  # noqa: B010 - the window has the name from elsewhere
    real_exec = QApplication.exec

    def watched_exec(*_: object) -> int:
        from app.ui.tree.canvas import TreeCanvas

        real_paint = TreeCanvas.paintEvent

        def paint_event(canvas: TreeCanvas, event: QPaintEvent) -> None:
            real_paint(canvas, event)
            if len(canvas.picture.layout.x) > 1:
                report(painted_ns=now_ns())

        TreeCanvas.paintEvent = paint_event  # type: ignore[method-assign, assignment]
        return real_exec()

    QApplication.exec = watched_exec  # type: ignore[method-assign]
    os.environ["COFFEETREE_DATA_DIR"] = sys.argv[1]
    sys.exit(run([]))


if __name__ == "__main__":
    main()
