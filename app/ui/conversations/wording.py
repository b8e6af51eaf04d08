"""The words the conversation screens use for what `core` keeps as values."""

from datetime import datetime, timedelta, tzinfo

from app.core.conversations import ConversationPage, Format, State
from app.core.questions import Asked, Group
from app.core.referrals.facts import Permission
from app.core.schedule import MONTHS, WEEKDAYS, clock

# The last group asks what to do next, and says so on screen.
GROUP_NAMES = {
    Group.TRENDS: "Trends",
    Group.INSIGHTS: "Insights",
    Group.ADVICE: "Advice",
    Group.RESOURCES: "Resources",
    Group.ASSIGNMENTS: "Next",
}
FORMAT_NAMES = {Format.VIDEO: "Video", Format.PHONE: "Phone", Format.IN_PERSON: "In person"}
PLACE_NAMES = {Format.VIDEO: "Link", Format.PHONE: "Phone number", Format.IN_PERSON: "Place"}
STATE_NAMES = {
    State.PLANNED: "Planned",
    State.CONFIRMED: "Confirmed",
    State.HELD: "Held",
    State.CANCELLED: "Cancelled",
    State.NO_SHOW: "No-show",
}
# Tones of the theme: waiting is amber, agreed is sky, done is green, failed is cherry.
STATE_TONES = {
    State.PLANNED: "amber",
    State.CONFIRMED: "sky",
    State.HELD: "accent",
    State.CANCELLED: "neutral",
    State.NO_SHOW: "cherry",
}


def counted(count: int, noun: str) -> str:
    """A count with its noun: "1 question", "7 questions"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def day_words(at: datetime, now: datetime) -> str:
    """The day of a local instant as one would say it: "Today", "Tomorrow", "Tue 24 Nov", "3 Mar 2024"."""
    days = (at.date() - now.astimezone(at.tzinfo).date()).days
    near = {-1: "Yesterday", 0: "Today", 1: "Tomorrow"}
    if days in near:
        return near[days]
    month = MONTHS[at.month - 1][:3]
    if abs(days) < 180:  # within half a year the weekday says more than the year
        return f"{WEEKDAYS[at.weekday()][:3]} {at.day} {month}"
    return f"{at.day} {month} {at.year}"


def memory_words(asked: Asked) -> str:
    """What is remembered of a question: how often it was asked and whom last, and when they were asked it here."""
    times = "once" if asked.times == 1 else f"{asked.times} times"
    last = f"{asked.last_name}, {_day(asked.last_at)}"
    notes = f" · notes from {asked.answers}" if asked.answers else ""
    if asked.here_at is not None:
        return f"You asked them this on {_day(asked.here_at)}{notes}"
    return f"Asked {times}{':' if asked.times == 1 else ', last'} {last}{notes}"


def _day(at: datetime) -> str:
    local = at.astimezone()
    return f"{local.day} {MONTHS[local.month - 1][:3]} {local.year}"


def when_line(page: ConversationPage, zone: tzinfo, now: datetime) -> str:
    """When and how in one line: "Today 15:00–15:30 · video · confirmed"."""
    start = page.starts_at.astimezone(zone)
    end = (page.starts_at + timedelta(minutes=page.minutes)).astimezone(zone)
    span = f"{day_words(start, now)} {start:%H:%M}–{clock(end, start.date())}"
    return " · ".join((span, FORMAT_NAMES[page.format].lower(), STATE_NAMES[page.state].lower()))


def permission_sentence(page: ConversationPage) -> str:
    """Whether I may use the introducer's name, in a sentence; empty where nobody introduced us."""
    if len(page.path) < 2:
        return "Not in the referral tree yet: nobody introduced you."
    introducer = page.path[-2]
    if introducer.is_me:
        return f"You know {page.name} directly."
    sentences = {
        Permission.GRANTED: f"{introducer.name} said you may use their name.",
        Permission.ASKS_FIRST: f"{introducer.name} asks first. Wait for word before using their name.",
        Permission.NOT_ASKED: f"You haven’t asked {introducer.name} yet whether you may use their name.",
        Permission.REFUSED: f"Leave {introducer.name} out of it: they asked not to be named.",
    }
    return sentences.get(Permission(page.permission), "") if page.permission in list(Permission) else ""
