"""How a first message opens: through whom, and why."""

import re
from collections.abc import Iterator

from app.core.etiquette.facts import Introducer, Kind
from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.language import Family
from app.core.etiquette.message import Message
from app.core.referrals.facts import Permission

_LONGEST_GREETING = 60
_FIRST = frozenset((Kind.OUTREACH, Kind.NOTE))
_LEAST_LETTERS = 3
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "herr", "frau", "von", "van", "der", "den", "del"})
_WHY = {
    Permission.ASKS_FIRST: "wants to ask first",
    Permission.NOT_ASKED: "was not asked whether you may use their name",
    Permission.REFUSED: "does not want to be named",
}
_INSTEAD = {
    Permission.ASKS_FIRST: "Wait for their word, or leave the name out.",
    Permission.NOT_ASKED: "Ask first, or leave the name out.",
    Permission.REFUSED: "Leave the name out: “someone we both know”.",
}


def name_without_permission(message: Message) -> Iterator[Finding]:
    """Finds each introducer who is named and hasn't said that they may be, and each who isn't known at all."""
    yield from _known_without_permission(message)
    if message.kind in _FIRST:
        yield from _unknown_source(message)


def _known_without_permission(message: Message) -> Iterator[Finding]:
    for introducer in message.facts.introducers:
        place = None if introducer.permission is Permission.GRANTED else _named(message, introducer)
        if place:
            yield Finding(
                Rule.NAME_WITHOUT_PERMISSION, *place,
                f"{introducer.name} {_WHY[introducer.permission]}.", _INSTEAD[introducer.permission],
            )  # fmt: skip


def _unknown_source(message: Message) -> Iterator[Finding]:
    """Finds somebody who is said to have sent me, of whom nothing says that they may be named."""
    known = {part for one in message.facts.introducers for part in one.name.split()}
    if message.language is None:
        return
    for found in message.language.source.finditer(message.body):
        name = found["name"]
        if not known.intersection(name.split()):
            yield Finding(
                Rule.NAME_WITHOUT_PERMISSION, *found.span("name"),
                f"You write that {name} sent you; nothing noted says that you may use their name.",
                "Ask first and note the permission, or leave the name out.",
            )  # fmt: skip


def no_introducer(message: Message) -> Iterator[Finding]:
    """Finds that nobody is named of those who gave me the name and may be named."""
    open_ones = [one for one in message.facts.introducers if one.permission is Permission.GRANTED and one.name.strip()]
    if open_ones and not any(_named(message, one) for one in open_ones):
        name = open_ones[0].name
        yield Finding(
            Rule.NO_INTRODUCER, None, None,
            f"{name} gave you this name; a stranger answers sooner when they see who sent you.",
            f"Begin with it: {name} suggested that I write to you.",
        )  # fmt: skip


def no_reason(message: Message) -> Iterator[Finding]:
    """Finds that it isn't said why this field or this person."""
    if not message.says(Family.REASON):
        yield Finding(
            Rule.NO_REASON, None, None,
            "It isn't said why you ask this person, or why this field draws you.",
            "Say in one sentence what of their work or their way drew you to them.",
        )  # fmt: skip


def _named(message: Message, introducer: Introducer) -> tuple[int, int] | None:
    """Where the full name, the family name or the given name stands, after the greeting."""
    start = _end_of_greeting(message.body)
    for name in _names(introducer.name):
        found = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").search(message.body, start)
        if found:
            return found.start(), found.end()
    return None


def _end_of_greeting(text: str) -> int:
    """Where a short first line ends that isn't the whole text: the name in it is the recipient's own."""
    begin = len(text) - len(text.lstrip())
    end = text.find("\n", begin)
    return end if 0 <= end - begin <= _LONGEST_GREETING else 0


def _names(name: str) -> list[str]:
    """The whole name, then the family name, then the given one; what is short or a title is left out."""
    parts = [part for part in name.split() if len(part) >= _LEAST_LETTERS and part.lower().strip(".") not in _TITLES]
    return [" ".join(name.split()), *reversed(parts)] if name.strip() else []
