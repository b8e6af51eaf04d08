"""Opening the one SQLite file: plain or keyed, for writing or only reading. No SQLAlchemy here."""

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.core.errors import StorageError

FILE_NAME = "coffeetree.db"
APPLICATION_ID = 0x436F6654  # "CofT", tells our file from another program's
BUSY_MS = 5_000
# Each thread that reads has a connection with a cache of its own; four times the usual 2 MiB were more than the lists.
READERS_CACHE_KIB = 512
PLAIN_HEADER = b"SQLite format 3\x00"


def connect(path: Path, key: bytes | None, *, read_only: bool = False) -> Any:
    """A raw connection with our settings; *key* is 32 bytes, or None for a plain file.

    Raises `StorageError`. Effects: a writable connection turns on WAL, which makes files beside the database.
    """
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    try:
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    except dbapi2.Error as error:
        raise storage_error(error, path) from error
    try:
        _configure(connection, key, read_only=read_only)
    except dbapi2.Error as error:
        connection.close()
        raise storage_error(error, path) from error
    return connection


def _configure(connection: Any, key: bytes | None, *, read_only: bool) -> None:
    # Forgetting the key makes a plaintext file without any error, so the key comes first, always.
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        connection.execute(f"PRAGMA cache_size = -{READERS_CACHE_KIB}")
        connection.execute("SELECT count(*) FROM sqlite_master")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")


def check_is_protected(path: Path, key: bytes | None) -> None:
    """Raise `StorageError` when a file that should be encrypted is not."""
    if key is not None and path.exists():
        with path.open("rb") as file:
            if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
                raise StorageError(
                    "The database is not encrypted although it should be. Nothing was opened.",
                    "Restore a backup, or open the folder with --protect none if you know that it is a plain one.",
                )


def check_file(path: Path) -> None:
    """Raise `StorageError` for a file that can't be ours before anything is written over it."""
    try:
        is_empty = path.stat().st_size == 0
    except (FileNotFoundError, NotADirectoryError):
        return  # making it, or the try to, comes later
    except OSError as error:
        raise StorageError(
            f"The data folder {path.parent} can't be read ({error.strerror}). Nothing was changed.",
            "Give yourself permission to read it, or choose another folder with --data-dir.",
            can_retry=True,
        ) from error
    if is_empty:
        raise StorageError(
            f"The database {path.name} is empty: its content is gone. Nothing was changed.",
            "Restore the newest file of the folder 'backups', or move the empty file away to start anew.",
        )


def storage_error(error: Exception, path: Path) -> StorageError:
    """The one place where SQLite's codes become sentences."""
    code = getattr(error, "sqlite_errorname", "") or str(error)
    text = f"{code} {error}".lower()
    if "busy" in text or "locked" in text:
        return StorageError(
            "The data is in use by another Coffeetree. Nothing was changed.",
            "Close the other one, then try again.",
            can_retry=True,
        )
    if "full" in text:
        return StorageError(
            "The disk is full. What was saved before is kept, this change is not.",
            "Free some space, then try again.",
            can_retry=True,
        )
    if "readonly" in text or "read-only" in text or "unable to open" in text or "cantopen" in text:
        return StorageError(
            f"The data folder {path.parent} can't be written to. Nothing was changed.",
            "Give yourself permission to write there, or choose another folder with --data-dir.",
            can_retry=True,
        )
    if "not a database" in text or "notadb" in text:
        return StorageError(
            f"{path} is not a Coffeetree database, or its key is a different one. Nothing was changed.",
            "Check --data-dir and how the folder is protected, or restore a backup.",
        )
    if "malformed" in text or "corrupt" in text:
        return StorageError(
            f"{path} is damaged. Nothing was changed.", "Restore the newest file of the folder 'backups'."
        )
    return StorageError(f"The data could not be read or saved ({error}).", "Try again; your last save is kept.")
