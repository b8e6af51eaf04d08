"""People as values: drafts that come in, rows and cards that go out."""

import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from app.core.stages import Stage

PersonId = NewType("PersonId", int)
OrganizationId = NewType("OrganizationId", int)


class ContactKind(StrEnum):
    """What a contact point is."""

    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    URL = "url"
    HANDLE = "handle"


@dataclass(frozen=True, slots=True)
class ContactPointDraft:
    """One way to reach someone; order in a person's list is preference, first preferred."""

    kind: ContactKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class PositionDraft:
    """Where someone works and as what; either part may be empty, not both."""

    organization: str = ""
    title: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """Someone to be added or changed, as typed or as read from a file.

    *name* is the name as shown; *given* and *family* may be empty. *extra* holds lines of the
    source that have no place here, verbatim, so that an export loses nothing.
    """

    name: str
    given: str = ""
    family: str = ""
    contact_points: tuple[ContactPointDraft, ...] = ()
    positions: tuple[PositionDraft, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    source: str = ""
    connected_on: date | None = None
    birthday: str = ""
    is_promised: bool = False
    extra: tuple[str, ...] = ()

    def values(self, kind: ContactKind) -> tuple[str, ...]:
        """The values of one kind of contact point, preferred first."""
        return tuple(point.value for point in self.contact_points if point.kind is kind)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the People table. *last_contact* is UTC; *is_promised* people are drawn dashed."""

    id: PersonId
    name: str
    title: str = ""
    organization: str = ""
    introducer: str = ""
    stage: Stage = Stage.TO_CONTACT
    last_contact: datetime | None = None
    is_me: bool = False


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A stored contact point."""

    id: int
    kind: ContactKind
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """A stored position."""

    id: int
    organization: str
    title: str
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened with a person. *kind* is a word to show; newest first in lists."""

    at: datetime
    kind: str
    text: str
    badge: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A person on an introduction path."""

    id: PersonId
    name: str
    stage: Stage = Stage.TO_CONTACT
    is_me: bool = False


@dataclass(frozen=True, slots=True)
class IntroductionCard:
    """How a person was introduced, seen from the introduced one; *loop* as in `core.referrals.facts`."""

    referral_id: int
    introducer: Step
    on: date | None
    channel: str
    permission: str
    loop: str
    is_primary: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Everything the inspector shows of one person.

    *path* runs from me to the person, both included, and is empty when the person is not in the tree.
    """

    id: PersonId
    name: str
    given: str
    family: str
    stage: Stage
    notes: str = ""
    source: str = ""
    birthday: str = ""
    is_me: bool = False
    is_promised: bool = False
    positions: tuple[Position, ...] = ()
    contact_points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    path: tuple[Step, ...] = ()
    introductions: tuple[IntroductionCard, ...] = ()
    introduced: tuple[Step, ...] = ()
    timeline: tuple[TimelineEntry, ...] = field(default=())

    @property
    def role(self) -> str:
        """Title and organization of the first position, joined for a subtitle."""
        if not self.positions:
            return ""
        first = self.positions[0]
        return " · ".join(part for part in (first.title, first.organization) if part)


def folded(text: str) -> str:
    """Text for comparing: case folded, accents and surplus space gone."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


def sort_key(name: str, given: str = "", family: str = "") -> str:
    """The key by which people are listed: family name first where it is known."""
    return folded(f"{family} {given}" if family else name)


def initials(name: str) -> str:
    """One or two letters that stand for a name in a circle; a question mark for no name."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][:1].upper()
    return (words[0][0] + words[-1][0]).upper()
