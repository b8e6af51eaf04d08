"""The Before page: everything to prepare for one conversation."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.conversations import ConversationId, ConversationPage, Hope, State, TalkQuestion
from app.core.messages.wish import Wish
from app.core.schedule import zone_of
from app.core.touches import Kind
from app.services import conversations
from app.ui.commands import Commands
from app.ui.conversations import question_order
from app.ui.conversations.before_bar import BeforeBar
from app.ui.conversations.columns import Columns, ColumnsArea
from app.ui.conversations.fact_cards import PathCard, TimesCard
from app.ui.conversations.hopes_card import HopesCard
from app.ui.conversations.phase_tabs import Phase
from app.ui.conversations.question_order import Questions
from app.ui.conversations.questions_card import QuestionsCard
from app.ui.conversations.ready_card import ReadyCard
from app.ui.conversations.research_card import ResearchCard
from app.ui.conversations.saving import Keeper
from app.ui.conversations.text_card import IntroductionCard
from app.ui.conversations.wording import when_line


def _now() -> datetime:
    return datetime.now(UTC)


class BeforePage(QWidget):
    """Shows and edits one conversation. Emits `shown(ConversationPage)` after loading, `closed` when it is gone."""

    shown = Signal(object)
    closed = Signal()
    person_opened = Signal(int)
    bank_wanted = Signal()
    back_wanted = Signal()
    cancelled = Signal()
    message_wanted = Signal(object)  # Wish
    reschedule_wanted = Signal()

    def __init__(self, commands: Commands, host: QWidget | None = None, clock: Callable[[], datetime] = _now) -> None:
        super().__init__(host)
        self._clock = clock
        self._page: ConversationPage | None = None
        self.keeper = Keeper(commands, self)
        self.keeper.loaded.connect(self._show_page)
        self.keeper.gone.connect(self.closed)
        self.keeper.save_failed.connect(self._on_save_failed)
        self._make_cards()
        self.questions.manners.commands = commands
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = self._make_bar()
        column.addWidget(self.bar)
        self._area = ColumnsArea(self.columns)
        column.addWidget(self._area, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def page(self) -> ConversationPage | None:
        """The conversation as last shown, with the user's changes."""
        return self._page

    def open(self, conversation: ConversationId) -> None:
        """Save what is open and show another conversation."""
        if self.keeper.conversation == conversation and self._page is not None:
            self.keeper.read()
            return
        self.flush()
        self._page = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # Tab begins at the top, and no button looks pressed
        self._area.verticalScrollBar().setValue(0)
        self.keeper.open(conversation)

    def refresh(self) -> None:
        """Load again what may have changed."""
        self.keeper.read()

    def flush(self) -> None:
        """Save everything that was typed."""
        self.hopes.flush()
        self.introduction.editor.flush()
        self.research.editor.flush()

    def leave(self) -> None:
        """Save and forget the conversation."""
        self.flush()
        self.keeper.close()
        self._page = None

    def _make_cards(self) -> None:
        self.ready = ReadyCard()
        self.ready.ticked.connect(self._on_ticked)
        self.ready.wanted.connect(self._go_to)
        self.hopes = HopesCard()
        self.hopes.save_requested.connect(self._save_hopes)
        self.introduction = IntroductionCard()
        self.introduction.save_requested.connect(lambda text: self._save_text("introduction", text))
        self.questions = QuestionsCard()
        self.questions.save_requested.connect(self._save_questions)
        self.questions.bank_wanted.connect(self.bank_wanted)
        self.times = TimesCard()
        self.path = PathCard()
        self.path.chosen.connect(self.person_opened)
        self.research = ResearchCard()
        self.research.save_requested.connect(lambda text: self._save_text("research", text))
        left = (self.ready, self.hopes, self.introduction)
        right = (self.times, self.path, self.research)
        self.columns = Columns({
            3: (left, (self.questions,), right),
            2: ((*left, self.times), (self.questions, self.path, self.research)),
            1: ((*left, self.questions, *right),),
        })  # fmt: skip

    def _make_bar(self) -> BeforeBar:
        bar = BeforeBar()
        bar.back.clicked.connect(self.back_wanted)
        bar.write.clicked.connect(self._write_confirmation)
        bar.move_talk.clicked.connect(self.reschedule_wanted)
        bar.confirm.clicked.connect(lambda: self._set_state(State.CONFIRMED))
        bar.cancel.clicked.connect(self._on_cancel)
        return bar

    def _show_page(self, page: ConversationPage) -> None:
        is_new = self._page is None or self._page.id != page.id
        self._page = page
        self.hopes.show_hopes([hope.text for hope in page.hopes], is_new=is_new)
        self.hopes.show_carried(page.carried)
        self.introduction.show_text(page.introduction, is_new=is_new)
        self.research.show_text(page.research, is_new=is_new)
        self.questions.show_questions(question_order.drafts(page.questions), page.minutes)
        self.times.show_page(page)
        self.path.show_page(page)
        self._show_derived()
        self.shown.emit(page)

    def _show_derived(self) -> None:
        """What follows from the rest: the checks, the line of the bar, which acts make sense."""
        page, now = self._page, self._clock()
        if page is None:
            return
        self.ready.show_page(page, now)
        self.bar.when.show_text(when_line(page, zone_of(page.zone) or UTC, now))
        self.bar.write.setVisible(page.state is State.PLANNED)
        self.bar.confirm.setVisible(page.state is State.PLANNED)
        is_open = page.state in (State.PLANNED, State.CONFIRMED)
        for act in (self.bar.move_talk, self.bar.cancel):
            act.setVisible(is_open)
        self.bar.tabs.buttons[Phase.DURING].setEnabled(is_open)

    def _change(self, page: ConversationPage) -> None:
        self._page = page
        self._show_derived()

    def _save_text(self, field: str, text: str) -> None:
        page = self._page
        if page is None:
            return
        is_introduction = field == "introduction"
        self._change(replace(page, introduction=text) if is_introduction else replace(page, research=text))
        label = f"My introduction for {page.name}" if is_introduction else f"Research on {page.name}"
        self.keeper.write(label, conversations.set_text, field, text)

    def _save_hopes(self, texts: list[str]) -> None:
        page = self._page
        if page is None or texts == [hope.text for hope in page.hopes]:
            return
        self._change(replace(page, hopes=tuple(Hope(0, text) for text in texts)))
        self.keeper.write(f"Hopes for {page.name}", conversations.set_hopes, texts)

    def _save_questions(self, questions: Questions, name: str) -> None:
        page = self._page
        if page is None:
            return
        shown = tuple(TalkQuestion(0, q.text, q.group, q.bank_key, q.is_sent_ahead) for q in questions)
        self._change(replace(page, questions=shown))
        self.keeper.write(f"{name} for {page.name}", conversations.set_questions, list(questions))

    def _on_ticked(self, key: str, is_on: bool) -> None:
        page = self._page
        if page is None:
            return
        if key == "room":
            self._change(replace(page, is_room_ready=is_on))
            label = f"Room ready for {page.name}" if is_on else f"Room not ready for {page.name}"
            self.keeper.write(label, conversations.set_room_ready, is_on)
        elif page.state in (State.PLANNED, State.CONFIRMED):
            self._set_state(State.CONFIRMED if is_on else State.PLANNED)

    def _set_state(self, state: State) -> None:
        page = self._page
        if page is None:
            return
        self._change(replace(page, state=state))
        label = "Confirmed" if state is State.CONFIRMED else "Not confirmed"
        self.keeper.write(f"{label}: conversation with {page.name}", conversations.set_state, state)

    def _write_confirmation(self) -> None:
        if self._page is not None:
            self.flush()  # the questions to be sent ahead among it
            self.message_wanted.emit(Wish(self._page.person, Kind.CONFIRMATION, self._page.id))

    def _on_cancel(self) -> None:
        page = self._page
        if page is None:
            return
        self.flush()
        self._change(replace(page, state=State.CANCELLED))
        self.keeper.write(f"Cancel conversation with {page.name}", conversations.cancel)
        self.cancelled.emit()

    def _go_to(self, key: str) -> None:
        places: dict[str, Callable[[], None]] = {
            "research": self.research.editor.setFocus,
            "hopes": self.hopes.focus_first,
            "introduction": self.introduction.editor.setFocus,
            "questions": self._go_to_questions,
            "sent_ahead": self._go_to_questions,
        }
        if key in places:
            places[key]()
            focused = self.focusWidget()
            if focused is not None:
                self._area.ensureWidgetVisible(focused)

    def _go_to_questions(self) -> None:
        if self.questions.questions.rows:
            self.questions.questions.focus_row(0)
        else:
            self.questions.from_bank.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save_failed(self) -> None:
        """What is on screen stays; the next pause or leaving tries to save it again."""
        for editor in (*self.hopes.editors, self.introduction.editor, self.research.editor):
            editor.retry()
