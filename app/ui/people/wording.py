"""What the inspector says about an introduction and about time."""

from datetime import UTC, date, datetime

from app.core.cards import IntroductionCard, PersonCard
from app.core.referrals.facts import Loop, Permission

PERMISSIONS = {
    Permission.GRANTED: ("may use their name", "accent"),
    Permission.ASKS_FIRST: ("asks first", "amber"),
    Permission.NOT_ASKED: ("permission not asked yet", "amber"),
    Permission.REFUSED: ("don't use their name", "cherry"),
}
LOOPS = {Loop.OPEN: ("not yet told how it went", "cherry"), Loop.CLOSED: ("told how it went", "accent")}
_NEAR = {-1: "tomorrow", 0: "today", 1: "yesterday"}
_BY = {
    "e-mail": "by e-mail",
    "phone": "by phone",
    "message": "by message",
    "letter": "by letter",
    "in person": "in person",
}


def today() -> date:
    """The local day."""
    return datetime.now(UTC).astimezone().date()


def day(when: date, now: date) -> str:
    """A day as it is said: "today", "yesterday", "10 Nov", with the year when it isn't this one."""
    distance = (now - when).days
    if distance in _NEAR:
        return _NEAR[distance]
    text = f"{when.day} {when:%b}"
    return text if when.year == now.year else f"{text} {when.year}"


def short_name(card: PersonCard) -> str:
    """What to call someone in a heading: the given name where it is known."""
    return card.given.split()[0] if card.given.strip() else card.name


def introduction_line(introduction: IntroductionCard, now: date) -> str:
    """How someone was introduced: "Introduced by John Herschel, 10 Nov, by e-mail"."""
    introducer = "you" if introduction.introducer.is_me else introduction.introducer.name
    parts = [f"Introduced by {introducer}" if introducer != "you" else "Known to you directly"]
    if introduction.on is not None:
        parts.append(day(introduction.on, now))
    if introduction.channel:
        parts.append(_BY.get(introduction.channel, introduction.channel))
    return ", ".join(parts)
