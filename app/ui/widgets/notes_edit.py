"""A text of several lines that saves itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NotesEdit(QPlainTextEdit):
    """Leaving it or Ctrl+Enter saves (`saved`, only when it differs); Esc gives the old text back."""

    saved = Signal(str)

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._value = ""

    def show_value(self, value: str) -> None:
        """Changes the text, except while it is being edited."""
        if self.hasFocus() and self.toPlainText() != self._value:
            return
        if value != self.toPlainText():
            self.setPlainText(value)
        self._value = value

    def finish(self) -> None:
        """Saves what differs."""
        text = self.toPlainText()
        if text != self._value:
            self._value = text
            self.saved.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.setPlainText(self._value)
            return
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Saves."""
        super().focusOutEvent(event)
        self.finish()
