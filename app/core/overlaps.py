"""Talks that stand in each other's way, with the way there and back and the time one needs between two."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from app.core.conversations import ConversationId, ConversationRow, Format, State
from app.core.schedule import ARRIVE_BEFORE, clock, zone_of
from app.core.slots import Busy

OPEN = (State.PLANNED, State.CONFIRMED)


class Booked(NamedTuple):
    """A talk and the stretch it takes out of a day: *leaves* and *returns* include the way."""

    id: ConversationId | None
    name: str
    starts: datetime
    ends: datetime
    leaves: datetime
    returns: datetime


def way(format_: Format, travel_minutes: int) -> tuple[timedelta, timedelta]:
    """What a talk takes besides its minutes: before it (the way, and being early) and after it (the way back)."""
    if format_ is not Format.IN_PERSON:
        return timedelta(), timedelta()
    travel = timedelta(minutes=travel_minutes)
    return travel + ARRIVE_BEFORE, travel


def booked(row: ConversationRow) -> Booked:
    """The stretch of a talk of the list."""
    before, after = way(row.format, row.travel_minutes)
    ends = row.starts_at + timedelta(minutes=row.minutes)
    return Booked(row.id, row.name, row.starts_at, ends, row.starts_at - before, ends + after)


def coming(rows: Iterable[ConversationRow], now: datetime) -> list[Booked]:
    """The talks that are still to take place."""
    return [talk for talk in map(booked, (r for r in rows if r.state in OPEN)) if talk.returns > now]


def busy(talks: Iterable[Booked]) -> list[Busy]:
    """The talks as time that is taken."""
    return [Busy(talk.leaves, talk.returns, talk.name) for talk in talks]


def clashes(talks: Sequence[Booked], buffer: timedelta) -> dict[ConversationId, Booked]:
    """For each talk that is too close to another one, such another one; found in one sweep over all."""
    found: dict[ConversationId, Booked] = {}
    latest: Booked | None = None
    for talk in sorted(talks, key=lambda each: each.leaves):
        if latest is not None and talk.leaves < latest.returns + buffer:
            _note(found, talk, latest)
            _note(found, latest, talk)
        if latest is None or talk.returns > latest.returns:
            latest = talk
    return found


def first_clash(talk: Booked, others: Iterable[Booked], buffer: timedelta) -> Booked | None:
    """The earliest of the others that a talk is too close to; the talk itself doesn't count."""
    close = [
        other
        for other in others
        if (talk.id is None or other.id != talk.id)
        and talk.leaves < other.returns + buffer
        and other.leaves < talk.returns + buffer
    ]
    return min(close, key=lambda other: other.starts, default=None)


def words(talk: Booked, other: Booked, zone: str) -> str:
    """What is wrong between two talks, in a sentence with the other one's time on a zone's clock."""
    local = zone_of(zone) or UTC
    day = talk.starts.astimezone(local).date()
    begins, ends = (at.astimezone(local) for at in (other.starts, other.ends))
    span = f"{clock(begins, day)}–{clock(ends, begins.date())}"
    if talk.starts < other.ends and other.starts < talk.ends:
        return f"Overlaps with {other.name}, {span}."
    gap = max(other.leaves - talk.returns, talk.leaves - other.returns)
    minutes = int(gap.total_seconds()) // 60
    if minutes < 0:
        return f"No time for the way between this and {other.name}, {span}."
    between = "No break" if minutes == 0 else "Only 1 minute" if minutes == 1 else f"Only {minutes} minutes"
    return f"{between} between this and {other.name}, {span}."


def _note(found: dict[ConversationId, Booked], talk: Booked, other: Booked) -> None:
    if talk.id is not None:
        found.setdefault(talk.id, other)
