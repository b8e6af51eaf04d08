"""One vCard while it's read, and the person it becomes."""

from collections.abc import Callable
from itertools import zip_longest

from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.formats import drafts
from app.formats import vcard_values as values
from app.formats.vcard_lines import Head

UNNAMED = "Unnamed contact"
Shape = Callable[["Card", str], str]
PointKey = tuple[ContactKind, Head, Shape]


class Card:
    """What has been read of a card; values are raw, for VERSION may come last. *place* is its rank in the file."""

    __slots__ = (
        "additional", "birthday", "categories", "extra", "family", "given", "has_junk", "is_ranked", "labels", "line",
        "name", "names", "nicknames", "notes", "organizations", "place", "points", "titles", "version",
    )  # fmt: skip

    def __init__(self, line: int, place: int) -> None:
        self.line = line
        self.place = place
        self.version = ""
        self.name = ""
        self.names = ""
        self.birthday = ""
        self.has_junk = False
        self.points: list[tuple[PointKey, str]] = []
        self.is_ranked = False
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
        return drafts.person(
            name,
            given,
            family,
            points,
            positions,
            tags=self._tags() if self.categories else (),
            notes="\n\n".join([self.text(note) for note in self.notes]) if self.notes else "",
            source=source,
            birthday=values.birthday(self.birthday) if self.birthday else "",
            extra=tuple(self.extra),
        )

    def _name_parts(self) -> tuple[str, str, str]:
        """Family, given and additional names. What else N holds stays verbatim in *extra*."""
        parts = values.components(self.names)
        if len(parts) == 5 and not (parts[2] or parts[3] or parts[4]):
            return parts[0], parts[1], ""
        family, given, additional, *rest = [*parts, "", "", ""]
        if additional or any(rest):
            self.extra.append("N:" + self.names)
        return family, given, additional.replace(",", " ")

    def _points(self) -> tuple[ContactPointDraft, ...]:
        """Contact points, preferred first, empty ones and repetitions left out."""
        if len(self.points) > 1 and self.is_ranked:
            self.points.sort(key=_rank)
        made = []
        seen = set()
        for (kind, head, shape), raw in self.points:
            is_plain = "\\" not in raw and ":" not in raw and ";" not in raw and ">" not in raw
            value = raw.strip() if is_plain else shape(self, raw)
            if value and value not in seen:
                seen.add(value)
                label = self.labels.get(head.group, head.label) if head.group else head.label
                made.append(drafts.point(kind, value, label))
        return tuple(made)

    def email(self, raw: str) -> str:
        """An address."""
        return values.email(self.text(raw) if "\\" in raw else raw)

    def phone(self, raw: str) -> str:
        """A number."""
        return values.phone(self.text(raw) if "\\" in raw else raw)

    def address(self, raw: str) -> str:
        """An address in one line."""
        if "\\" not in raw and "\n" not in raw:
            return ", ".join([part for part in map(str.strip, raw.split(";")) if part])
        joined = ", ".join([part for part in values.components(raw) if part])
        return ", ".join(joined.split("\n"))

    def _positions(self) -> tuple[PositionDraft, ...]:
        """Organizations and titles in pairs; departments stay verbatim in *extra*."""
        if len(self.organizations) == 1 and len(self.titles) == 1 and ";" not in self.organizations[0]:
            where, what = self.text(self.organizations[0]), self.text(self.titles[0])
            return (drafts.position(where, what),) if where or what else ()
        organizations = []
        for raw in self.organizations:
            first, *departments = values.components(raw)
            organizations.append(first)
            if any(departments):
                self.extra.append("ORG:" + raw)
        titles = [self.text(title) for title in self.titles]
        pairs = zip_longest(organizations, titles, fillvalue="")
        return tuple([drafts.position(where, what) for where, what in pairs if where or what])

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


def _rank(point: tuple[PointKey, str]) -> int:
    return point[0][1].pref
