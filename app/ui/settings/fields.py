"""Fields that the wheel passes over: scrolling a long page must not change what it goes past."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox

from app.core.rules import measured

# After the last of several steps by the arrow keys, so that they are one change.
QUIET_MS = 700


class CalmBox(QComboBox):
    """A choice. Emits `chosen` with the value when the user takes another one."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.activated.connect(lambda _: self.chosen.emit(self.currentData()))

    def offer(self, choices: dict[str, str], value: str) -> None:
        """Show these choices, value → words, and which one holds."""
        self.clear()
        for each, words in choices.items():
            self.addItem(words, each)
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        event.ignore()


class CalmNumber(QSpinBox):
    """A number with a unit. Emits `chosen` with another one after Enter, on leaving, or at rest."""

    chosen = Signal(int)

    def __init__(self, name: str, least: int, most: int, unit: str) -> None:
        super().__init__()
        self._shown = least
        self.setAccessibleName(name)
        self.setRange(least, most)
        self._unit = unit
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(8, 0, 0, 0)  # the style sheet's padding doesn't reach into a spin box
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.take)
        self.valueChanged.connect(self._on_value)
        self._name_unit(least)
        self.editingFinished.connect(self.take)

    def show_value(self, value: int) -> None:
        """Show what holds."""
        self._shown = value
        self.setValue(value)
        self._quiet.stop()

    def _on_value(self, value: int) -> None:
        self._name_unit(value)
        self._quiet.start()

    def _name_unit(self, value: int) -> None:
        self.setSuffix(measured(value, self._unit).removeprefix(f"{value:,}"))

    def take(self) -> None:
        """Emit what was typed or stepped to, if it is another value than was shown."""
        self.interpretText()
        self._quiet.stop()
        if self.value() != self._shown:
            self._shown = self.value()
            self.chosen.emit(self._shown)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the page."""
        event.ignore()
