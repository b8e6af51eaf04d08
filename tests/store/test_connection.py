"""One file, plain or keyed: nobody without the key reads it, nobody but its owner opens it."""

import os
import secrets
import sqlite3
import stat
import subprocess
import sys
from time import monotonic

import pytest

from app.core.drafts import PersonDraft
from app.core.errors import StorageError
from app.services import people
from app.services import workspace as workspaces
from app.store import connection, migrate
from app.store.connection import FILE_NAME, PLAIN_HEADER, connect
from app.system import resources

SECRET = "Confidential Lovelace"


@pytest.fixture
def key():
    return secrets.token_bytes(32)


@pytest.fixture
def keyed(tmp_path, key):
    """A keyed file with one person in it."""
    path = tmp_path / FILE_NAME
    migrate.upgrade(path, key, resources.migrations())
    opened = connect(path, key)
    opened.execute("UPDATE people SET notes = ?", (SECRET,))
    opened.close()
    return path


def test_a_keyed_file_shows_neither_header_nor_text(keyed, key):
    content = keyed.read_bytes()
    assert not content.startswith(PLAIN_HEADER)
    assert SECRET.encode() not in content
    opened = connect(keyed, key, read_only=True)
    assert opened.execute("SELECT notes FROM people").fetchone() == (SECRET,)
    opened.close()


def test_the_log_beside_a_keyed_file_shows_no_text(keyed, key):
    opened = connect(keyed, key)
    opened.execute("UPDATE people SET notes = ?", (SECRET * 50,))
    log = keyed.with_name(f"{FILE_NAME}-wal")
    assert log.stat().st_size
    assert SECRET.encode() not in log.read_bytes()
    opened.close()


@pytest.mark.parametrize("wrong", [b"\0" * 32, None], ids=["wrong key", "no key"])
@pytest.mark.parametrize("read_only", [True, False])
def test_a_keyed_file_is_refused_without_its_key_and_stays_as_it_is(keyed, wrong, read_only):
    before = keyed.read_bytes()
    with pytest.raises(StorageError, match="not a Coffeetree database, or its key"):
        connect(keyed, wrong, read_only=read_only)
    assert keyed.read_bytes() == before


def test_a_plain_file_is_refused_where_a_key_is_expected(tmp_path, key):
    """Forgetting the key writes everything in the open without a word, so a plain header stops us."""
    path = tmp_path / FILE_NAME
    migrate.upgrade(path, None, resources.migrations())
    with pytest.raises(StorageError, match="not encrypted although it should be"):
        connection.check_is_protected(path, key)
    connection.check_is_protected(path, None)


def test_a_writer_keeps_foreign_keys_and_syncs_and_wipes(tmp_path):
    opened = connect(tmp_path / FILE_NAME, None)
    told = {name: opened.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
    opened.close()
    assert told == PRAGMAS


PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}


def test_a_reader_is_refused_by_sqlite_when_it_writes(workspace):
    reader = connect(workspace.folder / FILE_NAME, None, read_only=True)
    with pytest.raises(Exception, match="readonly"):
        reader.execute("DELETE FROM people")
    reader.close()


def test_a_path_may_hold_what_a_uri_may_not(tmp_path):
    folder = tmp_path / "50% of #1? & more"
    folder.mkdir()
    connect(folder / FILE_NAME, None).close()
    assert (folder / FILE_NAME).exists()


@pytest.mark.parametrize("umask", [0o000, 0o077])
@pytest.mark.parametrize("protect", ["none", "passphrase"])
def test_only_the_owner_opens_files_whatever_the_umask(tmp_path, umask, protect):
    """In a process of its own: a umask belongs to a process."""
    folder = tmp_path / "made" / "on the way"
    code = (
        "import os, stat, sys; from pathlib import Path\n"
        f"os.umask({umask})\n"
        "from app.services import people, workspace\n"
        "from app.core.drafts import PersonDraft\n"
        f"folder = Path({str(folder)!r})\n"
        f"opened = workspace.open_folder(folder, {protect!r}, ask=lambda: 'a long passphrase')\n"
        "opened.write('Add', people.add, PersonDraft('Ada'))\n"
        "opened.glance.counts()\n"
        "found = {str(p.relative_to(folder)): oct(stat.S_IMODE(p.stat().st_mode)) for p in folder.rglob('*')}\n"
        "print(oct(stat.S_IMODE(folder.stat().st_mode)), sorted(found), set(found.values()))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert told.startswith("0o700")
    for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", "coffeetree.lock", "protection.json"):
        assert f"'{name}'" in told
    assert told.strip().endswith("{'0o600'}")


def test_what_is_deleted_is_wiped_from_the_file(workspace):
    """secure_delete: a note that was removed isn't found in the file's free pages."""
    person, _changes = workspace.write("Add", people.add, PersonDraft("Ada", notes=SECRET * 100))
    folder = workspace.folder
    workspace.write("Edit", people.edit, person, notes="")
    workspace.close()
    opened = connect(folder / FILE_NAME, None)
    opened.execute("DELETE FROM change_sets")
    opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    opened.close()
    assert SECRET.encode() not in (folder / FILE_NAME).read_bytes()


# what can't be our file


def bytes_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix != ".lock"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7\n" + b"x" * 5000, "is encrypted or is not one"),
        (os.urandom(4096), "is encrypted or is not one"),
        (PLAIN_HEADER, "not a Coffeetree database"),
        (PLAIN_HEADER + os.urandom(8000), "not a Coffeetree database|damaged"),
    ],
    ids=["empty", "PDF", "noise", "header alone", "header and noise"],
)
@pytest.mark.parametrize("writing", [True, False])
def test_a_file_that_is_not_ours_is_refused_and_left_as_it_is(data_dir, content, sentence, writing):
    (data_dir / FILE_NAME).write_bytes(content)
    before = bytes_of(data_dir)
    with pytest.raises(StorageError, match=sentence):
        workspaces.open_folder(data_dir, "none", writing=writing)
    assert bytes_of(data_dir) == before


def test_the_database_of_another_program_is_refused_and_left_as_it_is(data_dir):
    other = sqlite3.connect(data_dir / FILE_NAME)
    other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    before = bytes_of(data_dir)
    with pytest.raises(StorageError, match="belongs to another program"):
        workspaces.open_folder(data_dir, "none")
    assert bytes_of(data_dir) == before


def test_another_program_that_uses_alembic_is_refused_too(data_dir):
    other = sqlite3.connect(data_dir / FILE_NAME)
    other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    other.execute("INSERT INTO alembic_version VALUES ('0001')")
    other.commit()
    other.close()
    before = bytes_of(data_dir)
    with pytest.raises(StorageError, match="belongs to another program"):
        workspaces.open_folder(data_dir, "none")
    assert bytes_of(data_dir) == before


def add_many(work):
    for number in range(200):
        people.add(work, PersonDraft(f"Ada {number}", notes="x" * 500))


def test_a_cut_file_is_called_damaged_wherever_it_is_read(workspace):
    workspace.write(
        "Add", lambda work: [people.add(work, PersonDraft(f"Ada {n}", notes="x" * 500)) for n in range(200)]
    )
    folder = workspace.folder
    workspace.close()
    path = folder / FILE_NAME
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(StorageError, match=r"damaged|not a Coffeetree database"):
        use(folder)


def test_noise_in_the_middle_of_the_file_is_called_damage(workspace):
    workspace.write(
        "Add", lambda work: [people.add(work, PersonDraft(f"Ada {n}", notes="x" * 500)) for n in range(200)]
    )
    folder = workspace.folder
    workspace.close()
    path = folder / FILE_NAME
    content = path.read_bytes()
    path.write_bytes(content[:8192] + os.urandom(len(content) - 8192))
    with pytest.raises(StorageError, match="damaged"):
        use(folder)


def use(folder):
    """Open a folder and look at much of it, then write."""
    opened = workspaces.open_folder(folder, "none")
    try:
        ids = opened.glance.person_ids()
        opened.glance.person_rows(ids[:500])
        opened.glance.search_ids("ada")
        opened.write("Add", people.add, PersonDraft("Mary"))
    finally:
        opened.close()


def test_a_folder_in_use_is_refused_within_five_seconds(workspace, migrated_folder):

    start = monotonic()
    with pytest.raises(StorageError, match="in use") as caught:
        workspaces.open_folder(workspace.folder, "none")
    assert monotonic() - start < 5
    assert caught.value.can_retry
    reader = workspaces.open_folder(workspace.folder, "none", writing=False)
    assert reader.glance.me() == 1
    with pytest.raises(StorageError, match="only for reading"):
        reader.write("Add", people.add, PersonDraft("Ada"))
    reader.close()


def test_a_folder_is_free_again_after_a_refusal(data_dir):
    (data_dir / FILE_NAME).write_bytes(b"")
    with pytest.raises(StorageError):
        workspaces.open_folder(data_dir, "none")
    (data_dir / FILE_NAME).unlink()
    workspaces.open_folder(data_dir, "none").close()


def test_a_folder_name_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="can't be written to"):
        workspaces.open_folder(tmp_path / "file", "none")


def test_modes_of_a_folder_that_was_there_are_its_owner_s_choice(data_dir):
    data_dir.chmod(0o750)
    workspaces.open_folder(data_dir, "none").close()
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o750
