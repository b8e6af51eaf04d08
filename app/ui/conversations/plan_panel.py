"""Planning a conversation, or moving one."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.conversations import DEFAULT_MINUTES, ConversationPage, Format
from app.core.people import PersonId, PersonRow
from app.core.schedule import zone_of
from app.services import slots
from app.services.slots import Asked
from app.services.workspace import Workspace
from app.ui.commands import Commands
from app.ui.conversations import planning
from app.ui.conversations.form_rows import Choice, FieldRow
from app.ui.conversations.person_picker import PersonPicker
from app.ui.conversations.side_panel import SidePanel
from app.ui.conversations.slot_offers import SlotOffers
from app.ui.conversations.wording import FORMAT_NAMES, PLACE_NAMES
from app.ui.conversations.zone_field import ZoneField
from app.ui.widgets import buttons
from app.ui.widgets.labels import label
from app.ui.zones import system_zone

_LENGTHS = (20, 25, 30)
_PLACEHOLDERS = {
    Format.VIDEO: "https://meet.example/engine",
    Format.PHONE: "Who calls, and on which number",
    Format.IN_PERSON: "Address, room, how to get in",
}
_MOST_TRAVEL = 600
# WORKAROUND a styled spin box without buttons loses its padding on the left, drop when Qt keeps it.
_TEXT_INDENT_PX = 8


class PlanPanel(SidePanel):
    """The form. Emits `planned(ConversationDraft, name)` or `rescheduled(conversation id, ConversationDraft, name)`."""

    planned = Signal(object, str)
    rescheduled = Signal(int, object, str)

    def __init__(
        self, workspace: Workspace, commands: Commands, clock: Callable[[], datetime], host: QWidget | None = None
    ) -> None:
        super().__init__("Plan a conversation", host)
        self._clock, self._commands = clock, commands
        self._moving: ConversationPage | None = None
        self._was_tried = False
        self.picker = PersonPicker(workspace)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.day.setAccessibleName("Date")
        self.at = QTimeEdit()
        self.at.setDisplayFormat("HH:mm")
        self.at.setAccessibleName("Time")
        self.zone = ZoneField("Europe/Madrid")
        self.their_zone = ZoneField("Optional, such as London")
        self.minutes = Choice([(f"{n} min", n) for n in _LENGTHS])
        self.format = Choice([(words, value) for value, words in FORMAT_NAMES.items()])
        self.place = QLineEdit()
        self.travel = QSpinBox()
        self.travel.setRange(0, _MOST_TRAVEL)
        self.travel.setSuffix(" min")
        for spin in (self.at, self.travel):
            spin.lineEdit().setTextMargins(_TEXT_INDENT_PX, 0, 0, 0)
        self._there = label("", "small", wraps=True)
        self.offers = SlotOffers(commands, clock)
        self.offers.chosen.connect(self._on_offer_chosen)
        self._rows = self._make_rows()
        self._fill_body()
        self._listen()

    def plan(self, person: PersonId | None, at: datetime | None = None) -> None:
        """Open for a new conversation, with someone and an instant already chosen or not."""
        self._moving = None
        self.heading.show_text("Plan a conversation")
        self.picker.set_locked(False)
        self.picker.clear()
        zone = system_zone()
        guess = datetime.combine(planning.first_guess(self._today()), time(10))
        self._set_time(zone, at.astimezone(zone_of(zone)) if at else guess)
        self.their_zone.clear()
        self.minutes.choose(DEFAULT_MINUTES)
        self.format.choose(Format.VIDEO)
        self.place.clear()
        self.travel.setValue(0)
        self._open()
        if person is not None:
            self.picker.choose(person)
        (self.day if self.picker.person else self.picker.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def reschedule(self, page: ConversationPage) -> None:
        """Open to move a conversation."""
        self._moving = page
        self.heading.show_text("Reschedule")
        self.picker.choose(page.person)
        self.picker.set_locked(True)
        self._set_time(page.zone, page.starts_at.astimezone(zone_of(page.zone) or zone_of("UTC")).replace(tzinfo=None))
        self.their_zone.setText(page.their_zone)
        self.minutes.offer(f"{page.minutes} min", page.minutes)
        self.minutes.choose(page.minutes)
        self.format.choose(page.format)
        self.place.setText(page.place)
        self.travel.setValue(page.travel_minutes)
        self._open()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def entry(self) -> planning.Entry:
        """The form as it stands."""
        day, at = self.day.date(), self.at.time()
        chosen = self.picker.person
        person = self._moving.person if self._moving else (chosen.id if chosen else None)
        return planning.Entry(
            person=person,
            day=date(day.year(), day.month(), day.day()),
            at=time(at.hour(), at.minute()),
            zone=self.zone.zone,
            their_zone=self.their_zone.zone,
            minutes=self.minutes.value,
            format=self.format.value,
            place=self.place.text(),
            travel_minutes=self.travel.value(),
        )

    def submit(self) -> None:
        """Plan or move, or say beside the fields what is missing."""
        self._was_tried = True
        entry = self.entry()
        found = self._show_problems(entry)
        if found:
            order = {"person": self.picker.field, "time": self.at, "zone": self.zone, "their_zone": self.their_zone}
            next(field for name, field in order.items() if name in found).setFocus()
        elif self._moving is not None:
            self.rescheduled.emit(int(self._moving.id), planning.draft_of(entry), self._moving.name)
        elif self.picker.person is not None:
            self.planned.emit(planning.draft_of(entry), self.picker.person.name)

    def problem(self, name: str) -> str:
        """The sentence beside a field, empty when all is well."""
        return self._rows[name].error

    def _make_rows(self) -> dict[str, FieldRow]:
        when = QWidget()
        across = QHBoxLayout(when)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.day, 3)
        across.addWidget(self.at, 2)
        rows = {
            "person": FieldRow("Person", self.picker),
            "time": FieldRow("Date and time", when),
            "minutes": FieldRow("Length", self.minutes),
            "format": FieldRow("How", self.format),
            "place": FieldRow("Link", self.place),
            "travel": FieldRow("Travel time", self.travel),
            "zone": FieldRow("My time zone", self.zone),
            "their_zone": FieldRow("Their time zone", self.their_zone),
        }
        for row, field in ((rows["zone"], self.zone), (rows["their_zone"], self.their_zone)):
            field.setAccessibleName(row.caption.text())
        return rows

    def _fill_body(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(14)
        for name, row in self._rows.items():
            column.addWidget(row)
            if name == "time":
                column.addWidget(self.offers)
        column.addWidget(self._there)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self.body.addWidget(area)
        self.button = buttons.primary("Plan conversation")
        self.button.clicked.connect(self.submit)
        self.foot.addWidget(self.button, 1)

    def _listen(self) -> None:
        self.picker.chosen.connect(self._on_chosen)
        self.format.changed.connect(self._show_format)
        for signal in (
            self.day.dateChanged,
            self.at.timeChanged,
            self.zone.textChanged,
            self.their_zone.textChanged,
            self.minutes.changed,
            self.format.changed,
            self.travel.valueChanged,
        ):
            signal.connect(self._on_edited)

    def _open(self) -> None:
        self._was_tried = False
        self.zone.prepare()
        self.their_zone.prepare()
        self._show_format()
        self._show_button()
        self._on_edited()
        for row in self._rows.values():
            row.show_error("")
        asked = self._asked(self.entry())
        if asked is not None:
            self.offers.ask_now(asked)
        self.show()

    def _set_time(self, zone: str, local: datetime) -> None:
        self.zone.setText(zone)
        self.day.setDate(QDate(local.year, local.month, local.day))
        self.at.setTime(QTime(local.hour, local.minute))

    def _today(self) -> date:
        return self._clock().astimezone(zone_of(system_zone())).date()

    def _on_chosen(self, person: PersonRow | None) -> None:
        self._show_button()
        self._on_edited()
        if person is not None and self._moving is None:
            self._recall_zone(person.id)
        if person is not None and self.isVisible():
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recall_zone(self, person: PersonId) -> None:
        """Their clock is as it was the last time, unless something is written there."""

        def show(zone: str) -> None:
            chosen = self.picker.person
            if zone and chosen is not None and chosen.id == person and not self.their_zone.text().strip():
                self.their_zone.setText(zone)

        self._commands.read(slots.zone_of_person, person, receiver=self, then=show)

    def _on_edited(self) -> None:
        entry = self.entry()
        self._there.setText(planning.there_line(entry))
        self._there.setVisible(bool(self._there.text()))
        self.offers.ask(self._asked(entry))
        if self._was_tried:
            self._show_problems(entry)

    def _asked(self, entry: planning.Entry) -> Asked | None:
        """What times are looked for; None while a zone is no zone."""
        if not entry.zone or entry.their_zone is None:
            return None
        return Asked(
            zone=entry.zone,
            their_zone=entry.their_zone,
            minutes=entry.minutes,
            format=entry.format,
            travel_minutes=entry.travel_minutes if entry.format is Format.IN_PERSON else 0,
            starts_at=planning.starts_at(entry),
            talk=self._moving.id if self._moving else None,
        )

    def _on_offer_chosen(self, start: datetime) -> None:
        zone = self.zone.zone or "UTC"
        self._set_time(zone, start.astimezone(zone_of(zone)))
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problems(self, entry: planning.Entry) -> dict[str, str]:
        found = planning.problems(entry, self._clock())
        for name, row in self._rows.items():
            row.show_error(found.get(name, ""))
        return found

    def _show_format(self) -> None:
        chosen = self.format.value
        self._rows["place"].caption.setText(PLACE_NAMES[chosen])
        self.place.setAccessibleName(PLACE_NAMES[chosen])
        self.place.setPlaceholderText(_PLACEHOLDERS[chosen])
        self._rows["travel"].setVisible(chosen is Format.IN_PERSON)

    def _show_button(self) -> None:
        person = self.picker.person
        if self._moving is not None:
            words = "Reschedule conversation"
        else:
            words = f"Plan conversation with {person.name}" if person else "Plan conversation"
        room = self.width() - 64
        self.button.setText(self.button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.button.setToolTip(words)
