"""What the rules of owing look at, and what they give. All instants are UTC, all as known at the clock's instant."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from app.core.conversations import ConversationId
from app.core.people import PersonId


class Rule(StrEnum):
    """Why something is owed."""

    CONFIRM = "confirm"
    PREPARE = "prepare"
    THANK = "thank"
    CLOSE_LOOP = "close-loop"
    NUDGE = "nudge"
    KEEP_IN_TOUCH = "keep-in-touch"
    NEXT_STEP = "next-step"


class Owed(NamedTuple):
    """One act owed to a person.

    *cause* is the fact it rests on ("referral 7"): with another cause it is another act, which an old snooze or
    dismissal does not cover. *due* is a day or an instant, None for a step without a day. *title* says what to do,
    *reason* why now, *badge* is a word or two beside the title. *is_ahead* acts are not owed yet, but will be within
    the look ahead.
    """

    rule: Rule
    person: PersonId
    name: str
    conversation: ConversationId | None
    due: date | datetime | None
    late: bool
    title: str
    reason: str
    cause: str
    badge: str = ""
    is_ahead: bool = False

    @property
    def key(self) -> str:
        """What a snooze or a dismissal is kept under, together with the person."""
        return f"{self.rule}:{self.cause}"

    @property
    def text(self) -> str:
        """What to do and why now."""
        return f"{self.title}. {self.reason}"


class TalkFact(NamedTuple):
    """A conversation that is to come, or was held and not thanked for."""

    id: ConversationId
    person: PersonId
    name: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    their_zone: str
    state: str
    questions: int
    sent_ahead: int
    has_research: bool
    has_insight: bool


class ReferralFact(NamedTuple):
    """An introduction by someone else whose loop is open.

    *met_at* is the end of the last talk with the introduced, *talk* that talk; *written_at* when they were last written
    to.
    """

    id: int
    introducer: PersonId
    introducer_name: str
    introduced_name: str
    on: date | None
    permission: str
    met_at: datetime | None
    talk: ConversationId | None
    written_at: datetime | None
    is_answered: bool


class SilenceFact(NamedTuple):
    """A first message without an answer; *organization* is where else to try, empty if unknown."""

    message: int
    person: PersonId
    name: str
    written_at: datetime
    organization: str


class BondFact(NamedTuple):
    """The last contact with someone I have met, or whom I want to keep in touch with every *cadence_days*."""

    person: PersonId
    name: str
    cadence_days: int | None
    is_active: bool
    last_at: datetime
    reason: str = ""


class StepFact(NamedTuple):
    """Something I said I would do and have not done."""

    id: int
    person: PersonId
    name: str
    conversation: ConversationId | None
    text: str
    due_on: date | None


class Facts(NamedTuple):
    """Everything the rules look at. *put_off* has (key, person) → until when; None for dismissed."""

    talks: tuple[TalkFact, ...] = ()
    referrals: tuple[ReferralFact, ...] = ()
    silences: tuple[SilenceFact, ...] = ()
    bonds: tuple[BondFact, ...] = ()
    steps: tuple[StepFact, ...] = ()
    put_off: Mapping[tuple[str, int], datetime | None] = {}


class Desk(NamedTuple):
    """The clock (aware, in the zone of the machine) and how many days to look ahead."""

    now: datetime
    ahead_days: int = 0

    @property
    def today(self) -> date:
        """The day it is where I am."""
        return self.now.date()

    def day_of(self, at: datetime) -> date:
        """The day an instant falls on where I am."""
        return at.astimezone(self.now.tzinfo).date()
