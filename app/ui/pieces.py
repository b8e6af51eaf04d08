"""Making widgets piece by piece, one a turn of the event loop, so that keys and mouse never wait long.

A `furnish` method makes a widget's content and yields after each piece.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Bare(Protocol):
    """A widget whose content is made after it."""

    def furnish(self) -> Iterator[None]:
        """Makes the content, yielding after each piece."""


B = TypeVar("B", bound=Bare)


def in_pieces(pieces: Iterator[None], done: Callable[[], None], parent: QObject) -> None:
    """Make one piece a turn; *done* is called after the last. Nothing more is made once *parent* has died."""
    timer = QTimer(parent)

    def make_one() -> None:
        try:
            next(pieces)
        except StopIteration:
            timer.deleteLater()
            done()
        except BaseException:  # the rest of a broken widget would fail a thousand times a second
            timer.stop()
            raise

    timer.timeout.connect(make_one)
    timer.start(0)


def at_once(widget: B) -> B:
    """The widget with all its content."""
    for _ in widget.furnish():
        pass
    return widget
