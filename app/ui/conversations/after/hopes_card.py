"""What I hoped for, and whether it came true; what did not may be carried over to a talk to come."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.core.afterwards import AfterPage, LookedAtHope, Outcome, Room
from app.core.owed_facts import Desk
from app.core.owed_words import short
from app.ui.conversations.after.rows import RowsCard, above, choice, said
from app.ui.widgets import buttons

WORDS = {Outcome.ANSWERED: "Answered", Outcome.PARTLY: "Partly", Outcome.NO: "No"}


class HopesCard(RowsCard):
    """Signals: `judged` (hope, outcome or empty), `carried` (hope, conversation, its name)."""

    judged = Signal(int, str)
    carried = Signal(int, int, str)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("What I hoped to gain", host)
        self._shown: tuple[object, ...] = ()

    def show_page(self, page: AfterPage, desk: Desk) -> None:
        """Show the hopes of a talk."""
        shown = (page.id, page.hopes, page.rooms)
        if shown == self._shown:
            return
        self._shown = shown
        rows = [self._row(hope, page.rooms, desk) for hope in page.hopes]
        self.put(rows or [said("You noted no hopes before this talk.", "muted")], ruled=True)

    def _row(self, hope: LookedAtHope, rooms: tuple[Room, ...], desk: Desk) -> QWidget:
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        for outcome, word in WORDS.items():
            is_on = hope.outcome == outcome
            button = choice(word, f"{hope.text}: {word}", is_on=is_on)
            button.clicked.connect(partial(self.judged.emit, hope.id, "" if is_on else outcome.value))
            row.addWidget(button)
        row.addStretch(1)
        if hope.outcome in {Outcome.PARTLY, Outcome.NO}:
            row.addWidget(self._carry(hope, rooms, desk))
        return above(said(hope.text), acts)

    def _carry(self, hope: LookedAtHope, rooms: tuple[Room, ...], desk: Desk) -> QWidget:
        button = buttons.link("Carry over")
        button.setAccessibleDescription(hope.text)
        menu = QMenu(button)
        for room in rooms:
            words = f"To the talk with {room.name}, {short(room.starts_at, desk)}".replace("&", "&&")
            menu.addAction(words, partial(self.carried.emit, hope.id, int(room.id), room.name))
        button.setMenu(menu)
        button.setEnabled(bool(rooms))
        button.setToolTip("" if rooms else "Once a talk with room for another hope is planned")
        return button
