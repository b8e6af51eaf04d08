"""Which state a conversation can go to, and where it was moved from."""

from datetime import UTC, datetime

from app.core.conversations import Move, State
from app.core.schedule import MONTHS, WEEKDAYS, zone_of

# The columns of the board, in the order a talk goes through them.
ORDER = (State.PLANNED, State.CONFIRMED, State.HELD, State.CANCELLED, State.NO_SHOW)
_AFTERWARDS = {
    State.HELD: "it can’t have been held yet",
    State.NO_SHOW: "nobody can have missed it yet",
}


def refusal(state: State, starts_at: datetime, to: State, now: datetime, zone: str) -> str:
    """Why a conversation can't go to a state, in a sentence; empty where it can."""
    if state is to:
        return ""
    if to in _AFTERWARDS and starts_at > now:
        return f"The talk is on {moment(starts_at, zone)}: {_AFTERWARDS[to]}."
    if to in (State.PLANNED, State.CONFIRMED) and starts_at <= now:
        return f"Its time has passed ({moment(starts_at, zone)}). Reschedule it to a time to come."
    return ""


def moment(at: datetime, zone: str) -> str:
    """An instant on a zone's clock: "Tue 24 Nov 15:00"."""
    local = at.astimezone(zone_of(zone) or UTC)
    return f"{WEEKDAYS[local.weekday()][:3]} {local.day} {MONTHS[local.month - 1][:3]} {local:%H:%M}"


def moved_words(move: Move, zone: str) -> str:
    """A move in words: "Moved from Tue 24 Nov 15:00 to Thu 26 Nov 10:00"."""
    return f"Moved from {moment(move.before, zone)} to {moment(move.after, zone)}"
