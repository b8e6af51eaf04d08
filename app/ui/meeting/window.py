"""The meeting: a window of its own, dark and quiet, for the minutes of the talk."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.conversations import ConversationId
from app.core.errors import StorageError, UserError
from app.core.meeting import Ask, MeetingPage, NameDraft, due_asks, moment
from app.services import meeting
from app.ui import theme
from app.ui.commands import Commands
from app.ui.conversations.saving import Keeper
from app.ui.meeting import look, wording
from app.ui.meeting.asks_card import AsksCard
from app.ui.meeting.foot import Foot
from app.ui.meeting.head import Head
from app.ui.meeting.notes import MARKS, NAME_KEYS, Notes
from app.ui.meeting.question_list import QuestionList
from app.ui.widgets.labels import label
from app.ui.widgets.person_picker import Source

TICK_MS = 1000
WIDTH_PX, HEIGHT_PX = 1440, 900
LEAST_WIDTH_PX, LEAST_HEIGHT_PX = 860, 600
ROOMY_PX = 1150


def _now() -> datetime:
    return datetime.now(UTC)


class MeetingWindow(QWidget):
    """One talk. Signals: *ended* (conversation) when it is over and looked back on next, *closed* when it was left."""

    ended = Signal(int)
    closed = Signal()

    def __init__(self, source: Source, commands: Commands, clock: Callable[[], datetime] = _now) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._commands, self._clock = commands, clock
        self._page: MeetingPage | None = None
        self.keeper = Keeper(commands, self, meeting.page)
        self.head, self.notes, self.questions = Head(), Notes(), QuestionList()
        self.asks, self.foot = AsksCard(source), Foot()
        self._dress()
        self._lay_out()
        self._connect()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_moment)

    def _dress(self) -> None:
        self.setObjectName("meeting")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setPalette(theme.palette(theme.Scheme.DARK))
        self.setStyleSheet(look.sheet())
        self.setWindowTitle("Meeting")
        self.setWindowIcon(theme.icon(theme.MARK))
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.setMinimumSize(LEAST_WIDTH_PX, LEAST_HEIGHT_PX)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(label("Questions", "heading"))
        side.addWidget(self.questions, 1)
        side.addSpacing(8)
        side.addWidget(label("Before you close", "heading"))
        side.addWidget(self.asks)
        across = QHBoxLayout()
        across.setSpacing(36)
        across.addWidget(self.notes, 6)
        across.addLayout(side, 5)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addWidget(self.head)
        column.addLayout(across, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.keeper.loaded.connect(self._show_page)
        self.keeper.gone.connect(self.close)
        self.keeper.save_failed.connect(self.notes.retry)
        self.notes.save_requested.connect(self._save)
        self.notes.name_wanted.connect(self.asks.begin_name)
        self.notes.went.connect(self.go)
        self.notes.next.clicked.connect(self.go_on)
        self.questions.chosen.connect(self.open_sheet)
        self.questions.ticked.connect(self._tick_question)
        self.asks.answered.connect(self._answer)
        self.asks.name_given.connect(self._add_name)
        self.asks.left.connect(self._back_to_notes)
        self.head.end.clicked.connect(self.end)
        self.head.begin.clicked.connect(self._begin_now)
        self.foot.undo_wanted.connect(self._commands.undo)
        self._commands.changed.connect(self._refresh)
        keys: list[tuple[str, Callable[[], object]]] = [
            *((keys, lambda mark=mark: self.notes.mark(mark)) for mark, keys in MARKS),
            (NAME_KEYS, self.notes.want_name),
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Alt+Down", lambda: self.go(1)),
            ("Alt+Up", lambda: self.go(-1)),
            ("F11", self.toggle_full_screen),
        ]
        for sequence, act in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(act)

    @property
    def page(self) -> MeetingPage | None:
        """The talk as last shown, None before it was read."""
        return self._page

    @property
    def _at(self) -> int:
        """The place of the sheet that is open."""
        return 0 if self._page is None else _place(self._page, self.notes.sheet)

    def open(self, conversation: ConversationId) -> None:
        """Show a talk where its meeting was left."""
        self.keeper.open(conversation)
        self._tick.start()

    # What can be done here

    def go(self, by: int) -> None:
        """On to another question, without ticking this one."""
        if self._page is not None:
            at = max(0, min(self._at + by, len(self._page.sheets) - 1))
            self.open_sheet(self._page.sheets[at].id)

    def go_on(self) -> None:
        """This question was asked: tick it, and on to the next one."""
        page = self._page
        if page is not None:
            sheet = page.sheets[self._at]
            if sheet.id and not sheet.is_asked:
                self._tick_question(sheet.id, True)
            self.go(1)

    def open_sheet(self, sheet: int) -> None:
        """Go to a question, 0 for anything else."""
        self.notes.flush()
        page = self._page
        if page is None:
            return
        self.notes.show_sheet(page, _place(page, sheet))
        self.questions.show_sheets(page.sheets, sheet)
        self._back_to_notes()
        self._remember(is_open=True)

    def end(self) -> None:
        """The talk took place and is over."""
        page = self._page
        if page is None:
            return
        self.notes.flush()

        def over() -> None:
            self._page = None  # left for good: closing has nothing to remember
            self.ended.emit(int(page.id))
            self.close()

        self.keeper.write(f"Talked with {page.name}", meeting.end, then=over, failed=self._refused)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside another window there is less room for margins."""
        super().resizeEvent(event)
        side = 56 if self.width() >= ROOMY_PX else 24
        self._column.setContentsMargins(side, 32, side, 16)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leaving saves, and keeps the place; the talk is not over by that."""
        self.notes.flush()
        self._tick.stop()
        self._remember(is_open=False)
        self.keeper.close()
        super().closeEvent(event)
        self.closed.emit()

    # What is written

    def _save(self, sheet: int, words: str, lines: object) -> None:
        label = f"Notes under “{words}”"
        self.keeper.write(label, meeting.write_sheet, sheet, lines, failed=self._not_saved)

    def _tick_question(self, question: int, is_asked: bool) -> None:
        self.notes.flush()
        self._write(wording.ASKED[is_asked], meeting.set_asked, question, is_asked)

    def _answer(self, ask: str, said: str) -> None:
        page = self._page
        if page is not None:
            self._write(wording.answer_label(page.name, Ask(ask), said), meeting.answer, Ask(ask), said)

    def _add_name(self, name: NameDraft) -> None:
        page = self._page
        if page is None:
            return
        text = f"{name.name.strip()} named by {page.name}"

        def added() -> None:
            self.asks.end_name()
            self.foot.say(f"{text}.")

        self.keeper.write(text, meeting.add_name, name, then=added, failed=self._refuse_name)

    def _begin_now(self) -> None:
        page = self._page
        if page is not None:
            self._write(f"Talk with {page.name} begins now", meeting.begin_now)

    def _write(self, text: str, use_case: Callable[..., object], *values: object) -> None:
        self.keeper.write(text, use_case, *values, then=lambda: self.foot.say(f"{text}."), failed=self._refused)

    def _remember(self, *, is_open: bool) -> None:
        page = self._page
        if page is not None:
            self._commands.run("Place", meeting.remember, page.id, max(self.notes.sheet, 0), is_open)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError | StorageError):
            self.foot.warn(str(error))
        else:
            self._commands.fail(error)

    def _not_saved(self, error: Exception) -> None:
        self._refused(error)
        if isinstance(error, StorageError):
            self.foot.warn(f"{error} What you typed stays here and is tried again.")

    def _refuse_name(self, error: Exception) -> None:
        if isinstance(error, UserError | StorageError):
            self.asks.form.refuse(str(error))
        else:
            self._commands.fail(error)

    # What is shown

    def _show_page(self, page: MeetingPage) -> None:
        is_first = self._page is None
        here = page.place if is_first else self.notes.sheet
        self._page = page
        self.setWindowTitle(f"Talk with {page.name}")
        self.notes.show_sheet(page, _place(page, here) if here >= 0 else _first_open(page))
        self.questions.show_sheets(page.sheets, self.notes.sheet)
        self._show_moment()
        if is_first:
            self._back_to_notes()
            self._remember(is_open=True)

    def _show_moment(self) -> None:
        page = self._page
        if page is not None:
            at = moment(page.starts_at, page.ends_at, self._clock())
            self.head.show_moment(page, at)
            self.asks.show_page(page, due_asks(at.phase, page.open_asks))

    def _refresh(self, changes: Changes) -> None:
        self.foot.let_go()
        page = self._page
        if page is not None and (changes.everything or changes.conversations or changes.people or changes.referrals):
            self.keeper.read()

    def _back_to_notes(self) -> None:
        self.notes.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _place(page: MeetingPage, sheet: int) -> int:
    """The place of a sheet; the first one's if it is gone."""
    return next((at for at, one in enumerate(page.sheets) if one.id == sheet), 0)


def _first_open(page: MeetingPage) -> int:
    """The first question that was not asked yet."""
    return next((at for at, sheet in enumerate(page.sheets) if not sheet.is_asked), 0)
