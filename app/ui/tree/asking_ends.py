"""The two ends of a path, each picked by name."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.people import PersonId
from app.ui.widgets import buttons
from app.ui.widgets.labels import label
from app.ui.widgets.person_picker import PersonPicker

NOBODY = "Choose…"


class PathEnds(QWidget):
    """From whom to whom; *changed* when one was picked."""

    changed = Signal()

    def __init__(self, glance: Any) -> None:
        super().__init__()
        self._glance = glance
        self.people: list[PersonId | None] = [glance.me(), None]
        self.buttons = [buttons.secondary("You"), buttons.secondary(NOBODY)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for end, (words, button) in enumerate(zip(("From", "To"), self.buttons, strict=True)):
            line = QHBoxLayout()
            caption = label(words, "small")
            caption.setFixedWidth(36)
            caption.setBuddy(button)
            line.addWidget(caption)
            line.addWidget(button, 1)
            column.addLayout(line)
            button.clicked.connect(lambda _=False, at=end: self.pick(at))

    def names(self) -> list[str]:
        """Both names as shown, "You" for me."""
        return [button.text() for button in self.buttons]

    def show_names(self) -> None:
        """Read the names anew."""
        rows = {row.id: row for row in self._glance.person_rows([one for one in self.people if one is not None])}
        for button, person in zip(self.buttons, self.people, strict=True):
            row = None if person is None else rows.get(person)
            button.setText(NOBODY if row is None else "You" if row.is_me else row.name)

    def pick(self, end: int) -> None:
        """Let one end be picked, 0 the first and 1 the second."""
        button = self.buttons[end]
        picker = PersonPicker(self._glance, "Path to whom?" if end else "Path from whom?", self)
        picker.chosen.connect(lambda person: self._take(end, person))
        picker.open_at(button.mapToGlobal(button.rect().bottomLeft()))

    def _take(self, end: int, person: int) -> None:
        self.people[end] = PersonId(person)
        self.changed.emit()
