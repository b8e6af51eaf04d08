"""One vCard while it's read, and the person it becomes."""

from collections.abc import Callable
from itertools import zip_longest

from app.core.people import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.formats import vcard_values as values
from app.formats.vcard_lines import Head

UNNAMED = "Unnamed contact"
_ANDROID_NICKNAME = "vnd.android.cursor.item/nickname;"
_NO_RANK = 101


class Card:
    """What has been read of a card; values are raw, for VERSION may come last. *place* is its rank in the file."""

    __slots__ = (
        "additional", "birthday", "categories", "extra", "family", "given", "has_junk", "labels", "line", "name",
        "names", "nicknames", "notes", "organizations", "place", "points", "titles", "version",
    )  # fmt: skip

    def __init__(self, line: int, place: int) -> None:
        self.line = line
        self.place = place
        self.version = ""
        self.name = ""
        self.names = ""
        self.birthday = ""
        self.has_junk = False
        self.points: list[tuple[ContactKind, Head, str]] = []
        self.extra: list[str] = []
        self.organizations: list[str] = []
        self.titles: list[str] = []
        self.notes: list[str] = []
        self.nicknames: list[str] = []
        self.categories: list[str] = []
        self.labels: dict[str, str] = {}

    def text(self, value: str) -> str:
        """A text value unescaped by the rules of the card's version."""
        if "\\" in value and self.version != "2.1":
            value = values.unescaped(value)
        return value.strip()

    def draft(self, source: str) -> PersonDraft | None:
        """The person, or None if the card says nothing about one."""
        family, given, additional = self._name_parts() if self.names else ("", "", "")
        points = self._points() if self.points else ()
        positions = self._positions() if self.organizations or self.titles else ()
        name = self.text(self.name) or values.shown_name(family, given, additional)
        if not name:
            name = self._other_name(positions, points)
            if not name:
                return None
        return PersonDraft(  # by position: making drafts is a third of the time of reading
            name,
            given,
            family,
            points,
            positions,
            self._tags() if self.categories else (),
            "\n\n".join([self.text(note) for note in self.notes]) if self.notes else "",
            source,
            None,
            values.birthday(self.birthday) if self.birthday else "",
            False,
            tuple(self.extra),
        )

    def _name_parts(self) -> tuple[str, str, str]:
        """Family, given and additional names. What else N holds stays verbatim in *extra*."""
        family, given, additional, *rest = [*values.components(self.names), "", "", ""]
        if additional or any(rest):
            self.extra.append("N:" + self.names)
        return family, given, additional.replace(",", " ")

    def _points(self) -> tuple[ContactPointDraft, ...]:
        """Contact points, preferred first, empty ones and repetitions left out."""
        points = self.points
        if len(points) > 1 and any(head.pref != _NO_RANK for _, head, _ in points):
            points = sorted(points, key=_rank)
        made = []
        for kind, head, raw in points:
            value = _SHAPES[kind](self, raw)
            if value:
                label = head.label
                if self.labels and head.group in self.labels:
                    label = self.labels[head.group]
                made.append(ContactPointDraft(kind, value, label))
        return tuple(made if len(made) < 2 else dict.fromkeys(made))

    def address(self, raw: str) -> str:
        """An address in one line."""
        parts = values.components(raw)
        return ", ".join([" ".join(part.split()) for part in parts if part])

    def _positions(self) -> tuple[PositionDraft, ...]:
        """Organizations and titles in pairs; departments stay verbatim in *extra*."""
        organizations = []
        for raw in self.organizations:
            first, *departments = values.components(raw)
            organizations.append(first)
            if any(departments):
                self.extra.append("ORG:" + raw)
        titles = [self.text(title) for title in self.titles]
        pairs = zip_longest(organizations, titles, fillvalue="")
        return tuple([PositionDraft(where, what) for where, what in pairs if where or what])

    def _tags(self) -> tuple[str, ...]:
        """Categories, each once."""
        words = (word for raw in self.categories for word in values.components(raw, ","))
        return tuple(dict.fromkeys(word for word in words if word))

    def _other_name(self, positions: tuple[PositionDraft, ...], points: tuple[ContactPointDraft, ...]) -> str:
        """What to call someone whose card has no name."""
        for raw in self.nicknames:
            name = next((part for part in values.components(raw, ",") if part), "")
            if name:
                return name
        if positions and positions[0].organization:
            return positions[0].organization
        for kind in (ContactKind.EMAIL, ContactKind.PHONE, ContactKind.HANDLE):
            for point in points:
                if point.kind is kind:
                    return point.value
        return UNNAMED if self.extra or self.notes or points or positions else ""


_SHAPES: dict[ContactKind, Callable[[Card, str], str]] = {
    ContactKind.EMAIL: lambda card, raw: values.email(card.text(raw)),
    ContactKind.PHONE: lambda card, raw: values.phone(card.text(raw)),
    ContactKind.ADDRESS: Card.address,
    ContactKind.URL: Card.text,
    ContactKind.HANDLE: Card.text,
}

Take = Callable[[Card, Head, str], None]


def _rank(point: tuple[ContactKind, Head, str]) -> int:
    return point[1].pref


def _take_point(kind: ContactKind) -> Take:
    """What keeps a value as a contact point of *kind*."""

    def take(card: Card, head: Head, value: str) -> None:
        card.points.append((kind, head, value))

    return take


def _take_version(card: Card, _head: Head, value: str) -> None:
    card.version = value.strip()


def _take_name(card: Card, head: Head, value: str) -> None:
    if not card.name:
        card.name = value.strip()
    else:
        take_extra(card, head, value)


def _take_names(card: Card, head: Head, value: str) -> None:
    if not card.names:
        card.names = value
    else:
        take_extra(card, head, value)


def _take_organization(card: Card, _head: Head, value: str) -> None:
    card.organizations.append(value)


def _take_title(card: Card, _head: Head, value: str) -> None:
    card.titles.append(value)


def _take_note(card: Card, _head: Head, value: str) -> None:
    if value.strip():
        card.notes.append(value)


def _take_birthday(card: Card, _head: Head, value: str) -> None:
    card.birthday = card.birthday or value


def _take_categories(card: Card, _head: Head, value: str) -> None:
    card.categories.append(value)


def _take_nickname(card: Card, head: Head, value: str) -> None:
    card.nicknames.append(value)
    take_extra(card, head, value)


def _take_label(card: Card, head: Head, value: str) -> None:
    if head.group:
        card.labels[head.group] = values.custom_label(value)


def _take_android(card: Card, head: Head, value: str) -> None:
    if value.startswith(_ANDROID_NICKNAME):
        card.nicknames.append(value[len(_ANDROID_NICKNAME) :].partition(";")[0])
    take_extra(card, head, value)


def _take_picture(card: Card, head: Head, value: str) -> None:
    """Leave a picture or sound out unless it's an address, which is kept and never opened."""
    if not head.is_binary and "://" in value[:20]:
        take_extra(card, head, value)


def _drop(_card: Card, _head: Head, _value: str) -> None:
    """Leave out what only says how the file was made."""


def take_extra(card: Card, head: Head, value: str) -> None:
    """Keep a property verbatim."""
    card.extra.append(f"{head.text}:{value}")


TAKERS: dict[str, Take] = {
    "VERSION": _take_version, "FN": _take_name, "N": _take_names, "ORG": _take_organization, "TITLE": _take_title,
    "NOTE": _take_note, "BDAY": _take_birthday, "CATEGORIES": _take_categories, "NICKNAME": _take_nickname,
    "X-ABLABEL": _take_label, "X-ANDROID-CUSTOM": _take_android,
    "TEL": _take_point(ContactKind.PHONE), "EMAIL": _take_point(ContactKind.EMAIL),
    "ADR": _take_point(ContactKind.ADDRESS), "URL": _take_point(ContactKind.URL),
    "PHOTO": _take_picture, "LOGO": _take_picture, "SOUND": _take_picture, "KEY": _take_picture,
    "PRODID": _drop, "REV": _drop, "PROFILE": _drop,
} | {
    name: _take_point(ContactKind.HANDLE)
    for name in ("IMPP", "X-SIP", "X-SKYPE", "X-SKYPE-USERNAME", "X-GOOGLE-TALK", "X-JABBER", "X-AIM", "X-ICQ",
                 "X-MSN", "X-YAHOO", "X-QQ", "X-TWITTER", "X-SOCIALPROFILE")
}  # fmt: skip
