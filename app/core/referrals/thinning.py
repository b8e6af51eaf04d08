"""Leaving out what can't be told apart at a zoom: cards in the same pixels, lines that cross the view together."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from app.core.referrals.layout import Layout

CELL_PX = 2.0  # on the screen; cards nearer than this to the one before are left out


class Thinned:
    """The slots of a layout worth painting at a *scale*; asked like the layout itself."""

    def __init__(self, layout: Layout, scale: float) -> None:
        self.layout = layout
        self.scale = scale
        sizes = layout.sizes
        is_dense = (sizes.width + sizes.gap) * scale < CELL_PX
        self._levels = _thin_levels(layout, CELL_PX / scale) if is_dense else None

    def cards(self, level: int, left: float, right: float) -> Sequence[int]:
        """The slots of a level whose cards touch a strip."""
        if self._levels is None:
            return self.layout.cards(level, left, right)
        slots, x = self._levels[level], self.layout.x
        first = bisect_left(slots, left - self.layout.sizes.width, key=x.__getitem__)
        return slots[first : bisect_right(slots, right, key=x.__getitem__)]

    def edges(self, level: int, left: float, right: float) -> list[int]:
        """The slots of a level whose lines to the introducers touch a strip, one of those that cross it together."""
        return distinct(self.layout, self._candidates(level, left, right), (left, right), self.scale)

    def _candidates(self, level: int, left: float, right: float) -> Sequence[int]:
        if self._levels is None:
            return self.layout.edges(level, left, right)
        if level == 0:
            return ()
        slots, x, parents = self._levels[level], self.layout.x, self.layout.shown.parents
        wide = left - self.layout.sizes.width

        def above(slot: int) -> float:
            return x[parents[slot]]

        first = min(bisect_left(slots, wide, key=x.__getitem__), bisect_left(slots, wide, key=above))
        return slots[first : max(bisect_right(slots, right, key=x.__getitem__), bisect_right(slots, right, key=above))]


def distinct(layout: Layout, slots: Iterable[int], strip: tuple[float, float], scale: float) -> list[int]:
    """The slots whose card is in the strip, and of the others one for each pixel where their line leaves it."""
    left, right = strip
    x, parents, width = layout.x, layout.shown.parents, layout.sizes.width
    height = layout.sizes.level_gap * scale
    kept: list[int] = []
    seen: set[tuple[int, int, int]] = set()
    for slot in slots:
        at = x[slot]
        if left - width <= at <= right:
            kept.append(slot)
            continue
        above = x[parents[slot]]
        edge = left if at < left else right
        # Where the straight line between the two meets the edge of the strip, in px below the introducer.
        drop = int(height * (edge - above) / (at - above)) if at != above else 0
        key = (parents[slot], int(at < left), drop)
        if key not in seen:
            seen.add(key)
            kept.append(slot)
    return kept


def _thin_levels(layout: Layout, least: float) -> list["array[int]"]:
    levels = layout.shown.levels
    x = layout.x
    thinned = []
    for level in range(len(levels) - 1):
        kept = array("i")
        last = float("-inf")
        for slot in range(levels[level], levels[level + 1]):
            if x[slot] - last >= least:
                kept.append(slot)
                last = x[slot]
        thinned.append(kept)
    return thinned
