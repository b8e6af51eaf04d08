"""Editors that look like text until used, grow with it, and save themselves after a pause."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

# The contract of the Before page: one undo step per pause of 800 ms.
PAUSE_MS = 800
_TALLEST_PX = 360
# Border, padding and document margin to each side of the words.
EDITOR_FRAME_PX = 6


class GrowingEdit(QTextEdit):
    """Plain text in as many lines as it needs, up to a height from which it scrolls.

    A *single* paragraph gives `submitted` on Enter instead of a new line, and pasted line breaks become spaces.
    """

    submitted = Signal()
    left_empty = Signal()

    def __init__(self, placeholder: str, host: QWidget | None = None, *, single: bool = False, lines: int = 1) -> None:
        super().__init__(host)
        self._is_single = single
        self._fewest_lines = lines
        self.setAcceptRichText(False)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "inline")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(4)
        self.textChanged.connect(self._fit)

    def sizeHint(self) -> QSize:
        """The height its text takes at its width."""
        return QSize(200, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Never cut: as high as its text, as narrow as need be."""
        return QSize(60, self._wanted_height())

    def words(self) -> str:
        """The text; a single paragraph comes trimmed, its line breaks as spaces."""
        text = self.toPlainText()
        return " ".join(text.split()) if self._is_single else text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width wraps differently."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter submits a single paragraph; Backspace in an empty one leaves it."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and (self._is_single or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Backspace and self._is_single and self.document().isEmpty():
            self.left_empty.emit()
        else:
            super().keyPressEvent(event)

    def _wanted_height(self) -> int:
        margin = 2 * self.document().documentMargin()
        least = self.fontMetrics().lineSpacing() * self._fewest_lines + margin
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        return round(min(max(self.document().size().height(), least), _TALLEST_PX)) + frame

    def _fit(self) -> None:
        height = self._wanted_height()
        is_tall = self.document().size().height() > _TALLEST_PX
        wanted = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_tall else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != wanted:
            self.setVerticalScrollBarPolicy(wanted)
        if height != self.height():
            self.setFixedHeight(height)


class SavedEdit(GrowingEdit):
    """An editor that asks to be saved after a pause, when it loses focus, and on `flush`; never without a change."""

    save_requested = Signal(str)

    def __init__(self, placeholder: str, host: QWidget | None = None, *, single: bool = False, lines: int = 1) -> None:
        super().__init__(placeholder, host, single=single, lines=lines)
        self._stored = self._before = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)

    @property
    def is_dirty(self) -> bool:
        """Whether it holds something that was not asked to be saved yet."""
        return self.words() != self._stored

    def load(self, text: str) -> None:
        """Show what is stored. What is being typed stays, and so does the cursor."""
        was_dirty = self.is_dirty
        self._stored = self._before = text
        if was_dirty or self.words() == text:
            return
        place = self.textCursor().position()
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self._fit()

    def start_over(self, text: str) -> None:
        """Show another record's text, whatever was here before."""
        self._pause.stop()
        self._stored = self.words()
        self.load(text)

    def flush(self) -> None:
        """Ask now for what is due to be saved."""
        self._pause.stop()
        if self.is_dirty:
            self._before, self._stored = self._stored, self.words()
            self.save_requested.emit(self._stored)

    def retry(self) -> None:
        """Saving failed: what was asked to be saved counts as unsaved again, so leaving tries once more."""
        self._stored = self._before

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving saves; a menu or another window in front is no leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def _typed(self) -> None:
        if self.is_dirty:
            self._pause.start()
        else:
            self._pause.stop()
