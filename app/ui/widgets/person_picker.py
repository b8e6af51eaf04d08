"""A small pop-up in which a person is found by typing."""

from array import array
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.people import PersonId, PersonRow
from app.ui.widgets.labels import label
from app.ui.widgets.list_field import ListField

MOST_SHOWN = 40
WIDTH_PX, HEIGHT_PX = 300, 330
_ID = int(Qt.ItemDataRole.UserRole)


class Source(Protocol):
    """What people are found in; `workspace.glance` fits."""

    def person_ids(
        self, sort: str = "name", *, descending: bool = False, stage: str = "", limit: int = -1
    ) -> "array[int]":
        """People by name."""

    def named_first(self, text: str, limit: int) -> "array[int]":
        """People who have every typed word, first those who are called so."""

    def person_rows(self, ids: Sequence[int]) -> list[PersonRow]:
        """Their rows."""

    def me(self) -> PersonId:
        """Me."""


class PersonPicker(QFrame):
    """Arrow keys move, Enter chooses, Esc closes; me comes first as "You" when *has_me*."""

    chosen = Signal(int)

    def __init__(
        self, source: Source, title: str, parent: QWidget, *, has_me: bool = True, without: frozenset[int] = frozenset()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("pane", "card")
        self._source, self._has_me, self._without = source, has_me, without
        self._people = QListWidget()
        self._field = ListField(self._people)
        self._field.setPlaceholderText("Type a name")
        self._field.setAccessibleName(title)
        self._people.setAccessibleName("People found")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(label(title, "section"))
        column.addWidget(self._field)
        column.addWidget(self._people)
        self._field.textChanged.connect(self._fill)
        self._field.entered.connect(lambda: self._take(self._people.currentItem()))
        self._people.itemActivated.connect(self._take)
        self._people.itemClicked.connect(self._take)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._fill("")

    def open_at(self, place: QPoint) -> None:
        """Shows it with its top left corner at a point of the screen, moved to fit."""
        area = self.screen().availableGeometry()
        x = max(area.left(), min(place.x(), area.right() - WIDTH_PX))
        y = max(area.top(), min(place.y(), area.bottom() - HEIGHT_PX))
        self.move(x, y)
        self.show()
        self._field.setFocus()

    def _fill(self, text: str) -> None:
        ids = self._source.named_first(text, MOST_SHOWN) if text.strip() else self._source.person_ids(limit=MOST_SHOWN)
        self._people.clear()
        if self._has_me and "you me".startswith(text.strip().casefold()):
            self._add("You", int(self._source.me()))
        for row in self._source.person_rows(ids):
            if row.id not in self._without:
                role = " · ".join(part for part in (row.title, row.organization) if part)
                self._add(f"{row.name}, {role}" if role else row.name, int(row.id))
        self._people.setCurrentRow(0)

    def _add(self, text: str, person: int) -> None:
        item = QListWidgetItem(text)
        item.setToolTip(text)
        item.setData(_ID, person)
        self._people.addItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            person = int(item.data(_ID))
            self.close()
            self.chosen.emit(person)
