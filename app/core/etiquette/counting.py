"""The rules that only count: words, characters, hours. They hold in every language."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from app.core.etiquette.facts import Facts, Kind
from app.core.etiquette.findings import Finding, Rule

# Lines before the text that a saved draft may carry; they aren't part of what is read.
_HEADER = re.compile(r"(?:(?:subject|betreff|to|an|from|von|cc|date|datum)[ \t]*:[^\n]*(?:\n|\Z))+\s*", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)  # RFC 3676, 4.3
_WORD = re.compile(r"[^\W_](?:[\w'’.@/-]*\w)?")
_COUNTED_IN_WORDS = frozenset((Kind.OUTREACH, Kind.NUDGE))


class Measure(NamedTuple):
    """How long a text is: *count* of *unit* ("words" or "characters"), and the most it may have (None: any)."""

    count: int
    most: int | None
    unit: str

    @property
    def is_over(self) -> bool:
        """Whether the text is longer than it may be."""
        return self.most is not None and self.count > self.most


def body(text: str) -> tuple[int, int]:
    """Where the text proper begins and ends, without header lines of a draft and without what follows "-- "."""
    header = _HEADER.match(text)
    start = header.end() if header else 0
    signature = _SIGNATURE.search(text, start)
    return start, signature.start() if signature else len(text)


def measure(text: str, kind: Kind, facts: Facts = Facts()) -> Measure:  # noqa: B008 - a tuple can't be changed
    """How long a text is, in what counts for its kind."""
    start, end = body(text)
    if kind is Kind.NOTE:
        return Measure(len(text[start:end].strip()), facts.note_characters, "characters")
    count = sum(1 for _ in _WORD.finditer(text, start, end))
    return Measure(count, facts.below_words - 1 if kind in _COUNTED_IN_WORDS else None, "words")


def too_long(text: str, kind: Kind, facts: Facts) -> Iterator[Finding]:
    """Finds what is beyond the limit, from the first word or character too many."""
    found = measure(text, kind, facts)
    if found.most is None or not found.is_over:
        return
    start, end = body(text)
    if kind is Kind.NOTE:
        yield Finding(
            Rule.TOO_LONG, min(start + found.most, end), end,
            f"LinkedIn takes {found.most} characters in a note; this has {found.count}.",
            "Keep how you found them, one reason and the question; the rest has time until they answer.",
        )  # fmt: skip
        return
    words = list(_WORD.finditer(text, start, end))
    yield Finding(
        Rule.TOO_LONG, words[found.most].start(), words[-1].end(),
        f"A first e-mail under {facts.below_words} words is read to the end; this has {found.count}.",
        "Cut what you tell about yourself first: one sentence is enough.",
    )  # fmt: skip


def late(facts: Facts) -> Iterator[Finding]:
    """Finds thanks that come after the hours in which they are expected."""
    if facts.ended_at is None or facts.now is None:
        return
    since = facts.now - facts.ended_at
    if since > timedelta(hours=facts.late_hours):
        days = since.days
        yield Finding(
            Rule.LATE, None, None,
            f"The talk was {f'{days} days' if days > 1 else f'{since // timedelta(hours=1)} hours'} ago; "
            f"thanks are expected within {facts.late_hours} hours.",
            "Send it now all the same, with one short word of apology and no excuse.",
        )  # fmt: skip
