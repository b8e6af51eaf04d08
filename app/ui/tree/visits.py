"""Back and forward over what was looked at, as in a browser."""

from collections.abc import Callable
from typing import NamedTuple

MOST_KEPT = 200


class Visit(NamedTuple):
    """Who was chosen, and who was in focus; 0 for nobody."""

    person: int
    focus: int


class Visits:
    """The places looked at, the newest last, and where one stands among them."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []
        self._at = -1

    def note(self, visit: Visit) -> None:
        """Remember a place unless it is the one of now; what lay ahead is forgotten."""
        if self._at >= 0 and self._visits[self._at] == visit:
            return
        self._visits = [*self._visits[: self._at + 1], visit][-MOST_KEPT:]
        self._at = len(self._visits) - 1

    def step(self, by: int, is_there: Callable[[Visit], bool]) -> Visit | None:
        """Go back (-1) or forward (1) to the next place that is still there; None if there is none."""
        at = self._at + by
        while 0 <= at < len(self._visits):
            if is_there(self._visits[at]):
                self._at = at
                return self._visits[at]
            at += by
        return None
