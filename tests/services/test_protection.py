"""How a data folder is protected: keyring, passphrase, none; and what happens when the key is lost."""

import json
import shutil
import subprocess
import sys

import keyring
import pytest

from app.core.drafts import PersonDraft
from app.core.errors import StorageError
from app.services import people, protection, workspace
from app.store.connection import FILE_NAME, PLAIN_HEADER
from app.system import derivation
from tests.store.keyrings import MemoryKeyring

PASSPHRASE = "difference engine no. 2"


@pytest.fixture
def ring():
    """A keyring in memory that the program finds as the system's."""
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch):
    """256,000 rounds take half a second; one test looks at the number itself."""
    monkeypatch.setattr(derivation, "ROUNDS", 10)


def make(folder, protect, **how):
    opened = workspace.open_folder(folder, protect, **how)
    opened.write("Add Ada", people.add, PersonDraft("Ada Lovelace"))
    opened.close()


def names(folder, protect="none", **how):
    opened = workspace.open_folder(folder, protect, **how)
    found = [row.name for row in opened.glance.person_rows(opened.glance.person_ids())]
    opened.close()
    return found


def is_plain(folder):
    return (folder / FILE_NAME).read_bytes().startswith(PLAIN_HEADER)


def snapshot(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


# keyring


def test_a_folder_of_the_keyring_is_encrypted_and_opens_again(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    assert not is_plain(tmp_path / "d")
    assert names(tmp_path / "d") == ["Ada Lovelace"]


def test_the_key_is_in_the_keyring_and_nowhere_in_the_folder(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    ((_where, key),) = ring.kept.items()
    assert len(bytes.fromhex(key)) == 32
    for content in snapshot(tmp_path / "d").values():
        assert key.encode() not in content
        assert bytes.fromhex(key) not in content


def test_two_folders_have_two_keys(tmp_path, ring):
    make(tmp_path / "a", "keyring")
    make(tmp_path / "b", "keyring")
    assert len(set(ring.kept.values())) == 2


def test_a_lost_key_is_refused_and_never_replaced(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    kept = dict(ring.kept)
    ring.kept.clear()
    before = snapshot(tmp_path / "d")
    with pytest.raises(StorageError, match="no longer holds the key"):
        names(tmp_path / "d", "keyring")
    assert snapshot(tmp_path / "d") == before
    assert ring.kept == {}
    ring.kept.update(kept)
    assert names(tmp_path / "d") == ["Ada Lovelace"]


def test_another_key_is_refused(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    before = snapshot(tmp_path / "d")
    for where in ring.kept:
        ring.kept[where] = "00" * 32
    with pytest.raises(StorageError, match="key"):
        names(tmp_path / "d")
    assert snapshot(tmp_path / "d") == before


def test_what_is_no_key_in_the_keyring_is_refused(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    for where in ring.kept:
        ring.kept[where] = "not hexadecimal"
    with pytest.raises(StorageError, match="key"):
        names(tmp_path / "d")


def test_a_locked_keyring_is_said_and_can_be_retried(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    ring.is_locked = True
    with pytest.raises(StorageError, match="can't be used") as caught:
        names(tmp_path / "d")
    assert caught.value.can_retry
    ring.is_locked = False
    assert names(tmp_path / "d") == ["Ada Lovelace"]


@pytest.mark.parametrize("fault", ["is_locked", "forgets"])
def test_a_key_is_only_trusted_when_it_can_be_read_back(tmp_path, ring, fault):
    setattr(ring, fault, True)
    with pytest.raises(StorageError):
        make(tmp_path / "d", "keyring")
    assert not (tmp_path / "d" / FILE_NAME).exists()
    assert not (tmp_path / "d" / protection.RECORD).exists()


def test_without_a_keyring_nothing_is_made_and_the_other_ways_are_named(tmp_path):
    """The tests' own keyring is the null one, as on a server."""
    with pytest.raises(StorageError, match=r"--protect passphrase.*--protect none"):
        make(tmp_path / "d", "keyring")
    assert not (tmp_path / "d" / FILE_NAME).exists()


# passphrase


def test_a_folder_with_a_passphrase_is_encrypted_and_opens_with_it(tmp_path):
    make(tmp_path / "d", "passphrase", ask=lambda: PASSPHRASE)
    assert not is_plain(tmp_path / "d")
    assert names(tmp_path / "d", ask=lambda: PASSPHRASE) == ["Ada Lovelace"]
    assert all(PASSPHRASE.encode() not in content for content in snapshot(tmp_path / "d").values())


@pytest.mark.parametrize("wrong", ["", "Difference Engine No. 2", PASSPHRASE + " "])
def test_a_wrong_passphrase_is_refused_and_changes_nothing(tmp_path, wrong):
    make(tmp_path / "d", "passphrase", ask=lambda: PASSPHRASE)
    before = snapshot(tmp_path / "d")
    with pytest.raises(StorageError, match="not the passphrase"):
        names(tmp_path / "d", ask=lambda: wrong)
    assert snapshot(tmp_path / "d") == before


def test_an_empty_passphrase_protects_nothing_and_is_refused(tmp_path):
    with pytest.raises(StorageError, match="empty"):
        make(tmp_path / "d", "passphrase", ask=lambda: "")
    assert not (tmp_path / "d" / FILE_NAME).exists()


def test_one_passphrase_gives_two_folders_two_keys(tmp_path):
    for name in ("a", "b"):
        make(tmp_path / name, "passphrase", ask=lambda: PASSPHRASE)
    a, b = (json.loads((tmp_path / name / protection.RECORD).read_text()) for name in ("a", "b"))
    assert a["salt"] != b["salt"]
    assert a["check"] != b["check"]


def test_guessing_a_passphrase_is_slow(monkeypatch):
    monkeypatch.undo()
    assert derivation.ROUNDS >= 256_000


def test_a_folder_with_a_passphrase_that_nobody_can_give_is_refused(tmp_path):
    make(tmp_path / "d", "passphrase", ask=lambda: PASSPHRASE)
    with pytest.raises(StorageError, match="COFFEETREE_PASSPHRASE_FILE"):
        names(tmp_path / "d")


# none, and the record beside the file


def test_a_plain_folder_asks_for_nothing(tmp_path):
    make(tmp_path / "d", "none")
    assert is_plain(tmp_path / "d")
    assert names(tmp_path / "d", "keyring") == ["Ada Lovelace"]


def test_a_plain_file_without_its_record_opens(tmp_path):
    make(tmp_path / "d", "none")
    (tmp_path / "d" / protection.RECORD).unlink()
    assert names(tmp_path / "d", "keyring") == ["Ada Lovelace"]


def test_an_encrypted_file_without_its_record_is_refused(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    (tmp_path / "d" / protection.RECORD).unlink()
    before = snapshot(tmp_path / "d")
    with pytest.raises(StorageError, match=r"protection\.json is missing"):
        names(tmp_path / "d")
    assert snapshot(tmp_path / "d") == before


NO_RECORDS = [
    "",
    "{",
    "[]",
    "null",
    '{"protection": "keyring"}',
    '{"protection": "rot13", "name": "", "salt": "", "check": ""}',
    '{"protection": "passphrase", "name": "", "salt": "pepper", "check": ""}',
    "\ud800",
]


@pytest.mark.parametrize("content", NO_RECORDS)
def test_a_record_that_is_no_record_is_refused(tmp_path, content):
    make(tmp_path / "d", "none")
    (tmp_path / "d" / protection.RECORD).write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(StorageError, match=r"protection\.json"):
        names(tmp_path / "d")


def test_a_plain_file_where_an_encrypted_one_should_be_is_refused(tmp_path, ring):
    make(tmp_path / "d", "keyring")
    make(tmp_path / "plain", "none")
    (tmp_path / "d" / FILE_NAME).unlink()
    shutil.copy(tmp_path / "plain" / FILE_NAME, tmp_path / "d" / FILE_NAME)
    with pytest.raises(StorageError, match="not encrypted although it should be"):
        names(tmp_path / "d")


# the real thing

DAEMON = """
import subprocess, sys
from pathlib import Path
subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"], input=b"login", check=True,
               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
from app.core.drafts import PersonDraft
from app.services import people, workspace
for act in ("make", "open"):
    opened = workspace.open_folder(Path(sys.argv[1]), "keyring")
    if act == "make":
        opened.write("Add Ada", people.add, PersonDraft("Ada Lovelace"))
    print(act, opened.protection, [row.name for row in opened.glance.person_rows(opened.glance.person_ids())])
    opened.close()
"""


def test_the_real_keyring_of_a_desktop_keeps_the_key(tmp_path):
    """gnome-keyring on a session bus of its own, through the Secret Service, with nothing faked."""
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {' and '.join(missing)} (Debian: apt-get install gnome-keyring dbus)")
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
    }
    ran = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", DAEMON, str(tmp_path / "d")],
        capture_output=True, text=True, env=environment, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["make keyring ['Ada Lovelace']", "open keyring ['Ada Lovelace']"]
    assert not is_plain(tmp_path / "d")
