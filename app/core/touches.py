"""A touch: something written or said to a person, on whatever way."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What the touch was for, or how it was made."""

    OUTREACH = "outreach"
    CONFIRMATION = "confirmation"
    THANK_YOU = "thank-you"
    NUDGE = "nudge"
    LOOP = "loop"
    CALL = "call"
    MET = "met"
    MESSAGE = "message"
    PERMISSION = "permission"
    INTRODUCTION = "introduction"
    UPDATE = "update"
    MILESTONE = "milestone"


LABELS = {
    Kind.OUTREACH: "Wrote to {} for the first time",
    Kind.CONFIRMATION: "Confirmed the talk with {}",
    Kind.THANK_YOU: "Thanked {}",
    Kind.NUDGE: "Nudged {}",
    Kind.LOOP: "Told {} how it went",
    Kind.CALL: "Called {}",
    Kind.MET: "Met {}",
    Kind.MESSAGE: "Wrote to {}",
    Kind.PERMISSION: "Asked {} whether their name may be used",
    Kind.INTRODUCTION: "Asked {} for an introduction",
    Kind.UPDATE: "Sent {} an update",
    Kind.MILESTONE: "Told {} of a milestone",
}


class Touch(NamedTuple):
    """A touch that happened *at* an aware instant."""

    kind: Kind
    at: datetime
    note: str = ""
