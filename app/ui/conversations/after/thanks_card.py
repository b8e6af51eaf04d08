"""The thank-you and its clock: one insight quoted and one thing I will do make a good one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.afterwards import AfterPage, thank_words
from app.core.owed_facts import Desk
from app.ui.widgets import buttons
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import label


class ThanksCard(Card):
    """Signals: `write_wanted`, `thanked`. *write* is hidden where nobody would write."""

    write_wanted = Signal()
    thanked = Signal()

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("", host)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.state = Chip()
        head.addWidget(label("Thank-you", "heading"))
        head.addWidget(self.state)
        head.addStretch(1)
        self._when = label("", "", wraps=True)
        self._quote = label("", "small", wraps=True)
        self._step = label("", "small", wraps=True)
        self.write = buttons.primary("Write the thank-you")
        self.done = buttons.secondary("I said thank you")
        self.done.setToolTip("On whatever way: a handwritten card counts")
        self.write.clicked.connect(self.write_wanted)
        self.done.clicked.connect(self.thanked)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.write)
        acts.addWidget(self.done)
        acts.addStretch(1)
        self.body.addLayout(head)
        for each in (self._when, self._quote, self._step):
            self.body.addWidget(each)
        self.body.addLayout(acts)
        self.can_write = False

    def show_page(self, page: AfterPage, desk: Desk) -> None:
        """Show the clock of a talk's thank-you, and what belongs into it."""
        word, tone, sentence = thank_words(page.thanks, desk)
        self.state.show_text(word, tone)
        self._when.setText(sentence)
        is_owed = page.thanks.thanked_at is None
        quoted = page.quoted
        step = next((step.text for step in page.steps if not step.is_done), "")
        self._quote.setText(f"Quote: “{quoted.text}”" if quoted else "Press Quote beside the insight to be quoted.")
        self._step.setText(f"Say what you will do: {step}" if step else "Add a next step, to say what you will do.")
        for each in (self._quote, self._step, self.done):
            each.setVisible(is_owed)
        self.write.setVisible(is_owed and self.can_write)
