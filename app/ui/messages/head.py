"""The top of the message editor: to whom, from which template, in which form, by which address."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.messages.pages import MessagePage
from app.core.messages.ways import Way
from app.ui.messages.wording import noun
from app.ui.widgets import buttons
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.labels import ElidedLabel, label

NO_ADDRESS = "No e-mail address is known"


class Head(QWidget):
    """Signals: *template_wanted* (key), *note_wanted* (whether it is to be a short note), *editing_wanted*, *typed*."""

    template_wanted = Signal(str)
    note_wanted = Signal(bool)
    editing_wanted = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar()
        self.title = ElidedLabel("", "heading")
        self._role = ElidedLabel("", "small")
        self.mail = buttons.filter_chip("E-mail")
        self.note = buttons.filter_chip("LinkedIn note")
        self.template = QComboBox()
        self.template.setAccessibleName("Template")
        self.edit_template = buttons.link("Edit template…")
        self.address = QComboBox()
        self.address.setAccessibleName("To")
        self.subject = QLineEdit()
        self.subject.setAccessibleName("Subject")
        self._captions: dict[QWidget, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._who())
        column.addLayout(self._fields())
        self.template.activated.connect(lambda _: self.template_wanted.emit(str(self.template.currentData())))
        self.mail.clicked.connect(lambda: self.note_wanted.emit(False))
        self.note.clicked.connect(lambda: self.note_wanted.emit(True))
        self.edit_template.clicked.connect(self.editing_wanted)
        self.subject.textChanged.connect(lambda _: self.typed.emit())

    def _who(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self._role)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        group = QButtonGroup(self)
        for chip in (self.mail, self.note):
            group.addButton(chip)
            row.addWidget(chip)
        return row

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate((self.template, self.address, self.subject)):
            caption = label(field.accessibleName(), "small")
            caption.setBuddy(field)
            self._captions[field] = caption
            grid.addWidget(caption, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.edit_template, 0, 2)
        return grid

    def show_page(self, page: MessagePage) -> None:
        """Shows to whom and what; subject and address are the draft's."""
        draft, facts = page.draft, page.facts
        self._avatar.show_person(facts.name, facts.stage)
        self.title.show_text(noun(draft.kind, facts.name))
        role = " · ".join(part for part in (facts.role, facts.organization) if part)
        self._role.show_text(role)
        self._role.setVisible(bool(role))
        self._show_templates(page)
        is_note = draft.way is Way.LINKEDIN
        has_note = bool(page.templates[page.template].note)
        (self.note if is_note else self.mail).setChecked(True)
        for chip in (self.mail, self.note):
            chip.setVisible(has_note or is_note)
        self._show_addresses(page)
        self._show(self.address, is_shown=not is_note)
        self._show(self.subject, is_shown=not is_note)

    def lock(self) -> None:
        """For a message that was sent: nothing can be changed any more."""
        self.subject.setReadOnly(True)
        for field in (self.template, self.edit_template, self.mail, self.note):
            self._show(field, is_shown=False)

    def receiver(self) -> str:
        """The address chosen, empty where none is known."""
        return str(self.address.currentData() or "")

    def _show_templates(self, page: MessagePage) -> None:
        self.template.clear()
        same = [t for t in page.templates.values() if t.kind is page.draft.kind]
        others = [t for t in page.templates.values() if t.kind is not page.draft.kind]
        for template in same:
            self.template.addItem(template.title, template.key)
        self.template.insertSeparator(self.template.count())
        for template in others:
            self.template.addItem(template.title, template.key)
        self.template.setCurrentIndex(max(0, self.template.findData(page.template)))

    def _show_addresses(self, page: MessagePage) -> None:
        chosen = self.receiver()
        self.address.clear()
        for address in page.addresses:
            self.address.addItem(f"{page.facts.name} <{address}>", address)
        if not page.addresses:
            self.address.addItem(NO_ADDRESS, "")
        self.address.setEnabled(len(page.addresses) > 1)
        self.address.setCurrentIndex(max(0, self.address.findData(chosen)))

    def _show(self, field: QWidget, *, is_shown: bool) -> None:
        field.setVisible(is_shown)
        if field in self._captions:
            self._captions[field].setVisible(is_shown)
