"""The inspector's contact points, each edited where it stands, and an entry for a new one."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.core.cards import ContactPoint, PersonCard
from app.core.drafts import ContactKind
from app.ui import theme
from app.ui.people import acts
from app.ui.people.saving import Saver
from app.ui.people.sections import Section
from app.ui.widgets.editable import EditableValue

ICONS = {
    ContactKind.EMAIL: "envelope", ContactKind.PHONE: "phone", ContactKind.ADDRESS: "map-pin",
    ContactKind.URL: "link", ContactKind.HANDLE: "at",
}  # fmt: skip
WORDS = {
    ContactKind.EMAIL: "E-mail", ContactKind.PHONE: "Phone", ContactKind.ADDRESS: "Address",
    ContactKind.URL: "Web page", ContactKind.HANDLE: "Handle",
}  # fmt: skip
USUAL_ROWS = 4
_PHONE_MARKS = frozenset("0123456789+-() ./")


def kind_of(text: str) -> ContactKind:
    """What a typed contact point is."""
    if "://" in text or text.casefold().startswith("www."):
        return ContactKind.URL
    if text.startswith("@"):
        return ContactKind.HANDLE
    if "@" in text:
        return ContactKind.EMAIL
    if text and set(text) <= _PHONE_MARKS:
        return ContactKind.PHONE
    return ContactKind.ADDRESS


class ContactRow(QWidget):
    """A contact point with its sign, or the entry for a new one."""

    def __init__(self) -> None:
        super().__init__()
        self.value = EditableValue("", "")
        self.mark = QLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.value, 1)

    def show_point(self, person: int, point: ContactPoint | None) -> None:
        """Shows a contact point of someone, or the entry."""
        word = WORDS[point.kind] if point else ""
        self.mark.setPixmap(theme.icon(ICONS[point.kind] if point else "plus", "muted").pixmap(QSize(16, 16)))
        self.mark.setToolTip(word)
        self.value.subject = person
        if point:
            self.value.rename(word, f"Remove this {word.lower()}")
        else:
            self.value.rename("New contact point", "Add an e-mail, phone, link or address")
        self.value.show_value(" ".join(point.value.split()) if point else "")
        self.show()


class ContactSection(Section):
    """E-mail, phone, address and the like; an emptied one is removed."""

    def __init__(self, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__("Contact", parent)
        self._saver = saver
        self._card: PersonCard | None = None
        self._rows: list[ContactRow] = []
        self._shown = 0
        self.body.setSpacing(0)

    def furnish(self) -> Iterator[None]:
        """Makes as many rows as most people need, so that the first one is shown sooner."""
        for _ in range(USUAL_ROWS):
            self._add()
            yield

    def values(self) -> tuple[EditableValue, ...]:
        """The editors, in tab order."""
        return tuple(row.value for row in self._rows[: self._shown])

    def show_card(self, card: PersonCard) -> None:
        """Shows someone's contact points."""
        self._card = card
        points = (*card.contact_points, None)
        while len(self._rows) < len(points):
            self._add()
        self._shown = len(points)
        for row, point in zip(self._rows, points, strict=False):
            row.show_point(int(card.id), point)
        for row in self._rows[self._shown :]:
            row.value.subject = 0
            row.hide()

    def _add(self) -> None:
        row, at = ContactRow(), len(self._rows)
        row.hide()
        row.value.saved.connect(partial(self._save, at))
        self.body.addWidget(row)
        self._rows.append(row)

    def _save(self, at: int, text: str) -> None:
        card, value = self._card, self._rows[at].value
        if card is None:
            return
        if at < len(card.contact_points):
            self._change(card, card.contact_points[at], value, text)
        else:
            self._create(card, value, text)

    def _change(self, card: PersonCard, point: ContactPoint, value: EditableValue, text: str) -> None:
        word = WORDS[point.kind].lower()
        label = f"{word.capitalize()} of {card.name} {'changed' if text else 'removed'}"
        kind = point.kind.value
        self._saver.save(label, value, point.value, text, acts.set_contact, card.id, point.id, kind, text)

    def _create(self, card: PersonCard, value: EditableValue, text: str) -> None:
        if text:
            kind = kind_of(text)
            label = f"{WORDS[kind]} of {card.name} added"
            self._saver.save(label, value, "", text, acts.set_contact, card.id, None, kind.value, text)
