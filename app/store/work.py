"""The unit of work: one session, one clock reading, one recorder."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnDefault, Date, Table, inspect
from sqlalchemy.orm import Session

from app.store.models import Base, Instant
from app.store.recorder import Bulk, Recorder, stored


class Work:
    """What a use case is given. It never commits; leaving it without an error does.

    A use case that sets *goes_on* lets its step go on with the newest one of the same name, if that is young: what is
    saved at every pause in typing is taken back in one go, and does not push the older steps out of the history.
    """

    def __init__(self, session: Session, recorder: Recorder, now: datetime) -> None:
        self.session = session
        self.now = now
        self.goes_on = False
        self._recorder = recorder

    def insert_many(self, entity: type[Base], rows: Sequence[dict[str, Any]]) -> None:
        """Insert many rows in one go and record them for undo.

        Each row has its id and all required columns; all have the same keys in the same order.
        Effects: instants and days in *rows* become the text that lies in the file.
        """
        if not rows:
            return
        table = cast("Table", entity.__table__)
        columns = {attribute.key: attribute.columns[0] for attribute in inspect(entity).column_attrs}
        rest = {key: column for key, column in columns.items() if key not in rows[0]}
        days = [key for key in rows[0] if isinstance(columns[key].type, Instant | Date)]
        for row in rows if days else ():
            for key in days:
                row[key] = stored(row[key])
        defaults = tuple(c.default.arg if isinstance(c.default, ColumnDefault) else None for c in rest.values())
        names = [columns[key].name for key in rows[0]] + [column.name for column in rest.values()]
        lines = [(*row.values(), *defaults) for row in rows]
        self.session.connection().exec_driver_sql(
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", lines
        )
        self._recorder.add(Bulk(table.name, names, lines))
