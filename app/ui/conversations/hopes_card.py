"""The "What I hope to gain" card: up to three lines, edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.conversations import MOST_HOPES
from app.ui.conversations.editors import SavedEdit
from app.ui.widgets import buttons
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label

_OFFER_PX = 260
_PLACEHOLDERS = ("What do you hope to learn?", "Something else", "One more, at most")


class HopesCard(Card):
    """Three editors, shown one by one as they are needed; emits `save_requested(list of texts)`."""

    save_requested = Signal(list)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("What I hope to gain", host)
        self.body.setSpacing(2)
        self.editors: list[SavedEdit] = []
        self._rows: list[QWidget] = []
        for index in range(MOST_HOPES):
            self._add_row(index)
        self.offers: list[QPushButton] = []
        self._carried: tuple[str, ...] = ()
        self._place = QWidget()
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(0)
        column.addWidget(label("Left open last time", "section"))
        self._offered = column
        self.body.addWidget(self._place)
        self._show_needed()

    def _add_row(self, index: int) -> None:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        number = label(f"{index + 1}.")
        number.setFixedWidth(18)
        number.setContentsMargins(0, 5, 0, 0)
        editor = SavedEdit(_PLACEHOLDERS[index], single=True)
        editor.setAccessibleName(f"Hope {index + 1}")
        across.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(editor)
        editor.save_requested.connect(self._on_saved)
        editor.submitted.connect(lambda: self._on_submitted(index))
        editor.left_empty.connect(lambda: self._focus(index - 1))
        editor.textChanged.connect(self._show_needed)
        self.editors.append(editor)
        self._rows.append(row)
        self.body.addWidget(row)

    def show_hopes(self, texts: Sequence[str], *, is_new: bool) -> None:
        """Show stored hopes; *is_new* says they are another conversation's."""
        for index, editor in enumerate(self.editors):
            text = texts[index] if index < len(texts) else ""
            if is_new:
                editor.start_over(text)
            else:
                editor.load(text)
        self._show_needed()

    def show_carried(self, texts: Sequence[str]) -> None:
        """Offer hopes of the last talk that were not answered; a click takes one over."""
        self._carried = tuple(texts)
        for old in self.offers:
            self._offered.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.offers = [self._offer(text) for text in texts]
        for button in self.offers:
            self._offered.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_needed()

    def carry(self, text: str) -> None:
        """Take a hope over into the next empty line."""
        free = next((editor for editor in self.editors if not editor.words()), None)
        if free is not None:
            free.setPlainText(text)
            free.flush()

    def _offer(self, text: str) -> QPushButton:
        button = buttons.link("", "plus")
        room = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _OFFER_PX)
        button.setText(room.replace("&", "&&"))
        button.setToolTip(f"Carry over: {text}")
        button.setAccessibleName(f"Carry over: {text}")
        button.clicked.connect(lambda: self.carry(text))
        return button

    def texts(self) -> list[str]:
        """What is written, empty lines left out."""
        return [words for editor in self.editors if (words := editor.words())]

    def flush(self) -> None:
        """Save what was typed."""
        for editor in self.editors:
            editor.flush()

    def focus_first(self) -> None:
        """Put the cursor where the next hope goes."""
        self._focus(min(len(self.texts()), MOST_HOPES - 1))

    def _on_saved(self) -> None:
        self.save_requested.emit(self.texts())

    def _on_submitted(self, index: int) -> None:
        self.editors[index].flush()
        if self.editors[index].words() and index + 1 < MOST_HOPES:
            self._rows[index + 1].show()
            self._focus(index + 1)

    def _focus(self, index: int) -> None:
        if 0 <= index < MOST_HOPES:
            self.editors[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_needed(self) -> None:
        last = max((i for i, editor in enumerate(self.editors) if editor.words()), default=-1)
        for index, row in enumerate(self._rows):
            row.setVisible(index <= last + 1 or self.editors[index].hasFocus())
        self._place.setVisible(bool(self._carried) and len(self.texts()) < MOST_HOPES)
