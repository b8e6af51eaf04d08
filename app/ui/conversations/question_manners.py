"""Below the questions: which of them ask for a job or for the person's own salary. Quiet, and the user may leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets import buttons
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.conversations import QuestionDraft
    from app.ui.commands import Commands


def found_in(questions: tuple[str, ...]) -> tuple[str, ...]:
    """Those of some questions that ask for a job or a salary."""
    from app.core.etiquette.check import check_questions  # noqa: PLC0415 - only for those who write their own

    return tuple(dict.fromkeys(questions[found.place] for found in check_questions(questions)))


class QuestionManners(QWidget):
    """Checks the questions that the user worded; hidden where there is nothing to say. Needs `commands` to be set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands: Commands | None = None
        self._asked: tuple[str, ...] = ()
        self._found: tuple[str, ...] = ()
        self._left: set[str] = set()
        self.words = label("", "muted", wraps=True)
        self.leave = buttons.link("Leave it")
        self.leave.clicked.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 8, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.leave)
        self.leave.setSizePolicy(self.leave.sizePolicy().Policy.Fixed, self.leave.sizePolicy().Policy.Fixed)
        self.hide()

    def show_for(self, questions: Sequence[QuestionDraft]) -> None:
        """Check the user's own questions on a reader, and tell what was found."""
        own = tuple(question.text for question in questions if not question.bank_key)
        if own == self._asked or self.commands is None:
            return
        self._asked = own
        if not own:
            self._tell(own, ())
            return
        self.commands.look(found_in, own, then=lambda found: self._tell(own, found), receiver=self)

    def _tell(self, own: tuple[str, ...], found: tuple[str, ...]) -> None:
        if own != self._asked:  # newer questions are on their way
            return
        self._found = tuple(text for text in found if text not in self._left)
        self.setVisible(bool(self._found))
        if self._found:
            these = ", ".join(f"“{text}”" for text in self._found)
            verb = "asks" if len(self._found) == 1 else "ask"
            self.words.setText(f"{these} {verb} for a job or for their own salary. Ask what is usual in the field.")

    def _leave(self) -> None:
        self._left.update(self._found)
        self._tell(self._asked, ())
