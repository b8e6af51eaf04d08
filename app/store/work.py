"""The unit of work: one session, one clock reading, one recorder."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnDefault, Table, inspect
from sqlalchemy.orm import Session

from app.store.models import Base
from app.store.recorder import Recorder, stored


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
        fields = [
            (a.columns[0].name, a.key, d.arg if isinstance(d := a.columns[0].default, ColumnDefault) else None)
            for a in inspect(entity).column_attrs
        ]
        columns = tuple(name for name, _key, _default in fields)
        lines = [tuple(stored(row.get(key, default)) for _name, key, default in fields) for row in rows]
        marks = ", ".join("?" * len(columns))
        self.session.connection().exec_driver_sql(
            f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})", lines
        )
        self._recorder.add(table.name, columns, lines)
