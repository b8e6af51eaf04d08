"""Rows of a form: a label over a field, and the sentence that says what is wrong with it."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.labels import label

T = TypeVar("T")


class FieldRow(QWidget):
    """A field with its label above and its error below."""

    def __init__(self, title: str, field: QWidget, host: QWidget | None = None) -> None:
        super().__init__(host)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.caption: QLabel = label(title, "section")
        self.caption.setBuddy(field)
        self._error: QLabel = label("", "error", wraps=True)
        self._error.hide()
        column.addWidget(self.caption)
        column.addWidget(field)
        column.addWidget(self._error)

    @property
    def error(self) -> str:
        """The sentence shown, empty when all is well."""
        return self._error.text()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence clears."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))


class Choice(QWidget, Generic[T]):
    """A few values side by side, one of them chosen."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, T]], host: QWidget | None = None) -> None:
        super().__init__(host)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._options: list[tuple[str, T]] = []
        self._row = row
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row.addStretch(1)
        for words, value in options:
            self.offer(words, value)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._on_toggled)

    def offer(self, words: str, value: T) -> None:
        """Add a value, unless it is there."""
        if any(offered == value for _, offered in self._options):
            return
        button = QPushButton(words)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("kind", "choice")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(button, len(self._options))
        self._row.insertWidget(len(self._options), button)
        self._options.append((words, value))

    @property
    def value(self) -> T:
        """What is chosen."""
        return self._options[self._group.checkedId()][1]

    def choose(self, value: T) -> None:
        """Choose a value; one that isn't offered is ignored."""
        for index, (_, offered) in enumerate(self._options):
            if offered == value:
                self._group.button(index).setChecked(True)

    def _on_toggled(self, _: int, is_on: bool) -> None:
        if is_on:
            self.changed.emit()
