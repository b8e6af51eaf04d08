"""How a data folder is protected, and getting its key: keyring, passphrase or none."""

import json
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.core.errors import StorageError
from app.store.connection import FILE_NAME
from app.system import derivation, secrets

RECORD = "protection.json"


class Protection(StrEnum):
    """What unlocks the file."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - a word, no secret
    NONE = "none"


class Record(NamedTuple):
    """What is written beside the database: never the key. *check* tells a wrong passphrase from a damaged file."""

    protection: Protection
    name: str = ""
    salt: str = ""
    check: str = ""


def read(folder: Path) -> Record | None:
    """The folder's record, None for a new folder. Raises `StorageError` if it is unreadable or lost."""
    path = folder / RECORD
    try:
        fields = json.loads(path.read_text("utf-8"))
        bytes.fromhex(fields["salt"])
        return Record(Protection(fields["protection"]), fields["name"], fields["salt"], fields["check"])
    except FileNotFoundError:
        if (folder / FILE_NAME).exists():
            return _guessed(folder / FILE_NAME)
        return None
    except OSError as error:
        raise StorageError(
            f"The data folder {folder} can't be read ({error.strerror}). Nothing was changed.",
            "Give yourself permission to read it, or choose another folder with --data-dir.",
            can_retry=True,
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise StorageError(
            f"The file {RECORD} in the data folder can't be read, so its key can't be found. Nothing was changed.",
            "Restore that file from a copy of the folder.",
        ) from error


def _guessed(database: Path) -> Record:
    with database.open("rb") as file:
        if file.read(6) == b"SQLite":
            return Record(Protection.NONE)
    raise StorageError(
        f"The file {RECORD} is missing, and the database beside it is encrypted or is not one. Nothing was changed.",
        "Restore that file from a copy of the folder.",
    )


def unlock(record: Record, ask: Callable[[], str]) -> bytes | None:
    """The key of an existing folder, None for a plain one. *ask* gives the passphrase. Raises `StorageError`."""
    if record.protection is Protection.NONE:
        return None
    if record.protection is Protection.KEYRING:
        key = secrets.load(record.name)
        if key is None:
            # Never a new key while an encrypted file exists: it would lock the user out for good.
            raise StorageError(
                "The keyring no longer holds the key of this data folder. Nothing was changed.",
                "Log in with the keyring that was used when the folder was made.",
            )
        return key
    key = derivation.key_of(ask(), bytes.fromhex(record.salt))
    if derivation.check_of(key) != record.check:
        raise StorageError("That is not the passphrase of this data folder. Nothing was changed.", "Try again.")
    return key


def protect_new(folder: Path, protection: Protection, ask: Callable[[], str]) -> bytes | None:
    """Choose a key for a new folder and write the record beside it. Raises `StorageError`."""
    key: bytes | None = None
    record = Record(Protection.NONE)
    if protection is Protection.KEYRING:
        if not secrets.is_usable():
            raise StorageError(
                "This computer has no keyring that can keep the key of your data. Nothing was made.",
                "Choose --protect passphrase to type one each time, or --protect none to keep the data unencrypted.",
            )
        name = f"data-{os.urandom(8).hex()}"
        key = secrets.create(name)
        record = Record(Protection.KEYRING, name=name, check=derivation.check_of(key))
    elif protection is Protection.PASSPHRASE:
        passphrase = ask()
        if not passphrase:
            raise StorageError(
                "An empty passphrase protects nothing. Nothing was made.", "Choose one of several words."
            )
        salt = os.urandom(16)
        key = derivation.key_of(passphrase, salt)
        record = Record(Protection.PASSPHRASE, salt=salt.hex(), check=derivation.check_of(key))
    path = folder / RECORD
    part = folder / f"{RECORD}.part"
    with part.open("w", encoding="utf-8") as file:
        json.dump(record._asdict(), file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    return key
