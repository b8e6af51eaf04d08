"""The advice ledger: all advice ever given to me, and what became of it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core.afterwards import AdviceLine
from app.core.changes import Changes
from app.core.owed_facts import Desk
from app.core.owed_words import day_words
from app.core.takeaways import Advice
from app.services import after_facts, afterwards
from app.ui.commands import Commands
from app.ui.conversations.after.rows import choice
from app.ui.conversations.after.takeaways_card import ADVICE_WORDS
from app.ui.widgets import buttons
from app.ui.widgets.card import rule
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import label

WIDTH_PX, HEIGHT_PX = 760, 620
# Rows are widgets: as many as one reads at once, the others when asked for.
BATCH = 40
_ALL = ""


class AdviceLedger(QDialog):
    """Lists advice with a filter by state. Emits `conversation_wanted` to where it was given."""

    conversation_wanted = Signal(int)

    def __init__(self, commands: Commands, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Advice")
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._commands, self._clock = commands, clock
        self._lines: list[AdviceLine] = []
        self._filter, self._shown = _ALL, BATCH
        self.filters = {state: buttons.filter_chip(words) for state, words in _filters().items()}
        self.nothing = EmptyState(
            "No advice yet", "In a meeting Ctrl+2 makes the line advice; afterwards it is noted among the takeaways."
        )
        self.no_match = EmptyState("None of this kind", "Choose another filter above.")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        for each in (QWidget(), self._area, self.nothing, self.no_match):
            self._stack.addWidget(each)
        self._lay_out()
        commands.changed.connect(self._refresh)
        self._read()

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for state, chip in self.filters.items():
            chip.clicked.connect(partial(self.show_only, state))
            chips.addWidget(chip)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 12, 16)
        column.setSpacing(10)
        column.addWidget(label("Advice", "title"))
        column.addWidget(label("Advice you took is a good reason to write again.", "muted"))
        column.addLayout(chips)
        column.addWidget(self._stack, 1)

    def show_only(self, state: str) -> None:
        """Show the advice of a state, all for an empty one."""
        self._filter, self._shown = state, BATCH
        self._compose()

    def _read(self) -> None:
        self._commands.read(after_facts.ledger, receiver=self, then=self._take)

    def _take(self, lines: list[AdviceLine]) -> None:
        self._lines = lines
        self._compose()

    def _refresh(self, changes: Changes) -> None:
        if changes.everything or changes.conversations or changes.people:
            self._read()

    def _compose(self) -> None:
        for state, chip in self.filters.items():
            count = sum(state in {_ALL, line.state} for line in self._lines)
            chip.setText(f"{_filters()[state]} {count}")
            chip.setChecked(state == self._filter)
        found = [line for line in self._lines if self._filter in {_ALL, line.state}]
        scrolled = self._area.verticalScrollBar().value()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for at, line in enumerate(found[: self._shown]):
            if at:
                column.addWidget(rule())
            column.addWidget(self._row(line))
        if len(found) > self._shown:
            more = buttons.link(f"Show {min(BATCH, len(found) - self._shown)} more of {len(found) - self._shown}")
            more.clicked.connect(self._show_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(content)
        self._area.verticalScrollBar().setValue(scrolled)
        self._stack.setCurrentWidget(self._area if found else self.no_match if self._lines else self.nothing)

    def _row(self, line: AdviceLine) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(line.text, "", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(self._source(line), 1)
        for state, word in ADVICE_WORDS.items():
            button = choice(word, f"{line.text}: {word}", is_on=line.state == state)
            button.clicked.connect(partial(self._decide, line, state))
            row.addWidget(button)
        column.addLayout(row)
        return made

    def _source(self, line: AdviceLine) -> QHBoxLayout:
        desk = Desk(self._clock())
        link: QPushButton = buttons.link(line.name.replace("&", "&&"))
        link.setToolTip("Show the talk")
        link.clicked.connect(partial(self._go, int(line.conversation)))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(link)
        row.addWidget(label(day_words(desk.day_of(line.at), desk), "small"))
        row.addStretch(1)
        return row

    def _decide(self, line: AdviceLine, state: Advice) -> None:
        self._commands.run(f"Advice: {state.value}", afterwards.decide, line.id, state.value, receiver=self)

    def _go(self, conversation: int) -> None:
        self.close()
        self.conversation_wanted.emit(conversation)

    def _show_more(self) -> None:
        self._shown += BATCH
        self._compose()


def _filters() -> dict[str, str]:
    return {_ALL: "All"} | {state.value: words for state, words in ADVICE_WORDS.items()}
