"""Questions and their groups."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Group(StrEnum):
    """The five groups of TIARA, in the order they are asked (method.md 6f)."""

    TRENDS = "trends"
    INSIGHTS = "insights"
    ADVICE = "advice"
    RESOURCES = "resources"
    ASSIGNMENTS = "assignments"


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """An entry of the question bank; *key* is stable across releases and unique.

    *is_core* marks the eight questions of the article that the product follows.
    """

    key: str
    group: Group
    text: str
    is_core: bool = False


class Asked(NamedTuple):
    """How a question of the bank fared: how often it was asked, whom and when last, and of how many notes were taken.

    *here_at* is when the person in question was asked, None for never.
    """

    times: int
    last_name: str
    last_at: datetime
    answers: int = 0
    here_at: datetime | None = None
