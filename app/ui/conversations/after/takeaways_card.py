"""What I take with me, by kind: the insight to quote, what becomes of advice, resources."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.core.afterwards import AfterPage, Takeaway
from app.core.takeaways import Advice, Mark
from app.ui.conversations.after.rows import RowsCard, above, across, choice, said
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

TITLES = {Mark.INSIGHT: "Insights", Mark.ADVICE: "Advice", Mark.RESOURCE: "Resources"}
_NAMES = {Mark.INSIGHT: "Insight", Mark.ADVICE: "Advice", Mark.RESOURCE: "Resource"}
ADVICE_WORDS = {Advice.WILL_TRY: "Will try", Advice.DONE: "Done", Advice.NOT_FOR_ME: "Not for me"}


class TakeawaysCard(RowsCard):
    """Signals: `flagged` (takeaway, whether to quote), `decided` (advice, state), `added` (mark, text), and
    `ledger_wanted`.
    """

    flagged = Signal(int, bool)
    decided = Signal(int, str)
    added = Signal(str, str)
    ledger_wanted = Signal()

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Takeaways", host)
        self._shown: tuple[object, ...] = ()
        self.kind = QComboBox()
        self.kind.setAccessibleName("Kind of takeaway")
        for mark, name in _NAMES.items():
            self.kind.addItem(name, mark)
        self.words = QLineEdit()
        self.words.setAccessibleName("Takeaway")
        self.words.setPlaceholderText("Add one, and press Enter")
        self.words.returnPressed.connect(self._add)
        self.foot.addWidget(across(self.words, self.kind))
        ledger = buttons.link("All advice ever given to you")
        ledger.clicked.connect(self.ledger_wanted)
        self.foot.addWidget(ledger, 0, Qt.AlignmentFlag.AlignLeft)

    def show_page(self, page: AfterPage) -> None:
        """Show the takeaways of a talk."""
        shown = (page.id, page.takeaways)
        if shown == self._shown:
            return
        self._shown = shown
        rows: list[QWidget] = []
        for mark, title in TITLES.items():
            group = [one for one in page.takeaways if one.mark is mark]
            if group:
                rows.append(label(title, "section"))
                rows += [self._row(one) for one in group]
        hint = "Nothing yet. In the meeting Ctrl+1, 2 and 3 make the line an insight, advice or a resource."
        self.put(rows or [said(hint, "muted")])

    def _row(self, one: Takeaway) -> QWidget:
        words = said(one.text)
        if one.mark is Mark.INSIGHT:
            quote = choice("Quoted" if one.is_flagged else "Quote", "Quote in the thank-you", is_on=one.is_flagged)
            quote.setToolTip("Quote this one in the thank-you")
            quote.clicked.connect(partial(self.flagged.emit, one.id, not one.is_flagged))
            return across(words, quote)
        if one.mark is Mark.ADVICE:
            return above(words, self._states(one))
        return words

    def _states(self, one: Takeaway) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        for state, word in ADVICE_WORDS.items():
            button = choice(word, f"{one.text}: {word}", is_on=one.state == state)
            button.clicked.connect(partial(self.decided.emit, one.id, state.value))
            row.addWidget(button)
        row.addStretch(1)
        return made

    def _add(self) -> None:
        text = self.words.text().strip()
        if text:
            self.words.clear()
            self.added.emit(Mark(self.kind.currentData()).value, text)
