"""My working hours, theirs as I take them to be, the time between two talks, and my own calendar file."""

from pathlib import Path

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.slots import SlotRules
from app.services import slots
from app.services.slots import SlotSettings
from app.ui.commands import Commands
from app.ui.conversations.form_rows import FieldRow
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel, label

_WIDTH_PX = 440
_MOST_BUFFER = 240
_MOST_DAYS = 90
# WORKAROUND a styled spin box without buttons loses its padding on the left, drop when Qt keeps it.
_TEXT_INDENT_PX = 8


class Hours(QWidget):
    """Two times of day, from and to."""

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.begin, self.end = QTimeEdit(), QTimeEdit()
        for field, words in ((self.begin, "from"), (self.end, "to")):
            field.setDisplayFormat("HH:mm")
            field.setAccessibleName(f"{name} {words}")
            field.lineEdit().setTextMargins(_TEXT_INDENT_PX, 0, 0, 0)
        row.addWidget(self.begin, 1)
        row.addWidget(label("to"))
        row.addWidget(self.end, 1)

    def show_minutes(self, begin: int, end: int) -> None:
        """Show hours given in minutes after midnight."""
        for field, minute in ((self.begin, begin), (self.end, end)):
            field.setTime(QTime(min(minute // 60, 23), minute % 60 if minute < 24 * 60 else 59))

    def minutes(self) -> tuple[int, int]:
        """Minutes after midnight."""
        begin, end = self.begin.time(), self.end.time()
        return begin.hour() * 60 + begin.minute(), end.hour() * 60 + end.minute()


class HoursDialog(QDialog):
    """Reads the settings when it opens and stores them as one step when it is accepted."""

    def __init__(self, commands: Commands, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._commands = commands
        self._file = ""
        self._rules = SlotRules()
        self.setWindowTitle("Hours and calendar")
        self.setFixedWidth(_WIDTH_PX)
        self.mine = Hours("My working hours")
        self.theirs = Hours("Their working hours")
        self.buffer = _number(_MOST_BUFFER, " min", "Free between two talks")
        self.ahead = _number(_MOST_DAYS, " days", "How far ahead")
        self._rows = {
            "mine": FieldRow("My working hours, on my clock", self.mine),
            "theirs": FieldRow("Their working hours, on their clock", self.theirs),
            "buffer": FieldRow("Free between two talks", self.buffer),
            "ahead": FieldRow("Offer times within", self.ahead),
            "file": FieldRow("My own calendar (.ics file)", self._make_file()),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for row in self._rows.values():
            column.addWidget(row)
        hint = "The file is only read, never changed. Days and times it marks as busy are not offered."
        column.addWidget(label(hint, "small", wraps=True))
        column.addSpacing(4)
        column.addWidget(self._make_buttons())
        commands.read(slots.settings, receiver=self, then=self._show_settings)

    def _make_file(self) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.name = ElidedLabel("None chosen", "muted")
        self.pick = buttons.secondary("Choose…")
        self.pick.setAccessibleName("Choose my calendar file")
        self.pick.clicked.connect(self._ask_file)
        self.forget = buttons.link("Remove")
        self.forget.clicked.connect(lambda: self.choose_file(""))
        row.addWidget(self.name, 1)
        row.addWidget(self.forget)
        row.addWidget(self.pick)
        return place

    def _make_buttons(self) -> QWidget:
        self.box = QDialogButtonBox()
        self.save = buttons.primary("Save hours")
        self.box.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.secondary("Cancel")
        self.box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.box.accepted.connect(self.submit)
        self.box.rejected.connect(self.reject)
        return self.box

    def choose_file(self, name: str) -> None:
        """Take a calendar file, "" for none."""
        self._file = name
        self.name.show_text(Path(name).name if name else "None chosen")
        self.name.setToolTip(name)
        self.forget.setVisible(bool(name))

    def submit(self) -> None:
        """Store, or say beside the hours what is wrong with them."""
        wrong = "The end has to come after the beginning."
        is_wrong = False
        for name, hours in (("mine", self.mine), ("theirs", self.theirs)):
            begin, end = hours.minutes()
            self._rows[name].show_error(wrong if end <= begin else "")
            is_wrong = is_wrong or end <= begin
        if is_wrong:
            return
        (my_from, my_to), (their_from, their_to) = self.mine.minutes(), self.theirs.minutes()
        rules = self._rules._replace(
            my_from=my_from,
            my_to=my_to,
            their_from=their_from,
            their_to=their_to,
            buffer_minutes=self.buffer.value(),
            days_ahead=self.ahead.value(),
        )
        self._commands.run("Set hours and calendar", slots.set_settings, SlotSettings(rules, self._file))
        self.accept()

    def _show_settings(self, stored: SlotSettings) -> None:
        rules = self._rules = stored.rules
        self.mine.show_minutes(rules.my_from, rules.my_to)
        self.theirs.show_minutes(rules.their_from, rules.their_to)
        self.buffer.setValue(rules.buffer_minutes)
        self.ahead.setValue(rules.days_ahead)
        self.choose_file(stored.file)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose my calendar", self._file, "Calendars (*.ics)")
        if name:
            self.choose_file(name)


def _number(most: int, suffix: str, name: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, most)
    made.setSuffix(suffix)
    made.setAccessibleName(name)
    made.lineEdit().setTextMargins(_TEXT_INDENT_PX, 0, 0, 0)
    return made
