"""What a filled-in plan means: from local date and time to a draft, or to what is wrong with it. Pure."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from app.core.conversations import ConversationDraft, Format
from app.core.people import PersonId
from app.core.schedule import city, clock, zone_of

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """The form as it stands; a zone of None is one that doesn't exist."""

    person: PersonId | None
    day: date
    at: time
    zone: str | None
    their_zone: str | None
    minutes: int
    format: Format
    place: str
    travel_minutes: int = 0


def problems(entry: Entry, now: datetime) -> dict[str, str]:
    """A sentence for each field that can't stay so: person, time, zone, their_zone. Empty when all is well."""
    found: dict[str, str] = {}
    if entry.person is None:
        found["person"] = "Choose the person to talk with."
    if not entry.zone:
        found["zone"] = "No time zone has this name. Try a city, such as London."
    if entry.their_zone is None:
        found["their_zone"] = "No time zone has this name. Try a city, such as London, or leave it empty."
    start = starts_at(entry)
    if start is not None:
        if not _exists(entry):
            found["time"] = "Clocks go forward then, so this time doesn't exist. Choose an hour later."
        elif start < now:
            found["time"] = "That time has passed. Choose a later one."
    return found


def starts_at(entry: Entry) -> datetime | None:
    """The start as an instant in UTC, None without a zone."""
    zone = zone_of(entry.zone or "")
    return datetime.combine(entry.day, entry.at, zone).astimezone(UTC) if zone else None


def draft_of(entry: Entry) -> ConversationDraft:
    """The draft of an entry; ValueError for one whose problems were not looked at."""
    start = starts_at(entry)
    if start is None or entry.person is None or not entry.zone:
        raise ValueError("An entry with problems makes no draft.")
    return ConversationDraft(
        person=entry.person,
        starts_at=start,
        zone=entry.zone,
        minutes=entry.minutes,
        format=entry.format,
        place=entry.place.strip(),
        their_zone=entry.their_zone or "",
        travel_minutes=entry.travel_minutes if entry.format is Format.IN_PERSON else 0,
    )


def there_line(entry: Entry) -> str:
    """The start on the other clock, "14:00 in London"; empty where it is unknown or the same."""
    start, there = starts_at(entry), zone_of(entry.their_zone or "")
    if start is None or there is None:
        return ""
    local = start.astimezone(there)
    if (local.date(), local.time()) == (entry.day, entry.at):
        return "The same time there"
    return f"{clock(local, entry.day)} in {city(entry.their_zone or '')}"


def first_guess(today: date) -> date:
    """A day to begin with: two days from now, moved past a weekend."""
    day = today + timedelta(days=2)
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day


def _exists(entry: Entry) -> bool:
    zone = zone_of(entry.zone or "")
    local = datetime.combine(entry.day, entry.at, zone)
    return local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)
