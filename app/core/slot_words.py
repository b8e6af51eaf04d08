"""Offered times in words: short ones to click on, and a few lines to put into an e-mail."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from app.core.moves import moment
from app.core.schedule import MONTHS, WEEKDAYS, city, clock, zone_of

# Outreach offers "two or three concrete time frames" (product.md, Before).
MOST_IN_A_MAIL = 3


def short(start: datetime, zone: str, their_zone: str) -> str:
    """A time to click on: "Tue 24 Nov 10:00", with the other clock where it differs: "… (09:00 London)"."""
    local, there = start.astimezone(zone_of(zone) or UTC), zone_of(their_zone)
    words = moment(start, zone)
    if there is not None and start.astimezone(there).utcoffset() != local.utcoffset():
        words += f" ({clock(start.astimezone(there), local.date())} {city(their_zone)})"
    return words


def picked(starts: Sequence[datetime], zone: str) -> tuple[datetime, ...]:
    """Two or three times for a mail, on as many different days as there are."""
    local = zone_of(zone) or UTC
    first_of_day = {start.astimezone(local).date(): start for start in reversed(starts)}
    chosen = sorted(first_of_day.values())[:MOST_IN_A_MAIL]
    rest = [start for start in starts if start not in chosen]
    return tuple(sorted([*chosen, *rest[: MOST_IN_A_MAIL - len(chosen)]]))


def for_mail(starts: Sequence[datetime], minutes: int, zone: str, their_zone: str) -> str:
    """A question with two or three times, a line each, on their clock if it is known, else on mine; no last newline."""
    theirs = zone_of(their_zone)
    shown = theirs or zone_of(zone) or UTC
    where = city(their_zone if theirs else zone)
    lines = [f"– {_frame(start, minutes, shown)} ({where} time)" for start in picked(starts, zone)]
    return "\n".join(["Would one of these times suit you?", *lines])


def _frame(start: datetime, minutes: int, zone: tzinfo) -> str:
    begins = start.astimezone(zone)
    ends = (start + timedelta(minutes=minutes)).astimezone(zone)
    day = f"{WEEKDAYS[begins.weekday()]} {begins.day} {MONTHS[begins.month - 1]}"
    return f"{day}, {begins:%H:%M}–{clock(ends, begins.date())}"
