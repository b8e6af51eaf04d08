"""Bringing a file to the newest schema, with a backup before."""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.core.errors import StorageError
from app.store.connection import APPLICATION_ID, connect, storage_error
from app.store.database import make_engine


def upgrade(path: Path, key: bytes | None, scripts: Path, revision: str = "head") -> None:
    """Run the migrations in one transaction: the file is as before or wholly new, never between.

    Raises `StorageError`. Effects: writes `path`; the caller has checked that no one else has it open.
    """
    try:
        _run(path, key, scripts, revision, down=False)
    except Exception as error:  # a script of Alembic's may raise anything
        reason = error.orig if isinstance(error, DBAPIError) else type(error).__name__
        raise StorageError(
            f"The data could not be brought up to date ({reason}). It is as it was before.",
            "See that the disk has space and try again, or go on with the Coffeetree that you used before.",
        ) from error


def downgrade(path: Path, key: bytes | None, scripts: Path, revision: str) -> None:
    """Run migrations backwards to *revision* ("base" takes everything away)."""
    _run(path, key, scripts, revision, down=True)


def _run(path: Path, key: bytes | None, scripts: Path, revision: str, *, down: bool) -> None:
    config = Config()
    # Alembic reads its options through a config parser, where % begins an interpolation.
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    engine = make_engine(path, key)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            (command.downgrade if down else command.upgrade)(config, revision)
    finally:
        engine.dispose()


def back_up(path: Path, key: bytes | None, revision: str, now: datetime) -> Path:
    """A whole copy of the file in `backups/` beside it, protected like it; gives the copy's path.

    Copying a live database file loses what is still in its log, so SQLite writes the copy itself.
    Raises `StorageError`.
    """
    folder = path.parent / "backups"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise StorageError(f"No backup could be made ({error.strerror}). Nothing was changed.") from error
    target = folder / f"coffeetree-{now:%Y%m%d-%H%M%S}-before-{revision or 'first'}.db"
    if target.exists():
        raise StorageError(f"The backup {target.name} is already there. Nothing was changed.", "Try again in a second.")
    connection = connect(path, key)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except dbapi2.Error as error:
        target.unlink(missing_ok=True)
        raise storage_error(error, path) from error
    finally:
        connection.close()
    return target
