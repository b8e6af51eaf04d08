"""The top of the inspector: circle, name, role and organization, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.cards import PersonCard
from app.ui import theme
from app.ui.people import acts
from app.ui.people.saving import Saver
from app.ui.widgets import buttons
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.chip import Chip
from app.ui.widgets.editable import EditableValue
from app.ui.widgets.flow import FlowLayout


class Header(QWidget):
    """Name, role and organization can be edited where they stand."""

    plan_wanted = Signal()
    introducer_wanted = Signal(object)  # the button, for the pop-up's place
    write_wanted = Signal()

    def __init__(self, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver = saver
        self._card: PersonCard | None = None
        self._avatar = Avatar(diameter=40)
        self._stage = Chip()
        self.name = EditableValue("Name", "Name", "heading", is_required=True)
        self.title = EditableValue("Role", "Add a role")
        self.organization = EditableValue("Organization", "Add an organization")
        self.name.saved.connect(self._save_name)
        self.title.saved.connect(self._save_position)
        self.organization.saved.connect(self._save_position)
        self._introducer = buttons.secondary("Introduced by…")
        self._write = buttons.secondary("Write…")
        self._lay_out()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for value in (self.name, self.title, self.organization):
            texts.addWidget(value)
        top = QHBoxLayout()
        top.setSpacing(8)
        side = QVBoxLayout()
        side.addWidget(self._avatar)
        side.addStretch()
        top.addLayout(side)
        top.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        mark = QHBoxLayout()
        mark.setContentsMargins(53, 0, 0, 0)
        mark.addWidget(self._stage)
        mark.addStretch()
        column.addLayout(mark)
        column.addLayout(self._actions())

    def _actions(self) -> FlowLayout:
        row = FlowLayout(gap=8)
        plan: QPushButton = buttons.primary("Plan a conversation")
        plan.clicked.connect(self.plan_wanted)
        self._write.setToolTip("What one writes as things stand: a first message, a confirmation, thanks… (Ctrl+E)")
        self._write.clicked.connect(self.write_wanted)
        self._introducer.clicked.connect(lambda: self.introducer_wanted.emit(self._introducer))
        for button in (plan, self._write, self._introducer):
            row.addWidget(button)
        return row

    def values(self) -> tuple[EditableValue, ...]:
        """The editors, in tab order."""
        return self.name, self.title, self.organization

    def show_card(self, card: PersonCard) -> None:
        """Shows someone."""
        self._card = card
        self._avatar.show_person(card.name, card.stage, is_me=card.is_me)
        self._stage.show_text(card.stage.capitalize(), theme.stage_tone(card.stage))
        for value in self.values():
            value.subject = int(card.id)
        first = card.positions[0] if card.positions else None
        self._write.setVisible(not card.is_me)
        self.name.show_value(card.name)
        self.title.show_value(first.title if first else "")
        self.organization.show_value(first.organization if first else "")

    def _save_name(self, text: str) -> None:
        if self._card is not None:
            label = f"{self._card.name} renamed {text}"
            self._saver.save(label, self.name, self._card.name, text, acts.edit, self._card.id, "name", text)

    def _save_position(self, text: str) -> None:
        card = self._card
        if card is None:
            return
        first = card.positions[0] if card.positions else None
        old_title, old_organization = (first.title, first.organization) if first else ("", "")
        if self.sender() is self.title:
            label = f"Role of {card.name} changed"
            self._saver.save(label, self.title, old_title, text, acts.set_position, card.id, text, old_organization)
        else:
            label = f"Organization of {card.name} changed"
            editor = self.organization
            self._saver.save(label, editor, old_organization, text, acts.set_position, card.id, old_title, text)
