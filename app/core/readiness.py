"""What is ready for a conversation and what isn't: the checklist of the Before page."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.core.conversations import ConversationPage, Format, State
from app.core.rules import Rules
from app.core.schedule import WEEKDAYS, Times, clock, confirm_window, speaking_seconds, times, zone_of

# Product rules, "Questions": 5-10, 3-5 of them sent ahead.
FEWEST_QUESTIONS = 5
MOST_QUESTIONS = 10
FEWEST_SENT_AHEAD = 3
# Product rules, "my introduction (30 seconds, counted)".
INTRODUCTION_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the checklist.

    *key* is stable: research, hopes, questions, introduction, confirmed, sent_ahead or room.
    """

    key: str
    text: str
    is_done: bool


def checks(page: ConversationPage, now: datetime) -> tuple[Check, ...]:
    """The seven lines of "Ready?" in their fixed order; *now* is an aware instant."""
    moments = times(page)
    return (
        Check("research", "Research on person and organization", bool(page.research.strip())),
        _hopes(page),
        _questions(page),
        _introduction(page),
        _confirmed(page, moments, now),
        _sent_ahead(page),
        Check("room", _room_text(page, moments), page.is_room_ready),
    )


def is_prepared(page: ConversationPage) -> bool:
    """Whether the talk has questions and research, the least to go in with."""
    return bool(page.questions) and bool(page.research.strip())


def is_pressing(starts_at: datetime, state: State, now: datetime, days: int = Rules().unprepared_days) -> bool:
    """Whether a talk is so near that it should be prepared by now: to come, and within three days."""
    is_open = state in (State.PLANNED, State.CONFIRMED)
    return is_open and now < starts_at <= now + timedelta(days=days)


def warning(page: ConversationPage, now: datetime) -> str:
    """What the least preparation lacks when the talk is near, in a sentence; empty when all is well."""
    if is_prepared(page) or not is_pressing(page.starts_at, page.state, now):
        return ""
    missing = [word for word, has in (("questions", page.questions), ("research", page.research.strip())) if not has]
    zone = zone_of(page.zone) or UTC
    days = (page.starts_at.astimezone(zone).date() - now.astimezone(zone).date()).days
    when = "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days"
    return f"You meet {when}: no {' and no '.join(missing)} yet."


def _hopes(page: ConversationPage) -> Check:
    count = sum(bool(hope.text.strip()) for hope in page.hopes)
    return Check("hopes", f"What I hope to gain ({count})" if count else "What I hope to gain", count > 0)


def _questions(page: ConversationPage) -> Check:
    count = len(page.questions)
    is_done = FEWEST_QUESTIONS <= count <= MOST_QUESTIONS
    hint = "" if is_done else f", best {FEWEST_QUESTIONS}–{MOST_QUESTIONS}"
    return Check("questions", f"Questions chosen ({count}{hint})", is_done)


def _introduction(page: ConversationPage) -> Check:
    seconds = speaking_seconds(page.introduction)
    if not page.introduction.strip():
        return Check("introduction", f"My introduction, {INTRODUCTION_SECONDS} seconds", is_done=False)
    hint = f", aim for {INTRODUCTION_SECONDS}" if seconds > INTRODUCTION_SECONDS else ""
    unit = "second" if seconds == 1 else "seconds"
    return Check("introduction", f"My introduction, {seconds} {unit}{hint}", is_done=True)


def _confirmed(page: ConversationPage, moments: Times, now: datetime) -> Check:
    if page.state in (State.CONFIRMED, State.HELD):
        return Check("confirmed", "Meeting confirmed", is_done=True)
    today = now.astimezone(zone_of(moments.zone) or UTC).date()
    first, last = confirm_window(moments)
    if today >= last or page.state is not State.PLANNED:
        when = "today" if page.state is State.PLANNED and now <= moments.ends else ""
    elif today >= first:
        when = f"today or {WEEKDAYS[last.weekday()]}"
    else:
        when = f"on {WEEKDAYS[first.weekday()]} {first.day}"
    return Check("confirmed", f"Meeting confirmed, ask {when}" if when else "Meeting confirmed", is_done=False)


def _sent_ahead(page: ConversationPage) -> Check:
    count = sum(question.is_sent_ahead for question in page.questions)
    is_done = count >= FEWEST_SENT_AHEAD
    return Check("sent_ahead", f"Questions sent ahead ({count}{'' if is_done else ', best 3–5'})", is_done)


def _room_text(page: ConversationPage, moments: Times) -> str:
    day = moments.starts.date()
    if page.format is Format.IN_PERSON:
        leave = f", leave by {clock(moments.leave_by, day)}" if moments.leave_by else ""
        return f"Way there and travel time{leave}"
    what = "connection" if page.format is Format.VIDEO else "signal"
    by = f" by {clock(moments.test_equipment_by, day)}" if moments.test_equipment_by else ""
    return f"Quiet room, {what} tested{by}"
