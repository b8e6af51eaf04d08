"""People as they come in: typed, or read from a file."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
