"""Whom one wants to be introduced to: a person, anybody of an organization, or anybody in a role."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.people import PersonId


class GoalKind(StrEnum):
    """What a typed text meant."""

    PERSON = "person"
    ORGANIZATION = "organization"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Goal:
    """A meaning of a typed text, and the people who are meant by it."""

    kind: GoalKind
    label: str
    people: tuple[PersonId, ...]


def fits(words: Sequence[str], key: str) -> bool:
    """Whether each typed word (folded) begins some word of a folded text."""
    padded = f" {key}"
    return all(f" {word}" in padded for word in words)
