"""A talk while it goes on: facts and an instant give the minutes left and what to ask now. Nothing is counted along,
so a clock that is set, a computer that slept and a talk that runs over need no care of their own.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import NamedTuple

from app.core.conversations import ConversationId, State
from app.core.people import PersonId
from app.core.questions import Group
from app.core.referrals.facts import Permission
from app.core.schedule import ASK_NAMES_BEFORE_END
from app.core.takeaways import Line

# Product rules, "During": at 10 minutes left ask for names, at 5 it is the last question.
LAST_QUESTION_BEFORE_END = timedelta(minutes=5)
# After a crash the meeting opens again by itself while it can still be the same one.
EARLIEST_BEFORE, LATEST_AFTER = timedelta(hours=1), timedelta(hours=2)
# A few minutes early is just early, and a talk may well run over by an hour.
MUCH_EARLIER_MINUTES, MUCH_LATER_MINUTES = 15, 120
_HOUR, _DAY = 60, 24 * 60


class Phase(StrEnum):
    """Where a talk stands by the clock."""

    EARLY = "early"
    TALK = "talk"
    NAMES = "names"
    LAST = "last"
    OVER = "over"


class Ask(StrEnum):
    """What is asked before closing; each stays until it is answered."""

    NAMES = "names"
    PERMISSION = "permission"
    TOUCH = "touch"


NONE_GIVEN = "none"
YES, NO = "yes", "no"
# Which answers an ask may have; names are answered by each name given, too.
ANSWERS = {
    Ask.NAMES: (NONE_GIVEN,),
    Ask.PERMISSION: (Permission.GRANTED.value, Permission.ASKS_FIRST.value, Permission.REFUSED.value),
    Ask.TOUCH: (YES, NO),
}
_DUE = {
    Phase.NAMES: (Ask.NAMES, Ask.PERMISSION),
    Phase.LAST: tuple(Ask),
    Phase.OVER: tuple(Ask),
}


class Moment(NamedTuple):
    """An instant of a talk. *minutes* are left, or to go before it starts; below 0 it runs over by so many.

    *share* is how much of the agreed time has passed, from 0 to 1.
    """

    phase: Phase
    minutes: int
    share: float


class NameDraft(NamedTuple):
    """Someone named in a talk. *reach* is an e-mail, a number or a handle; *known* is who they are, if here already."""

    name: str
    about: str = ""
    reach: str = ""
    known: PersonId | None = None


class GivenName(NamedTuple):
    """Someone the other person named in this talk, with the terms of the referral."""

    person: PersonId
    name: str
    referral: int
    permission: Permission
    is_promised: bool


class Sheet(NamedTuple):
    """A question with what was noted under it; id 0 is the sheet for anything else."""

    id: int
    text: str
    group: Group | None
    is_asked: bool
    kept: tuple[Line, ...]


class MeetingPage(NamedTuple):
    """Everything the meeting shows of one talk.

    Instants are UTC. *sheets* are in the order of the questions, the one for anything else last. *answers* has each ask
    that was answered. *place* is the sheet that was open last, -1 if none was.
    """

    id: ConversationId
    person: PersonId
    name: str
    starts_at: datetime
    ends_at: datetime
    zone: str
    state: State
    sheets: tuple[Sheet, ...]
    names: tuple[GivenName, ...]
    answers: Mapping[Ask, str]
    place: int

    @property
    def open_asks(self) -> frozenset[Ask]:
        """What is not answered yet."""
        return frozenset(ask for ask in Ask if ask not in self.answers and not (ask is Ask.NAMES and self.names))


def moment(starts_at: datetime, ends_at: datetime, now: datetime) -> Moment:
    """Where a talk stands at an instant; all three are aware. A minute that has begun counts as left."""
    left = ends_at - now
    whole = max((ends_at - starts_at).total_seconds(), 1.0)
    if now < starts_at:
        return Moment(Phase.EARLY, ceil((starts_at - now).total_seconds() / 60), 0.0)
    if left <= timedelta():
        return Moment(Phase.OVER, -int(-left.total_seconds() // 60), 1.0)
    if left <= LAST_QUESTION_BEFORE_END:
        phase = Phase.LAST
    else:
        phase = Phase.NAMES if left <= ASK_NAMES_BEFORE_END else Phase.TALK
    return Moment(phase, ceil(left.total_seconds() / 60), 1.0 - left.total_seconds() / whole)


def due_asks(phase: Phase, open_asks: frozenset[Ask]) -> tuple[Ask, ...]:
    """What is to be asked now."""
    return tuple(ask for ask in _DUE.get(phase, ()) if ask in open_asks)


def left_words(at: Moment) -> str:
    """Like "18 minutes left", "Starts in 3 h", "Time is up", "3 min over"."""
    if at.phase is Phase.EARLY:
        return f"Starts in {_long(at.minutes)}"
    if at.phase is not Phase.OVER:
        return "1 minute left" if at.minutes == 1 else f"{at.minutes} minutes left"
    return f"{_long(-at.minutes)} over" if at.minutes else "Time is up"


def now_words(at: Moment, open_asks: frozenset[Ask], until: str) -> str:
    """What to do now, in a sentence or two; *until* is the agreed end as a time of day."""
    due = due_asks(at.phase, open_asks)
    if at.phase is Phase.EARLY:
        return "Breathe. Begin with thanks for their time, then your introduction."
    if at.phase is Phase.NAMES:
        names = {Ask.NAMES: "who else should I meet", Ask.PERMISSION: "may I use your name"}
        return f"Ask now: {', and '.join(names[ask] for ask in due)}?" if due else "Names are settled. Go on asking."
    if at.phase is Phase.LAST:
        touch = " Then: may I keep in touch?" if Ask.TOUCH in due else ""
        return f"Say that this is your last question.{touch}"
    if at.phase is Phase.OVER:
        stay = "Thank them and close; stay only if they ask you to."
        return f"You agreed until {until}. {stay}"
    return "At 10 minutes left the bar turns amber: ask for names. At 5: your last question. No sound, no recording."


def can_begin_now(at: Moment) -> bool:
    """Whether the clock is so far from the talk that the two rather meet at another time than agreed."""
    return at.minutes >= MUCH_EARLIER_MINUTES if at.phase is Phase.EARLY else -at.minutes >= MUCH_LATER_MINUTES


def may_go_on(starts_at: datetime, ends_at: datetime, now: datetime) -> bool:
    """Whether a meeting that was cut off can still be the same one at an instant."""
    return starts_at - EARLIEST_BEFORE <= now <= ends_at + LATEST_AFTER


def _long(minutes: int) -> str:
    if minutes < 2 * _HOUR:
        return f"{minutes} min"
    return f"{minutes // _HOUR} h" if minutes < 2 * _DAY else f"{minutes // _DAY} days"
