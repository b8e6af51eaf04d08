"""Breaking text into lines for print: any script, any length, pure; widths come from a `Measure`."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

ELLIPSIS = "…"
# Leading of a line over its type size, as in the mock-up (16 px at 12 px).
LEADING = 1.36
# No line of a page holds more, however narrow the letters; keeps a 100,000 letter word from being measured whole.
_LONGEST_PIECE = 400
_BITS_UNSPACED = "\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
# A piece is a word, or one character of a script without spaces together with the marks that may not begin a line.
_PIECES = re.compile(
    f"[{_BITS_UNSPACED}][\u3001\u3002\u300d\u300f\u3011\u3015\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\u30fc]*"
    f"| |[^ {_BITS_UNSPACED}]+"
)


@dataclass(frozen=True, slots=True)
class Face:
    """A font role: size in points, weight."""

    size_pt: float
    is_bold: bool = False


class Measure(Protocol):
    """What a printer's fonts say, in points."""

    def width(self, text: str, face: Face) -> float:
        """The advance of a piece of text on one line."""
        ...

    def ascent(self, face: Face) -> float:
        """From the base line up to the top of the tallest letters."""
        ...

    def descent(self, face: Face) -> float:
        """From the base line down to the bottom of the deepest letters."""
        ...


@dataclass(frozen=True, slots=True)
class TextLine:
    """One broken line; *width* in points."""

    text: str
    width: float
    is_rtl: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """The lines of a text that found room, and what didn't."""

    lines: tuple[TextLine, ...]
    rest: str = ""


def leading(face: Face, measure: Measure) -> float:
    """Height of one line in points, never less than its letters."""
    return max(face.size_pt * LEADING, measure.ascent(face) + measure.descent(face))


def base_line(face: Face, measure: Measure) -> float:
    """From the top of a line down to its base line, in points."""
    up, down = measure.ascent(face), measure.descent(face)
    return (leading(face, measure) - up - down) / 2 + up


def is_rtl(text: str) -> bool:
    """Whether a text runs from right to left: its first letter with a direction says so (Unicode UAX 9, P2 and P3)."""
    if text.isascii():
        return False
    for character in text[:_LONGEST_PIECE]:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return False
        if kind in ("R", "AL"):
            return True
    return False


def passage(text: str, face: Face, width: float, measure: Measure, most_lines: int) -> Passage:
    """A text broken to *width*, at most *most_lines* lines; the last one ends in an ellipsis if anything is left.

    Never fails: a word wider than a line is broken between letters.
    """
    found: list[tuple[str, int, bool]] = []
    for line, end, rtl in _broken(text, face, width, measure):
        if len(found) == most_lines:
            return _cut(text, found, face, width, measure)
        found.append((line, end, rtl))
    return Passage(tuple(TextLine(line, measure.width(line, face), rtl) for line, _, rtl in found))


def elided(text: str, face: Face, width: float, measure: Measure) -> TextLine:
    """A text on one line, ending in an ellipsis if it is too wide."""
    shown = " ".join(text.split("\n"))
    whole = measure.width(shown, face) if len(shown) <= _LONGEST_PIECE else width + 1
    if whole <= width:
        return TextLine(shown, whole, is_rtl(shown))
    kept = shown[: _fitting(shown, face, width - measure.width(ELLIPSIS, face), measure)].rstrip() + ELLIPSIS
    return TextLine(kept, measure.width(kept, face), is_rtl(shown))


def _cut(text: str, found: list[tuple[str, int, bool]], face: Face, width: float, measure: Measure) -> Passage:
    """The found lines with an ellipsis on the last one, and the text that follows what is shown."""
    if not found:
        return Passage((), text)
    line, end, rtl = found[-1]
    kept = line
    while kept and measure.width(kept + ELLIPSIS, face) > width:
        # At least one letter always fits, by definition; on a line too narrow even for that the ellipsis stands alone.
        most = len(kept) - 1
        fits = _fitting(kept, face, width - measure.width(ELLIPSIS, face), measure, most=most) if most else 0
        kept = kept[:fits].rstrip()
    shown = kept + ELLIPSIS
    lines = [TextLine(one, measure.width(one, face), one_rtl) for one, _, one_rtl in found[:-1]]
    lines.append(TextLine(shown, measure.width(shown, face), rtl))
    return Passage(tuple(lines), text[end - len(line) + len(kept) :])


def _broken(text: str, face: Face, width: float, measure: Measure) -> Iterator[tuple[str, int, bool]]:
    """Lines, lazily, each with the offset in *text* behind it and whether its paragraph runs right to left."""
    start = 0
    for paragraph in text.split("\n"):
        rtl = is_rtl(paragraph)
        for line, end in _paragraph(paragraph, face, width, measure):
            yield line, start + end, rtl
        start += len(paragraph) + 1


def _paragraph(text: str, face: Face, width: float, measure: Measure) -> Iterator[tuple[str, int]]:
    """Lines of one paragraph, filled greedily, each with the offset behind it."""
    space = measure.width(" ", face)
    begin = end = 0
    used = 0.0
    for match in _PIECES.finditer(text):
        piece = match.group()
        if piece == " ":
            used += space
            continue
        wide = measure.width(piece, face) if len(piece) <= _LONGEST_PIECE else width + 1
        if used + wide <= width:
            used += wide
            end = match.end()
            continue
        if end > begin:
            yield text[begin:end], end
        begin, end, used = match.start(), match.end(), wide
        while used > width:
            cut = begin + _fitting(text[begin:end], face, width, measure)
            yield text[begin:cut], cut
            begin = cut
            used = measure.width(text[begin:end], face) if end - begin <= _LONGEST_PIECE else width + 1
    if end > begin:
        yield text[begin:end], end


def _fitting(text: str, face: Face, width: float, measure: Measure, most: int = _LONGEST_PIECE) -> int:
    """How many letters of a text fit into *width*, at least one, not parting a letter from its marks."""
    low, high = 1, max(min(len(text), most, _LONGEST_PIECE), 1)
    while low < high:
        middle = (low + high + 1) // 2
        if measure.width(text[:middle], face) <= width:
            low = middle
        else:
            high = middle - 1
    whole = low
    while low > 1 and low < len(text) and _joins(text[low]):
        low -= 1
    return low if low > 1 or not (whole < len(text) and _joins(text[low])) else whole


def _joins(character: str) -> bool:
    """Whether a character belongs to the one before it: a combining mark, a joiner or an emoji modifier."""
    return (
        unicodedata.category(character)[0] == "M" or character == "\u200d" or "\U0001f3fb" <= character <= "\U0001f3ff"
    )
