"""What the etiquette check has to know besides the text."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.core.referrals.facts import Permission


class Kind(StrEnum):
    """What a text is for; the words are stable, scripts give them.

    NOTE is a first message as the short text of a LinkedIn invitation, ASKING asks someone for an introduction,
    LOOP tells an introducer how it went.
    """

    OUTREACH = "outreach"
    NOTE = "note"
    ASKING = "asking"
    CONFIRMATION = "confirmation"
    THANK_YOU = "thank-you"
    NUDGE = "nudge"
    UPDATE = "update"
    LOOP = "loop"


class Introducer(NamedTuple):
    """Someone who gave me the name of the person I write to, and whether I may say so."""

    name: str
    permission: Permission = Permission.GRANTED


class Facts(NamedTuple):
    """What is known about a message. Everything may be left out; what is not known is not checked.

    *is_note* says that a text of any kind goes out as a LinkedIn note. *insight* is what was flagged in the talk,
    to be quoted in the thanks. *ended_at* and *now* are aware instants. The defaults of the limits come from
    product.md: an e-mail stays below *below_words*, a LinkedIn note has at most *note_characters* (300 for those
    who pay), thanks are late after *late_hours*.
    """

    introducers: tuple[Introducer, ...] = ()
    is_note: bool = False
    insight: str = ""
    ended_at: datetime | None = None
    now: datetime | None = None
    below_words: int = 75
    note_characters: int = 200
    late_hours: int = 48
