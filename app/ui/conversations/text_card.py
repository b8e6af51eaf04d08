"""Cards with one text: my introduction, timed, and research."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.schedule import speaking_seconds, word_count
from app.ui.conversations.editors import EDITOR_FRAME_PX, SavedEdit
from app.ui.conversations.wording import counted
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label


class TextCard(Card):
    """A heading over a text that saves itself; emits `save_requested(text)`."""

    save_requested = Signal(str)

    def __init__(self, title: str, placeholder: str, host: QWidget | None = None, *, lines: int = 3) -> None:
        super().__init__(title, host)
        self.body.setSpacing(4)
        self.editor = SavedEdit(placeholder, lines=lines)
        self.editor.setAccessibleName(title)
        # The frame of the editor stands outside the text, so words and heading begin on one line.
        around = QVBoxLayout()
        around.setContentsMargins(-EDITOR_FRAME_PX, 0, -EDITOR_FRAME_PX, 0)
        around.addWidget(self.editor)
        self.body.addLayout(around)
        self.editor.save_requested.connect(self.save_requested)

    def show_text(self, text: str, *, is_new: bool) -> None:
        """Show a stored text; *is_new* says it is another conversation's."""
        if is_new:
            self.editor.start_over(text)
        else:
            self.editor.load(text)


class IntroductionCard(TextCard):
    """My introduction with its words and the seconds it takes to say."""

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("My introduction", "Who you are, why this field, and how you found them: 30 seconds", host)
        self.measure = label("", "small")
        self.body.addWidget(self.measure)
        self.editor.textChanged.connect(self._measure)
        self._measure()

    def show_text(self, text: str, *, is_new: bool) -> None:
        """Show a stored text and its length."""
        super().show_text(text, is_new=is_new)
        self._measure()

    def _measure(self) -> None:
        text = self.editor.toPlainText()
        seconds = speaking_seconds(text)
        words = f"{counted(word_count(text), 'word')} · about {counted(seconds, 'second')}"
        self.measure.setText(words if text.strip() else "Aim for 70 words, about 30 seconds")
