"""The three asks before closing. Each stays until it is answered, and each answer makes its record at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from app.core.meeting import NO, NONE_GIVEN, YES, Ask, GivenName, MeetingPage
from app.core.referrals.facts import Permission
from app.ui.widgets import buttons
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.name_form import NameForm
from app.ui.widgets.person_picker import Source

QUESTIONS = {
    Ask.NAMES: "Who else should I meet?",
    Ask.PERMISSION: "May I use your name?",
    Ask.TOUCH: "May I keep in touch?",
}
CHOICES = {
    Ask.NAMES: ((NONE_GIVEN, "None"),),
    Ask.PERMISSION: (
        (Permission.GRANTED.value, "Yes"),
        (Permission.ASKS_FIRST.value, "Ask first"),
        (Permission.REFUSED.value, "No"),
    ),
    Ask.TOUCH: ((YES, "Yes"), (NO, "No")),
}


class AskRow(QWidget):
    """An ask with its answers; emits `answered` with the one pressed."""

    answered = Signal(str)

    def __init__(self, ask: Ask, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self._words: QLabel = label(QUESTIONS[ask], wraps=True)
        self._due = Chip("ask now", "amber")
        self.row.addWidget(self._words, 1)
        self.row.addWidget(self._due)
        self.buttons: dict[str, QPushButton] = {}
        for answer, words in CHOICES[ask]:
            self._offer(answer, words, QUESTIONS[ask])

    def _offer(self, answer: str, words: str, question: str) -> None:
        button = QPushButton(words)
        button.setProperty("kind", "choice")
        button.setAutoDefault(False)
        button.setCheckable(True)
        button.setAccessibleName(f"{question} {words}")
        button.clicked.connect(lambda: self.answered.emit(answer))
        self.buttons[answer] = button
        self.row.addWidget(button)

    def show_state(self, answer: str, *, is_open: bool, is_due: bool) -> None:
        """Show the answer given, and whether it is time to ask."""
        for each, button in self.buttons.items():
            button.setChecked(each == answer)
        self._due.setVisible(is_due)
        hue = "" if is_open else "muted"
        if self._words.property("hue") != hue:
            self._words.setProperty("hue", hue)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)


class AsksCard(Card):
    """Signals: `answered` (ask, answer), `name_given` (`NameDraft`)."""

    answered = Signal(str, str)
    name_given = Signal(object)
    left = Signal()

    def __init__(self, source: Source, host: QWidget | None = None) -> None:
        super().__init__("", host)
        self.rows = {ask: AskRow(ask) for ask in Ask}
        self.add = buttons.secondary("Add name")
        self.add.setToolTip("Note a name (Ctrl+4)")
        self.rows[Ask.NAMES].row.insertWidget(2, self.add)
        self.form = NameForm(source)
        self.form.hide()
        self._names = QWidget()
        self._chips = FlowLayout(self._names)
        self._person = 0
        self._shown: tuple[GivenName, ...] = ()
        for ask, row in self.rows.items():
            self.body.addWidget(row)
            row.answered.connect(lambda answer, ask=ask: self.answered.emit(ask.value, answer))
            if ask is Ask.NAMES:
                self.body.addWidget(self._names)
                self.body.addWidget(self.form)
        self.add.clicked.connect(lambda: self.begin_name(""))
        self.form.given.connect(self.name_given)
        self.form.left.connect(self.end_name)

    def show_page(self, page: MeetingPage, due: Sequence[Ask]) -> None:
        """Show what was answered, and what is to be asked now."""
        self._person = int(page.person)
        for ask, row in self.rows.items():
            answer = "" if ask is Ask.NAMES and page.names else page.answers.get(ask, "")
            row.show_state(answer, is_open=ask in page.open_asks, is_due=ask in due)
        if page.names != self._shown:
            self._shown = page.names
            self._chips.clear()
            for name in page.names:
                self._chips.addWidget(Chip(name.name, "bean" if name.is_promised else "accent"))
        self._names.setVisible(bool(page.names))

    def begin_name(self, text: str) -> None:
        """Open the form, with what was noted already."""
        self.form.show()
        self.form.start(text, self._person)

    def end_name(self) -> None:
        """Close the form."""
        self.form.hide()
        self.left.emit()
