"""A referral as a value: introducer → introduced, with permission, stage and loop."""

from array import array
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.core.people import PersonId


class Permission(StrEnum):
    """Whether I may use the introducer's name."""

    GRANTED = "granted"
    ASKS_FIRST = "asks-first"
    NOT_ASKED = "not-asked"
    REFUSED = "refused"


class Loop(StrEnum):
    """Whether the introducer was told how it went: nothing yet to tell, open, or closed."""

    NONE = "none"
    OPEN = "open"
    CLOSED = "closed"


class Channel(StrEnum):
    """How the introduction was made."""

    EMAIL = "e-mail"
    IN_PERSON = "in person"
    PHONE = "phone"
    MESSAGE = "message"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class ReferralDraft:
    """An introduction to be recorded. The date is a day, not an instant."""

    introducer: PersonId
    introduced: PersonId
    on: date | None = None
    channel: str = ""
    permission: Permission = Permission.NOT_ASKED
    note: str = ""
    is_primary: bool = True


@dataclass(frozen=True, slots=True)
class Edge:
    """A stored referral as the tree sees it."""

    id: int
    introducer: PersonId
    introduced: PersonId
    is_primary: bool
    permission: Permission
    loop: Loop
    on: date | None = None
    channel: str = ""


@dataclass(slots=True)
class TreeFacts:
    """The network as parallel arrays, cheap at 100,000 people.

    *ids* are the people in the tree, me first; *parents* holds the **index** of the primary
    introducer in the same arrays, -1 for me and for people with no known introducer; *names*,
    *roles* and *stages* (`Stage` values) run along; *loops_open* and *promised* are 0 or 1 bytes.
    *days* are ISO days of the primary introductions, empty where unknown, by which the people after me are ordered.
    *seconds* are (introducer index, introduced index) pairs of referrals that are not primary; *thanks_due* holds the
    indices of people whom I talked to and did not thank.
    """

    ids: "array[int]"
    parents: "array[int]"
    names: list[str]
    roles: list[str]
    stages: list[str]
    loops_open: bytearray
    promised: bytearray
    seconds: list[tuple[int, int]] = field(default_factory=list)
    thanks_due: set[int] = field(default_factory=set)
    days: list[str] = field(default_factory=list)
