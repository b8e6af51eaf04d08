"""Row images: what each row was before and after, taken from flush events."""

import json
import zlib
from collections.abc import Iterable
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
        event.listen(session, "after_flush", self._after_flush)

    @property
    def images(self) -> list[Image]:
        """The images so far, in the order of first touch; rows that ended as they began are left out."""
        return [image for image in self._images.values() if image.before != image.after]

    def add(self, table: str, columns: tuple[str, ...], lines: Iterable[tuple[Any, ...]]) -> None:
        """Record rows that were inserted past the session, each with its values in the order of *columns*."""
        at = columns.index("id")
        for line in lines:
            self._images[table, line[at]] = Image(table, line[at], None, dict(zip(columns, line, strict=True)))

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
        known = self._images.get((image.table, image.key))
        merged = image if known is None else known._replace(after=image.after)
        self._images[image.table, image.key] = merged


def pack(images: list[Image]) -> bytes:
    """Images as compressed JSON."""
    return zlib.compress(json.dumps(images, separators=(",", ":")).encode(), level=1)


def unpack(blob: bytes) -> list[Image]:
    """The images of a packed change set."""
    return [Image(*fields) for fields in json.loads(zlib.decompress(blob))]


# The columns by which a row belongs to people and conversations, by table.
_POINTERS = {
    name: tuple(
        column.name
        for column in table.columns
        if any(key.column.table.name in ("people", "conversations") for key in column.foreign_keys)
    )
    for name, table in Base.metadata.tables.items()
}


def changes_of(images: Iterable[Image]) -> Changes:
    """Which people, referrals and conversations the images touch."""
    people: set[int] = set()
    referrals: set[int] = set()
    conversations: set[int] = set()
    everything = False
    for image in images:
        for row in (image.before, image.after):
            for name in _POINTERS.get(image.table, ()) if row else ():
                target = conversations if name == "conversation_id" else people
                if row is not None and row[name] is not None:
                    target.add(row[name])
        if image.table == "people":
            people.add(image.key)
        elif image.table == "referrals":
            referrals.add(image.key)
        elif image.table == "conversations":
            conversations.add(image.key)
        everything = everything or image.table in ("organizations", "tags", "settings")
    return Changes(frozenset(people), frozenset(referrals), frozenset(conversations), everything)
