"""Questions and their groups."""

from dataclasses import dataclass
from enum import StrEnum


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
