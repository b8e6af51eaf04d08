"""Cards with one text: my introduction, timed, and research."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.core.schedule import speaking_seconds, word_count
from app.ui.conversations.editors import EDITOR_FRAME_PX, SavedEdit
from app.ui.conversations.wording import counted
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label


class TextCard(Card):
    """A heading over a text that saves itself; emits `save_requested(text)`."""

    save_requested = Signal(str)

    def __init__(self, title: str, placeholder: str, hint: str, host: QWidget | None = None) -> None:
        super().__init__(title, host)
        self.body.setSpacing(4)
        self.editor = SavedEdit(placeholder, lines=2)
        self.editor.setAccessibleName(title)
        self.editor.setToolTip(hint)
        # The frame of the editor stands outside the words, so words and heading begin on one line.
        margins = self.body.contentsMargins()
        margins.setLeft(margins.left() - EDITOR_FRAME_PX)
        margins.setRight(margins.right() - EDITOR_FRAME_PX)
        self.body.setContentsMargins(margins)
        for heading in self.findChildren(QLabel):
            heading.setIndent(EDITOR_FRAME_PX)
        self.body.addWidget(self.editor)
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
        super().__init__(
            "My introduction",
            "Who you are and why you ask",
            "Who you are, why this field, and how you found them, in half a minute",
            host,
        )
        self.measure = label("", "small")
        self.measure.setIndent(EDITOR_FRAME_PX)
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
