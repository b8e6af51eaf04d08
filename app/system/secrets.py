"""Keys in the system's keyring: the only place that talks to it."""

import contextlib
import secrets

import keyring
import keyring.errors
from keyring.backends import fail

from app.core.errors import StorageError

SERVICE = "org.coffeetree.Coffeetree"
KEY_BYTES = 32


def is_usable() -> bool:
    """Whether this machine has a keyring that can keep a secret."""
    backend = keyring.get_keyring()
    return not isinstance(backend, fail.Keyring) and backend.priority > 0


def load(name: str) -> bytes | None:
    """The key kept under *name*, or None. Raises `StorageError` when the keyring can't be asked or holds no key."""
    try:
        text = keyring.get_password(SERVICE, name)
    except keyring.errors.KeyringError as error:
        raise _unusable() from error
    try:
        return None if text is None else bytes.fromhex(text)
    except ValueError as error:
        raise StorageError(
            "What the keyring holds for this data folder is no key. Nothing was changed.",
            "Log in with the keyring that was used when the folder was made.",
        ) from error


def create(name: str) -> bytes:
    """A new random key, kept under *name* and read back before it is trusted. Raises `StorageError`."""
    key = secrets.token_bytes(KEY_BYTES)
    with contextlib.suppress(keyring.errors.KeyringError):
        keyring.set_password(SERVICE, name, key.hex())
        if load(name) == key:
            return key
    raise _unusable()


def _unusable() -> StorageError:
    return StorageError(
        "The system's keyring can't be used, so the data can't be unlocked. Nothing was changed.",
        "Unlock the keyring, or for a new data folder choose --protect passphrase or --protect none.",
        can_retry=True,
    )
