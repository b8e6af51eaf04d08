"""When a calendar file (RFC 5545, as Google, Outlook and Apple write it) says that I am busy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import chain
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.errors import UserError
from app.core.slots import Busy
from app.formats import text

if TYPE_CHECKING:
    from icalendar import Event

MAX_BYTES = 32 * 1024 * 1024  # twenty years of a full calendar with its guests
MAX_EVENTS = 5_000  # that reach into the time asked for; no one has more in a month
# How many dates of a series are worked through to find those asked for: a second at the most.
MAX_STEPS = 100_000
MAX_SECONDS = 5.0  # for all series together: a thousand slow ones come only from a file made for that
_LAST_YEAR = 9999  # a rule that no day fulfils is tried until then, whatever its end
_SLACK = timedelta(days=2)  # no zone is further from UTC
_EDGE = re.compile(r"^(BEGIN|END):(VEVENT|VTIMEZONE)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_REPEATS = re.compile(r"^(RRULE|RDATE|RECURRENCE-ID)[:;]", re.IGNORECASE | re.MULTILINE)
_STARTS = re.compile(r"^DTSTART(?:;[^:\n]*)?:(\d{8})", re.IGNORECASE | re.MULTILINE)
_ENDS = re.compile(r"^DTEND(?:;[^:\n]*)?:(\d{8})", re.IGNORECASE | re.MULTILINE)
_ZONE = re.compile(r"^X-WR-TIMEZONE[:;].*$", re.IGNORECASE | re.MULTILINE)
_PERIODS = {"YEARLY": 365.0, "MONTHLY": 30.4, "WEEKLY": 7.0, "DAILY": 1.0, "HOURLY": 1 / 24, "MINUTELY": 1 / 1440}
_FILTERS = {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}  # that may leave no day; a month alone never does
_SHAPE = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Coffeetree//EN\r\n{}\r\nEND:VCALENDAR\r\n"


class BusyTimes(NamedTuple):
    """What a file says: the times taken, and how many entries could not be understood."""

    times: tuple[Busy, ...]
    left_out: int = 0


def busy_times(data: bytes, start: datetime, end: datetime, zone: tzinfo) -> BusyTimes:
    """The times taken between two instants; days and times without a zone are those of *zone*.

    Cancelled entries and those shown as free don't count. Raises `UserError` for what is no calendar file.
    """
    if len(data) > MAX_BYTES:
        raise UserError("The calendar file is too large to read. Export fewer years, and choose it again.")
    content = re.sub(r"\n[ \t]", "", text.file_text(data))
    if not re.search(r"^BEGIN:VCALENDAR\s*$", content, re.IGNORECASE | re.MULTILINE):
        raise UserError("That is no calendar file. Choose an .ics file exported from your calendar.")
    zones, entries = _parts(content, start, end)
    if len(entries) > MAX_EVENTS:
        raise UserError("The calendar has too many entries for the coming weeks. Export one calendar only.")
    events, left_out = _events(zones, entries, end)
    found: list[Busy] = []
    stop = monotonic() + MAX_SECONDS
    for series in _series(events):
        if monotonic() > stop:
            left_out += len(series)
            continue
        try:
            found += _occurrences(zones, series, (start, end), zone)
        except Exception:  # noqa: BLE001 - a broken entry of someone else's file takes nothing else with it
            left_out += 1
    return BusyTimes(tuple(sorted(busy for busy in found if busy.end > start and busy.start < end)), left_out)


def _parts(content: str, start: datetime, end: datetime) -> tuple[list[str], list[str]]:
    """The zones, and the entries that may reach into the time asked for; the others are never parsed."""
    zones = _ZONE.findall(content)[:1]
    entries: list[str] = []
    for kind, block in _blocks(content):
        if kind == "VTIMEZONE":
            zones.append(block)
        elif _may_reach(block, start - _SLACK, end + _SLACK):
            entries.append(block)
    return zones, entries


def _blocks(content: str) -> Iterator[tuple[str, str]]:
    """Kind and text of each zone and entry that is begun and ended; one pass."""
    begun = ("", 0)
    for edge in _EDGE.finditer(content):
        kind = edge[2].upper()
        if edge[1].upper() == "BEGIN":
            begun = (kind, edge.start())
        elif begun[0] == kind:
            yield kind, content[begun[1] : edge.end()]
            begun = ("", 0)


def _may_reach(entry: str, start: datetime, end: datetime) -> bool:
    if _REPEATS.search(entry):
        return True
    begins = _STARTS.search(entry)
    if begins is None:
        return True
    ends = _ENDS.search(entry)
    first, last = begins[1], ends[1] if ends else None
    return first <= f"{end:%Y%m%d}" and (last is None or last >= f"{start:%Y%m%d}")


def _events(zones: list[str], entries: list[str], end: datetime) -> tuple[list[Event], int]:
    """The entries that can be understood and take time, and how many can't be understood."""
    good: list[Event] = []
    bad = 0
    for event in _parsed(zones, entries):
        if event is None or _is_broken(event):
            bad += 1
        elif not _is_free(event):
            if _is_bounded(event, end):
                good.append(event)
            else:
                bad += 1
    return good, bad


def _parsed(zones: list[str], entries: list[str]) -> Iterator[Event | None]:
    """All at once, or one by one where a line of one can't be read."""
    try:
        yield from _calendar(zones, entries).events
    except ValueError:
        if len(entries) < 2:
            yield from [None] * len(entries)
        else:
            half = len(entries) // 2
            yield from chain(_parsed(zones, entries[:half]), _parsed(zones, entries[half:]))


def _calendar(zones: list[str], entries: list[str]) -> Any:
    # Takes a fifth of a second to load: only when there is a file.
    from icalendar import Calendar  # noqa: PLC0415

    return Calendar.from_ical(_SHAPE.format("\r\n".join("\n".join([*zones, *entries]).split("\n"))))


def _is_broken(event: Event) -> bool:
    wrong = {name for name, _ in event.errors}
    if wrong & {"DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID"}:
        return True
    return "DTSTART" not in event or isinstance(event["DTSTART"], list) or isinstance(event.get("RRULE"), list)


def _is_free(event: Event) -> bool:
    """Whether the time stays mine; a whole-day entry of Outlook says so in a property of its own."""
    words = {str(event.get(name, "")).upper() for name in ("TRANSP", "STATUS", "X-MICROSOFT-CDO-BUSYSTATUS")}
    return bool(words & {"TRANSPARENT", "CANCELLED", "FREE"}) and "RECURRENCE-ID" not in event


def _is_bounded(event: Event, end: datetime) -> bool:
    """Whether its dates can be worked out soon; gives a series without an end one.

    A rule that repeats every second, or that no day fulfils, would keep the reader busy for hours.
    """
    rule = event.get("RRULE")
    if rule is None:
        return True
    period = _PERIODS.get(str(rule.get("FREQ", [""])[0]).upper())
    interval = int(rule.get("INTERVAL", [1])[0])
    if period is None or interval < 1:
        return False
    starts = event.start
    first = starts.date() if isinstance(starts, datetime) else starts
    if "COUNT" not in rule:
        until: Any = rule.get("UNTIL", [None])[0]
        until = until.date() if isinstance(until, datetime) else until
        last: date = min(until or date.max, (end + _SLACK).date())
        if until != last:
            rule["UNTIL"] = [datetime.combine(last, time(23, 59), UTC) if isinstance(starts, datetime) else last]
        days = (last - first).days
    else:
        days = round(min(int(rule["COUNT"][0]) * period * interval * 7, 1e9))
    if _FILTERS & set(rule):
        days = (date(_LAST_YEAR, 1, 1) - first).days
    a_step = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        a_step *= max(len(rule.get(name, [])), 1)
    return days / period / interval * a_step <= MAX_STEPS


def _series(events: list[Event]) -> Iterator[list[Event]]:
    """Events that belong together: a series and its changed dates."""
    together: dict[str, list[Event]] = {}
    for number, event in enumerate(events):
        together.setdefault(str(event.get("UID", f"without {number}")), []).append(event)
    yield from together.values()


def _occurrences(
    zones: list[str], series: list[Event], asked: tuple[datetime, datetime], zone: tzinfo
) -> Iterator[Busy]:
    from recurring_ical_events import of  # noqa: PLC0415 - as above

    calendar = _calendar(zones[:1] if zones and zones[0].upper().startswith("X-WR") else [], [])
    for event in series:
        calendar.add_component(event)
    for event in of(calendar).between(asked[0] - _SLACK, asked[1] + _SLACK):
        if not _is_free_date(event):
            starts, ends = _instant(event.start, zone), _instant(event.end, zone)
            yield Busy(starts, ends, str(event.get("SUMMARY", "")))


def _is_free_date(event: Event) -> bool:
    """A changed date of a series may be cancelled or free by itself."""
    words = {str(event.get(name, "")).upper() for name in ("TRANSP", "STATUS", "X-MICROSOFT-CDO-BUSYSTATUS")}
    return bool(words & {"TRANSPARENT", "CANCELLED", "FREE"})


def _instant(at: date | datetime, zone: tzinfo) -> datetime:
    """A day begins at midnight, and a time without a zone is one of my clock."""
    if not isinstance(at, datetime):
        at = datetime.combine(at, time())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
