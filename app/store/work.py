"""The unit of work: one session, one clock reading, one recorder."""

from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import ColumnDefault, Date, Table, inspect
from sqlalchemy.orm import Session

from app.store.models import Base, Instant
from app.store.recorder import Bulk, Recorder, stored


class Work:
    """What a use case is given. It never commits; leaving it without an error does."""

    def __init__(self, session: Session, recorder: Recorder, now: datetime) -> None:
        self.session = session
        self.now = now
        self._recorder = recorder

    def insert_many(self, entity: type[Base], rows: Sequence[dict[str, Any]]) -> None:
        """Insert many rows in one go and record them for undo. Each row has its id and all required columns."""
        if not rows:
            return
        table = cast("Table", entity.__table__)
        # Turned once into what lies in the file, for the statement and for the history alike.
        attributes = list(inspect(entity).column_attrs)
        columns = [a.columns[0] for a in attributes]
        empty = {
            a.key: c.default.arg if isinstance(c.default, ColumnDefault) else None
            for a, c in zip(attributes, columns, strict=True)
        }
        values = itemgetter(*empty)
        lines = [list(values(empty | row)) for row in rows]
        for at in (index for index, column in enumerate(columns) if isinstance(column.type, Instant | Date)):
            for line in lines:
                line[at] = stored(line[at])
        names = [column.name for column in columns]
        self.session.connection().exec_driver_sql(
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
            [tuple(line) for line in lines],
        )
        self._recorder.add(Bulk(table.name, names, lines))
