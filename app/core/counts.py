"""Figures for the rail and the status line."""

from typing import NamedTuple


class Counts(NamedTuple):
    """How much there is; people in the trash and me are not counted."""

    people: int = 0
    referrals: int = 0
    conversations: int = 0
    upcoming: int = 0
