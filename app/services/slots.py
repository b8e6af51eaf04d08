"""Times to offer for a talk, from what is planned, the user's own calendar file, working hours and holidays."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from app.core import overlaps, slots
from app.core.conversations import ConversationId, Format
from app.core.errors import UserError
from app.core.overlaps import Booked
from app.core.schedule import zone_of
from app.core.slots import Busy, SlotRules, Wish
from app.core.workdays import is_weekend
from app.formats import calendar_file
from app.services.rules import COUNTRY
from app.store import models, owing
from app.system import calendars

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from app.core.people import PersonId
    from app.store.work import Work

_RULES = "slots."
_FILE = "calendar.file"
_A_DAY = timedelta(days=1)


class SlotSettings(NamedTuple):
    """Hours, buffer and the calendar file; an empty name for none."""

    rules: SlotRules = SlotRules()
    file: str = ""


class Asked(NamedTuple):
    """The talk that a time is looked for; *talk* is None for a new one, *starts_at* None while it has none."""

    zone: str
    their_zone: str
    minutes: int
    format: Format
    travel_minutes: int = 0
    starts_at: datetime | None = None
    talk: ConversationId | None = None


class Offered(NamedTuple):
    """Starts to offer in UTC; what the start asked for collides with; what to know about the calendar or why none."""

    starts: tuple[datetime, ...]
    clash: str = ""
    note: str = ""


def settings(session: Session) -> SlotSettings:
    """The settings as stored."""
    return SlotSettings(slots.rules_of(owing.settings(session, _RULES)), owing.settings(session, _FILE).get("", ""))


def set_settings(work: Work, wanted: SlotSettings) -> None:
    """Store the settings; what is as by default needs no row."""
    usual = SlotRules()._asdict()
    for name, value in wanted.rules._asdict().items():
        _put(work, _RULES + name, "" if value == usual[name] else str(value))
    _put(work, _FILE, wanted.file)


def offers(session: Session, asked: Asked, now: datetime) -> Offered:
    """Times that suit both, and what stands in the way of the one that is asked for."""
    wanted = settings(session)
    rules, zone = wanted.rules, zone_of(asked.zone) or UTC
    until = max(now, asked.starts_at or now) + timedelta(days=rules.days_ahead + 2)
    talks = _coming(session, now - _A_DAY, until)
    talks = [talk for talk in talks if asked.talk is None or talk.id != asked.talk]
    mine, note = _calendar(wanted.file, now - _A_DAY, until, asked.zone)
    before, after = overlaps.way(asked.format, asked.travel_minutes)
    wish = Wish(zone, zone_of(asked.their_zone), asked.minutes, before, after)
    here = calendars.days_off(owing.settings(session, COUNTRY).get("") or calendars.country_of(asked.zone))
    there = calendars.days_off(calendars.country_of(asked.their_zone)) if asked.their_zone else is_weekend
    starts = slots.offers(wish, [*overlaps.busy(talks), *mine], now, rules, off_here=here, off_there=there)
    if not starts and not note:
        note = f"No time in the next {rules.days_ahead} days suits both working hours. Change the hours, or choose any."
    return Offered(starts, _clash(asked, wish, talks, mine, rules), note)


def zone_of_person(session: Session, person: PersonId) -> str:
    """The time zone of someone as noted for the last talk with them, empty where none was."""
    c = models.Conversation
    noted = select(c.their_zone).where(c.person_id == person, c.their_zone != "").order_by(c.starts_at.desc()).limit(1)
    return session.scalar(noted) or ""


def busy_on(session: Session, first: date, days: int, zone: str) -> tuple[Busy, ...]:
    """What the user's calendar file has on some days of a zone's clock; nothing where it can't be read."""
    since = datetime.combine(first, time(), zone_of(zone) or UTC)
    return _calendar(settings(session).file, since, since + days * _A_DAY, zone)[0]


def _clash(asked: Asked, wish: Wish, talks: Sequence[Booked], mine: Sequence[Busy], rules: SlotRules) -> str:
    if asked.starts_at is None:
        return ""
    ends = asked.starts_at + timedelta(minutes=asked.minutes)
    talk = Booked(asked.talk, "", asked.starts_at, ends, asked.starts_at - wish.before, ends + wish.after)
    entries = [Booked(None, f"“{b.what}”" if b.what else "your calendar", b.start, b.end, b.start, b.end) for b in mine]
    other = overlaps.first_clash(talk, [*talks, *entries], timedelta(minutes=rules.buffer_minutes))
    return overlaps.words(talk, other, asked.zone) if other else ""


def _coming(session: Session, since: datetime, until: datetime) -> list[Booked]:
    c = models.Conversation
    found = session.execute(
        select(c.id, models.Person.name, c.starts_at, c.minutes, c.format, c.travel_minutes)
        .join(models.Person, models.Person.id == c.person_id)
        .where(c.starts_at >= since, c.starts_at < until, c.state.in_([state.value for state in overlaps.OPEN]))
        .where(models.Person.trashed_at.is_(None))
    )
    talks = []
    for id_, name, starts, minutes, format_, travel in found:
        before, after = overlaps.way(Format(format_), travel)
        ends = starts + timedelta(minutes=minutes)
        talks.append(Booked(ConversationId(id_), name, starts, ends, starts - before, ends + after))
    return talks


def _calendar(name: str, since: datetime, until: datetime, zone: str) -> tuple[tuple[Busy, ...], str]:
    """What the user's calendar has, and a sentence about what could not be read."""
    if not name:
        return (), ""
    path = Path(name)
    try:
        facts = path.stat()
        # Whole days, so that a form that is filled in field by field reads the file once.
        days = (since.replace(hour=0, minute=0, second=0, microsecond=0), _midnight_after(until))
        found = _read(path, (facts.st_mtime_ns, facts.st_size), *days, zone)
    except OSError as error:
        return (), f"{path.name} can’t be read ({error.strerror}), so your calendar is not looked at."
    except UserError as error:
        return (), f"{path.name}: {error} Your calendar is not looked at."
    if not found.left_out:
        return found.times, ""
    entries = "1 entry" if found.left_out == 1 else f"{found.left_out} entries"
    return found.times, f"{entries} of {path.name} can’t be understood and may be missing here."


@lru_cache(maxsize=2)
def _read(path: Path, _state: tuple[int, int], since: datetime, until: datetime, zone: str) -> calendar_file.BusyTimes:
    """The times of a file as it is now; *_state* tells it from the one before."""
    if _state[1] > calendar_file.MAX_BYTES:
        raise UserError("It is too large to read.")
    return calendar_file.busy_times(path.read_bytes(), since, until, zone_of(zone) or UTC)


def _midnight_after(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0) + _A_DAY


def _put(work: Work, key: str, value: str) -> None:
    row = work.session.get(models.Setting, key)
    if not value:
        if row is not None:
            work.session.delete(row)
    elif row is None:
        work.session.add(models.Setting(key=key, value=value))
    else:
        row.value = value
