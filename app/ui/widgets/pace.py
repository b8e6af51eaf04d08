"""When to save what is being typed."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

# At most this much of typing is lost by a crash, besides what the disk takes: the product allows 2 s.
PAUSE_MS, LONGEST_MS = 400, 1000


class Pace(QObject):
    """Says `due` after a pause in typing, and at the latest a second after its first letter."""

    due = Signal()

    def __init__(self, host: QObject | None = None) -> None:
        super().__init__(host)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        for timer in (self._pause, self._longest):
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(self._ring)

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Nothing is due any more."""
        self._pause.stop()
        self._longest.stop()

    def _ring(self) -> None:
        self.stop()
        self.due.emit()
