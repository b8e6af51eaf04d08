"""The foot of the meeting: what was just noted, with Undo, or that everything is kept."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel

QUIET = "Everything you type is kept at once. F11 fills the screen."
# As long as the message bar of the window shows a success.
SHOWN_MS = 8_000


class Foot(QWidget):
    """Emits `undo_wanted`."""

    undo_wanted = Signal()

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.words = ElidedLabel(QUIET, "small")
        self.undo = buttons.link("Undo")
        self.undo.clicked.connect(self.undo_wanted)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.be_quiet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        row.addWidget(self.undo)
        row.addStretch(1)
        self.setFixedHeight(self.undo.sizeHint().height())
        self.undo.hide()

    def say(self, text: str) -> None:
        """Say what was done, with Undo; goes away by itself."""
        self._show(text, "", can_undo=True)
        self._timer.start()

    def warn(self, text: str) -> None:
        """Say what went wrong; stays until something else is said."""
        self._show(text, "amber", can_undo=False)
        self._timer.stop()

    def be_quiet(self) -> None:
        """Say what is always true."""
        self._show(QUIET, "", can_undo=False)

    def let_go(self) -> None:
        """Take Undo away: by now it would undo something else."""
        if self._timer.isActive():
            self._timer.stop()
            self.be_quiet()

    def _show(self, text: str, hue: str, *, can_undo: bool) -> None:
        self.words.show_text(text)
        self.words.setProperty("hue", hue)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.undo.setVisible(can_undo)
