"""What the etiquette check says about a text, as values."""

from enum import StrEnum
from typing import NamedTuple


class Rule(StrEnum):
    """What a text may break; the words are stable, scripts read them. In the order in which they are told."""

    ASKS_FOR_JOB = "asks-for-job"
    NAME_WITHOUT_PERMISSION = "name-without-permission"
    NO_INTRODUCER = "no-introducer"
    NO_REASON = "no-reason"
    NO_LENGTH = "no-length"
    OVER_30_MINUTES = "over-30-minutes"
    NO_FORMAT = "no-format"
    NO_TIMES = "no-times"
    NO_CLOSING_QUESTION = "no-closing-question"
    TOO_LONG = "too-long"
    NO_INSIGHT = "no-insight"
    NO_INTENDED_ACTION = "no-intended-action"
    LATE = "late"


class Finding(NamedTuple):
    """One rule broken. *start* and *end* are character offsets into the text, or both None for the text as a whole.

    *message* is a sentence that says why it matters, *fix* one that says what to write instead.
    """

    rule: Rule
    start: int | None
    end: int | None
    message: str
    fix: str
