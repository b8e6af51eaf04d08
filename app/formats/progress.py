"""How a reader says how far it is, and how it's stopped."""

from collections.abc import Callable

from app.core.errors import UserError

Progress = Callable[[int, int], bool]
"""Takes (done, total) in the reader's own unit; False stops the reading."""


class Cancelled(UserError):
    """Reading was stopped by the person who started it; nothing was taken."""

    def __init__(self) -> None:
        super().__init__("Cancelled. Nothing was imported.")


def report(progress: Progress | None, done: int, total: int) -> None:
    """Tell *progress*, if there is one. Raises `Cancelled` when it answers False."""
    if progress is not None and not progress(done, total):
        raise Cancelled
