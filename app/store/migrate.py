"""Bringing a file to the newest schema, with a backup before."""

from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config

from app.core.errors import StorageError
from app.store.connection import APPLICATION_ID, connect
from app.store.database import make_engine


def upgrade(path: Path, key: bytes | None, scripts: Path, revision: str = "head") -> None:
    """Run the migrations in one transaction: the file is as before or wholly new, never between.

    Effects: writes `path`; the caller has checked that no one else has it open.
    """
    _run(path, key, scripts, revision, down=False)
    connection = connect(path, key)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.close()


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
            (command.downgrade if down else command.upgrade)(config, revision)
    finally:
        engine.dispose()


def back_up(path: Path, key: bytes | None, revision: str, now: datetime) -> Path:
    """A whole copy of the file in `backups/` beside it, protected like it; gives the copy's path.

    Copying a live database file loses what is still in its log, so SQLite writes the copy itself.
    """
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"coffeetree-{now:%Y%m%d-%H%M%S}-before-{revision or 'first'}.db"
    if target.exists():
        raise StorageError(f"The backup {target.name} is already there. Nothing was changed.", "Try again in a second.")
    connection = connect(path, key)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
    return target
