"""A value that turns into a line editor where it stands."""

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.ui.widgets.labels import label


class ValueButton(QPushButton):
    """A value that can be pressed; cut with an ellipsis and a tooltip where it doesn't fit."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "value")
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Changes the text."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 18, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width() - 14, 20)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))  # else an ampersand in a name would make a shortcut
        self.setToolTip(self._whole if shown != self._whole else "")


class EditableValue(QWidget):
    """Press it, or Enter on it: a line editor opens. Enter or leaving it saves, Esc gives the old value back.

    Emits `saved` with the new text, only when it differs; the editor's answer to a refusal is `refuse`.
    *subject* is whose value it is: a refusal that comes when it is another's must not open the editor.
    """

    saved = Signal(str)

    def __init__(
        self, name: str, placeholder: str, role: str = "", parent: QWidget | None = None, *, is_required: bool = False
    ) -> None:
        super().__init__(parent)
        self._name, self._placeholder, self._role, self._is_required = name, placeholder, role, is_required
        self.subject = 0
        self._value = ""
        self._is_closing = False
        self._button = ValueButton(role)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._button)
        self._stack.setFixedHeight(26)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._stack)
        self._button.clicked.connect(self.open_editor)
        self.setFocusProxy(self._button)
        self.show_value("")

    @cached_property
    def _editor(self) -> QLineEdit:
        """Made when it is first opened: of the many values on a page few are ever edited."""
        made = QLineEdit()
        made.setProperty("kind", "inline")
        made.installEventFilter(self)
        made.returnPressed.connect(lambda: self.finish(is_focus_kept=True))
        self._stack.addWidget(made)
        return made

    @cached_property
    def _error(self) -> QLabel:
        """Made for the first refusal."""
        made = label("", "error", wraps=True)
        self._column.addWidget(made)
        return made

    @property
    def is_open(self) -> bool:
        """Whether the editor is open."""
        return self._stack.currentWidget() is not self._button

    def rename(self, name: str, placeholder: str) -> None:
        """Changes what the value is called; `show_value` is to follow."""
        self._name, self._placeholder = name, placeholder

    def show_value(self, value: str) -> None:
        """Changes the value, and closes the editor."""
        self._value = value
        if "_error" in self.__dict__:
            self._error.hide()
        self._button.show_text(value or self._placeholder)
        role = self._role if value else "muted"
        if role != self._button.property("role"):
            self._button.setProperty("role", role)
            self._button.style().unpolish(self._button)
            self._button.style().polish(self._button)
        self._is_closing = True  # hiding the editor takes its focus, which must not save once more
        self._stack.setCurrentWidget(self._button)
        self._is_closing = False

    def open_editor(self) -> None:
        """Opens the editor with everything selected."""
        if self.is_open:
            return
        self._editor.setPlaceholderText(self._placeholder)
        self._editor.setAccessibleName(self._name)
        self._editor.setText(self._value)
        self._stack.setCurrentWidget(self._editor)
        self._editor.selectAll()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, is_focus_kept: bool = False) -> None:
        """Saves and closes an open editor; an empty text where one is needed stays open with the reason."""
        if not self.is_open or self._is_closing:
            return
        text = self._editor.text().strip()
        if not text and self._is_required:
            self._say("A name is needed. Esc brings the old one back.")
            return
        old = self._value
        self.show_value(text)
        if is_focus_kept:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        if text != old:
            self.saved.emit(text)

    def refuse(self, old: str, text: str, reason: str) -> None:
        """Opens the editor again with what was typed and says why it couldn't be saved."""
        self._value = old
        self.open_editor()
        self._editor.setText(text)
        self._say(reason)

    def cancel(self) -> None:
        """Closes the editor and keeps the old value."""
        self.show_value(self._value)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc cancels; losing the focus saves, so that nothing typed is lost."""
        if isinstance(watched, QLineEdit):
            if (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
            ):
                self.cancel()
                return True
            if (
                event.type() == QEvent.Type.ShortcutOverride
                and isinstance(event, QKeyEvent)
                and event.key() == Qt.Key.Key_Escape
            ):
                event.accept()
                return True
            if event.type() == QEvent.Type.FocusOut and not watched.hasFocus() and watched.isVisible():
                self.finish()
        return super().eventFilter(watched, event)

    def _say(self, reason: str) -> None:
        self._error.setText(reason)
        self._error.show()
