"""What is still to be filled in, as fields beside the text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.core.messages.fields import Gap
from app.ui.widgets.labels import label

MOST_SHOWN = 6


class GapField(QWidget):
    """A caption over a line to type in. Emits *filled* (hint, field name or "", text) on Enter and on leaving it."""

    filled = Signal(str, str, str)

    def __init__(self, gap: Gap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        words = gap.hint[:1].upper() + gap.hint[1:]
        self.editor = QLineEdit()
        self.editor.setAccessibleName(words)
        self.editor.editingFinished.connect(self._finish)
        caption = label(words, "small", wraps=True)
        caption.setBuddy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(self.editor)

    def _finish(self) -> None:
        text = " ".join(self.editor.text().split())
        if text:
            self.filled.emit(self._gap.hint, self._gap.field.name if self._gap.field else "", text)


class GapFields(QWidget):
    """One field for each different gap, in the order of the text.

    Signals: *filled* (hint, field name or "", text); *emptied* when the last field had the keys and is gone.
    """

    filled = Signal(str, str, str)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._more = label("", "small")
        self._column.addWidget(self._more)
        self._more.hide()
        self.fields: dict[str, GapField] = {}

    def show_gaps(self, found: Sequence[Gap]) -> None:
        """Shows a field for each gap; those that stay keep their place and what is typed in them."""
        gaps = {gap.hint: gap for gap in found}
        shown = list(dict.fromkeys(gap.hint for gap in found))[:MOST_SHOWN]
        order = list(self.fields)
        focused = self._focused()
        for hint in [hint for hint in self.fields if hint not in shown]:
            self._remove(hint)
        for at, hint in enumerate(shown):
            if hint not in self.fields:
                self.fields[hint] = made = GapField(gaps[hint])
                made.filled.connect(self.filled)
                self._column.insertWidget(at, made)
        self._more.setText(f"and {len(gaps) - MOST_SHOWN} more in the text")
        self._more.setVisible(len(gaps) > MOST_SHOWN)
        if focused and focused not in self.fields:
            self._go_on(order[order.index(focused) + 1 :])

    def take_focus(self) -> bool:
        """Puts the keys on the first field; False where there is none."""
        for field in self.fields.values():
            field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _focused(self) -> str:
        """The hint of the field with the keys, empty where they are elsewhere."""
        keys = self.window().focusWidget()
        return next((hint for hint, field in self.fields.items() if field.editor is keys), "")

    def _go_on(self, after: Sequence[str]) -> None:
        """To the next field that is left, else the first one."""
        following = next((hint for hint in after if hint in self.fields), "")
        if following:
            self.fields[following].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.take_focus():
            self.emptied.emit()

    def _remove(self, hint: str) -> None:
        field = self.fields.pop(hint)
        field.editor.blockSignals(True)  # being hidden is no leaving
        self._column.removeWidget(field)
        field.hide()
        field.deleteLater()
