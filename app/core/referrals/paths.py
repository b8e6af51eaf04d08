"""Introduction paths: how I came to know someone."""

from collections.abc import Sequence

from app.core.referrals.graph import ME, NOBODY


def path_from_me(parents: Sequence[int], index: int) -> list[int]:
    """The indices from me to someone along primary introducers, both included; empty if no chain leads to me."""
    path, steps = [index], len(parents)
    while parents[path[-1]] != NOBODY and steps:
        path.append(parents[path[-1]])
        steps -= 1
    return path[::-1] if path[-1] == ME else []
