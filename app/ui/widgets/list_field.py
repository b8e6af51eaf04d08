"""A field to type in whose keys also move in the list of what it finds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

_TO_LIST = frozenset((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp))
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class ListField(QLineEdit):
    """Emits `entered` on Enter, which goes no further: a dialog around it stays open."""

    entered = Signal()

    def __init__(self, found: QAbstractItemView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and the page keys go to the list; the rest as ever."""
        if event.key() in _TO_LIST:
            self._found.event(event)
        elif event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
