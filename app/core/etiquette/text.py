"""A text in sentences and words, each with its place, made alike for the rules to read.

Words are lower case, without accents, with contractions written out ("I'd" is "i would"), so that a rule needs one
spelling. Offsets always point into the text as it was given.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import NamedTuple

# Lines before the text that a saved draft may carry; they aren't part of what is read.
_HEADER = re.compile(r"(?:(?:subject|betreff|to|an|from|von|cc|date|datum)[ \t]*:[^\n]*(?:\n|\Z))+", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$.*", re.MULTILINE | re.DOTALL)  # RFC 3676, 4.3
_REPLIED_TO = re.compile(r"^>.*$", re.MULTILINE)
_QUOTED = re.compile(r"“[^“”\n]{1,400}”|„[^„“”\n]{1,400}[“”]|«[^«»\n]{1,400}»|»[^«»\n]{1,400}«|\"[^\"\n]{1,400}\"")
_TOKEN = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:['’.&/@\u0300-\u036f-]+[^\W_]+)*|[,;:()–—]|(?<=\s)-(?=\s)")
# The look behind keeps a row of 100,000 dots from being tried from each of them.
_END = re.compile(r"(?<![.!?…])[.!?…]+[\"'”“«»)]*(?=\s|\Z)|\n[ \t]*(?=\n|[-*•] )|\n")
_PLAIN = str.maketrans(
    {"’": "'", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"} | dict(zip("éèêáàâóòôíìúùç", "eeeaaaoooiiuuc", strict=True))
)
_ABBREVIATED = frozenset(
    "mr mrs ms dr prof st e.g i.e z.b d.h u.a bzw ca nr vs approx p.m a.m hr fr jan feb aug sept okt oct nov "  # noqa: SIM905
    "dez dec".split()
)
_WRAPPED = 45  # a line shorter than this ends what it says; a longer one was wrapped
_MOST_LETTERS = 40
_MOST_WORDS = 80  # of a sentence that is read in one go; a rule looks at most this far


class Word(NamedTuple):
    """A word as the rules read it, and where it stands. Commas and the like are words of their own, ","."""

    text: str
    start: int
    end: int


class Sentence:
    """Some words up to a full stop. `line` is what patterns are searched in: each word and a blank."""

    def __init__(self, words: list[Word], start: int, end: int, *, is_question: bool) -> None:
        self.words = words
        self.start, self.end = start, end
        self.is_question = is_question
        self.line = "".join(f"{word.text} " for word in words)
        self._places: list[int] = []
        place = 0
        for word in words:
            self._places.append(place)
            place += len(word.text) + 1

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text of a part of `line`."""
        first = self.words[bisect_right(self._places, start) - 1]
        last = self.words[max(bisect_right(self._places, end - 1) - 1, 0)]
        return first.start, max(last.end, first.end)


def plain(text: str) -> str:
    """Lower case without accents; umlauts as two letters, as those without a German keyboard write them."""
    return unicodedata.normalize("NFC", text).lower().translate(_PLAIN)


def body(text: str) -> str:
    """The text with blanks for what its writer didn't write as text: header lines, lines replied to, a signature."""
    for match in (_HEADER.match(text), _SIGNATURE.search(text)):
        if match:
            text = text[: match.start()] + _blank(match.group()) + text[match.end() :]
    return _REPLIED_TO.sub(lambda match: _blank(match.group()), text)


def without_quotes(text: str) -> str:
    """The text with blanks for what stands in quotation marks: somebody else's words."""
    return _QUOTED.sub(lambda match: _blank(match.group()), text)


def sentences(text: str, contractions: Mapping[str, str]) -> list[Sentence]:
    """The sentences of a text, in order; none is empty. Very long ones come in pieces."""
    return [sentence for start, end in _bounds(text) for sentence in _pieces(text, start, end, contractions)]


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    start = line = 0
    for match in _END.finditer(text):
        is_newline = match.group().startswith("\n")
        is_end = _ends_line(text, line, match) if is_newline else _ends_sentence(text, start, match)
        if is_newline:
            line = match.end()
        if is_end:
            yield start, match.end()
            start = match.end()
    yield start, len(text)


def _ends_line(text: str, line: int, match: re.Match[str]) -> bool:
    after = text[match.end() : match.end() + 3]
    is_blank = match.end() == len(text) or after.startswith(("\n", "- ", "* ", "• "))
    is_short = match.start() - line < _WRAPPED
    return is_blank or (is_short and not after.lstrip()[:1].islower())


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    if match.group()[0] != "." or match.group().startswith(".."):
        return True
    before = text[max(start, match.start() - 12) : match.start()].split()
    word = before[-1].lower().lstrip('("“„') if before else ""
    if word in _ABBREVIATED or (len(word) == 1 and word.isalpha()):
        return False
    after = text[match.end() : match.end() + 4].lstrip()
    # "am 3. März", "am 3. ab 15 Uhr": an ordinal number ends a sentence only at the end of a line.
    return not (word.isdigit() and len(word) < 3 and after and "\n" not in text[match.end() : match.end() + 2])


def _pieces(text: str, start: int, end: int, contractions: Mapping[str, str]) -> Iterator[Sentence]:
    words: list[Word] = []
    for match in _TOKEN.finditer(text, start, end):
        words.extend(_words(match, contractions))
        if len(words) >= _MOST_WORDS:
            yield Sentence(words, words[0].start, words[-1].end, is_question=False)
            words = []
    if any(word.text != "," for word in words):
        is_question = "?" in text[words[-1].end : end]
        yield Sentence(words, words[0].start, _trimmed_end(text, words[-1].end, end), is_question=is_question)


def _trimmed_end(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


def _words(match: re.Match[str], contractions: Mapping[str, str]) -> Iterator[Word]:
    token = plain(match.group()[:_MOST_LETTERS])
    if not token[0].isalnum():
        yield Word(",", match.start(), match.end())
        return
    for text in contractions.get(token, token).split():
        yield Word(text, match.start(), match.end())
