"""What was gathered for one frame serves the next, while one pans within a margin."""

from collections.abc import Callable
from typing import Generic, TypeVar

from app.core.referrals.layout import Box

T = TypeVar("T")
# Of the width and height of the view, on each side: one frame in about thirty gathers anew while one pans.
MARGIN = 0.25


class Remembered(Generic[T]):
    """Keeps the last thing made for a box, and makes it for a larger one than asked."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._box: Box = (0.0, 0.0, 0.0, 0.0)
        self._found: T | None = None

    def get(self, box: Box, key: tuple[object, ...], make: Callable[[Box], T]) -> T:
        """What *make* gives for a box around *box*; *key* are the things it is made from, told apart by identity."""
        is_same = len(key) == len(self._key) and all(a is b for a, b in zip(key, self._key, strict=True))
        if self._found is None or not is_same or not _contains(self._box, box):
            left, top, right, bottom = box
            across, down = (right - left) * MARGIN, (bottom - top) * MARGIN
            self._key, self._box = key, (left - across, top - down, right + across, bottom + down)
            self._found = make(self._box)
        return self._found


def _contains(outer: Box, inner: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]
