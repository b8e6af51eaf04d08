"""Days of a week and of a month, and where talks stand on them."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

DAYS = 7
_DAY_MINUTES = 24 * 60
# A talk of a few minutes still needs a place to read and to click on.
LEAST_MINUTES = 20


class Block(NamedTuple):
    """A stretch on a day of the grid.

    *day* counts from the first one shown; *top* and *bottom* are minutes on the wall clock; blocks of one cluster share
    the width in *columns*.
    """

    id: int
    day: int
    top: int
    bottom: int
    column: int = 0
    columns: int = 1


class Span(NamedTuple):
    """A talk by its start and end on one clock."""

    id: int
    start: datetime
    end: datetime


def week_start(day: date, first_weekday: int) -> date:
    """The first day of a day's week; *first_weekday* is 0 for Monday, 6 for Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % DAYS)


def month_days(day: date, first_weekday: int) -> list[date]:
    """Whole weeks that cover the month of a day."""
    first = day.replace(day=1)
    start = week_start(first, first_weekday)
    following = next_month(first)
    weeks = -(-(following - start).days // DAYS)
    return [start + timedelta(days=n) for n in range(weeks * DAYS)]


def next_month(day: date, by: int = 1) -> date:
    """The first day of a month *by* months later, or earlier."""
    months = day.year * 12 + day.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def blocks(spans: Iterable[Span], first: date, days: int = DAYS) -> list[Block]:
    """Where spans stand on the days from *first* on; one across midnight stands on both days.

    What overlaps stands side by side. Heights are real minutes, so that a talk in the hour that is jumped over or
    repeated is as long as any other.
    """
    parts: list[list[Block]] = [[] for _ in range(days)]
    for span in spans:
        # In UTC: on one and the same clock Python subtracts what the wall shows.
        minutes = int((span.end.astimezone(UTC) - span.start.astimezone(UTC)).total_seconds()) // 60
        at = (span.start.date() - first).days
        top = span.start.hour * 60 + span.start.minute
        bottom = top + max(minutes, LEAST_MINUTES)
        while bottom > top:
            if 0 <= at < days:
                parts[at].append(Block(span.id, at, top, min(bottom, _DAY_MINUTES)))
            at, top, bottom = at + 1, 0, bottom - _DAY_MINUTES
    return [block for part in parts for block in side_by_side(part)]


def side_by_side(part: Iterable[Block]) -> list[Block]:
    """The blocks of one day with their columns: as few as needed, the same number for all that hang together."""
    placed: list[Block] = []
    cluster: list[Block] = []
    ends: list[int] = []
    for block in sorted(part, key=lambda each: (each.top, -each.bottom, each.id)):
        if cluster and block.top >= max(ends):
            placed += [each._replace(columns=len(ends)) for each in cluster]
            cluster, ends = [], []
        column = next((n for n, end in enumerate(ends) if end <= block.top), len(ends))
        if column == len(ends):
            ends.append(block.bottom)
        else:
            ends[column] = block.bottom
        cluster.append(block._replace(column=column))
    return placed + [each._replace(columns=len(ends)) for each in cluster]
