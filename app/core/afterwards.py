"""A talk that was held, as it is looked back on: what came of it and what is still owed for it."""

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from app.core.conversations import ConversationId, State
from app.core.meeting import GivenName, Sheet
from app.core.owed_facts import Desk
from app.core.owed_words import ago, instant_words, left
from app.core.people import PersonId
from app.core.takeaways import Mark, Prompt


class Outcome(StrEnum):
    """Whether a hope came true."""

    ANSWERED = "answered"
    PARTLY = "partly"
    NO = "no"


class LookedAtHope(NamedTuple):
    """A hope with its outcome, empty before it was judged."""

    id: int
    text: str
    outcome: str


class Takeaway(NamedTuple):
    """A takeaway of the talk; *state* only for advice, *is_flagged* for the insight to quote in the thank-you."""

    id: int
    mark: Mark
    text: str
    state: str
    is_flagged: bool


class NextStep(NamedTuple):
    """Something I said I would do."""

    id: int
    text: str
    due_on: date | None
    is_done: bool


class ChainLink(NamedTuple):
    """Someone up the chain: *introducer* brought me to *introduced*. *told_at* is None until they were told."""

    referral: int
    person: PersonId
    introducer: str
    introduced: str
    told_at: datetime | None


class Room(NamedTuple):
    """A talk to come that has room for another hope."""

    id: ConversationId
    name: str
    starts_at: datetime


class ThankClock(NamedTuple):
    """When thanks are due (UTC); *thanked_at* once they were given, *is_let_go* when they were dismissed."""

    due: datetime
    late_at: datetime
    thanked_at: datetime | None
    is_let_go: bool = False


class AfterPage(NamedTuple):
    """Everything the page after a talk shows. Instants are UTC.

    *chain* runs from the one who introduced this person up to the first whom I know directly. *cadence_days* is None
    where *usual_days* hold, 0 for none; *cadences* are those of the rules, for people marked active and for others.
    """

    id: ConversationId
    person: PersonId
    name: str
    role: str
    state: State
    starts_at: datetime
    ended_at: datetime
    zone: str
    looking_back: dict[Prompt, str]
    hopes: tuple[LookedAtHope, ...]
    rooms: tuple[Room, ...]
    sheets: tuple[Sheet, ...]
    takeaways: tuple[Takeaway, ...]
    names: tuple[GivenName, ...]
    steps: tuple[NextStep, ...]
    chain: tuple[ChainLink, ...]
    thanks: ThankClock
    cadence_days: int | None
    usual_days: int
    cadences: tuple[int, int]
    last_contact: datetime | None

    @property
    def quoted(self) -> Takeaway | None:
        """The insight to quote in the thank-you, None where none is flagged."""
        return next((one for one in self.takeaways if one.is_flagged), None)


class AdviceLine(NamedTuple):
    """A line of the advice ledger."""

    id: int
    text: str
    state: str
    person: PersonId
    name: str
    conversation: ConversationId
    at: datetime


def thank_words(clock: ThankClock, desk: Desk) -> tuple[str, str, str]:
    """A word or two, their tone, and a sentence: "due in 5 h", "amber", "Due tomorrow at 15:30, late after …"."""
    if clock.thanked_at is not None:
        return "thanked", "accent", f"You said thank you {ago(desk.day_of(clock.thanked_at), desk)}."
    if clock.is_let_go:
        return "let go", "neutral", "You let this thank-you go."
    if desk.now > clock.late_at:
        return "late", "cherry", f"It was due {instant_words(clock.due, desk)}. A late one is better than none."
    late = instant_words(clock.late_at, desk).removeprefix("on ")
    if desk.now > clock.due:
        return f"late in {left(clock.late_at, desk)}", "cherry", f"It is due now, and late after {late}."
    return f"due in {left(clock.due, desk)}", "amber", f"Due {instant_words(clock.due, desk)}, late after {late}."
