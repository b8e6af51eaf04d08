"""The stage of a person: derived from facts, never typed in."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

# One nudge after 7 business days, then rest (method.md 6c); until then a message is waited for.
NO_REPLY_AFTER_DAYS = 9
REST_AFTER_DAYS = 30
# "Every few months" (method.md 6h); a met person past half of it is someone to keep in touch with.
KEEP_IN_TOUCH_AFTER_DAYS = 30


class Stage(StrEnum):
    """Where things stand with a person."""

    PROMISED = "promised"
    TO_CONTACT = "to contact"
    WAITING = "waiting"
    NO_REPLY = "no reply"
    SCHEDULED = "scheduled"
    MET = "met"
    KEEP_IN_TOUCH = "keep in touch"
    RESTING = "resting"


class StageFacts(NamedTuple):
    """What the stage is derived from; instants are UTC, None where it never happened."""

    is_promised: bool = False
    next_talk_at: datetime | None = None
    last_held_at: datetime | None = None
    last_written_at: datetime | None = None
    is_answered: bool = False


def stage_of(facts: StageFacts, now: datetime) -> Stage:
    """The stage that the facts give at an instant (UTC)."""
    if facts.next_talk_at is not None:
        return Stage.SCHEDULED
    if facts.last_held_at is not None:
        age = now - facts.last_held_at
        return Stage.KEEP_IN_TOUCH if age > timedelta(days=KEEP_IN_TOUCH_AFTER_DAYS) else Stage.MET
    if facts.last_written_at is not None and not facts.is_answered:
        silence = now - facts.last_written_at
        if silence > timedelta(days=REST_AFTER_DAYS):
            return Stage.RESTING
        return Stage.NO_REPLY if silence > timedelta(days=NO_REPLY_AFTER_DAYS) else Stage.WAITING
    return Stage.PROMISED if facts.is_promised else Stage.TO_CONTACT
