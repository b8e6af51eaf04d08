"""Logging a touch from anywhere: whom, how, when, and a note. Three seconds, one undo step."""

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.people import PersonId
from app.core.touches import LABELS, Kind, Touch
from app.services import touches
from app.services.workspace import Workspace
from app.ui.commands import Commands
from app.ui.conversations.form_rows import Choice, FieldRow
from app.ui.conversations.person_picker import PersonPicker
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

WIDTH_PX = 420
KINDS = (("&Met", Kind.MET), ("&Called", Kind.CALL), ("&Wrote", Kind.MESSAGE))
# On another day than today nobody remembers the hour.
NOON = time(12)


class TouchDialog(QDialog):
    """Asks, logs, and closes; a refusal is said in place and what was typed stays. *clock* is aware and local."""

    def __init__(self, workspace: Workspace, commands: Commands, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Log a touch")
        self.setFixedWidth(WIDTH_PX)
        self._commands, self._now = commands, now
        self.picker = PersonPicker(workspace)
        self.kind: Choice[Kind] = Choice(KINDS)
        self.note = QLineEdit()
        self.note.setPlaceholderText("What it was about, if you like")
        self.day = QDateEdit(QDate(now.year, now.month, now.day))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setMaximumDate(QDate(now.year, now.month, now.day))
        self.log = buttons.primary("Log")
        self.log.setDefault(True)
        self.log.clicked.connect(self._log)
        cancel = buttons.secondary("Cancel")
        cancel.clicked.connect(self.reject)
        self._person = FieldRow("Person", self.picker)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label("Any contact starts the keep-in-touch clock anew.", "muted", wraps=True))
        for row in (
            self._person, FieldRow("How", self.kind), FieldRow("Note", self.note), FieldRow("When", self.day),
        ):  # fmt: skip
            column.addWidget(row)
        column.addLayout(foot)
        self.picker.chosen.connect(self._on_chosen)
        self.note.returnPressed.connect(self._log)

    def start(self, person: int) -> None:
        """Show it, with someone chosen already, or nobody (0)."""
        if person:
            self.picker.choose(PersonId(person))
        self.show()
        (self.note if self.picker.person is not None else self.picker.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, person: object) -> None:
        self._person.show_error("")
        if person is not None:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _log(self) -> None:
        person = self.picker.person
        if person is None:
            self._person.show_error("Choose whom you met, called or wrote to.")
            return
        touch = Touch(self.kind.value, self._at(), self.note.text().strip())
        self.log.setEnabled(False)  # a double Enter logs once
        self._commands.run(
            LABELS[touch.kind].format(person.name),
            touches.log,
            PersonId(person.id),
            touch,
            receiver=self,
            then=lambda _: self.accept(),
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        self.log.setEnabled(True)
        self._person.show_error(str(error))

    def _at(self) -> datetime:
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        if day == self._now.date():
            return datetime.now(UTC)
        return datetime.combine(day, NOON, self._now.tzinfo).astimezone(UTC)
