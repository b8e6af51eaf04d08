"""The notes of the talk under their questions; full notes are written directly after it (method.md 6g)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.afterwards import AfterPage
from app.core.meeting import Sheet
from app.core.takeaways import Line
from app.ui.conversations.editors import EDITOR_FRAME_PX
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label
from app.ui.widgets.pace import Pace
from app.ui.widgets.sheet_edit import SheetEdit

_LEAST_PX, _MOST_PX = 32, 320
ELSE = "Anything else"


class GrowingSheet(SheetEdit):
    """A sheet as high as its lines, that asks to be saved at pauses and when it is left."""

    save_requested = Signal(int, str, object)

    def __init__(self, sheet: Sheet, host: QWidget | None = None) -> None:
        words = sheet.text or ELSE
        super().__init__(f"Notes: {words}", "Add notes", host=host)
        self.sheet = sheet.id
        self._words = words
        self._stored: tuple[Line, ...] = ()
        self.setProperty("kind", "inline")
        self.document().setDocumentMargin(4)
        self._pace = Pace(self)
        self._pace.due.connect(self.flush)
        self.textChanged.connect(self._typed)

    def load(self, kept: tuple[Line, ...]) -> None:
        """Show what is stored; what is being typed stays."""
        is_dirty = self.kept() != self._stored
        self._stored = kept
        if not is_dirty:
            self.show_kept(kept)
            self._fit()

    def flush(self) -> None:
        """Ask now for what is due to be saved."""
        self._pace.stop()
        kept = self.kept()
        if kept != self._stored:
            self._stored = kept
            self.save_requested.emit(self.sheet, self._words, kept)

    def retry(self) -> None:
        """Saving failed: what is here counts as unsaved, so that leaving tries again."""
        self._stored = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving saves."""
        super().focusOutEvent(event)
        self.flush()

    def _typed(self) -> None:
        self._fit()
        self._pace.touch()

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 6
        height = max(_LEAST_PX, min(height, _MOST_PX))
        if height != self.height():
            self.setFixedHeight(height)


class NotesCard(Card):
    """Emits `save_requested` (sheet id, its words, lines)."""

    save_requested = Signal(int, str, object)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Notes", host)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        # The frame of the editors stands outside the words, so words and headings begin on one line.
        margins = self.body.contentsMargins()
        margins.setLeft(margins.left() - EDITOR_FRAME_PX)
        margins.setRight(margins.right() - EDITOR_FRAME_PX)
        self.body.setContentsMargins(margins)
        for heading in self.findChildren(QLabel):
            heading.setIndent(EDITOR_FRAME_PX)
        self.body.addLayout(self._column)
        self.editors: list[GrowingSheet] = []
        self._made: tuple[object, ...] = ()

    def show_page(self, page: AfterPage) -> None:
        """Show the notes of a talk; editors stay while the questions do."""
        made = (page.id, tuple((sheet.id, sheet.text) for sheet in page.sheets))
        if made != self._made:
            self._make(page)
            self._made = made
        for editor, sheet in zip(self.editors, page.sheets, strict=True):
            editor.load(sheet.kept)

    def flush(self) -> None:
        """Save what was typed."""
        for editor in self.editors:
            editor.flush()

    def retry(self) -> None:
        """Saving failed: leaving tries again."""
        for editor in self.editors:
            editor.retry()

    def _make(self, page: AfterPage) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.editors = []
        for sheet in page.sheets:
            caption = label(sheet.text or ELSE, "section", wraps=True)
            caption.setContentsMargins(EDITOR_FRAME_PX, 4, EDITOR_FRAME_PX, 0)
            editor = GrowingSheet(sheet)
            editor.save_requested.connect(self.save_requested)
            self._column.addWidget(caption)
            self._column.addWidget(editor)
            self.editors.append(editor)
