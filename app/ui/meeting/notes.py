"""The current question with the notes under it, saved at every pause in typing."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.meeting import MeetingPage, Sheet
from app.core.takeaways import Line, Mark
from app.ui.conversations.wording import GROUP_NAMES
from app.ui.meeting import look
from app.ui.meeting.question_list import title_of
from app.ui.widgets import buttons
from app.ui.widgets.labels import label
from app.ui.widgets.pace import Pace
from app.ui.widgets.sheet_edit import SheetEdit

# A full disk is not asked again at every letter.
AGAIN_MS = 3000
MARKS = ((Mark.INSIGHT, "Ctrl+1"), (Mark.ADVICE, "Ctrl+2"), (Mark.RESOURCE, "Ctrl+3"))
NAME_KEYS = "Ctrl+4"
_NARROW_PX = 660


class Notes(QWidget):
    """Shows one sheet. Signals: `save_requested` (sheet id, its words, lines), `name_wanted` (the line), `went`."""

    save_requested = Signal(int, str, object)
    name_wanted = Signal(str)
    went = Signal(int)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._sheet = Sheet(-1, "", None, False, ())
        self._saved: tuple[Line, ...] = ()
        self._place = label("", "muted")
        self._question = label("", "question", wraps=True)
        self.editor = SheetEdit("Notes", "Notes, sparingly: words to remember it by", look.tokens)
        self._pace = Pace(self)
        self._pace.due.connect(self.flush)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.flush)
        self.editor.textChanged.connect(self._typed)
        self._chips: dict[QPushButton, tuple[str, str]] = {}
        self.previous = buttons.link("Previous")
        self.previous.setToolTip("Previous question (Alt+Up)")
        self.next = buttons.secondary("Next question")
        self.next.setToolTip("Asked, and on to the next one (Ctrl+Enter); only on: Alt+Down")
        self.previous.clicked.connect(lambda: self.went.emit(-1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._place)
        column.addWidget(self._question)
        column.addWidget(self.editor, 1)
        column.addLayout(self._acts())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is scarce, the chips say no keys and stand above the way to other questions."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_PX
        for chip, (word, keys) in self._chips.items():
            chip.setText(word if is_narrow else f"{word}  {keys}")
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _acts(self) -> QBoxLayout:
        """What can be done with a line, and the way to other questions."""
        ways = QHBoxLayout()
        ways.setSpacing(6)
        ways.addStretch(1)
        ways.addWidget(self.previous)
        ways.addWidget(self.next)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(6)
        self._foot.addLayout(self._keys())
        self._foot.addLayout(ways, 1)
        return self._foot

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for mark, keys in MARKS:
            row.addWidget(
                self._key(mark.value, keys, f"This line is {mark.value} ({keys})", lambda _=False, m=mark: self.mark(m))
            )
        row.addWidget(self._key("name", NAME_KEYS, f"A name was given ({NAME_KEYS})", self.want_name))
        row.addStretch(1)
        return row

    def _key(self, word: str, keys: str, hint: str, act: object) -> QPushButton:
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        made = buttons.filter_chip(word)
        self._chips[made] = (word, shown)
        made.setCheckable(False)
        made.setToolTip(hint)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the cursor out of the notes
        made.clicked.connect(act)
        return made

    @property
    def sheet(self) -> int:
        """The id of the sheet that is open, -1 before there is one."""
        return self._sheet.id

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that was not asked to be saved yet."""
        return self.editor.kept() != self._saved

    def show_sheet(self, page: MeetingPage, at: int) -> None:
        """Show a sheet; what was typed on the one before is saved first, and typing on this one is left alone."""
        sheet = page.sheets[at]
        is_other = sheet.id != self._sheet.id
        if is_other:
            self.flush()
        self._sheet = sheet
        count = len(page.sheets) - 1
        group = f" · {GROUP_NAMES[sheet.group]}" if sheet.group is not None else ""
        self._place.setText(f"Question {at + 1} of {count}{group}" if sheet.id else "Notes of their own")
        self._question.setText(title_of(sheet))
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(bool(sheet.id))
        if is_other or not self.is_dirty:
            self._saved = sheet.kept
            self.editor.show_kept(sheet.kept)

    def mark(self, mark: Mark) -> None:
        """Make the line a takeaway."""
        self.editor.mark(mark)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def want_name(self) -> None:
        """Ask for the name on the line to be noted."""
        self.name_wanted.emit(self.editor.chosen_text())

    def flush(self) -> None:
        """Ask now for what is due to be saved."""
        self._pace.stop()
        kept = self.editor.kept()
        if kept != self._saved and self._sheet.id >= 0:
            self._saved = kept
            self.save_requested.emit(self._sheet.id, title_of(self._sheet), kept)

    def retry(self) -> None:
        """Saving failed: what is here counts as unsaved, and is tried again in a moment."""
        self._saved = ()
        self._again.start()

    def _typed(self) -> None:
        if self.is_dirty:
            self._pace.touch()
        else:
            self._pace.stop()
