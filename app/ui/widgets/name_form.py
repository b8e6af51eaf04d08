"""Noting a name someone gave: who, what about them, how to reach them; those who are here already are offered."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.meeting import NameDraft
from app.core.people import PersonId, PersonRow
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.person_picker import Source

_MOST_OFFERED = 3


class NameForm(QWidget):
    """Emits `given` with a `NameDraft` on Enter or the button, `left` on Esc or Cancel."""

    given = Signal(object)
    left = Signal()

    def __init__(self, source: Source, host: QWidget | None = None, *, without: int = 0) -> None:
        super().__init__(host)
        self._source, self._without = source, without
        self.name = _line("Name", "Name, as you heard it")
        self.about = _line("What about them", "What they do, or why to meet them")
        self.reach = _line("How to reach them", "E-mail or phone, if you have it")
        self._known = QWidget()
        self._offers = FlowLayout(self._known)
        self._error = label("", "error", wraps=True)
        self._error.hide()
        self.add = buttons.primary("Add name")
        cancel = buttons.link("Cancel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        across = QHBoxLayout()
        across.setSpacing(6)
        across.addWidget(self.about, 1)
        across.addWidget(self.reach, 1)
        acts = QHBoxLayout()
        acts.addWidget(self.add)
        acts.addWidget(cancel)
        acts.addStretch(1)
        column.addWidget(self.name)
        column.addWidget(self._known)
        column.addLayout(across)
        column.addWidget(self._error)
        column.addLayout(acts)
        self.name.textChanged.connect(self._offer)
        self.add.clicked.connect(self.give)
        cancel.clicked.connect(self.left)
        for field in (self.name, self.about, self.reach):
            field.returnPressed.connect(self.give)
        self._known.hide()

    def start(self, text: str = "", without: int | None = None) -> None:
        """Begin with a line as it was noted: what follows a comma is about them. *without* is who gives the name."""
        if without is not None:
            self._without = without
        name, _, about = text.partition(",")
        self.name.setText(name.strip())
        self.about.setText(about.strip())
        self.reach.clear()
        self._error.hide()
        (self.about if name.strip() else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, reason: str) -> None:
        """Say why a name could not be noted; what was typed stays."""
        self._error.setText(reason)
        self._error.show()

    def give(self) -> None:
        """Give what was typed, as someone new."""
        self._give(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        self._offers.clear()
        words = text.strip()
        ids = self._source.named_first(words, _MOST_OFFERED) if len(words) > 1 else []
        rows = [row for row in self._source.person_rows(ids) if row.id != self._without and not row.is_me]
        for row in rows:
            self._offers.addWidget(self._offered(row))
        self._known.setVisible(bool(rows))
        around = self.window()
        if isinstance(around, QDialog):
            QTimer.singleShot(0, around, around.adjustSize)  # once the layout knows of the offers

    def _offered(self, row: PersonRow) -> QWidget:
        role = row.title or row.organization
        button = buttons.filter_chip(f"It is {row.name}, {role}" if role else f"It is {row.name}")
        button.setCheckable(False)
        button.setToolTip("Here already: note the introduction and add nobody")
        button.clicked.connect(lambda: self._give(row))
        return button

    def _give(self, row: PersonRow | None) -> None:
        if not self.name.text().strip():
            self.refuse("A name is needed.")
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._error.hide()
        name = self.name.text() if row is None else row.name
        known = None if row is None else PersonId(row.id)
        self.given.emit(NameDraft(name, self.about.text(), self.reach.text(), known))


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made
