"""Outlook's contact CSV, and any other table that names its columns plainly."""

from collections.abc import Iterator

from app.core.drafts import ContactKind, PositionDraft
from app.formats import drafts
from app.formats.csv_people import NO_NAME, Cells, Found, first, joined, leftovers, points
from app.formats.linkedin import COMPANY, FAMILY, GIVEN, POSITION, URL

_NAME = ("name", "full name", "display name", "file as", "contact", "contact name", "vollstandiger name", "nom complet")
_MIDDLE = ("middle name", "weitere vornamen", "deuxieme prenom", "segundo nombre")
_TITLE = (*POSITION, "job title", "title", "role", "stelle", "puesto de trabajo", "titre")
_COMPANY = (*COMPANY, "organization", "organisation", "employer", "org")
_NOTES = ("notes", "note", "notizen", "notas", "comments")
_EMAILS = (
    "e-mail address", "email address", "e-mail", "email", "mail", "e-mail-adresse", "e-mail adresse", "adresse e-mail",
    "adresse de messagerie", "correo electronico", "direccion de correo electronico", "primary email", "work email",
    "e-mail 1", "email 1",
)  # fmt: skip
_MORE_EMAILS = ("e-mail 2 address", "e-mail 3 address", "secondary email", "e-mail 2", "e-mail 3", "email 2", "email 3")
_PHONES = {
    "mobile phone": "mobile", "mobile": "mobile", "cell": "mobile", "primary phone": "main", "business phone": "work",
    "business phone 2": "work", "work phone": "work", "home phone": "home", "home phone 2": "home", "phone": "",
    "phone number": "", "telephone": "", "telefon": "", "telefono": "", "other phone": "other", "car phone": "car",
    "business fax": "work fax", "home fax": "home fax", "fax number": "fax", "pager": "pager",
    "mobiltelefon": "mobile", "telefon geschaftlich": "work", "telefon privat": "home",
}  # fmt: skip
_PLACES = ("business", "home", "other")
_ADDRESS = ("street", "street 2", "street 3", "city", "state", "postal code", "country/region", "country")
_URLS = (*URL, "web page", "website", "personal web page", "linkedin", "webseite")
_NO_DATE = frozenset({"0/0/00", "00/00/00", "0.0.00"})  # how Outlook writes "none"
_EXCHANGE = "/o="  # an address within Exchange, of use to nobody outside
_USED = frozenset(
    (*_NAME, *GIVEN, *FAMILY, *_MIDDLE, *_TITLE, *_COMPANY, *_NOTES, *_EMAILS, *_MORE_EMAILS, *_PHONES, *_URLS,
     *(f"{place} {part}" for place in _PLACES for part in _ADDRESS),
     "birthday", "categories", "e-mail display name", "e-mail type", "tags", "geburtstag")
)  # fmt: skip


def is_outlook(columns: frozenset[str]) -> bool:
    """Whether these columns are Outlook's."""
    return bool(columns & {"e-mail address", "e-mail-adresse"}) and bool(
        columns & {"business phone", "mobile phone", "e-mail display name", "e-mail 2 address", "business street"}
    )


def is_header(columns: frozenset[str]) -> bool:
    """Whether these columns tell people: a name, and something else that people have."""
    has_name = bool(columns.intersection(_NAME)) or bool(
        columns.intersection(GIVEN) and columns.intersection(FAMILY)
    )  # fmt: skip
    has_address = bool(columns.intersection(_EMAILS))
    has_more = bool(columns.intersection((*_PHONES, *_COMPANY, *_TITLE, *_URLS)))
    return has_address or (has_name and (has_more or len(columns & _USED) > 1))


def convert(cells: Cells, file: str) -> Found:
    """The person of a row, called by the names, else by company or address."""
    given, family = first(cells, *GIVEN), first(cells, *FAMILY)
    company, title = first(cells, *_COMPANY), first(cells, *_TITLE)
    reach = points(_points(cells))
    name = joined(given, first(cells, *_MIDDLE), family) or first(cells, *_NAME, "e-mail display name") or company
    name = name or (reach[0].value if reach else "")
    if not name:
        return Found(None, NO_NAME)
    birthday = first(cells, "birthday", "geburtstag")
    return Found(
        drafts.person(
            name,
            given,
            family,
            reach,
            _positions(company, title),
            tags=_tags(first(cells, "categories", "tags")),
            notes=first(cells, *_NOTES),
            source=file,
            birthday="" if birthday in _NO_DATE else birthday,
            extra=leftovers(cells, _USED),
        )
    )


def _positions(company: str, title: str) -> tuple[PositionDraft, ...]:
    """The position, if one is named."""
    return (drafts.position(company, title),) if company or title else ()


def _points(cells: Cells) -> Iterator[tuple[ContactKind, str, str]]:
    """Contact points in the order Outlook shows them."""
    for column in (*_EMAILS, *_MORE_EMAILS):
        value = cells.get(column, "")
        if not value.lower().startswith(_EXCHANGE):
            yield ContactKind.EMAIL, value, "work" if column == "work email" else ""
    for column, label in _PHONES.items():
        yield ContactKind.PHONE, cells.get(column, ""), label
    for place in _PLACES:
        parts = [cells[f"{place} {part}"] for part in _ADDRESS if f"{place} {part}" in cells]
        address = ", ".join(" ".join(part.split("\n")) for part in parts)
        yield ContactKind.ADDRESS, address, "work" if place == "business" else place
    for column in _URLS:
        yield ContactKind.URL, cells.get(column, ""), "LinkedIn" if column == "linkedin" else ""


def _tags(categories: str) -> tuple[str, ...]:
    """Categories, each once; Outlook separates them by semicolons."""
    words = (word.strip() for word in categories.replace(",", ";").split(";"))
    return tuple(dict.fromkeys(word for word in words if word))
