"""Dates as exports write them, in the languages LinkedIn writes them in."""

import re
from datetime import date
from functools import lru_cache

from app.core.people import folded

# Month names, folded, by their beginnings, which are unambiguous across the four languages.
_MONTHS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "jan janv ene", "feb fev febr", "mar mars marz maerz mrz", "apr avr abr", "may mai mayo", "jun juin",
            "jul juil", "aug aou aout ago", "sep sept", "oct okt", "nov", "dec dez dic",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_LONGEST = 5
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?:,? .*)?", re.ASCII)
_WORDS = re.compile(r"(\d{1,2})\.?[- /]+(?:de +)?([^\W\d_]+)\.?,?[- /]+(?:de +)?(\d{4}|\d\d)", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.? +(\d{1,2}),? +(\d{4})")
_MAX_LENGTH = 40  # no date is longer


@lru_cache(maxsize=4096)  # an export of 100,000 connections has some 3,000 days
def parse(written: str) -> date | None:
    """The date that is written, or None. Of two numbers the first is the month unless it can't be, dots excepted."""
    written = written.strip()
    if len(written) > _MAX_LENGTH:
        return None
    if match := _ISO.fullmatch(written):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(written):
        one, two = int(match[1]), int(match[3])
        is_day_first = match[2] == "." or one > 12
        return _date(_year(match[4]), two if is_day_first else one, one if is_day_first else two)
    if match := _WORDS.fullmatch(written):
        return _date(_year(match[3]), _month(match[2]), int(match[1]))
    if match := _MONTH_FIRST.fullmatch(written):
        return _date(int(match[3]), _month(match[1]), int(match[2]))
    return None


def _month(word: str) -> int:
    """The number of a month's name, 0 if it isn't one."""
    plain = folded(word)
    return next((_MONTHS[plain[:size]] for size in range(_LONGEST, 2, -1) if plain[:size] in _MONTHS), 0)


def _year(written: str) -> int:
    """A year; two digits are this century's, for no contact was exported in the last one."""
    return int(written) if len(written) == 4 else 2000 + int(written)


def _date(year: int, month: int, day: int) -> date | None:
    """A date if there is such a day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
