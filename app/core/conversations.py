"""Conversations as values: what is planned, prepared and asked."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from app.core.cards import Step
from app.core.people import PersonId
from app.core.questions import Group

ConversationId = NewType("ConversationId", int)

# Length: 20-30 minutes, default 30 (method.md 6e).
DEFAULT_MINUTES = 30
MOST_HOPES = 3


class State(StrEnum):
    """Where a conversation stands."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"


class Format(StrEnum):
    """How the two meet."""

    VIDEO = "video"
    PHONE = "phone"
    IN_PERSON = "in-person"


@dataclass(frozen=True, slots=True)
class ConversationDraft:
    """A talk to be planned. *starts_at* is an aware instant; zones are IANA names, *their_zone* may be empty."""

    person: PersonId
    starts_at: datetime
    zone: str
    minutes: int = DEFAULT_MINUTES
    format: Format = Format.VIDEO
    place: str = ""
    their_zone: str = ""
    travel_minutes: int = 0


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A line of the conversation list; *starts_at* is UTC."""

    id: ConversationId
    person: PersonId
    name: str
    role: str
    starts_at: datetime
    zone: str
    minutes: int
    format: Format
    state: State
    question_count: int = 0
    is_prepared: bool = False
    their_zone: str = ""
    travel_minutes: int = 0


@dataclass(frozen=True, slots=True)
class QuestionDraft:
    """A question for a talk; *bank_key* says which entry of the bank it came from, empty if written for it."""

    text: str
    group: Group
    bank_key: str = ""
    is_sent_ahead: bool = False


@dataclass(frozen=True, slots=True)
class TalkQuestion:
    """A question chosen for a talk, in the order it will be asked."""

    id: int
    text: str
    group: Group
    bank_key: str = ""
    is_sent_ahead: bool = False


@dataclass(frozen=True, slots=True)
class Hope:
    """One thing I hope to gain from a talk."""

    id: int
    text: str


class Move(NamedTuple):
    """A conversation was moved: its start before and after, as instants."""

    before: datetime
    after: datetime


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """Everything the Before page and the brief show of one conversation.

    *starts_at* is UTC. *path* runs from me to the person; *permission* is the word of the last step's referral, empty
    where there is none. *carried* are hopes that the last talk with the person left open.
    """

    id: ConversationId
    person: PersonId
    name: str
    role: str
    contact_lines: tuple[str, ...]
    starts_at: datetime
    zone: str
    their_zone: str
    minutes: int
    format: Format
    place: str
    travel_minutes: int
    state: State
    introduction: str = ""
    research: str = ""
    is_room_ready: bool = False
    hopes: tuple[Hope, ...] = ()
    questions: tuple[TalkQuestion, ...] = ()
    path: tuple[Step, ...] = ()
    permission: str = ""
    my_name: str = ""
    moves: tuple[Move, ...] = ()
    carried: tuple[str, ...] = ()
