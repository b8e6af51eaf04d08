"""Google Contacts' CSV, the header before 2024 and the one since."""

import re
from collections.abc import Iterator

from app.core.drafts import ContactKind
from app.formats import drafts
from app.formats.csv_people import NO_NAME, Cells, Found, first, joined, points

_GIVEN = ("first name", "given name")
_FAMILY = ("last name", "family name")
_MIDDLE = ("middle name", "additional name")
_COMPANY = ("organization name", "organization 1 - name")
_TITLE = ("organization title", "organization 1 - title")
_GROUPS = ("labels", "group membership")
_SEPARATOR = ":::"  # Google puts several values into one cell with it
_KINDS = {
    "e-mail": ContactKind.EMAIL, "phone": ContactKind.PHONE, "website": ContactKind.URL, "im": ContactKind.HANDLE,
    "address": ContactKind.ADDRESS,
}  # fmt: skip
_VALUE = re.compile(r"(e-mail|phone|website|im|address) (\d{1,3}) - (value|formatted)")
_SYSTEM_GROUPS = frozenset({"mycontacts", "my contacts", "starred", "friends", "family", "coworkers"})
_USED = frozenset((*_GIVEN, *_FAMILY, *_MIDDLE, *_COMPANY, *_TITLE, *_GROUPS, "name", "nickname", "birthday", "notes"))


def is_header(columns: frozenset[str]) -> bool:
    """Whether these columns are Google's: numbered pairs of label or type and value."""
    has_name = bool(columns.intersection(_GIVEN)) or "name" in columns
    return has_name and any(_VALUE.fullmatch(column) for column in columns)


def convert(cells: Cells, file: str) -> Found:
    """The person of a row, called by what Google shows: the names, else nickname, organization or address."""
    given, family, middle = first(cells, *_GIVEN), first(cells, *_FAMILY), first(cells, *_MIDDLE)
    company, title = first(cells, *_COMPANY), first(cells, *_TITLE)
    reach = points(_points(cells))
    address = reach[0].value if reach else ""
    name = first(cells, "name") or joined(given, middle, family) or first(cells, "nickname", "file as")
    name = name or company or address
    if not name:
        return Found(None, NO_NAME)
    return Found(
        drafts.person(
            name,
            given,
            family,
            reach,
            (drafts.position(company, title),) if company or title else (),
            tags=_tags(first(cells, *_GROUPS)),
            notes=first(cells, "notes"),
            source=file,
            birthday=first(cells, "birthday"),
            extra=tuple(_leftovers(cells)),
        )
    )


def _points(cells: Cells) -> Iterator[tuple[ContactKind, str, str]]:
    """Contact points; a label that begins with a star is the preferred one of its kind and goes first."""
    found = []
    for column, value in cells.items():
        match = _VALUE.fullmatch(column)
        if match is None:
            continue
        stem = f"{match[1]} {match[2]}"
        label = first(cells, f"{stem} - label", f"{stem} - type")
        found.append((not label.startswith("*"), _KINDS[match[1]], value, label.lstrip("* ").lower()))
    for _, kind, value, label in sorted(found, key=lambda point: point[0]):
        for part in value.split(_SEPARATOR):
            yield kind, ", ".join(part.strip().split("\n")) if kind is ContactKind.ADDRESS else part.strip(), label


def _tags(groups: str) -> tuple[str, ...]:
    """Labels a person gave, without those every contact has."""
    words = (word.strip().removeprefix("*").strip() for word in groups.split(_SEPARATOR))
    return tuple(dict.fromkeys(word for word in words if word and word.lower() not in _SYSTEM_GROUPS))


def _leftovers(cells: Cells) -> Iterator[str]:
    """Cells without a place here."""
    for column, value in cells.items():
        if column and column not in _USED and not re.search(r" \d{1,3} - (label|type|value|formatted)$", column):
            yield f"{column}: {value}"
