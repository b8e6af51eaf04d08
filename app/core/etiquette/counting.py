"""The rules that only count: words, characters, hours. They hold in every language."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from app.core.etiquette.facts import Facts, Kind
from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.message import Message
from app.core.etiquette.text import body
from app.core.schedule import word_count

_COUNTED_IN_WORDS = frozenset((Kind.OUTREACH, Kind.NUDGE))


class Measure(NamedTuple):
    """How long a text is: *length* in *unit* ("words" or "characters"), and the most it may have (None: any)."""

    length: int
    most: int | None
    unit: str

    @property
    def is_over(self) -> bool:
        """Whether the text is longer than it may be."""
        return self.most is not None and self.length > self.most


def is_note(kind: Kind, facts: Facts) -> bool:
    """Whether a text goes out as a LinkedIn note."""
    return kind is Kind.NOTE or facts.is_note


def measure(text: str, kind: Kind, facts: Facts = Facts()) -> Measure:  # noqa: B008 - a tuple can't be changed
    """How long a text is, in what counts for its kind; header lines, a signature and what is replied to don't count."""
    read = body(text)
    if is_note(kind, facts):
        return Measure(len(read.strip()), facts.note_characters, "characters")
    most = facts.below_words - 1 if kind in _COUNTED_IN_WORDS else None
    return Measure(word_count(read), most, "words")


def too_long(message: Message) -> Iterator[Finding]:
    """Finds what is beyond the limit, from the first word or character too many."""
    found = measure(message.text, message.kind, message.facts)
    if found.most is None or not found.is_over:
        return
    end = len(message.body.rstrip())
    if is_note(message.kind, message.facts):
        start = len(message.body) - len(message.body.lstrip())
        yield Finding(
            Rule.TOO_LONG, start + found.most, end,
            f"LinkedIn takes {found.most} characters in a note; this has {found.length}.",
            "Keep how you found them, one reason and the question; the rest has time until they answer.",
        )  # fmt: skip
        return
    yield Finding(
        Rule.TOO_LONG, _start_of_word(message.body, found.most), end,
        f"A message under {found.most + 1} words is read to its end; this has {found.length}.",
        "Cut what you tell about yourself first: one sentence is enough.",
    )  # fmt: skip


def _start_of_word(text: str, index: int) -> int:
    """Where the word with an index from 0 begins; where words aren't counted by blanks, where the text begins."""
    for count, word in enumerate(re.finditer(r"\S+", text)):
        if count == index:
            return word.start()
    return len(text) - len(text.lstrip())


def late(message: Message) -> Iterator[Finding]:
    """Finds thanks that come after the hours in which they are expected."""
    facts = message.facts
    if facts.ended_at is None or facts.now is None:
        return
    since = facts.now - facts.ended_at
    if since > timedelta(hours=facts.late_hours):
        ago = f"{since.days} days" if since.days > 1 else f"{since // timedelta(hours=1)} hours"
        yield Finding(
            Rule.LATE, None, None,
            f"The talk was {ago} ago; thanks are expected within {facts.late_hours} hours.",
            "Send it now all the same, with one short word of apology and no excuse.",
        )  # fmt: skip
