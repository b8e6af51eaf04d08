"""How I found someone: one of the usual sources, or words of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.core.cards import PersonCard
from app.core.sources import SOURCES
from app.ui.people import acts
from app.ui.people.saving import Saver
from app.ui.people.sections import Section
from app.ui.widgets import buttons
from app.ui.widgets.editable import EditableValue


class SourceSection(Section):
    """A value edited where it stands, with a menu of what is usual."""

    def __init__(self, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__("How you found them", parent)
        self._saver = saver
        self._card: PersonCard | None = None
        self.value = EditableValue("How you found them", "Alumni group, professor, colleague…")
        self.value.saved.connect(self.save)
        self.choices = buttons.icon_only("list-bullets", "Choose how you found them")
        self.choices.clicked.connect(self._show_menu)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.value, 1)
        row.addWidget(self.choices, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def show_card(self, card: PersonCard) -> None:
        """Shows someone's source; there is none for me."""
        self._card = card
        self.setVisible(not card.is_me)
        self.value.subject = int(card.id)
        self.value.show_value(card.source)

    def menu(self) -> QMenu:
        """The usual sources; the one that is set has a tick."""
        made = QMenu(self)
        for source in SOURCES:
            action = made.addAction(source)
            action.setCheckable(True)
            action.setChecked(self._card is not None and self._card.source == source)
            action.triggered.connect(lambda _=False, chosen=source: self.save(chosen))
        return made

    def save(self, text: str) -> None:
        """Stores a source as one step; the same again is no step."""
        card = self._card
        if card is not None and text != card.source:
            label = f"How I found {card.name}"
            self._saver.save(label, self.value, card.source, text, acts.edit, card.id, "source", text)

    def _show_menu(self) -> None:
        self.menu().popup(self.choices.mapToGlobal(self.choices.rect().bottomLeft()))
