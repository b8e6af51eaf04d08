"""Walking from card to card with the arrow keys."""

from math import hypot

from app.ui.tree.picture import Arrangement, Picture

WAYS = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
LEAST_FIT = 0.35  # the cosine of about 70 degrees: with four arrows everybody near can be reached


def neighbour(picture: Picture, slot: int, way: str) -> int:
    """The slot one step "up", "down", "left" or "right"; the same where there is none.

    In a tree of levels up leads to the introducer; among rings to whoever of those beside stands most in that way.
    """
    shown = picture.shown
    level = picture.level(slot)
    beside = max(shown.levels[level], slot - 1), min(shown.levels[level + 1] - 1, slot + 1)
    above, first, count = shown.parents[slot], shown.first_child[slot], shown.child_count[slot]
    if picture.arrangement is Arrangement.RADIAL:
        return _toward(picture, slot, way, {*beside, above, *range(first, first + count)} - {slot, -1})
    if way == "up":
        return above if above >= 0 else slot
    if way == "down":
        return first + (count - 1) // 2 if count else slot
    return beside[0] if way == "left" else beside[1]


def _toward(picture: Picture, slot: int, way: str, others: set[int]) -> int:
    """Who of the others stands most in a way; of two equally so the nearer. The slot itself if all are aside."""
    across, down = WAYS[way]
    layout = picture.layout

    def fit(other: int) -> float:
        x, y = layout.x[other] - layout.x[slot], layout.y[other] - layout.y[slot]
        far = hypot(x, y)
        return (x * across + y * down) / far - far * 1e-6 if far else 0.0

    best = max(others, key=fit, default=slot)
    return best if others and fit(best) > LEAST_FIT else slot
