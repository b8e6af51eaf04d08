"""The upright line from an introducer to someone introduced: the part of it in view, its middle, its length.

Along such a line x = x1 + (x4 - x1)(3t² - 2t³), which has an inverse, and y runs likewise from y1 over the bend to y4.
A part is a Bézier curve again, by its polar form (L. Ramshaw, "Blossoming", 1987).
"""

import math

from app.core.referrals.layout import Curve

# Nodes and weights of the Gauss-Legendre rule of five points on [-1, 1].
_NODES = (0.0, 0.5384693101056831, -0.5384693101056831, 0.906179845938664, -0.906179845938664)
_WEIGHTS = (0.5688888888888889, 0.47862867049936647, 0.47862867049936647, 0.23692688505618908, 0.23692688505618908)


def between(curve: Curve, left: float, right: float) -> tuple[Curve, float]:
    """The part of a line from x = *left* to *right*, and the parameter where it starts; the whole if it lies within.

    A line that doesn't leave and arrive upright is given back whole.
    """
    x1, y1, x2, _, x3, _, x4, y4 = curve
    low, high = min(x1, x4), max(x1, x4)
    if (low >= left and high <= right) or x1 != x2 or x3 != x4 or low >= right or high <= left:
        return (curve, 0.0)
    start, end = sorted((_at(x1, x4, left), _at(x1, x4, right)))
    corners = ((start, start, start), (start, start, end), (start, end, end), (end, end, end))
    shares = [_polar(*corner) for corner in corners]
    (a, b), (c, d), (e, f), (g, h) = [(x1 + (x4 - x1) * across, y1 + (y4 - y1) * down) for across, down in shares]
    return ((a, b, c, d, e, f, g, h), start)


def middle(curve: Curve) -> tuple[float, float]:
    """The point halfway."""
    x1, y1, x2, y2, x3, y3, x4, y4 = curve
    return ((x1 + 3 * (x2 + x3) + x4) / 8, (y1 + 3 * (y2 + y3) + y4) / 8)


def length_to(curve: Curve, end: float) -> float:
    """How long an upright line is from its start to a parameter, px; near enough for dashes to meet."""
    x1, y1, _, _, _, _, x4, y4 = curve
    total = 0.0
    for node, weight in zip(_NODES, _WEIGHTS, strict=True):
        t = end * (node + 1) / 2
        total += weight * math.hypot((x4 - x1) * 6 * t * (1 - t), (y4 - y1) * (1.5 - 3 * t + 3 * t * t))
    return total * end / 2


def _at(x1: float, x4: float, x: float) -> float:
    """The parameter at an x, of the nearer end beyond the ends."""
    share = min(1.0, max(0.0, (x - x1) / (x4 - x1)))
    return 0.5 - math.sin(math.asin(1 - 2 * share) / 3)


def _polar(r: float, s: float, t: float) -> tuple[float, float]:
    """The polar form of a line from (0, 0) to (1, 1)."""
    pairs, product = r * s + s * t + t * r, r * s * t
    return (pairs - 2 * product, (r + s + t - pairs) / 2 + product)
