"""From a passphrase to a key, and telling a wrong key from a damaged file."""

import hashlib

# As many rounds as SQLCipher 4 takes for a passphrase (reliability.md §6).
ROUNDS = 256_000
KEY_BYTES = 32


def key_of(passphrase: str, salt: bytes) -> bytes:
    """The key that a passphrase and a salt give; takes about a tenth of a second, on purpose."""
    return hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, ROUNDS, dklen=KEY_BYTES)


def check_of(key: bytes) -> str:
    """A value by which a key is recognised; the key can't be found from it."""
    return hashlib.sha256(b"coffeetree key check" + key).hexdigest()
