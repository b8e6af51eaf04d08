"""The people named in the talk, whether the name may be used with each, and noting one more."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.core.afterwards import AfterPage
from app.core.meeting import GivenName, NameDraft
from app.core.referrals.facts import Permission
from app.ui.conversations.after.rows import RowsCard, across, said
from app.ui.widgets import buttons
from app.ui.widgets.name_form import NameForm
from app.ui.widgets.person_picker import Source
from app.ui.widgets.step_chip import StepChip

WORDS = {
    Permission.NOT_ASKED: "Name not asked for",
    Permission.GRANTED: "I may use the name",
    Permission.ASKS_FIRST: "Asks first",
    Permission.REFUSED: "Don’t use the name",
}


class NamesCard(RowsCard):
    """Signals: `given` (`NameDraft`), `permitted` (referral, permission, name), `person_chosen`."""

    given = Signal(object)
    permitted = Signal(int, str, str)
    person_chosen = Signal(int)

    def __init__(self, source: Source, host: QWidget | None = None) -> None:
        super().__init__("Names given", host)
        self._shown: tuple[object, ...] = ()
        self._person = 0
        self.add = buttons.link("Add a name they gave")
        self.form = NameForm(source)
        self.form.hide()
        self.foot.addWidget(self.form)
        self.foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self.begin)
        self.form.left.connect(self.end)
        self.form.given.connect(self._give)

    def show_page(self, page: AfterPage) -> None:
        """Show who was named in a talk."""
        self._person = int(page.person)
        shown = (page.id, page.names)
        if shown == self._shown:
            return
        self._shown = shown
        rows = [self._row(name) for name in page.names]
        self.put(rows or [said("Nobody noted yet. Names are what keeps the tree growing.", "muted")])

    def begin(self) -> None:
        """Open the form."""
        self.form.show()
        self.add.hide()
        self.form.start("", self._person)

    def end(self) -> None:
        """Close the form."""
        self.form.hide()
        self.add.show()

    def _give(self, name: NameDraft) -> None:
        self.given.emit(name)

    def _row(self, name: GivenName) -> QWidget:
        chip = StepChip(name.name, "bean" if name.is_promised else "accent")
        chip.setToolTip(f"{name.name}: show on the page People")
        chip.clicked.connect(partial(self.person_chosen.emit, int(name.person)))
        terms = QComboBox()
        terms.setAccessibleName(f"May I use the name with {name.name}?")
        for permission, words in WORDS.items():
            terms.addItem(words, permission)
        terms.setCurrentIndex(list(WORDS).index(name.permission))
        terms.activated.connect(
            lambda at: self.permitted.emit(name.referral, Permission(terms.itemData(at)).value, name.name)
        )
        return across(chip, terms)
