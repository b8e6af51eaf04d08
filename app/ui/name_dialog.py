"""Noting a name someone gave, from wherever that person is shown."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.core.errors import StorageError, UserError
from app.core.meeting import NameDraft
from app.core.people import PersonId, PersonRow
from app.services import names
from app.ui.commands import Commands
from app.ui.widgets.labels import label
from app.ui.widgets.name_form import NameForm
from app.ui.widgets.person_picker import Source

WIDTH_PX = 460


class NameDialog(QDialog):
    """Asks for the name that *giver* gave; each name is one undo step."""

    def __init__(
        self, source: Source, commands: Commands, giver: PersonRow, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("A name they gave")
        self.setFixedWidth(WIDTH_PX)
        self._commands, self._giver, self._today = commands, giver, today
        self.form = NameForm(source, without=int(giver.id))
        self.form.given.connect(self._give)
        self.form.left.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(f"Whom did {giver.name} name?", "heading", wraps=True))
        column.addWidget(
            label("They stand below in the tree at once, promised until you reach them.", "muted", wraps=True)
        )
        column.addWidget(self.form)

    def start(self) -> None:
        """Show it."""
        self.show()
        self.form.start()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, name: NameDraft) -> None:
        self._commands.run(
            f"{name.name.strip()} named by {self._giver.name}",
            names.give,
            PersonId(self._giver.id),
            name,
            self._today,
            receiver=self,
            then=lambda _: self.accept(),
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError | StorageError):
            self.form.refuse(str(error))
        else:
            self._commands.fail(error)
