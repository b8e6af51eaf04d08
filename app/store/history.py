"""Stored undo and redo: row images replayed in one transaction, once for everything."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Session

from app.core.changes import Changes, HistoryEntry, UndoState
from app.core.errors import Conflict
from app.store import search
from app.store.models import Base, ChangeSet
from app.store.recorder import Image, Row, changes_of, unpack

KEPT_STEPS = 200
KEPT_FOR = timedelta(days=30)
# A step that goes on after a longer pause is one of its own: nobody expects undo to take back yesterday's notes too.
GOES_ON_WITHIN = timedelta(minutes=10)
# From here on a replay drops the row triggers and indexes once at the end.
BULK_FROM_ROWS = 200
# SQLite takes 32,766 parameters; this many keys a query keeps well under it.
KEYS_A_QUERY = 900
CONFLICT = "{} can't be taken back or repeated, because what it touched was changed since. Nothing was changed."


def keep(session: Session, label: str, now: datetime, images: bytes) -> None:
    """Store a step of packed images. Steps that were undone can't be redone after it; old ones are let go."""
    session.execute(delete(ChangeSet).where(ChangeSet.is_undone))
    session.add(ChangeSet(label=label, at=now, images=images))
    session.flush()
    kept = select(ChangeSet.id).order_by(ChangeSet.id.desc()).limit(KEPT_STEPS)
    session.execute(delete(ChangeSet).where(ChangeSet.id.not_in(kept)))
    session.execute(delete(ChangeSet).where(ChangeSet.at < now - KEPT_FOR))


def taken_over(session: Session, label: str, now: datetime, images: Sequence[Image]) -> list[Image]:
    """The images of a step with those of the newest one, if that has the same name and is young; it is let go then."""
    last = session.scalar(select(ChangeSet).order_by(ChangeSet.id.desc()).limit(1))
    merged: dict[tuple[str, Any], Image] = {}
    if last is not None and last.label == label and not last.is_undone and now - last.at < GOES_ON_WITHIN:
        merged = {(image.table, image.key): image for image in unpack(last.images)}
        session.execute(delete(ChangeSet).where(ChangeSet.id == last.id))
    for image in images:
        known = merged.get((image.table, image.key))
        merged[image.table, image.key] = image if known is None else known._replace(after=image.after)
    return [image for image in merged.values() if image.before != image.after]


def state(session: Session) -> UndoState:
    """The names of the next undo and redo."""
    return UndoState(_label(_next_undo(session)), _label(_next_redo(session)))


def entries(session: Session) -> list[HistoryEntry]:
    """The stored steps, newest first."""
    rows = session.execute(
        select(ChangeSet.id, ChangeSet.label, ChangeSet.at, ChangeSet.is_undone).order_by(ChangeSet.id.desc())
    )
    return [HistoryEntry(row.id, row.label, row.at.isoformat(), row.is_undone) for row in rows]


def undo(session: Session) -> tuple[str, Changes] | None:
    """Take back the newest step. Raises `Conflict` when its rows have changed since."""
    step = _next_undo(session)
    if step is None:
        return None
    images = [Image(i.table, i.key, i.after, i.before) for i in reversed(unpack(step.images))]
    return _carry_out(session, step, images, is_undone=True)


def redo(session: Session) -> tuple[str, Changes] | None:
    """Carry out the step that was undone last. Raises `Conflict`."""
    step = _next_redo(session)
    if step is None:
        return None
    return _carry_out(session, step, unpack(step.images), is_undone=False)


def _next_undo(session: Session) -> ChangeSet | None:
    return session.scalar(select(ChangeSet).where(~ChangeSet.is_undone).order_by(ChangeSet.id.desc()).limit(1))


def _next_redo(session: Session) -> ChangeSet | None:
    return session.scalar(select(ChangeSet).where(ChangeSet.is_undone).order_by(ChangeSet.id).limit(1))


def _label(step: ChangeSet | None) -> str | None:
    return None if step is None else step.label


def _carry_out(session: Session, step: ChangeSet, images: list[Image], *, is_undone: bool) -> tuple[str, Changes]:
    connection = session.connection()
    _check(connection, images, step.label)
    # Parents and children come and go in one transaction; the keys are checked at its end.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    changes = changes_of(images)
    if len(images) < BULK_FROM_ROWS:
        _apply(connection, images)
        # The triggers saw positions come before their organizations, which no trigger looks at when they come.
        search.reindex(connection, "people", changes.people)
        search.reindex(connection, "conversations", changes.conversations)
    else:
        with search.paused(connection, changes.people, changes.conversations):
            _apply(connection, images)
    step.is_undone = is_undone
    return step.label, changes


def _check(connection: Connection, images: Sequence[Image], label: str) -> None:
    """Raise `Conflict` unless every row is as the images say it was before."""
    by_table: dict[str, list[Image]] = defaultdict(list)
    for image in images:
        by_table[image.table].append(image)
    for table, group in by_table.items():
        name = _key_name(table)
        for start in range(0, len(group), KEYS_A_QUERY):
            part = group[start : start + KEYS_A_QUERY]
            marks = ", ".join("?" * len(part))
            result = connection.exec_driver_sql(
                f"SELECT * FROM {table} WHERE {name} IN ({marks})", tuple(image.key for image in part)
            )
            found = {row[name]: dict(row) for row in result.mappings()}
            if any(found.get(image.key) != image.before for image in part):
                raise Conflict(CONFLICT.format(f"“{label}”"))


def _apply(connection: Connection, images: Sequence[Image]) -> None:
    """Bring rows from *before* to *after*; runs of equal statements go in one batch."""
    statement = ""
    batch: list[tuple[Any, ...]] = []
    for image in images:
        sql, values = _statement(image)
        if sql != statement and batch:
            connection.exec_driver_sql(statement, batch)
            batch = []
        statement = sql
        batch.append(values)
    if batch:
        connection.exec_driver_sql(statement, batch)


def _statement(image: Image) -> tuple[str, tuple[Any, ...]]:
    key = _key_name(image.table)
    if image.after is None:
        return f"DELETE FROM {image.table} WHERE {key} = ?", (image.key,)
    names, values = _columns(image.after)
    if image.before is None:
        marks = ", ".join("?" * len(names))
        return f"INSERT INTO {image.table} ({', '.join(names)}) VALUES ({marks})", values
    sets = ", ".join(f"{name} = ?" for name in names)
    return f"UPDATE {image.table} SET {sets} WHERE {key} = ?", (*values, image.key)


def _columns(row: Row) -> tuple[list[str], tuple[Any, ...]]:
    return list(row), tuple(row.values())


def _key_name(table: str) -> str:
    """The primary key's column; also a guard, since a stored image's table name becomes SQL."""
    return next(iter(Base.metadata.tables[table].primary_key.columns)).name
