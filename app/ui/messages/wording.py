"""What the editor says about messages."""

from datetime import datetime

from app.core.messages.ways import WORDS, Way
from app.core.schedule import MONTHS
from app.core.touches import Kind

NOUNS = {
    Kind.OUTREACH: "First message to {}",
    Kind.CONFIRMATION: "Confirmation to {}",
    Kind.THANK_YOU: "Thank-you to {}",
    Kind.NUDGE: "Nudge to {}",
    Kind.LOOP: "Word to {} how it went",
    Kind.PERMISSION: "Asking {} for their name",
    Kind.INTRODUCTION: "Asking {} for an introduction",
    Kind.UPDATE: "Update to {}",
    Kind.MILESTONE: "News to {}",
}
_OTHER = "Message to {}"
SENT = {Way.EMAIL: "By e-mail", Way.LINKEDIN: "On LinkedIn", Way.LETTER: "By hand, as a card or letter"}
# Longer mail links are cut by some systems (2,083 signs on Windows).
MOST_LINK_LETTERS = 2_000


def noun(kind: Kind, name: str) -> str:
    """A message as a thing: "Thank-you to Mary Somerville"."""
    return NOUNS.get(kind, _OTHER).format(name)


def sent_label(kind: Kind, name: str, way: Way) -> str:
    """The undo step of having sent it: "Thank-you to Mary Somerville sent by e-mail"."""
    return f"{noun(kind, name)} sent {WORDS[way]}"


def sent_line(way: str, at: datetime) -> str:
    """What stands above a message that was sent; *at* is local."""
    how = WORDS[Way(way)] if way in set(Way) else way
    return f"Sent {how} on {at.day} {MONTHS[at.month - 1]} {at.year}, {at:%H:%M}".replace("  ", " ")
