"""Where the cards of the tree stand: what all layouts share, and the layered one, introducers above."""

from abc import ABC, abstractmethod
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.referrals.buchheim import Walk
from app.core.referrals.visible import Shown

Box = tuple[float, float, float, float]  # left, top, right, bottom, px
Curve = tuple[float, float, float, float, float, float, float, float]  # start, two handles, end: x and y in turn, px


@dataclass(frozen=True, slots=True)
class Sizes:
    """The size of a card and the least space around it, in px."""

    width: float = 186.0
    height: float = 56.0
    gap: float = 16.0
    branch_gap: float = 34.0
    level_gap: float = 54.0

    @property
    def step(self) -> float:
        """From the top of one level to the top of the next, px."""
        return self.height + self.level_gap


@dataclass(slots=True)
class Layout(ABC):
    """Positions of the people shown.

    *x* and *y* are the top left corners by slot, px, y down. *bounds* are left, top, width and height of everything,
    zeros when nobody is shown. A *row* is a run of slots along which *along* grows, and in whose order the introducers
    stand in the row above as well; *rows* holds the slots where rows start, and the end.
    """

    shown: Shown
    sizes: Sizes
    x: "array[float]"
    y: "array[float]"
    bounds: tuple[float, float, float, float]
    along: "array[float]"
    rows: "array[int]"

    @property
    def crowding(self) -> float:
        """How many times wider the cells are, of which each gets one card where too many stand."""
        return 1.0

    @property
    @abstractmethod
    def anchors(self) -> tuple[float, float]:
        """How far below the top of a card lines leave it and arrive at it, px."""

    @abstractmethod
    def between(self, x1: float, y1: float, x2: float, y2: float) -> Curve:
        """The line from an introducer's card to another, both given by their top left corners."""

    @abstractmethod
    def card_spans(self, box: Box) -> Iterator[tuple[int, float, float]]:
        """The rows whose cards may touch a box, each with the part of *along* they have there."""

    @abstractmethod
    def line_spans(self, box: Box) -> Iterator[tuple[int, float, float]]:
        """The rows whose lines to the introducers may touch a box, each with the part of *along* they have there."""

    def curve(self, slot: int) -> Curve:
        """The line from the introducer to a slot, as a cubic Bézier curve; there is none for a root."""
        above = self.shown.parents[slot]
        return self.between(self.x[above], self.y[above], self.x[slot], self.y[slot])

    def along_above(self, slot: int) -> float:
        """The *along* of the introducer of a slot, where its line starts."""
        return self.along[self.shown.parents[slot]]

    def at(self, x: float, y: float) -> int:
        """The slot of the card at a point, -1 where there is none."""
        for run in self.cards((x, y, x, y)):
            for slot in run:
                if 0 <= x - self.x[slot] <= self.sizes.width and 0 <= y - self.y[slot] <= self.sizes.height:
                    return slot
        return -1

    def cards(self, box: Box) -> list[range]:
        """The slots whose cards touch a box, by row, with a few beside it."""
        found = []
        for row, low, high in self.card_spans(box):
            start, end = self.rows[row], self.rows[row + 1]
            found.append(range(bisect_left(self.along, low, start, end), bisect_right(self.along, high, start, end)))
        return found

    def lines(self, box: Box) -> list[range]:
        """The slots whose line to the introducer touches a box, by row, with a few beside it.

        In a row the introducers stand in the same order as the introduced, so the ranges are without holes.
        """
        found = []
        for row, low, high in self.line_spans(box):
            slots = range(self.rows[row], self.rows[row + 1])
            if slots and self.shown.parents[slots[0]] >= 0:
                found.append(slots[self._first(slots, low) : self._last(slots, high)])
        return found

    def _first(self, slots: range, low: float) -> int:
        own = bisect_left(self.along, low, slots.start, slots.stop) - slots.start
        return min(own, bisect_left(slots, low, key=self.along_above))

    def _last(self, slots: range, high: float) -> int:
        own = bisect_right(self.along, high, slots.start, slots.stop) - slots.start
        return max(own, bisect_right(slots, high, key=self.along_above))


@dataclass(slots=True)
class Layered(Layout):
    """A level below the other; along a level x grows."""

    @property
    def anchors(self) -> tuple[float, float]:
        """Lines leave at the bottom and arrive at the top."""
        return (self.sizes.height, 0.0)

    def between(self, x1: float, y1: float, x2: float, y2: float) -> Curve:
        """A line that leaves and arrives upright."""
        half, start = self.sizes.width / 2, y1 + self.sizes.height
        bend = (start + y2) / 2
        return (x1 + half, start, x1 + half, bend, x2 + half, bend, x2 + half, y2)

    def card_spans(self, box: Box) -> Iterator[tuple[int, float, float]]:
        """The levels that touch the box."""
        left, top, right, bottom = box
        first = max(0, int((top - self.sizes.height) // self.sizes.step))
        last = min(len(self.rows) - 2, int(bottom // self.sizes.step))
        for level in range(first, last + 1):
            yield (level, left - self.sizes.width, right)

    def line_spans(self, box: Box) -> Iterator[tuple[int, float, float]]:
        """A line hangs above its card: one level more at the bottom."""
        left, top, right, bottom = box
        return self.card_spans((left, top, right, bottom + self.sizes.step))


def tidy(shown: Shown, sizes: Sizes | None = None) -> Layered:
    """Positions for the people shown; the first root has its middle at x = 0. The same input gives the same picture."""
    sizes = sizes or Sizes()
    x = Walk(shown, sizes.width + sizes.gap, sizes.width + sizes.branch_gap).positions()
    y = array("d")
    for level in range(len(shown.levels) - 1):
        y.extend([level * sizes.step] * (shown.levels[level + 1] - shown.levels[level]))
    shift = -sizes.width / 2 - (x[0] if x else 0.0)
    left = array("d", [at + shift for at in x])
    return Layered(shown, sizes, left, y, bounds_of(left, y, sizes), left, shown.levels)


def bounds_of(x: "array[float]", y: "array[float]", sizes: Sizes) -> tuple[float, float, float, float]:
    """Left, top, width and height of all cards, zeros without any."""
    if not x:
        return (0.0, 0.0, 0.0, 0.0)
    left, top = min(x), min(y)
    return (left, top, max(x) + sizes.width - left, max(y) + sizes.height - top)
