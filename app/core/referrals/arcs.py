"""Arcs of introductions that are not primary: from a further introducer to someone they introduced as well."""

from app.core.referrals.layout import Curve

Card = tuple[float, float, float, float]  # left, top, width, height
HANG_PX, OUT_PX, SIDE_PX, END_PX = 34.0, 16.0, 10.0, 40.0


def arc(giver: Card, taker: Card) -> Curve:
    """From the near lower corner of one card to the other, hanging below both when they are level."""
    left, top, width, height = giver
    other_left, other_top, other_width, other_height = taker
    middle, other_middle = left + width / 2, other_left + other_width / 2
    way = 1 if other_middle >= middle else -1
    x1, y1 = middle + way * (width / 2 - SIDE_PX), top + height
    x2 = other_middle - way * (other_width / 2 - END_PX)
    if other_top > y1:
        bend = (y1 + other_top) / 2
        return (x1, y1, x1, bend, x2, bend, x2, other_top)
    y2 = other_top + other_height
    low = max(y1, y2) + HANG_PX
    return (x1, y1, x1 + way * OUT_PX, low, x2 - way * OUT_PX, low, x2, y2)
