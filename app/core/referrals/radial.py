"""Where the cards stand with me in the middle: each degree a ring, each branch a wedge as wide as it needs.

The rings are ellipses, for cards and windows are wider than high: everything is reckoned on circles and then made
FLATNESS times as high. Cards of one ring, and rings, are at least a diagonal apart, so nothing overlaps at any angle.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import acos, asin, atan2, cos, hypot, inf, pi, sin, tau

from app.core.referrals.layout import Box, Curve, Layout, Sizes, bounds_of
from app.core.referrals.visible import Shown

FLATNESS = 0.62  # about the height of a window to its width
TOP = -pi / 2  # angles grow clockwise from the top of the picture; y points down


@dataclass(slots=True)
class Radial(Layout):
    """Rings around the first root; along a ring the angle grows, in radians from the top.

    *radii* are by row, px before flattening; *inner* how near to the middle the lines of a row come. Further roots,
    whose way from me nobody knows, stand on the first ring without a line.
    """

    radii: "array[float]"
    inner: "array[float]"

    @property
    def crowding(self) -> float:
        """Rings crowd the view in both directions: three times as many lines cross it as in a tree of levels."""
        return 3.0

    @property
    def anchors(self) -> tuple[float, float]:
        """Lines run from middle to middle; the cards hide their ends."""
        return (self.sizes.height / 2, self.sizes.height / 2)

    def along_above(self, slot: int) -> float:
        """The angle of the introducer; lines from the middle start at their own."""
        above = self.shown.parents[slot]
        return self.along[slot if above == 0 else above]

    def between(self, x1: float, y1: float, x2: float, y2: float) -> Curve:
        """A line that leaves and arrives pointing away from the middle."""
        half_wide, half_high = self.sizes.width / 2, self.sizes.height / 2
        x1, x2, y1, y2 = x1 + half_wide, x2 + half_wide, y1 + half_high, y2 + half_high
        near, far = hypot(x1, y1 / FLATNESS), hypot(x2, y2 / FLATNESS)
        bend = (near + far) / 2
        out = (bend / far * x2, bend / far * y2) if far else (x2, y2)
        start = (bend / near * x1, bend / near * y1) if near else out
        return (x1, y1, *start, *out, x2, y2)

    def card_spans(self, box: Box) -> Iterator[tuple[int, float, float]]:
        """The rings that pass the box, with the angles it is seen under."""
        sight = _sight(box, self.sizes)
        for row, radius in enumerate(self.radii):
            if sight.nearest <= radius <= sight.farthest:
                for low, high in sight.angles:
                    yield (row, low, high)

    def line_spans(self, box: Box) -> Iterator[tuple[int, float, float]]:
        """The rings whose lines may pass the box on their way from the ring within."""
        sight = _sight(box, self.sizes)
        for row, radius in enumerate(self.radii):
            if sight.nearest <= radius and self.inner[row] <= sight.farthest:
                for low, high in sight.angles:
                    yield (row, low, high)


@dataclass(frozen=True, slots=True)
class _Sight:
    """A box as seen from the middle: distances before flattening, and one or two spans of angles."""

    nearest: float
    farthest: float
    angles: tuple[tuple[float, float], ...]


def _sight(box: Box, sizes: Sizes) -> _Sight:
    left, right = box[0] - sizes.width / 2, box[2] + sizes.width / 2
    top, bottom = (box[1] - sizes.height / 2) / FLATNESS, (box[3] + sizes.height / 2) / FLATNESS
    nearest = hypot(max(left, 0.0, -right), max(top, 0.0, -bottom))
    farthest = hypot(max(-left, right), max(-top, bottom))
    if nearest == 0.0:
        return _Sight(0.0, farthest, ((-inf, inf),))
    middle = atan2(top + bottom, left + right)
    turns = [(atan2(y, x) - middle + pi) % tau - pi for x in (left, right) for y in (top, bottom)]
    low = (middle + min(turns) - TOP) % tau + TOP
    high = low + max(turns) - min(turns)
    seam = TOP + tau  # where the last wedge ends and the first begins
    angles = ((low, high),) if high < seam else ((low, seam), (TOP, high - tau))
    return _Sight(nearest, farthest, angles)


def radial(shown: Shown, sizes: Sizes | None = None) -> Radial:
    """Positions for the people shown, the first root in the middle at 0, 0. The same input gives the same picture."""
    sizes = sizes or Sizes()
    rows, rings = _rows(shown)
    apart = hypot(sizes.width + sizes.gap, (sizes.height + sizes.gap) / FLATNESS)
    fan = _Fan(shown, rows, rings, apart)
    angles, by_row = fan.angles(), array("d", [fan.radii[ring] for ring in rings])
    x, y = array("d"), array("d")
    for row, radius in enumerate(by_row):
        for slot in range(rows[row], rows[row + 1]):
            x.append(radius * cos(angles[slot]) - sizes.width / 2)
            y.append(radius * sin(angles[slot]) * FLATNESS - sizes.height / 2)
    inner = array("d", [_inner(shown, angles, range(rows[row], rows[row + 1]), fan.at) for row in range(len(rings))])
    return Radial(shown, sizes, x, y, bounds_of(x, y, sizes), angles, rows, by_row, inner)


def _rows(shown: Shown) -> tuple["array[int]", list[int]]:
    """Where rows start, with the end, and on which ring each stands.

    Those from the first root stand on the ring of their level, those from other roots one further out.
    """
    starts, rings = array("i"), []
    mine = 1
    for level in range(len(shown.levels) - 1):
        start, end = shown.levels[level], shown.levels[level + 1]
        if level:
            mine = bisect_left(shown.parents, mine, start, end)
        for ring, first, last in ((level, start, mine), (level + 1, mine, end)):
            if first < last:
                starts.append(first)
                rings.append(ring)
    starts.append(len(shown.nodes))
    return starts, rings


def _inner(shown: Shown, angles: "array[float]", slots: range, radii: "array[float]") -> float:
    """How near to the middle the lines of a row come at most."""
    if shown.parents[slots[0]] < 0:
        return inf
    turn = max(abs(angles[slot] - angles[shown.parents[slot]]) for slot in slots)
    return radii[shown.parents[slots[0]]] * cos(turn) if turn < pi / 2 else 0.0


class _Fan:
    """The working arrays of one layout, by slot: the angle each branch needs, and the one it gets."""

    def __init__(self, shown: Shown, rows: "array[int]", rings: list[int], apart: float) -> None:
        self.shown = shown
        self.apart = apart
        self.radii = self._tight_radii(rows, rings)
        self.at = array("d")
        self.needs: list[float] = []
        for row, ring in enumerate(rings):
            many = rows[row + 1] - rows[row]
            self.at.extend([self.radii[ring]] * many)
            self.needs.extend([2 * asin(min(1.0, apart / 2 / self.radii[ring])) if ring else 0.0] * many)
        self.below = [0.0] * len(self.needs)  # what the introduced need together
        self._widen(self._gather())

    def _tight_radii(self, rows: "array[int]", rings: list[int]) -> list[float]:
        """The least radius of each ring that has room for its people and is clear of the ring within."""
        people = [0] * (max(rings, default=0) + 1)
        for row, ring in enumerate(rings):
            people[ring] += rows[row + 1] - rows[row]
        radii = [0.0]
        for many in people[1:]:
            radii.append(max(radii[-1] + self.apart, self.apart / 2 / sin(pi / max(2, many))))
        return radii

    def _gather(self) -> float:
        """Add up what branches need, from the rim inwards; gives what all need together."""
        parents = self.shown.parents
        total = 0.0
        for slot in range(len(self.needs) - 1, -1, -1):
            self.needs[slot] = max(self.needs[slot], self.below[slot])
            if parents[slot] >= 0:
                self.below[parents[slot]] += self.needs[slot]
            else:
                total += self.needs[slot]
        return total

    def _widen(self, total: float) -> None:
        """Enlarge all rings until a full turn is enough. An angle shrinks at least as much as its ring grows."""
        grow = max(1.0, total / tau)
        self.radii = [radius * grow for radius in self.radii]
        self.at = array("d", [radius * grow for radius in self.at])
        self.needs = [need / grow for need in self.needs]
        self.below = [below / grow for below in self.below]

    def angles(self) -> "array[float]":
        """The angle of every slot."""
        shown, needs = self.shown, self.needs
        count = len(needs)
        angles, wedges = array("d", [TOP]) * count, array("d", [0.0]) * count

        def share(slots: Sequence[int], start: float, unit: float) -> None:
            for slot in slots:
                wedges[slot] = self.needs[slot] * unit
                angles[slot] = start + wedges[slot] / 2
                start += wedges[slot]

        if count:  # those from the first root share the first ring with the other roots
            roots = shown.levels[1]
            first_ring = [*range(roots, roots + shown.child_count[0]), *range(1, roots)]
            share(first_ring, TOP, tau / max(1e-9, sum(self.needs[slot] for slot in first_ring)))
        for slot in range(1, count):
            first, many = shown.first_child[slot], shown.child_count[slot]
            if many:  # no wider than lets the lines run outwards, unless so many need it
                outwards = 2 * acos(self.at[slot] / self.at[first])
                width = max(self.below[slot], min(wedges[slot], outwards))
                share(range(first, first + many), angles[slot] - width / 2, width / self.below[slot])
        return angles
