"""An older file is brought up to date: backed up first, in one transaction, or not at all."""

import os
import shutil
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.drafts import PersonDraft
from app.core.errors import StorageError
from app.services import people, workspace
from app.store import glance, migrate
from app.store.connection import FILE_NAME, connect
from app.system import resources
from tests.store.tables import fingerprint, indexed, raw, rebuilt

NEXT = "9000"
SCRIPT = """
from alembic import op
import sqlalchemy as sa
revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None

def upgrade():
    op.add_column("people", sa.Column("pronoun", sa.String(), nullable=False, server_default="they"))
    {fault}

def downgrade():
    op.execute("ALTER TABLE people DROP COLUMN pronoun")
"""


@pytest.fixture
def older(migrated_folder, data_dir, monkeypatch, tmp_path):
    """A closed folder with Ada in it whose schema is one step behind a program of tomorrow.

    Called with the text of a fault, the step to the new schema fails there.
    """
    shutil.copytree(migrated_folder, data_dir, dirs_exist_ok=True)
    opened = workspace.open_folder(data_dir, "none")
    opened.write("Add Ada", people.add, PersonDraft("Ada Lovelace"))
    opened.close()
    scripts = tmp_path / "migrations"
    shutil.copytree(resources.migrations(), scripts)
    before = glance.HEAD

    def make(fault: str = "pass") -> Path:
        script = SCRIPT.format(revision=NEXT, before=before, fault=fault)
        (scripts / "versions" / f"{NEXT}_next.py").write_text(script, "utf-8")
        monkeypatch.setattr(resources, "migrations", lambda: scripts)
        monkeypatch.setattr(workspace, "HEAD", NEXT)
        return data_dir

    return make


def test_an_older_file_is_brought_up_to_date(older):
    opened = workspace.open_folder(older(), "none")
    assert opened.glance.revision() == NEXT
    opened.close()


def test_a_migration_down_brings_back_the_rows_as_they_were(older):
    folder = older()
    connection = raw(folder)
    before = fingerprint(connection)
    connection.close()
    workspace.open_folder(folder, "none").close()
    connection = raw(folder)
    assert fingerprint(connection) != before  # the column is there
    connection.close()
    migrate.downgrade(folder / FILE_NAME, None, resources.migrations(), glance.HEAD)
    connection = raw(folder)
    assert fingerprint(connection) == before
    assert indexed(connection) == rebuilt(connection)
    connection.close()


def test_a_backup_of_the_old_file_is_made_before_a_migration(older):
    folder = older()
    connection = raw(folder)
    before = fingerprint(connection)
    connection.close()
    workspace.open_folder(folder, "none").close()
    (backup,) = (folder / "backups").iterdir()
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    copy = connect(backup, None, read_only=True)
    assert copy.execute("SELECT version_num FROM alembic_version").fetchone()[0] == glance.HEAD
    assert fingerprint(copy) == before
    assert copy.execute("SELECT count(*) FROM people WHERE name = 'Ada Lovelace'").fetchone()[0] == 1
    copy.close()


def test_the_backup_of_an_encrypted_file_is_encrypted(older):
    folder = older()
    key = os.urandom(32)
    keyed = folder / "keyed" / FILE_NAME
    keyed.parent.mkdir()
    migrate.upgrade(keyed, key, resources.migrations(), glance.HEAD)
    backup = migrate.back_up(keyed, key, "", datetime(2026, 11, 22, 12, tzinfo=UTC))
    assert not backup.read_bytes().startswith(b"SQLite format 3")
    copy = connect(backup, key, read_only=True)
    assert copy.execute("SELECT count(*) FROM people").fetchone()[0] == 1
    copy.close()


def test_a_new_folder_gets_no_backup(tmp_path):
    workspace.open_folder(tmp_path / "new", "none").close()
    assert not (tmp_path / "new" / "backups").exists()


@pytest.mark.parametrize("fault", ["raise RuntimeError('out of luck')", "op.execute('SELECT nothing FROM nowhere')"])
def test_a_failing_migration_leaves_the_old_file_whole(older, fault):
    folder = older(f"op.execute(\"UPDATE people SET name = 'touched'\"); {fault}")
    connection = raw(folder)
    before = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    rows = fingerprint(connection)
    connection.close()
    with pytest.raises(StorageError, match="could not be brought up to date"):
        workspace.open_folder(folder, "none")
    connection = raw(folder)
    assert connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall() == before
    assert fingerprint(connection) == rows
    assert connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] == glance.HEAD
    connection.close()


def test_a_folder_whose_migration_failed_can_be_opened_by_the_program_that_made_it(older, monkeypatch):
    folder = older("raise RuntimeError('out of luck')")
    with pytest.raises(StorageError):
        workspace.open_folder(folder, "none")
    monkeypatch.setattr(workspace, "HEAD", glance.HEAD)
    opened = workspace.open_folder(folder, "none")
    assert len(opened.glance.search_ids("Ada")) == 1
    opened.close()


def test_reading_does_not_migrate(older):
    folder = older()
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(StorageError, match="older Coffeetree"):
        workspace.open_folder(folder, "none", writing=False)
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_newer_file_is_refused_and_left_as_it_is(migrated_folder, data_dir):
    shutil.copytree(migrated_folder, data_dir, dirs_exist_ok=True)
    connection = raw(data_dir)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = (data_dir / FILE_NAME).read_bytes()
    with pytest.raises(StorageError, match="newer Coffeetree"):
        workspace.open_folder(data_dir, "none")
    assert (data_dir / FILE_NAME).read_bytes() == before


def test_an_interrupted_first_start_is_finished_by_the_next(data_dir):
    """The file is there and the tables are not: what a crash between the two leaves."""
    connection = connect(data_dir / FILE_NAME, None)
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    assert (data_dir / FILE_NAME).stat().st_size
    opened = workspace.open_folder(data_dir, "none")
    assert opened.glance.me() == 1
    opened.close()


def test_a_backup_that_fails_leaves_no_half_copy(migrated_folder, tmp_path):
    shutil.copytree(migrated_folder, tmp_path / "data")
    path = tmp_path / "data" / FILE_NAME
    connection = connect(path, None)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'people'")
    connection.close()
    with pytest.raises(StorageError):
        migrate.back_up(path, None, "", datetime(2026, 11, 22, 12, tzinfo=UTC))
    assert list((path.parent / "backups").iterdir()) == []
