"""The little language in which the vocabulary says what to look for, and its way into regular expressions.

A pattern is a row of parts with blanks between: words (`hire|hiring`, each a regular expression without blanks),
`{slot}` among them for a named set of alternatives (which may be of several words), in `[ ]` where they may be missing;
`~3` for up to three words within a noun phrase, `+3` for up to three words or commas, `^` and `$` for the start and
the end of a clause.

Every gap has an end and every part begins at a blank, so searching takes time in proportion to the text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from app.core.etiquette.text import Sentence, plain

_SLOT = re.compile(r"\{(\w+)\}")
_EDGES = {
    "^": r"(?:^|(?<=, )|(?<= and )|(?<= but )|(?<= und )|(?<= aber )|(?<= so ))",
    "$": r"(?=$|, |and |but |und |aber |so )",
}


class Patterns(NamedTuple):
    """Compiled patterns, to be searched in `Sentence.line`."""

    compiled: tuple[re.Pattern[str], ...]

    def first(self, line: str) -> re.Match[str] | None:
        """The first match of the first pattern that has one."""
        return next(self.every(line), None)

    def every(self, line: str) -> Iterator[re.Match[str]]:
        """All matches of all patterns, pattern by pattern."""
        return (match for pattern in self.compiled for match in pattern.finditer(line))

    def masked(self, line: str) -> str:
        """A line with "_" for each letter of what matches, as if it weren't there."""
        for match in list(self.every(line)):
            line = line[: match.start()] + re.sub(r"[^ ]", "_", match.group()) + line[match.end() :]
        return line

    def are_in(self, sentences: Iterable[Sentence]) -> bool:
        """Whether one of the sentences has one of them."""
        return any(self.first(sentence.line) for sentence in sentences)


def compiled(patterns: Iterable[str], slots: Mapping[str, str], stops: str) -> Patterns:
    """Patterns ready for use. *stops* are the words that no noun phrase goes over, joined by `|`."""
    gap = rf"(?:(?!(?:{plain(stops)}) )[^ ,]+ )"
    filled = {name: plain(text) for name, text in slots.items()}
    return Patterns(tuple(re.compile(_expression(pattern, filled, gap)) for pattern in patterns))


def _expression(pattern: str, slots: Mapping[str, str], gap: str) -> str:
    return r"(?<![^ ])" + "".join(_part(part, slots, gap) for part in plain(pattern).split())


def _part(part: str, slots: Mapping[str, str], gap: str) -> str:
    if part in _EDGES:
        return _EDGES[part]
    if part[0] == "~":
        return f"{gap}{{0,{part[1:]}}}?"
    if part[0] == "+":
        return f"(?:[^ ]+ ){{0,{part[1:]}}}?"
    if part[0] == "[" and part[-1] == "]":
        return f"{_part(part[1:-1], slots, gap)}?"
    words = _SLOT.sub(lambda match: slots[match[1]], part)
    return f"(?:(?:{words}) )"
