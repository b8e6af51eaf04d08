"""Time frames offered in a text: "Tuesday or Thursday after 3", "Dienstag, den 3., ab 15 Uhr"."""

import re
from collections.abc import Iterator

_MONTH = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|"
    r"o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b\.?"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_HOUR = r"(?:[01]?\d|2[0-4])(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:uhr|o['’]clock|h))?"
_PARTS = {
    "weekday": (
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\w*|"
        r"(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\b\.?(?=[\s,])|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)\b[.,]{0,2}\s?(?=\d)|"
        r"weekdays?|werktags?|wochentags|today|tomorrow|heute|morgen(?!s)|übermorgen|the day after tomorrow"
    ),
    "date": (
        rf"\d{{4}}-\d\d-\d\d|{_DAY}\.\s?(?:1[0-2]|0?[1-9])\.(?:\d{{2,4}})?|{_DAY}/(?:1[0-2]|0?[1-9])(?:/\d{{2,4}})?|"
        rf"{_DAY}(?:st|nd|rd|th)?\.?(?:\s+of)?\s+{_MONTH}|{_MONTH}\s+(?:the\s+)?{_DAY}(?:st|nd|rd|th)?\b|"
        rf"{_DAY}(?:st|nd|rd|th)\b|den\s+{_DAY}\."
    ),
    "clock": (
        rf"(?:between|from|zwischen|von)\s+{_HOUR}\s*(?:and|to|until|till|und|bis|-|–)\s*{_HOUR}|"
        rf"{_HOUR}\s*(?:-|–|to|bis)\s*{_HOUR}(?=\s*(?:uhr|[ap]\.?m))\s*(?:uhr|[ap]\.?m\.?)|"
        rf"(?:at|after|before|from|around|by|until|ab|um|nach|vor|gegen|bis)\s+{_HOUR}(?!\s*(?:min|day|week|year|hour|month|tag|woch|jahr|stund))|"
        r"\d{1,2}:\d\d|\d{1,2}\s?[ap]\.?m\b\.?|\d{1,2}(?:[:.]\d\d)?\s?uhr|noon|midday|at lunch|mittags?"
    ),
    "part": (
        r"mornings?|afternoons?|evenings?|lunch ?times?|vormittags?|nachmittags?|abends?|morgens|mittagszeit|"
        r"after work|nach feierabend"
    ),
}
_FRAME = re.compile(
    rf"(?<![\w.:/-])(?:{'|'.join(f'(?P<{name}>{part})' for name, part in _PARTS.items())})(?!\w)", re.IGNORECASE
)
_ALTERNATIVE = re.compile(r"\b(?:or|oder)\b|[;\n•/]", re.IGNORECASE)
_FAR = 30  # characters between what belongs to one frame


def frames(text: str, start: int, end: int) -> int:
    """How many time frames a part of a text offers: a day with its hours is one, "at 10 or at 2" are two."""
    return sum(1 for _ in _starts(text, start, end))


def _starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a frame begins: at a part of a kind that the frame before has already, behind an "or", or far away."""
    kinds: set[str] = set()
    before = start
    for match in _FRAME.finditer(text, start, end):
        kind = match.lastgroup or ""
        gap = text[before : match.start()]
        if not kinds or kind in kinds or len(gap) > _FAR or _ALTERNATIVE.search(gap):
            yield match.start()
            kinds = set()
        kinds.add(kind)
        before = match.end()
