"""Row images: what each row was before and after, taken from flush events."""

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session, UOWTransaction

from app.core.changes import Changes
from app.store.models import Base, ChangeSet, instant_text

Row = dict[str, Any]


class Image(NamedTuple):
    """One row's change; *before* is None for an inserted row, *after* for a deleted one.

    Rows hold values as they lie in the file (text, numbers, None), keyed by column name.
    """

    table: str
    key: Any
    before: Row | None
    after: Row | None


class Bulk(NamedTuple):
    """Many inserted rows of one table, each with its values in the order of *columns*, one of which is the id."""

    table: str
    columns: Sequence[str]
    lines: Sequence[Sequence[Any]]

    def ids(self) -> list[Any]:
        """The ids, in order."""
        at = self.columns.index("id")
        return [line[at] for line in self.lines]

    def column(self, name: str) -> set[Any]:
        """The values of a column but None."""
        at = self.columns.index(name)
        return {line[at] for line in self.lines} - {None}

    def images(self) -> Iterator[Image]:
        """The rows one by one."""
        for key, line in zip(self.ids(), self.lines, strict=True):
            yield Image(self.table, key, None, dict(zip(self.columns, line, strict=True)))


def stored(value: Any) -> Any:
    """A Python value as it lies in the file."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if kind is bool else value


class Recorder:
    """Collects the images of one session; the history table itself is not recorded."""

    def __init__(self, session: Session) -> None:
        self._images: dict[tuple[str, Any], Image] = {}
        self._bulks: list[Bulk] = []
        self._bulk_keys: dict[str, set[Any]] = {}
        event.listen(session, "after_flush", self._after_flush)

    @property
    def images(self) -> list[Image]:
        """The images of rows changed one by one, by first touch, without those that ended as they began."""
        return [image for image in self._images.values() if image.before != image.after]

    @property
    def bulks(self) -> list[Bulk]:
        """The rows that were inserted past the session."""
        return self._bulks

    def add(self, bulk: Bulk) -> None:
        """Record rows that were inserted past the session."""
        self._bulks.append(bulk)
        self._bulk_keys.setdefault(bulk.table, set()).update(bulk.ids())

    def _after_flush(self, session: Session, _context: UOWTransaction) -> None:
        for entity in session.new:
            self._record(entity, before=False, after=True)
        for entity in session.dirty:
            if session.is_modified(entity, include_collections=False):
                self._record(entity, before=True, after=True)
        for entity in session.deleted:
            self._record(entity, before=True, after=False)

    def _record(self, entity: object, *, before: bool, after: bool) -> None:
        if isinstance(entity, ChangeSet):
            return
        state = inspect(entity)
        mapper = state.mapper
        old: Row = {}
        new: Row = {}
        for prop in mapper.column_attrs:
            column = prop.columns[0].name
            value = getattr(entity, prop.key)
            changed = state.attrs[prop.key].history.deleted
            new[column] = stored(value)
            old[column] = stored(changed[0]) if changed else new[column]
        table: str = mapper.local_table.name
        key = new[mapper.primary_key[0].name]
        self._put(Image(table, key, old if before else None, new if after else None))

    def _put(self, image: Image) -> None:
        if image.key in self._bulk_keys.get(image.table, ()):
            # A row changed again after its bulk: from here on each of them is followed by itself.
            for bulk in self._bulks:
                self._images.update({(i.table, i.key): i for i in bulk.images()})
            self._bulks, self._bulk_keys = [], {}
        known = self._images.get((image.table, image.key))
        merged = image if known is None else known._replace(after=image.after)
        self._images[image.table, image.key] = merged


def pack(images: list[Image], bulks: list[Bulk]) -> bytes:
    """Images and bulks as compressed JSON."""
    return zlib.compress(json.dumps([bulks, images], separators=(",", ":")).encode(), level=1)


def unpack(blob: bytes) -> list[Image]:
    """The images of a packed change set, bulks taken apart."""
    bulks, images = json.loads(zlib.decompress(blob))
    return [image for bulk in bulks for image in Bulk(*bulk).images()] + [Image(*fields) for fields in images]


# The columns by which a row belongs to people and conversations, by table.
_POINTERS = {
    name: tuple(
        (column.name, key.column.table.name)
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name in ("people", "conversations")
    )
    for name, table in Base.metadata.tables.items()
}


def changes_of(images: Iterable[Image], bulks: Iterable[Bulk] = ()) -> Changes:
    """Which people, referrals and conversations the images and bulks touch."""
    touched: dict[str, set[int]] = {"people": set(), "referrals": set(), "conversations": set()}
    tables = set()
    for bulk in bulks:
        tables.add(bulk.table)
        touched.get(bulk.table, set()).update(bulk.ids())
        for name, target in _POINTERS[bulk.table]:
            touched[target] |= bulk.column(name)
    for image in images:
        tables.add(image.table)
        touched.get(image.table, set()).add(image.key)
        for row in (image.before, image.after):
            for name, target in _POINTERS[image.table] if row else ():
                touched[target].update({row[name]} - {None} if row else ())
    return Changes(
        frozenset(touched["people"]),
        frozenset(touched["referrals"]),
        frozenset(touched["conversations"]),
        everything=bool(tables & {"organizations", "tags", "settings"}),
    )
