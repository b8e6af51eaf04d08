"""A child process: the least that a PySide6 window can be. Prints its first paint and its memory as JSON."""

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.child import memory_mb, now_ns, report


class Window(QMainWindow):
    """An empty window that notes when it was first painted."""

    painted_ns = 0

    def event(self, event: QEvent) -> bool:
        """Notes the end of the first paint."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self.painted_ns:
            self.painted_ns = now_ns()
            QTimer.singleShot(SETTLE_MS, self.close)
        return handled


SETTLE_MS = int(sys.argv[1])
application = QApplication([])
window = Window()
window.resize(1400, 900)
window.show()
application.exec()
report(painted_ns=window.painted_ns, memory_mb=memory_mb())
