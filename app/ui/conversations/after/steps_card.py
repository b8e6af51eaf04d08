"""What I said I would do, and by when."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QWidget

from app.core.afterwards import AfterPage, NextStep
from app.core.owed_facts import Desk
from app.core.owed_words import day_words
from app.ui.conversations.after.rows import RowsCard, across, said
from app.ui.widgets import buttons
from app.ui.widgets.chip import Chip

USUAL_DAYS = 7


class StepsCard(RowsCard):
    """Signals: `added` (text, day or None), `finished` (step, is done), `removed` (step, text)."""

    added = Signal(str, object)
    finished = Signal(int, bool)
    removed = Signal(int, str)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Next steps", host)
        self._shown: tuple[object, ...] = ()
        self.words = QLineEdit()
        self.words.setAccessibleName("Next step")
        self.words.setPlaceholderText("What you will do, and press Enter")
        self.words.returnPressed.connect(self._add)
        self.has_day = QCheckBox("by")
        self.has_day.setChecked(True)
        self.day = QDateEdit()
        self.day.setAccessibleName("Day of the next step")
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.has_day.toggled.connect(self.day.setEnabled)
        add = buttons.secondary("Add")
        add.clicked.connect(self._add)
        self.foot.addWidget(self.words)
        self.foot.addWidget(across(QWidget(), self.has_day, self.day, add))

    def show_page(self, page: AfterPage, desk: Desk) -> None:
        """Show the next steps of a talk."""
        shown = (page.id, page.steps, desk.today)
        if shown == self._shown:
            return
        if not self._shown or self._shown[0] != page.id:
            self.words.clear()
            usual = desk.today + timedelta(days=USUAL_DAYS)
            self.day.setDate(QDate(usual.year, usual.month, usual.day))
        self._shown = shown
        rows = [self._row(step, desk) for step in page.steps]
        self.put(rows or [said("Nothing promised yet.", "muted")])

    def _row(self, step: NextStep, desk: Desk) -> QWidget:
        tick = QCheckBox()
        tick.setChecked(step.is_done)
        tick.setAccessibleName(f"{step.text}: done")
        tick.toggled.connect(partial(self.finished.emit, step.id))
        words = said(step.text, "muted" if step.is_done else "")
        remove = buttons.icon_only("close", "Remove this step")
        remove.clicked.connect(partial(self.removed.emit, step.id, step.text))
        made = across(words, *self._due(step, desk), remove)
        row = made.layout()
        if row is not None and hasattr(row, "insertWidget"):
            row.insertWidget(0, tick, 0, Qt.AlignmentFlag.AlignTop)
        return made

    @staticmethod
    def _due(step: NextStep, desk: Desk) -> list[QWidget]:
        if step.due_on is None:
            return []
        is_late = step.due_on < desk.today and not step.is_done
        tone = "cherry" if is_late else "neutral"
        return [Chip(day_words(step.due_on, desk).removeprefix("on "), tone)]

    def _add(self) -> None:
        text = self.words.text().strip()
        if text:
            self.words.clear()
            day = self.day.date()
            due = date(day.year(), day.month(), day.day()) if self.has_day.isChecked() else None
            self.added.emit(text, due)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
