"""Conversations sorted into the headings of the list. Pure: runs on any thread."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from app.core.conversations import ConversationRow, State
from app.core.people import folded

_OPEN = (State.PLANNED, State.CONFIRMED)
_TITLES = ("Today", "Tomorrow", "This week", "Later", "Time has passed", "Held", "Cancelled or missed")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the conversations below it, in the order they came."""

    title: str
    rows: tuple[ConversationRow, ...]


def matching(rows: Sequence[ConversationRow], text: str) -> Sequence[ConversationRow]:
    """The rows whose name or role hold every word of a search; all for an empty one."""
    words = folded(text).split()
    if not words:
        return rows
    return [row for row in rows if all(word in folded(f"{row.name} {row.role}") for word in words)]


def sections(rows: Iterable[ConversationRow], now: datetime) -> tuple[Section, ...]:
    """Rows under their headings, headings without rows left out; *now* is aware and local."""
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    tomorrow, day_after = ((midnight + timedelta(days=n)).astimezone(UTC) for n in (1, 2))
    next_week = (midnight + timedelta(days=7 - now.weekday())).astimezone(UTC)
    instant = now.astimezone(UTC)
    found: tuple[list[ConversationRow], ...] = tuple([] for _ in _TITLES)
    for row in rows:
        if row.state is State.HELD:
            found[5].append(row)
        elif row.state not in _OPEN:
            found[6].append(row)
        elif row.starts_at + timedelta(minutes=row.minutes) < instant:
            found[4].append(row)
        elif row.starts_at < tomorrow:
            found[0].append(row)
        elif row.starts_at < day_after:
            found[1].append(row)
        else:
            found[2 if row.starts_at < next_week else 3].append(row)
    return tuple(Section(title, tuple(part)) for title, part in zip(_TITLES, found, strict=True) if part)
