"""The unit of work: one session, one clock reading, one recorder."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnDefault, Table, insert, inspect
from sqlalchemy.orm import Session

from app.store.models import Base
from app.store.recorder import Recorder


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
        self.session.execute(insert(table), rows)
        empty = {c.name: c.default.arg if isinstance(c.default, ColumnDefault) else None for c in table.columns}
        names = {attribute.key: attribute.columns[0].name for attribute in inspect(entity).column_attrs}
        self._recorder.add(table, (empty | {names[key]: value for key, value in row.items()} for row in rows))
