"""How long a talk is to take, however it is written: "20–30 minutes", "half an hour", "eine Viertelstunde"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_NUMBERS = {
    "five": 5, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90, "one": 1, "two": 2, "three": 3, "a couple of": 2,
    "fünf": 5, "zehn": 10, "zwölf": 12, "fünfzehn": 15, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30,
    "dreissig": 30, "vierzig": 40, "fünfundvierzig": 45, "fünfzig": 50, "sechzig": 60, "neunzig": 90, "ein": 1,
    "eine": 1, "einer": 1, "einen": 1, "zwei": 2, "drei": 3, "an": 1, "a": 1,
}  # fmt: skip
# The longer ones first: "three quarters of an hour" is no hour.
_PHRASES = {
    r"an?\s+hour\s+and\s+a\s+half|one\s+and\s+a\s+half\s+hours|anderthalb\s+stunden|eineinhalb\s+stunden": 90,
    r"three[\s-]quarters\s+of\s+an\s+hour|dreiviertelstunde|dreiviertel\s+stunde": 45,
    r"quarter(?:s)?\s+of\s+an\s+hour|quarter[\s-]hour|viertelstunde|viertel\s+stunde": 15,
    r"half\s+an\s+hour|half[\s-](?:an[\s-])?hour|half\s+of\s+an\s+hour|halbe[nr]?\s+stunde|halbstündig\w*": 30,
    r"hour[\s-]long|einstündig\w*": 60,
}
_MINUTES = r"minutes?|mins?|minuten?|minütig\w*|min"
_HOURS = r"hours?|hrs?|stunden?|stündig\w*|std|h"
# What stands around a time that is no length: "within 24 hours", "two hours ago".
_BEFORE = re.compile(
    r"\b(?:within|in|every|past|last|after|in the next|innerhalb von|binnen|alle|seit|nach|vor)\s+"
    r"(?:about |ca\. |etwa )?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:ago|away|earlier|early|later|late|drive|walk|before|beforehand|"
    r"entfernt|früher|später|vorher|fahrt|zu früh|a (?:day|week))\b",
    re.IGNORECASE,
)


class Duration(NamedTuple):
    """A length named in a text: the longest it may be, in minutes, and where it stands."""

    minutes: float
    start: int
    end: int


def durations(text: str, start: int, end: int) -> Iterator[Duration]:
    """The lengths named in a part of a text, in order."""
    for match in _pattern().finditer(text, start, end):
        is_length = not _BEFORE.search(text, max(start, match.start() - 20), match.start()) and not _AFTER.match(
            text, match.end(), end
        )
        if is_length:
            yield Duration(_minutes(match), match.start(), match.end())


def _minutes(match: re.Match[str]) -> float:
    if match["phrase"]:
        return next(value for phrase, value in _PHRASES.items() if re.fullmatch(phrase, match["phrase"], re.IGNORECASE))
    number = _value(match["most"] or match["least"])
    return number if re.fullmatch(_MINUTES, match["unit"], re.IGNORECASE) else number * 60


def _value(text: str) -> float:
    known = _NUMBERS.get(" ".join(text.lower().split()))
    return known if known is not None else float(text.replace(",", "."))


@cache
def _pattern() -> re.Pattern[str]:
    words = "|".join(word.replace(" ", r"\s+") for word in sorted(_NUMBERS, key=len, reverse=True))
    number = rf"(?:\d{{1,3}}(?:[.,]\d)?|{words})"
    between = r"\s{0,3}(?:-|–|—|to|or|and|bis|oder|und)\s{0,3}"
    return re.compile(
        rf"(?<![\w.,])(?:(?P<phrase>{'|'.join(_PHRASES)})"
        rf"|(?P<least>{number})(?:{between}(?P<most>{number}))?[\s-]{{0,3}}(?P<unit>{_MINUTES}|{_HOURS}))(?!\w)",
        re.IGNORECASE,
    )
