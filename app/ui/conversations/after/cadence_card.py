"""How often to be in touch from now on."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.afterwards import AfterPage
from app.core.owed_facts import Desk
from app.core.owed_words import ago, day_words
from app.ui.conversations.after.rows import RowsCard, choice
from app.ui.widgets.labels import label


class CadenceCard(RowsCard):
    """Emits `wanted` (days, 0 for not at all)."""

    wanted = Signal(int)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Keep in touch", host)
        self._shown: tuple[object, ...] = ()
        self._when = label("", "small", wraps=True)
        self.foot.addWidget(self._when)

    def show_page(self, page: AfterPage, desk: Desk) -> None:
        """Show the cadence of a talk's person."""
        days = page.usual_days if page.cadence_days is None else page.cadence_days
        shown = (page.id, days, page.cadences)
        if shown != self._shown:
            self._shown = shown
            self.put([self._choices(days, page)])
        if not days or page.last_contact is None:
            self._when.setText("Nobody reminds you." if not days else "")
            return
        last = desk.day_of(page.last_contact)
        due = last + timedelta(days=days)
        when = "by now" if due < desk.today else day_words(due, desk)
        self._when.setText(
            f"Last contact {ago(last, desk)}; be in touch again {when}. Any contact starts the clock anew."
        )

    def _choices(self, days: int, page: AfterPage) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for each in (*sorted({*page.cadences, days} - {0}), 0):
            words = f"Every {each} days" if each else "Not at all"
            button = choice(words, f"Keep in touch: {words.lower()}", is_on=each == days)
            button.clicked.connect(lambda _=False, each=each: self.wanted.emit(each))
            row.addWidget(button)
        row.addStretch(1)
        return made
