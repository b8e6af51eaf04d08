"""The "Looking back" card: four prompts, each with an answer that saves itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.afterwards import AfterPage
from app.core.takeaways import PROMPTS, Prompt
from app.ui.conversations.editors import EDITOR_FRAME_PX, SavedEdit
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label

_HINTS = {
    Prompt.LEARNED: "About the work, the way there, the field",
    Prompt.SURPRISED: "What you had expected otherwise",
    Prompt.INTERESTED: "How it fits what you can, value and like",
    Prompt.NEXT: "Whom to meet, what to read, what to try",
}


class LookingBackCard(Card):
    """Emits `save_requested` (prompt, text)."""

    save_requested = Signal(str, str)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Looking back", host)
        self.body.setSpacing(2)
        self.editors: dict[Prompt, SavedEdit] = {}
        for prompt, question in PROMPTS.items():
            caption = label(question, "section")
            caption.setContentsMargins(0, 6, 0, 0)
            editor = SavedEdit(_HINTS[prompt], lines=2)
            editor.setAccessibleName(question)
            editor.setContentsMargins(0, 0, 0, 0)
            editor.save_requested.connect(lambda text, prompt=prompt: self.save_requested.emit(prompt.value, text))
            self.body.addWidget(caption)
            self.body.addWidget(editor)
            self.editors[prompt] = editor
        margins = self.body.contentsMargins()
        margins.setLeft(margins.left() - EDITOR_FRAME_PX)
        margins.setRight(margins.right() - EDITOR_FRAME_PX)
        self.body.setContentsMargins(margins)
        for at in range(self.body.count()):
            item = self.body.itemAt(at)
            words = item.widget() if item is not None else None
            if words is not None and words not in self.editors.values():
                words.setContentsMargins(EDITOR_FRAME_PX, words.contentsMargins().top(), 0, 0)

    def show_page(self, page: AfterPage, *, is_new: bool) -> None:
        """Show what was thought; *is_new* says it is another talk's."""
        for prompt, editor in self.editors.items():
            text = page.looking_back[prompt]
            if is_new:
                editor.start_over(text)
            else:
                editor.load(text)

    def flush(self) -> None:
        """Save what was typed."""
        for editor in self.editors.values():
            editor.flush()

    def retry(self) -> None:
        """Saving failed: leaving tries again."""
        for editor in self.editors.values():
            editor.retry()
