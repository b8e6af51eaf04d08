"""Who is told of a change: everyone who subscribed, once a commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changes import Changes


class Feed:
    """Hands committed changes to subscribers, in the order they subscribed, on the publisher's thread."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[Changes], None]] = []

    def subscribe(self, subscriber: Callable[[Changes], None]) -> None:
        """Call *subscriber* after every commit, undo and redo."""
        self._subscribers.append(subscriber)

    def publish(self, changes: Changes) -> None:
        """Tell everyone."""
        for subscriber in self._subscribers:
            subscriber(changes)
