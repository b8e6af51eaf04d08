"""A keyring in memory, in the place of the system's."""

import keyring.backend
import keyring.errors


class MemoryKeyring(keyring.backend.KeyringBackend):
    """Keeps secrets in a dictionary; *is_locked* makes every question fail, *forgets* makes it lose what it is told."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.is_locked = False
        self.forgets = False

    def get_password(self, service, username):
        if self.is_locked:
            raise keyring.errors.KeyringLocked("locked")
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if self.is_locked:
            raise keyring.errors.KeyringLocked("locked")
        if not self.forgets:
            self.kept[service, username] = password

    def delete_password(self, service, username):
        self.kept.pop((service, username), None)
