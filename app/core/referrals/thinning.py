"""Leaving out what can't be told apart at a zoom: cards in the same pixels, lines that cross the view together."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from app.core.referrals.layout import Box, Layout

CELL_PX = 2.0  # on the screen; cards nearer than this to the one before are left out


class Thinned:
    """The slots of a layout worth painting at a *scale*; asked like the layout itself."""

    def __init__(self, layout: Layout, scale: float) -> None:
        self.layout = layout
        self.scale = scale
        sizes = layout.sizes
        cell = CELL_PX * layout.crowding
        is_dense = (sizes.width + sizes.gap) * scale < cell
        self._rows = _thin_rows(layout, cell / scale) if is_dense else None

    def cards(self, box: Box) -> Sequence[Sequence[int]]:
        """The slots whose cards touch a box, by row."""
        if self._rows is None:
            return self.layout.cards(box)
        key = self.layout.along.__getitem__
        found = []
        for row, low, high in self.layout.card_spans(box):
            slots = self._rows[row]
            found.append(slots[bisect_left(slots, low, key=key) : bisect_right(slots, high, key=key)])
        return found

    def lines(self, box: Box) -> list[int]:
        """The slots whose lines to the introducers touch a box, one of those that cross it together."""
        kept: list[int] = []
        for slots in self._candidates(box):
            kept += distinct(self.layout, slots, (box[0], box[2]), self.scale)
        return kept

    def _candidates(self, box: Box) -> Sequence[Sequence[int]]:
        if self._rows is None:
            return self.layout.lines(box)
        own, above = self.layout.along.__getitem__, self.layout.along_above
        found = []
        for row, low, high in self.layout.line_spans(box):
            slots = self._rows[row]
            if slots and self.layout.shown.parents[slots[0]] >= 0:
                first = min(bisect_left(slots, low, key=own), bisect_left(slots, low, key=above))
                last = max(bisect_right(slots, high, key=own), bisect_right(slots, high, key=above))
                found.append(slots[first:last])
        return found


def distinct(layout: Layout, slots: Iterable[int], strip: tuple[float, float], scale: float) -> list[int]:
    """The slots whose card is in the strip, and of the others one for each pixel where their line leaves it."""
    left, right = strip
    x, y, parents, width = layout.x, layout.y, layout.shown.parents, layout.sizes.width
    leave, arrive = layout.anchors
    kept: list[int] = []
    seen: set[tuple[int, int, int]] = set()
    for slot in slots:
        at = x[slot]
        if left - width <= at <= right:
            kept.append(slot)
            continue
        introducer = parents[slot]
        above = x[introducer]
        edge = left if at < left else right
        # Where the straight line between the two meets the edge of the strip, in px from the introducer.
        height = (y[slot] + arrive - y[introducer] - leave) * scale
        drop = int(height * (edge - above) / (at - above)) if at != above else 0
        key = (introducer, int(at < left), drop)
        if key not in seen:
            seen.add(key)
            kept.append(slot)
    return kept


def _thin_rows(layout: Layout, least: float) -> list["array[int]"]:
    x, y = layout.x, layout.y
    thinned = []
    for row in range(len(layout.rows) - 1):
        kept = array("i")
        last_x = last_y = float("-inf")
        for slot in range(layout.rows[row], layout.rows[row + 1]):
            if abs(x[slot] - last_x) + abs(y[slot] - last_y) >= least:
                kept.append(slot)
                last_x, last_y = x[slot], y[slot]
        thinned.append(kept)
    return thinned
