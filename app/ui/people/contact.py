"""The inspector's contact points, each edited where it stands, and an entry for a new one."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.core.cards import ContactPoint, PersonCard
from app.core.drafts import ContactKind
from app.ui import theme
from app.ui.people import acts
from app.ui.people.saving import Saver
from app.ui.people.sections import Section, emptied
from app.ui.widgets.editable import EditableValue

ICONS = {
    ContactKind.EMAIL: "envelope", ContactKind.PHONE: "phone", ContactKind.ADDRESS: "map-pin",
    ContactKind.URL: "link", ContactKind.HANDLE: "at",
}  # fmt: skip
WORDS = {
    ContactKind.EMAIL: "E-mail", ContactKind.PHONE: "Phone", ContactKind.ADDRESS: "Address",
    ContactKind.URL: "Web page", ContactKind.HANDLE: "Handle",
}  # fmt: skip
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


class ContactSection(Section):
    """E-mail, phone, address and the like; an emptied one is removed."""

    def __init__(self, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__("Contact", parent)
        self._saver = saver
        self._values: list[EditableValue] = []
        self.body.setSpacing(0)

    def values(self) -> tuple[EditableValue, ...]:
        """The editors, in tab order."""
        return tuple(self._values)

    def show_card(self, card: PersonCard) -> None:
        """Shows someone's contact points."""
        for old in self._values:
            old.subject = 0
        emptied(self.body)
        self._values.clear()
        for point in card.contact_points:
            value = EditableValue(WORDS[point.kind], f"Remove this {WORDS[point.kind].lower()}")
            value.subject = int(card.id)
            value.show_value(" ".join(point.value.split()))
            value.saved.connect(partial(self._change, card, point, value))
            self._add(value, point.kind)
        new = EditableValue("New contact point", "Add an e-mail, phone, link or address")
        new.subject = int(card.id)
        new.saved.connect(partial(self._create, card, new))
        self._add(new, None)

    def _add(self, value: EditableValue, kind: ContactKind | None) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        mark = QLabel()
        picture = theme.icon(ICONS[kind] if kind else "plus", "muted")
        mark.setPixmap(picture.pixmap(QSize(16, 16)))
        mark.setToolTip(WORDS[kind] if kind else "")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(value, 1)
        self.body.addWidget(row)
        self._values.append(value)

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
