"""Progress of a long job: shown after 400 ms, and it can be cancelled."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

SHOWN_AFTER_MS = 400  # architecture.md, threads
LOOK_EVERY_MS = 60


class Progress:
    """Called by the job's thread with (done, total); says whether to go on. Plain fields, so no lock is needed."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.is_cancelled = False

    def __call__(self, done: int, total: int) -> bool:
        """Notes how far the job is."""
        self.done, self.total = done, total
        return not self.is_cancelled


class ProgressWindow:
    """Watches a `Progress` from the GUI thread until `close`."""

    def __init__(self, parent: QWidget, text: str, progress: Progress) -> None:
        self._progress = progress
        self._dialog = QProgressDialog(text, "Cancel", 0, 0, parent)
        self._dialog.setWindowTitle("Import")
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.setMinimumDuration(2**31 - 1)  # when to show is decided here, not from Qt's guess of the rest
        self._dialog.setMinimumWidth(380)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._dialog.setBar(self._bar)
        self._dialog.canceled.connect(self._cancel)
        self._dialog.reset()
        self._late = QTimer(self._dialog, singleShot=True, interval=SHOWN_AFTER_MS)
        self._late.timeout.connect(self._dialog.open)
        self._beat = QTimer(self._dialog, interval=LOOK_EVERY_MS)
        self._beat.timeout.connect(self._look)
        self._late.start()
        self._beat.start()

    def close(self) -> None:
        """The job has ended."""
        self._late.stop()
        self._beat.stop()
        self._dialog.hide()
        self._dialog.deleteLater()

    def _look(self) -> None:
        # The bar itself: the dialog's own setValue handles events, and so might end the job it is showing.
        if self._dialog.isVisible() and not self._progress.is_cancelled:
            self._bar.setMaximum(self._progress.total)
            self._bar.setValue(self._progress.done)

    def _cancel(self) -> None:
        self._progress.is_cancelled = True
