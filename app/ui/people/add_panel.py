"""Adding people by typing: a panel in the inspector's place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.ui.people.contact import kind_of
from app.ui.widgets import buttons
from app.ui.widgets.labels import label


class AddPanel(QFrame):
    """Emits `save_requested` with a draft and whether another one is to follow; Esc or Cancel emit `closed`."""

    save_requested = Signal(object, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "side")
        self._name = QLineEdit()
        self._email = QLineEdit()
        self._title = QLineEdit()
        self._organization = QLineEdit()
        self._error = label("", "error", wraps=True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 18, 18)
        column.setSpacing(6)
        column.addWidget(label("Add a person", "heading"))
        for text, field, example in (
            ("Name", self._name, "Mary Somerville"),
            ("E-mail or phone", self._email, "mary@somerville.example"),
            ("Role", self._title, "Science writer"),
            ("Organization", self._organization, "Royal Institution"),
        ):
            caption = label(text, "section")
            caption.setBuddy(field)
            field.setAccessibleName(text)
            field.setPlaceholderText(example)
            field.returnPressed.connect(lambda: self._save(is_more_wanted=False))
            column.addSpacing(4)
            column.addWidget(caption)
            column.addWidget(field)
        column.addWidget(self._error)
        column.addSpacing(8)
        column.addLayout(self._actions())
        column.addStretch()

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        save, more, cancel = buttons.primary("Save"), buttons.secondary("Save and add another"), buttons.link("Cancel")
        save.clicked.connect(lambda: self._save(is_more_wanted=False))
        more.clicked.connect(lambda: self._save(is_more_wanted=True))
        cancel.clicked.connect(self.closed)
        for button in (save, more, cancel):
            row.addWidget(button)
        row.addStretch()
        return row

    def start(self, name: str = "") -> None:
        """Empties the fields and puts the cursor into the first."""
        for field in (self._name, self._email, self._title, self._organization):
            field.clear()
        self._error.hide()
        self._name.setText(name)
        (self._email if name else self._name).setFocus()

    def is_empty(self) -> bool:
        """Whether nothing is typed that would be lost."""
        return not any(f.text().strip() for f in (self._name, self._email, self._title, self._organization))

    def say(self, reason: str) -> None:
        """Shows why it couldn't be saved."""
        self._error.setText(reason)
        self._error.show()

    def draft(self) -> PersonDraft:
        """What is typed."""
        contact, title, organization = (
            field.text().strip() for field in (self._email, self._title, self._organization)
        )
        kind = kind_of(contact) if contact else ContactKind.EMAIL
        return PersonDraft(
            name=" ".join(self._name.text().split()),
            contact_points=(ContactPointDraft(kind, contact),) if contact else (),
            positions=(PositionDraft(organization, title),) if title or organization else (),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _save(self, *, is_more_wanted: bool) -> None:
        if not self._name.text().strip():
            self.say("A person needs a name.")
            self._name.setFocus()
            return
        self._error.hide()
        self.save_requested.emit(self.draft(), is_more_wanted)
