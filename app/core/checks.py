"""What a check of the data finds wrong, as values."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.people import PersonId


class Fault(StrEnum):
    """What can be wrong; the words are stable, scripts read them."""

    SEVERAL_PRIMARIES = "several-primaries"
    SELF = "self"
    START = "start"
    RING = "ring"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: a sentence, the people concerned, and what a repair does about it, as a sentence.

    *referrals* are the ids of the rows that a repair changes.
    """

    kind: Fault
    sentence: str
    people: tuple[PersonId, ...]
    remedy: str
    referrals: tuple[int, ...] = ()
