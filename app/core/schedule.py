"""When what has to happen around a conversation, and how its minutes are shared out."""

import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.core.conversations import DEFAULT_MINUTES, ConversationPage, Format

# Rules and defaults of the product, "Arrive by" and "Thank-you".
TEST_EQUIPMENT_BEFORE = timedelta(minutes=15)
JOIN_BEFORE = timedelta(minutes=5)
ARRIVE_BEFORE = timedelta(minutes=15)
ASK_NAMES_BEFORE_END = timedelta(minutes=10)
THANK_WITHIN = timedelta(hours=24)
# 36 words take 15 seconds: an unhurried speaking pace.
WORDS_A_MINUTE = 144
# Ideographs and kana are spoken at about 240 a minute, so one counts as less than a word.
CHARACTERS_A_MINUTE = 240
# Fixed English names: strftime follows the process locale, which would mix languages on one page.
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Times:
    """The instants of one conversation, aware and local to *zone*; None where the format has no such moment.

    *starts_there* is the start in the other person's zone, None when unknown or on the same clock.
    *zone* is the zone really used: "UTC" when the stored name means nothing on this computer.
    """

    zone: str
    format: Format
    test_equipment_by: datetime | None
    leave_by: datetime | None
    join_by: datetime | None
    arrive_by: datetime | None
    starts: datetime
    starts_there: datetime | None
    there: str
    ask_names_at: datetime
    ends: datetime
    thank_you_due: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """How the agreed minutes are spent, in the order of the talk; the parts add up to the whole."""

    thanks: int
    introduction: int
    questions: int
    names: int
    follow_up: int
    close: int

    @property
    def parts(self) -> tuple[tuple[str, int], ...]:
        """Label and minutes of each part."""
        return (
            ("Thanks and small talk", self.thanks),
            ("My introduction", self.introduction),
            ("Questions", self.questions),
            ("Names and permission", self.names),
            ("May I keep in touch", self.follow_up),
            ("Close", self.close),
        )


# Product rules, "Length": plan for 30; the plan for 20 follows from it by largest remainder.
_PLAN_FOR_30 = (3, 2, 18, 4, 2, 1)


def zone_of(name: str) -> tzinfo | None:
    """The time zone of an IANA name, or None for a name that means nothing on this computer."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def times(page: ConversationPage) -> Times:
    """Every moment around a conversation, local to its zone.

    Minutes are counted on the instant, so a clock change between two moments doesn't shift them.
    """
    zone = zone_of(page.zone)
    local = zone or UTC
    starts = page.starts_at if page.starts_at.tzinfo else page.starts_at.replace(tzinfo=UTC)
    starts = starts.astimezone(UTC)
    ends = starts + timedelta(minutes=max(page.minutes, 0))
    is_remote = page.format is not Format.IN_PERSON
    arrive = starts - ARRIVE_BEFORE
    leave = arrive - timedelta(minutes=page.travel_minutes)
    there = zone_of(page.their_zone)
    starts_there = starts.astimezone(there) if there else None
    if starts_there is not None and starts_there.utcoffset() == starts.astimezone(local).utcoffset():
        starts_there = None
    # Amber for a talk shorter than the ten minutes begins with the talk.
    ask_names = max(ends - ASK_NAMES_BEFORE_END, starts)
    return Times(
        zone=page.zone if zone else "UTC",
        format=page.format,
        test_equipment_by=(starts - TEST_EQUIPMENT_BEFORE).astimezone(local) if is_remote else None,
        leave_by=leave.astimezone(local) if not is_remote and page.travel_minutes > 0 else None,
        join_by=(starts - JOIN_BEFORE).astimezone(local) if is_remote else None,
        arrive_by=None if is_remote else arrive.astimezone(local),
        starts=starts.astimezone(local),
        starts_there=starts_there,
        there=city(page.their_zone),
        ask_names_at=ask_names.astimezone(local),
        ends=ends.astimezone(local),
        thank_you_due=(ends + THANK_WITHIN).astimezone(local),
    )


def lines(of: Times) -> tuple[tuple[str, str, str], ...]:
    """(label, time, note) of each moment in order; the weekday stands before a time on another day than the start."""
    join = "Join by" if of.format is Format.VIDEO else "Ready by"
    note = f"{clock(of.starts_there, of.starts.date())} in {of.there}" if of.starts_there else ""
    rows: tuple[tuple[str, datetime | None, str], ...] = (
        ("Test equipment by", of.test_equipment_by, ""),
        ("Leave by", of.leave_by, ""),
        (join, of.join_by, ""),
        ("Arrive by", of.arrive_by, ""),
        ("Starts", of.starts, note),
        ("Ask for names", of.ask_names_at, ""),
        ("Ends", of.ends, ""),
        ("Thank-you due", of.thank_you_due, ""),
    )
    return tuple((label, clock(at, of.starts.date()), extra) for label, at, extra in rows if at is not None)


def clock(at: datetime, day: date) -> str:
    """The time of day, "15:30", or "Mon 15:30" when it isn't on *day*."""
    text = f"{at.hour:02}:{at.minute:02}"
    return text if at.date() == day else f"{WEEKDAYS[at.weekday()][:3]} {text}"


def long_date(day: date) -> str:
    """A day in full: "Sunday 22 November 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def city(zone: str) -> str:
    """The place a zone is named after: "New York" of "America/New_York"."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def confirm_window(of: Times) -> tuple[date, date]:
    """First and last day to confirm on: two days and one day before, moved back from a weekend to Friday."""
    return confirm_days(of.starts.date())


def confirm_days(day: date, first: int = 2, last: int = 1) -> tuple[date, date]:
    """First and last day to confirm a talk of a *day*: so many days before, moved back from a weekend to Friday."""
    return _weekday_before(day - timedelta(days=first)), _weekday_before(day - timedelta(days=last))


def plan_minutes(minutes: int) -> Plan:
    """The minutes shared out in the proportions of the plan for 30; 30 gives 3/2/18/4/2/1, 20 gives 2/1/12/3/1/1."""
    whole = max(minutes, 0)
    shares = [divmod(whole * part, DEFAULT_MINUTES) for part in _PLAN_FOR_30]
    parts = [share for share, _ in shares]
    # Largest remainder keeps the sum exact; ties go to the later part, so that the close is never squeezed out.
    by_remainder = sorted(range(len(parts)), key=lambda i: (-shares[i][1], -i))
    for index in by_remainder[: whole - sum(parts)]:
        parts[index] += 1
    return Plan(*parts)


def question_minutes(minutes: int, count: int) -> int:
    """Minutes that *count* questions may take in a talk of *minutes*: the plan's share, 0 without questions."""
    return plan_minutes(minutes).questions if count > 0 else 0


def word_count(text: str) -> int:
    """Words in a text; in scripts written without spaces every character counts as one."""
    words, characters = _counts(text)
    return words + characters


def speaking_seconds(text: str) -> int:
    """Seconds it takes to say a text at an unhurried pace; 36 words take 15."""
    words, characters = _counts(text)
    return round(60 * (words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE))


def is_unspaced(character: str) -> bool:
    """Whether a character belongs to a script that is written without spaces between words (CJK, kana)."""
    if character < "\u2e80":
        return False
    return unicodedata.east_asian_width(character) in "WF" and unicodedata.category(character) == "Lo"


def _counts(text: str) -> tuple[int, int]:
    """Spaced words, and characters of unspaced scripts."""
    if text.isascii():
        return len(text.split()), 0
    characters = sum(map(is_unspaced, text))
    if not characters:
        return len(text.split()), 0
    spaced = "".join(" " if is_unspaced(c) else c for c in text)
    return sum(any(c.isalnum() for c in word) for word in spaced.split()), characters


def _weekday_before(day: date) -> date:
    """The day itself, or the Friday before it on a weekend."""
    return day - timedelta(days=max(day.weekday() - _SATURDAY + 1, 0))
