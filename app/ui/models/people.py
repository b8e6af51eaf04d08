"""The People table's model: ids in order, rows fetched a page at a time.

A proxy that sorts or filters rows takes seconds at 100,000 people (performance.md §5), so order and filter come
from the store as arrays of ids, and `data` looks only at rows of pages that were shown lately.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.people import PersonId, PersonRow
from app.ui import people_mime

PAGE_ROWS = 100  # 0.4 ms a page (performance.md §5)
MOST_PAGES = 64
# More changed people than this are not looked up one by one: everything visible is read again.
MOST_LOOKED_UP = 20
COLUMNS = ("Name", "Role", "Organization", "Introduced by", "Stage", "Last contact")
# The store's word for each column's order; None where it has none.
SORTS = ("name", "title", "organization", "introducer", None, "last_contact")
STAGE_COLUMN = 4

# Bound once as plain ints: `role == Qt.DisplayRole` costs half a frame at a thousand calls each (performance.md §5).
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ID_ROLE = ROW_ROLE + 1
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_NO_FLAGS = Qt.ItemFlag(0)

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Rows(Protocol):
    """Where rows come from; `workspace.glance` fits."""

    def person_rows(self, ids: Sequence[int]) -> list[PersonRow]:
        """Rows in the order of *ids*, missing ones left out."""

    def me(self) -> PersonId:
        """Me, whom the table calls "You"."""


def _now() -> datetime:
    return datetime.now(UTC)


def last_contact_text(at: datetime | None, now: datetime) -> str:
    """How long ago in a word: "today", "3 d", a dash for never. Both instants are UTC; days are local ones."""
    if at is None:
        return "–"
    days = (now.astimezone().date() - at.astimezone().date()).days
    return "today" if days <= 0 else f"{days} d"


class PeopleModel(QAbstractTableModel):
    """People by id; `show_ids` gives it others, `evict` makes it read some again."""

    def __init__(self, source: Rows, parent: QObject | None = None, *, clock: Callable[[], datetime] = _now) -> None:
        super().__init__(parent)
        self._source = source
        self._clock = clock
        self._now = clock()
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, dict[int, PersonRow]] = OrderedDict()
        self._me: str | None = None

    @property
    def ids(self) -> "array[int]":
        """The people shown, in order; not to be changed."""
        return self._ids

    def show_ids(self, ids: "array[int]") -> None:
        """Shows other people or another order."""
        self.beginResetModel()
        self._ids = ids
        self._forget()
        self.endResetModel()

    def extend(self, ids: "array[int]") -> bool:
        """Shows more people after the ones shown; False, and nothing done, where *ids* don't begin with those.

        What is on the screen stays as it is, selection and all.
        """
        count = len(self._ids)
        if not 0 < count < len(ids) or ids[:count] != self._ids:
            return False
        self.beginInsertRows(QModelIndex(), count, len(ids) - 1)
        self._ids = ids
        self._pages.pop(count // PAGE_ROWS, None)  # the page that was not full
        self.endInsertRows()
        return True

    def evict(self, people: frozenset[int] = frozenset(), *, everything: bool = False) -> None:
        """Reads rows again that show some people, or all; introducers' names stand in others' rows too."""
        self._forget()
        if not self._ids:
            return
        if everything or len(people) > MOST_LOOKED_UP:
            rows: Sequence[int] = range(len(self._ids))
        else:
            rows = [row for person in people if (row := self.row_of(person)) >= 0]
        if rows:
            # One signal for the span: views repaint only what they show.
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(COLUMNS) - 1))

    def row_of(self, person: int) -> int:
        """The row of someone, -1 for one who is not shown."""
        # A dictionary would cost 100 ms after every keystroke at 100,000 people; looking through costs 1 ms.
        return self._ids.index(person) if person in self._ids else -1

    def person(self, row: int) -> PersonRow | None:
        """The row's person; None for one who is gone."""
        number = row // PAGE_ROWS
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
            page = {int(found.id): found for found in self._source.person_rows(ids)}
            self._pages[number] = page
            if len(self._pages) > MOST_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._ids[row])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many people are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text, tooltip, the `PersonRow` at ROW_ROLE and the id at ID_ROLE."""
        if role not in _ANSWERED:
            return None
        row = index.row()
        if not index.isValid() or row >= len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[row]
        person = self.person(row)
        if person is None or role == ROW_ROLE:
            return person
        text = self.text(person, index.column())
        return text if text or role == _DISPLAY else None

    def text(self, person: PersonRow, column: int) -> str:
        """What a cell says."""
        match column:
            case 0:
                return person.name
            case 1:
                return person.title
            case 2:
                return person.organization
            case 3:
                return "You" if person.introducer and person.introducer == self._my_name() else person.introducer
            case 4:
                return person.stage.capitalize()
            case _:
                return last_contact_text(person.last_contact, self._now)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            return COLUMNS[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen and dragged, not edited or dropped on."""
        return _FLAGS if index.isValid() else _NO_FLAGS

    def mimeTypes(self) -> list[str]:
        """People, as `people_mime` has them."""
        return [people_mime.MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The people of some cells, each once, in the order of the list."""
        rows = sorted({index.row() for index in indexes if index.isValid()})
        return people_mime.encode(self._ids[row] for row in rows)

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging moves nobody out of the list."""
        return Qt.DropAction.CopyAction | Qt.DropAction.LinkAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Nothing can be dropped on a list that the store orders."""
        return Qt.DropAction.IgnoreAction

    def _my_name(self) -> str:
        if self._me is None:
            rows = self._source.person_rows([self._source.me()])
            self._me = rows[0].name if rows else ""
        return self._me

    def _forget(self) -> None:
        self._pages.clear()
        self._me = None
        self._now = self._clock()


_ANSWERED = frozenset((_DISPLAY, _TOOLTIP, _ACCESSIBLE, ROW_ROLE, ID_ROLE))
