"""The engine over our connection, and the two ways in: one writer, readers that can only read."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from app.core.changes import Changes, HistoryEntry, UndoState
from app.core.errors import Conflict, StorageError
from app.store import history, recorder
from app.store.connection import connect, storage_error
from app.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


def _now() -> datetime:
    return datetime.now(UTC)


def make_engine(path: Path, key: bytes | None, *, read_only: bool = False) -> Engine:
    """An engine whose connections are ours; transactions of a writer begin IMMEDIATE.

    Without the explicit BEGIN a migration that fails leaves a half-made table (reliability.md, finding 5).
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


class Database:
    """One open file. Writes are serialised; every write is one transaction and one undo step."""

    def __init__(self, path: Path, key: bytes | None, clock: Callable[[], datetime] = _now) -> None:
        self.path = path
        self.clock = clock
        self._writer = make_engine(path, key)
        self._reader = make_engine(path, key, read_only=True)
        self._turn = threading.Lock()

    def write(
        self, label: str, use_case: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[T, Changes]:
        """Run a use case in one transaction and keep its images as a step named *label*.

        Gives the result and what changed. A use case that changes nothing makes no step.
        Raises `UserError` of the use case or `StorageError`; nothing is written then.
        """

        def body(session: Session) -> tuple[T, Changes]:
            rows = recorder.Recorder(session)
            work = Work(session, rows, self.clock())
            result = use_case(work, *args, **kwargs)
            session.flush()
            images, bulks = rows.images, rows.bulks
            kept = images
            if work.goes_on and images and not bulks:
                kept = history.taken_over(session, label, work.now, images)
            if kept or bulks:
                history.keep(session, label, work.now, recorder.pack(kept, bulks))
            return result, recorder.changes_of(images, bulks)

        return self._in_transaction(body)

    def undo(self) -> tuple[str, Changes] | None:
        """Take back the newest step; its label and what changed, or None if there is none. Raises `Conflict`."""
        return self._replay(history.undo)

    def redo(self) -> tuple[str, Changes] | None:
        """Carry out the last undone step again; None if there is none. Raises `Conflict`."""
        return self._replay(history.redo)

    def undo_state(self) -> UndoState:
        """The names of the next undo and redo."""
        return self.read(history.state)

    def history(self) -> list[HistoryEntry]:
        """The stored steps, newest first."""
        return self.read(history.entries)

    def read(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query in a short session that can't write."""
        try:
            with Session(self._reader, expire_on_commit=False) as session:
                return query(session, *args, **kwargs)
        except DBAPIError as error:
            raise storage_error(error.orig or error, self.path) from error

    def close(self) -> None:
        """Close every connection; the file is whole at any time, this only lets go of it."""
        self._reader.dispose()
        self._writer.dispose()

    def _replay(self, step: Callable[[Session], T]) -> T:
        try:
            return self._in_transaction(step)
        except StorageError as error:
            # A row that came since needs one that would go, or takes the place of one that would come back.
            if isinstance(error.__cause__, IntegrityError):
                raise Conflict(history.CONFLICT.format("This step")) from error
            raise

    def _in_transaction(self, body: Callable[[Session], T]) -> T:
        with self._turn:
            try:
                with Session(self._writer, expire_on_commit=False, autoflush=True) as session, session.begin():
                    return body(session)
            except DBAPIError as error:
                raise storage_error(error.orig or error, self.path) from error
