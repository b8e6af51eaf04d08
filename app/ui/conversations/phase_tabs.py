"""Before, During, After: the three views of one conversation."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


class Phase(StrEnum):
    """A view of a conversation."""

    BEFORE = "Before"
    DURING = "During"
    AFTER = "After"


class PhaseTabs(QWidget):
    """Emits `wanted` with the phase pressed; the tab of the view it stands on stays chosen."""

    wanted = Signal(str)

    def __init__(self, here: Phase, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._here = here
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons = {phase: self._made(phase) for phase in Phase}
        for button in self.buttons.values():
            row.addWidget(button)

    def _made(self, phase: Phase) -> QPushButton:
        button = QPushButton(phase.value)
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.setChecked(phase is self._here)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._press(phase))
        if phase is Phase.DURING:
            button.setToolTip("Start the meeting (Ctrl+M)")
        return button

    def _press(self, phase: Phase) -> None:
        for each, button in self.buttons.items():
            button.setChecked(each is self._here)
        if phase is not self._here:
            self.wanted.emit(phase.value)
