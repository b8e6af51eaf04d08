"""Times to offer for a talk: inside the working hours of both, on working days of both, clear of what is booked."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from app.core.workdays import is_weekend

_DAY_MINUTES = 24 * 60
# Where on the day the two offers of one day begin, if they can: mid-morning, and mid-afternoon.
_BEST_MINUTES = (10 * 60, 15 * 60)
_APART = timedelta(hours=2)


class SlotRules(NamedTuple):
    """Settings, with defaults of method.md 6b: weekdays 9 to 18, 15 minutes between, 14 days ahead, two a day.

    Hours are minutes after midnight on the clock of the one they belong to.
    """

    my_from: int = 9 * 60
    my_to: int = 18 * 60
    their_from: int = 9 * 60
    their_to: int = 18 * 60
    buffer_minutes: int = 15
    days_ahead: int = 14
    most_a_day: int = 2
    most: int = 6
    step_minutes: int = 30
    notice_hours: int = 24


class Busy(NamedTuple):
    """A stretch of time that is taken, as aware instants."""

    start: datetime
    end: datetime
    what: str = ""


class Wish(NamedTuple):
    """What a time is looked for.

    *before* and *after* are what the way takes; a *their_zone* of None means that their clock is not known, and mine
    counts.
    """

    zone: tzinfo
    their_zone: tzinfo | None
    minutes: int
    before: timedelta = timedelta()
    after: timedelta = timedelta()


IsOff = Callable[[date], bool]


def rules_of(stored: dict[str, str]) -> SlotRules:
    """The settings with what is stored for them; what is no whole number, or can't be, counts as not stored."""
    fields = SlotRules._fields
    known = {name: int(text) for name, text in stored.items() if name in fields and text.isdecimal()}
    rules = SlotRules()._replace(**known)
    defaults = SlotRules()
    if not 0 <= rules.my_from < rules.my_to <= _DAY_MINUTES:
        rules = rules._replace(my_from=defaults.my_from, my_to=defaults.my_to)
    if not 0 <= rules.their_from < rules.their_to <= _DAY_MINUTES:
        rules = rules._replace(their_from=defaults.their_from, their_to=defaults.their_to)
    return rules._replace(step_minutes=max(rules.step_minutes, 5), days_ahead=min(rules.days_ahead, 366))


def offers(
    wish: Wish,
    busy: Iterable[Busy],
    now: datetime,
    rules: SlotRules = SlotRules(),  # noqa: B008 - a tuple of numbers, never changed
    *,
    off_here: IsOff = is_weekend,
    off_there: IsOff = is_weekend,
) -> tuple[datetime, ...]:
    """Starts to offer in UTC, in order: on the next days on which it suits both, at most `most_a_day` of each.

    Between a talk with its way there and back and anything booked at least the buffer stays free.
    """
    taken = _Taken(busy)
    found: list[datetime] = []
    today = now.astimezone(wish.zone).date()
    for ahead in range(rules.days_ahead + 1):
        day = today + timedelta(days=ahead)
        if not off_here(day):
            fits = [start for start in _starts(day, wish, rules, now) if _suits_them(start, wish, rules, off_there)]
            buffer = timedelta(minutes=rules.buffer_minutes)
            free = [s for s in fits if taken.is_free(*_needed(s, wish, buffer))]
            found += _picked(free, wish.zone, rules.most_a_day)
        if len(found) >= rules.most:
            break
    return tuple(found[: rules.most])


def merged(busy: Iterable[Busy]) -> list[tuple[datetime, datetime]]:
    """The stretches joined where they touch, in order, none empty."""
    joined: list[tuple[datetime, datetime]] = []
    for start, end in sorted((b.start.astimezone(UTC), b.end.astimezone(UTC)) for b in busy):
        if end <= start:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def wall(day: date, minute: int, zone: tzinfo) -> datetime | None:
    """The instant in UTC of a time on a zone's clock; None where the clock jumps over it."""
    local = datetime.combine(day, time(minute // 60, minute % 60), zone)
    instant = local.astimezone(UTC)
    return instant if instant.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None) else None


class _Taken:
    """Looks up whether a stretch is clear."""

    def __init__(self, busy: Iterable[Busy]) -> None:
        self._ends: list[datetime] = []
        self._starts: list[datetime] = []
        for start, end in merged(busy):
            self._starts.append(start)
            self._ends.append(end)

    def is_free(self, start: datetime, end: datetime) -> bool:
        """Whether nothing is booked after *start* and before *end*."""
        at = bisect_left(self._starts, end)
        return at == 0 or self._ends[at - 1] <= start


def _needed(start: datetime, wish: Wish, buffer: timedelta) -> tuple[datetime, datetime]:
    end = start + timedelta(minutes=wish.minutes)
    return start - wish.before - buffer, end + wish.after + buffer


def _starts(day: date, wish: Wish, rules: SlotRules, now: datetime) -> list[datetime]:
    """Every start of a day on my clock that ends within my hours and isn't too soon."""
    earliest = now.astimezone(UTC) + timedelta(hours=rules.notice_hours)
    found = []
    for minute in range(rules.my_from, rules.my_to, rules.step_minutes):
        start = wall(day, minute, wish.zone)
        is_inside = start is not None and _is_inside(start, wish.minutes, wish.zone, (rules.my_from, rules.my_to))
        if start is not None and is_inside and start >= earliest:
            found.append(start)
    return found


def _suits_them(start: datetime, wish: Wish, rules: SlotRules, off_there: IsOff) -> bool:
    there = wish.their_zone or wish.zone
    if off_there(start.astimezone(there).date()):
        return False
    return wish.their_zone is None or _is_inside(start, wish.minutes, there, (rules.their_from, rules.their_to))


def _is_inside(start: datetime, minutes: int, zone: tzinfo, hours: tuple[int, int]) -> bool:
    """Whether a talk begins and ends within hours of one day, as a clock on the wall shows them."""
    begins = start.astimezone(zone).replace(tzinfo=None)
    ends = (start + timedelta(minutes=minutes)).astimezone(zone).replace(tzinfo=None)
    midnight = datetime.combine(begins.date(), time())
    return begins - midnight >= timedelta(minutes=hours[0]) and ends - midnight <= timedelta(minutes=hours[1])


def _picked(free: Sequence[datetime], zone: tzinfo, most: int) -> list[datetime]:
    """Up to *most* starts of one day, apart from each other, near the hours that suit most people."""
    picked: list[datetime] = []
    for best in (_BEST_MINUTES * most)[:most]:
        rest = [start for start in free if all(abs(start - other) >= _APART for other in picked)]
        if rest:
            picked.append(min(rest, key=lambda start: _distance(start, zone, best)))
    return sorted(picked)


def _distance(start: datetime, zone: tzinfo, best: int) -> int:
    local = start.astimezone(zone)
    return abs(local.hour * 60 + local.minute - best)
