"""What is known for a message, and the values of a template's fields that follow from it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

from app.core.conversations import Format
from app.core.messages.fields import FIELDS
from app.core.referrals.facts import Permission
from app.core.schedule import MONTHS, WEEKDAYS, city, zone_of
from app.core.stages import Stage
from app.core.touches import Kind

# What is mine unless the user says otherwise (rules and defaults of the product, "Length").
DEFAULTS = {"length": "20 to 30 minutes", "formats": "video, phone or in person"}
_HOW = {Format.VIDEO: "by video", Format.PHONE: "by phone", Format.IN_PERSON: "in person"}
_NAMES_SHOWN = 3


class TalkWords(NamedTuple):
    """The conversation that a message is about. *starts_at* is UTC; zones are IANA names, *their_zone* may be empty."""

    starts_at: datetime
    zone: str
    their_zone: str
    minutes: int
    format: Format
    place: str
    questions: tuple[str, ...] = ()
    insight: str = ""
    action: str = ""


class Introduced(NamedTuple):
    """Somebody whom the receiver introduced, and when I met or wrote to them; days as they were where I am."""

    name: str
    met_on: date | None = None
    written_on: date | None = None
    is_answered: bool = False


class MessageFacts(NamedTuple):
    """What is known of the receiver. *permission* is whether the name of *introducer* may be used.

    *introduced* are those whom the receiver brought and has not been told about; *goal* is whom they are asked to
    introduce me to; *mine* has what I said about myself before, by field.
    """

    name: str
    given: str = ""
    role: str = ""
    organization: str = ""
    field: str = ""
    stage: Stage = Stage.TO_CONTACT
    introducer: str = ""
    permission: str = ""
    talk: TalkWords | None = None
    talked_on: date | None = None
    written_on: date | None = None
    is_thanked: bool = True
    introduced: tuple[Introduced, ...] = ()
    goal: str = ""
    goal_role: str = ""
    advice: str = ""
    milestone: str = ""
    thanks: str = ""
    mine: Mapping[str, str] = {}

    @property
    def may_name(self) -> bool:
        """Whether there is an introducer whose name may be used."""
        return bool(self.introducer) and self.permission == Permission.GRANTED


def usual_kind(facts: MessageFacts) -> Kind:
    """What one writes to somebody as things stand."""
    if facts.stage is Stage.SCHEDULED:
        return Kind.CONFIRMATION
    if facts.talked_on is not None:
        return Kind.UPDATE if facts.is_thanked else Kind.THANK_YOU
    return Kind.NUDGE if facts.stage in (Stage.WAITING, Stage.NO_REPLY) else Kind.OUTREACH


def usual_template(kind: Kind, facts: MessageFacts) -> str:
    """The key of the template to begin with; a kind without one gets an update's."""
    if kind is Kind.OUTREACH:
        return "outreach-introduced" if facts.may_name else "outreach-cold"
    if kind is Kind.LOOP:
        if any(one.met_on for one in facts.introduced):
            return "loop-met"
        return "loop-in-touch" if any(one.is_answered for one in facts.introduced) else "loop-not-reached"
    if kind in (Kind.PERMISSION, Kind.INTRODUCTION, Kind.CONFIRMATION, Kind.THANK_YOU, Kind.NUDGE, Kind.MILESTONE):
        return kind.value
    return "update-advice" if facts.advice else "update"


def values(facts: MessageFacts) -> dict[str, str]:
    """The value of each field that is known. The introducer's name is there only if it may be used."""
    found = {
        "first_name": first_name(facts.name, facts.given),
        "name": facts.name,
        "role": facts.role,
        "organization": facts.organization,
        "introducer": facts.introducer if facts.may_name else "",
        "goal": f"{facts.goal} ({facts.goal_role})" if facts.goal and facts.goal_role else facts.goal,
        "goal_first_name": first_name(facts.goal),
        "introduced": listed([one.name for one in facts.introduced]),
        "talk_day": _on(facts.talked_on),
        "written_day": _day(facts.written_on),
        "advice": bare(facts.advice),
        "milestone": bare(facts.milestone),
        "thanks": facts.thanks,
    }
    if len(facts.introduced) == 1:  # of several there is no one day
        (one,) = facts.introduced
        found["introduced_day"] = _on(one.met_on)
        found["written_day"] = _day(one.written_on) or found["written_day"]
    if facts.talk is not None:
        found |= _of_talk(facts.talk)
    mine = {**DEFAULTS, **facts.mine}
    mine["field"] = facts.field or mine.get("field", "")
    found |= {name: text for name, text in mine.items() if name in FIELDS and FIELDS[name].is_mine}
    return {name: text for name, text in found.items() if text.strip()}


def first_name(name: str, given: str = "") -> str:
    """What to call somebody: the given name where it is known."""
    words = (given.strip() or name).split()
    return words[0] if words else ""


def listed(names: list[str]) -> str:
    """Names as one says them: "Ada, Mary and 2 others"."""
    if len(names) > _NAMES_SHOWN + 1:
        names = [*names[:_NAMES_SHOWN], f"{len(names) - _NAMES_SHOWN} others"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def bare(text: str) -> str:
    """A text to stand inside a sentence: on one line, without a full stop of its own."""
    return " ".join(text.split()).rstrip(".")


def _of_talk(talk: TalkWords) -> dict[str, str]:
    how = _HOW[talk.format]
    joint = " at " if talk.format is Format.IN_PERSON else ": "
    return {
        "when": _when(talk),
        "where": f"{how}{joint}{talk.place.strip()}" if talk.place.strip() else how,
        "agreed_length": f"{talk.minutes} minutes",
        "questions": "\n".join(f"- {question}" for question in talk.questions),
        "insight": " ".join(talk.insight.split()),
        "action": bare(talk.action),
    }


def _when(talk: TalkWords) -> str:
    """Day and time on their clock, with mine where it differs: a talk is missed by the hour of a zone."""
    mine = talk.starts_at.astimezone(zone_of(talk.zone) or UTC)
    there = zone_of(talk.their_zone)
    theirs = mine if there is None else talk.starts_at.astimezone(there)
    if theirs.utcoffset() == mine.utcoffset():
        return f"{_on(mine.date())} at {mine:%H:%M} ({city(talk.zone)} time)"
    day = "" if theirs.date() == mine.date() else f"{WEEKDAYS[mine.weekday()]} "
    here, place = f"{day}{mine:%H:%M} in {city(talk.zone)}", city(talk.their_zone)
    return f"{_on(theirs.date())} at {theirs:%H:%M} in {place} ({here})"


def _day(day: date | None) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}" if day else ""


def _on(day: date | None) -> str:
    return f"on {_day(day)}" if day else ""
