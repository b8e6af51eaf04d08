"""The "Questions" card: the list, how long it takes, and ways to add to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.core.conversations import QuestionDraft
from app.core.questions import Group
from app.core.schedule import question_minutes
from app.ui.conversations.editors import GrowingEdit
from app.ui.conversations.question_list import QuestionList
from app.ui.conversations.question_manners import QuestionManners
from app.ui.conversations.question_order import Questions
from app.ui.conversations.wording import GROUP_NAMES, counted
from app.ui.widgets import buttons
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label

# Below that there is time to ask but not to listen: 10 questions, the most advised (6e), still fit into 18 minutes.
LEAST_MINUTES_EACH = 1.5


class QuestionsCard(Card):
    """Shows the questions; emits `save_requested(questions, label)` and `bank_wanted`."""

    save_requested = Signal(object, str)
    bank_wanted = Signal()

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("", host)
        self._minutes = 0
        head = QHBoxLayout()
        head.addWidget(label("Questions", "heading"))
        head.addStretch(1)
        self.measure = label("", "small")
        head.addWidget(self.measure)
        self.body.addLayout(head)
        self.body.setSpacing(0)
        self._nothing = label(
            "Five to ten questions fill a talk. Start with the bank, then ask in your own words what only they know.",
            "muted",
            wraps=True,
        )
        self._nothing.setContentsMargins(0, 10, 0, 6)
        self.body.addWidget(self._nothing)
        self.questions = QuestionList()
        self.questions.changed.connect(self._on_changed)
        self.body.addWidget(self.questions)
        self.manners = QuestionManners()
        self.body.addWidget(self.manners)
        self.own = OwnQuestion()
        self.own.added.connect(lambda question: self.questions.add((question,)))
        self.own.hide()
        self.body.addWidget(self.own)
        self.body.addLayout(self._actions())

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 10, 0, 0)
        self.from_bank = buttons.link("Add from question bank")
        self.from_bank.clicked.connect(self.bank_wanted)
        self.write_own = buttons.link("Write my own")
        self.write_own.clicked.connect(self._open_own)
        row.addWidget(self.from_bank)
        row.addWidget(self.write_own)
        row.addStretch(1)
        return row

    def show_questions(self, questions: Sequence[QuestionDraft], minutes: int) -> None:
        """Show stored questions of a talk of some minutes."""
        self._minutes = minutes
        self.questions.show_questions(questions)
        self._measure()

    def _open_own(self) -> None:
        self.own.setVisible(not self.own.isVisible())
        if self.own.isVisible():
            self.own.start()

    def _on_changed(self, questions: Questions, name: str) -> None:
        self._measure()
        self.save_requested.emit(questions, name)

    def _measure(self) -> None:
        count = len(self.questions.questions)
        minutes = question_minutes(self._minutes, count)
        words = f"{counted(count, 'question')} · about {minutes} min" if count else ""
        is_crowded = count > 0 and minutes < LEAST_MINUTES_EACH * count
        self.measure.setText(f"{words}, too short for so many" if is_crowded else words)
        self.measure.setToolTip(f"{minutes} of the {self._minutes} minutes agreed are for questions" if count else "")
        self._nothing.setVisible(count == 0)
        self.manners.show_for(self.questions.questions)


class OwnQuestion(QWidget):
    """A line to write a question in, and its group; emits `added(QuestionDraft)`."""

    added = Signal(object)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        self.words = GrowingEdit("Your question", single=True)
        self.words.setProperty("kind", "")
        self.words.submitted.connect(self._add)
        self.group = QComboBox()
        self.group.setAccessibleName("Group of the question")
        for group in Group:
            self.group.addItem(GROUP_NAMES[group], group)
        self._button = buttons.secondary("Add question")
        self._button.clicked.connect(self._add)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.group)
        row.addStretch(1)
        row.addWidget(self._button)
        column.addLayout(row)

    def start(self) -> None:
        """Put the cursor into the line."""
        self.words.setFocus()

    def _add(self) -> None:
        text = self.words.words()
        if text:
            self.words.clear()
            self.added.emit(QuestionDraft(text, Group(self.group.currentData())))
        self.words.setFocus()
