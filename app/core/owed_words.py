"""Instants and days as one would say them now. English in every locale, like `schedule`."""

from datetime import date, datetime

from app.core.owed_facts import Desk
from app.core.schedule import MONTHS, WEEKDAYS, city, zone_of

_NEAR = {-1: "yesterday", 0: "today", 1: "tomorrow"}


def day_words(day: date, desk: Desk) -> str:
    """Like "today", "tomorrow", "on Tuesday", "on 24 November", "on 3 March 2024"."""
    days = (day - desk.today).days
    if days in _NEAR:
        return _NEAR[days]
    if 0 < days < 7:
        return f"on {WEEKDAYS[day.weekday()]}"
    year = "" if day.year == desk.today.year else f" {day.year}"
    return f"on {day.day} {MONTHS[day.month - 1]}{year}"


def instant_words(at: datetime, desk: Desk, their_zone: str = "") -> str:
    """Like "tomorrow at 15:00", with the time of their clock where it is another: "(14:00 in London)"."""
    here = at.astimezone(desk.now.tzinfo)
    there = zone_of(their_zone)
    elsewhere = ""
    if there is not None and at.astimezone(there).utcoffset() != here.utcoffset():
        elsewhere = f" ({at.astimezone(there):%H:%M} in {city(their_zone)})"
    return f"{day_words(here.date(), desk)} at {here:%H:%M}{elsewhere}"


def short(at: datetime, desk: Desk) -> str:
    """Like "15:00" today, "Tue 15:00" this week, else "24 Nov"."""
    here = at.astimezone(desk.now.tzinfo)
    days = (here.date() - desk.today).days
    if days == 0:
        return f"{here:%H:%M}"
    if 0 < days < 7:
        return f"{WEEKDAYS[here.weekday()][:3]} {here:%H:%M}"
    return f"{here.day} {MONTHS[here.month - 1][:3]}"


def ago(day: date, desk: Desk) -> str:
    """Like "today", "yesterday", "12 days ago"."""
    days = (desk.today - day).days
    return "today" if days <= 0 else "yesterday" if days == 1 else f"{days} days ago"


def left(at: datetime, desk: Desk) -> str:
    """How long until an instant still to come: "40 min", "5 h", "3 days"."""
    minutes = int((at - desk.now).total_seconds() // 60)
    if minutes < 60:
        return f"{max(minutes, 1)} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // (24 * 60)} days"
