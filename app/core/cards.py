"""What the inspector shows of a person."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.core.drafts import ContactKind
from app.core.people import PersonId
from app.core.stages import Stage


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
    """Something that happened with a person. *kind* is a word to show; newest first in lists.

    *at* is None for a draft. *message* is its id where it is a message, 0 elsewhere; *is_waiting* says that it has no
    answer so far.
    """

    at: datetime | None
    kind: str
    text: str
    badge: str = ""
    message: int = 0
    is_waiting: bool = False


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
