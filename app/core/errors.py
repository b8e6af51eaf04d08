"""Errors that a person reads: what happened, what was kept, what to do."""


class UserError(Exception):
    """A request that can't be carried out; the text goes beside the field or in the message bar."""


class ImpossibleReferral(UserError):
    """A referral that would make someone their own introducer, directly or along a chain."""


class Ambiguous(UserError):
    """A name that fits several people; the text lists the candidates."""


class StorageError(Exception):
    """The data folder or its file can't be used now.

    *what_to_do* is a sentence of its own; *can_retry* says whether the same act may succeed later.
    """

    def __init__(self, message: str, what_to_do: str = "", *, can_retry: bool = False) -> None:
        super().__init__(message)
        self.what_to_do = what_to_do
        self.can_retry = can_retry

    def __str__(self) -> str:
        return " ".join(part for part in (self.args[0], self.what_to_do) if part)


class Conflict(UserError):
    """An undo or redo whose rows have changed since; nothing was changed."""


class Cancelled(UserError):
    """The user stopped a long act; nothing was changed."""
