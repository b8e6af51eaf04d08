"""Everything about one person at the right of the list, edited where it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.core.cards import PersonCard
from app.ui.commands import Commands
from app.ui.people import acts
from app.ui.people.contact import ContactSection
from app.ui.people.header import Header
from app.ui.people.saving import Saver
from app.ui.people.sections import IntroducedSection, IntroductionSection, Section, TimelineSection
from app.ui.people.source import SourceSection
from app.ui.widgets.editable import EditableValue
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.notes_edit import NotesEdit


class Inspector(QFrame):
    """Shows a person by id; bare until `furnish`. Late answers are dropped; a running edit is never overwritten."""

    plan_wanted = Signal(int)
    name_wanted = Signal(int)
    introducer_wanted = Signal(int, QPoint)
    person_chosen = Signal(int)
    write_wanted = Signal(int)
    message_opened = Signal(int)
    answered = Signal(int, str)
    word_wanted = Signal(int, str, int)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "side")
        self._commands = commands
        self._saver = Saver(commands, self)
        self._person = 0
        self._card: PersonCard | None = None
        self._turn = 0

    def furnish(self) -> Iterator[None]:
        """Makes the sections."""
        self.header = Header(self._saver)
        yield
        self._introduction = IntroductionSection()
        self._introduced = IntroducedSection()
        yield
        self._timeline = TimelineSection()
        self.contact = ContactSection(self._saver)
        yield from self.contact.furnish()
        self.source = SourceSection(self._saver)
        yield
        self.notes = NotesEdit("Notes", "Add notes")
        yield
        self._lay_out()
        yield
        self._connect()

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 18, 18, 18)
        column.setSpacing(18)
        notes = Section("Notes")
        notes.body.addWidget(self.notes)
        self.notes.setFixedHeight(96)
        for part in (
            self.header,
            self._introduction,
            self._introduced,
            self._timeline,
            self.contact,
            self.source,
            notes,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nobody = EmptyState("Nobody chosen", "Choose a person to see how you know them and what happened.")
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(1, 0, 0, 0)
        self._pages.addWidget(self._nobody)
        self._pages.addWidget(self._scroll)

    def _connect(self) -> None:
        self.header.plan_wanted.connect(lambda: self.plan_wanted.emit(self._person))
        self.header.introducer_wanted.connect(
            lambda button: self.introducer_wanted.emit(self._person, button.mapToGlobal(QPoint(0, button.height() + 4)))
        )
        for section in (self._introduction, self._introduced):
            section.person_chosen.connect(self.person_chosen)
        self.header.write_wanted.connect(lambda: self.write_wanted.emit(self._person))
        self._timeline.message_opened.connect(self.message_opened)
        self._timeline.answered.connect(self._note_answer)
        self._introduction.word_wanted.connect(self.word_wanted)
        self._introduced.name_wanted.connect(lambda: self.name_wanted.emit(self._person))
        self._introduction.loop_closed.connect(self._close_loop)
        self.notes.saved.connect(self._save_notes)

    @property
    def person(self) -> int:
        """Who is shown, 0 for nobody."""
        return self._person

    def show_person(self, person: int) -> None:
        """Shows someone else, 0 for nobody; what was being edited is saved first."""
        if person != self._person:
            self.finish_edits()
            self._person = person
            self._scroll.verticalScrollBar().setValue(0)
        self._load()

    def refresh(self) -> None:
        """Reads the person again unless one of the editors is open."""
        if not any(value.is_open for value in self._values()):
            self._load()

    def edit_name(self) -> None:
        """Opens the name's editor."""
        if self._card is not None:
            self.header.name.open_editor()

    def finish_edits(self) -> None:
        """Saves whatever is being edited."""
        for value in self._values():
            value.finish()
        self.notes.finish()

    def _values(self) -> tuple[EditableValue, ...]:
        return (*self.header.values(), *self.contact.values(), self.source.value)

    def _load(self) -> None:
        self._turn += 1
        turn = self._turn
        if not self._person:
            self._card = None
            self._pages.setCurrentWidget(self._nobody)
            return

        def arrived(card: PersonCard) -> None:
            if turn == self._turn:
                self._show(card)

        def failed(_error: Exception) -> None:  # gone meanwhile
            if turn == self._turn:
                self._person = 0
                self._load()

        self._commands.read(acts.card, self._person, then=arrived, receiver=self, failed=failed)

    def _show(self, card: PersonCard) -> None:
        self._card = card
        self.header.show_card(card)
        self._introduction.show_card(card)
        self._introduced.show_card(card)
        self._timeline.show_card(card)
        self.contact.show_card(card)
        self.source.show_card(card)
        self.notes.show_value(card.notes)
        # In a turn of its own: laying the sections out takes as long as filling them.
        QTimer.singleShot(0, self, lambda: self._pages.setCurrentWidget(self._scroll if self._person else self._nobody))

    def _save_notes(self, text: str) -> None:
        if self._card is not None:
            self._saver.run(f"Notes on {self._card.name} changed", acts.edit, self._card.id, "notes", text)

    def _close_loop(self, referral: int, name: str) -> None:
        self._saver.run(f"{name} told how it went", acts.close_loop, referral)

    def _note_answer(self) -> None:
        if self._card is not None:
            self.answered.emit(int(self._card.id), self._card.name)
