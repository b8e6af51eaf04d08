"""One open data folder: the glance for lists, the database for everything else."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from app.core.errors import StorageError
from app.services import protection
from app.services.protection import Protection
from app.store import connection, database, migrate
from app.store.glance import HEAD, Glance
from app.system import resources
from app.system.instance import FolderLock

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.core.changes import Changes, HistoryEntry, UndoState
    from app.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")

# A second writer is told "busy" within 5 s (reliability.md, G10).
LOCK_WAIT_S = 3.0


NOT_OURS = "not ours"


def no_passphrase() -> str:
    """For folders that need none. Raises `StorageError` when one is asked for after all."""
    raise StorageError(
        "This data folder needs its passphrase.", "Put it in a file and name that file in COFFEETREE_PASSPHRASE_FILE."
    )


class Workspace:
    """What the doors and the window work on. Make one with `open_folder`; close it at the end."""

    def __init__(self, folder: Path, key: bytes | None, protected: Protection, lock: FolderLock | None) -> None:
        self.folder = folder
        self.protection = protected
        self.glance = Glance(folder / connection.FILE_NAME, key)
        self._key = key
        self._lock = lock
        self._database: database.Database | None = None

    @property
    def store(self) -> database.Database:
        """The database, opened on first use: that is when SQLAlchemy is loaded, not before the first paint."""
        if self._database is None:
            self._database = database.Database(self.folder / connection.FILE_NAME, self._key)
        return self._database

    def write(
        self, label: str, use_case: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[T, Changes]:
        """Run a use case as one transaction and one undo step; see `Database.write`."""
        if self._lock is None:
            raise StorageError("The data was opened only for reading. Nothing was changed.")
        return self.store.write(label, use_case, *args, **kwargs)

    def read(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query in a short session that can't write."""
        return self.store.read(query, *args, **kwargs)

    def undo(self) -> tuple[str, Changes] | None:
        """Take back the newest step, None if there is none."""
        return self.store.undo()

    def redo(self) -> tuple[str, Changes] | None:
        """Carry out the last undone step again, None if there is none."""
        return self.store.redo()

    def undo_state(self) -> UndoState:
        """The names of the next undo and redo."""
        return self.store.undo_state()

    def history(self) -> list[HistoryEntry]:
        """The stored steps, newest first."""
        return self.store.history()

    def close(self) -> None:
        """Let go of the file and the folder."""
        self.glance.close()
        if self._database is not None:
            self._database.close()
        if self._lock is not None:
            self._lock.release()


def is_made(folder: Path) -> bool:
    """Whether a folder already holds data; a folder that can't be entered says no here and why in `open_folder`."""
    return os.path.exists(folder / connection.FILE_NAME)  # noqa: PTH110 - Path.exists raises PermissionError


def open_folder(
    folder: Path,
    protect: Protection | str = Protection.KEYRING,
    *,
    ask: Callable[[], str] = no_passphrase,
    writing: bool = True,
) -> Workspace:
    """Open a data folder, making it when it is new (then *protect* counts) and migrating it when it is old.

    Raises `StorageError` when it is in use, read-only, damaged, newer than this program, or can't be unlocked;
    nothing is changed then. Effects: makes files with mode 0600 in a folder of mode 0700.
    """
    os.umask(0o077)
    path = folder / connection.FILE_NAME
    connection.check_file(path)
    if not path.exists() and not writing:
        writing = True
    lock = _take_lock(folder) if writing else None
    try:
        record = protection.read(folder)
        if record is None:
            record_protection = Protection(protect)
            key = protection.protect_new(folder, record_protection, ask)
        else:
            record_protection = record.protection
            key = protection.unlock(record, ask)
        connection.check_is_protected(path, key)
        _bring_up_to_date(path, key, writing=writing)
        return Workspace(folder, key, record_protection, lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _take_lock(folder: Path) -> FolderLock:
    lock = FolderLock(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_ours = lock.take(LOCK_WAIT_S)
    except OSError as error:
        raise StorageError(
            f"The data folder {folder} can't be written to ({error.strerror}). Nothing was changed.",
            "Give yourself permission to write there, or choose another folder with --data-dir.",
            can_retry=True,
        ) from error
    if not is_ours:
        raise StorageError(
            "This data folder is in use by another Coffeetree. Nothing was changed.",
            "Close its window, then try again.",
            can_retry=True,
        )
    return lock


def _bring_up_to_date(path: Path, key: bytes | None, *, writing: bool) -> None:
    is_new = not path.exists()
    revision = "" if is_new else _revision(path, key)
    if revision == HEAD:
        return
    if revision == NOT_OURS:
        raise StorageError(
            f"{path} belongs to another program. Nothing was changed.", "Choose another folder with --data-dir."
        )
    if revision > HEAD:
        raise StorageError(
            f"The data was written by a newer Coffeetree (schema {revision}, this one knows {HEAD}). "
            "Nothing was changed.",
            "Install the newer version to open it.",
        )
    if not writing:
        raise StorageError(
            "The data is from an older Coffeetree.", "Open it once in the window to bring it up to date."
        )
    now = datetime.now(UTC)
    if not is_new:
        migrate.back_up(path, key, revision, now)
    migrate.upgrade(path, key, resources.migrations())


def _revision(path: Path, key: bytes | None) -> str:
    glance = Glance(path, key)
    try:
        return glance.revision() or ("" if glance.is_blank() else NOT_OURS)
    finally:
        glance.close()
