"""The page after a talk: looking back, what came of it, whom to tell, what to do next."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.afterwards import AfterPage
from app.core.conversations import ConversationId, State
from app.core.errors import StorageError, UserError
from app.core.meeting import NameDraft
from app.core.owed_facts import Desk
from app.core.owed_words import day_words
from app.core.schedule import clock as time_of
from app.core.schedule import zone_of
from app.core.takeaways import Advice, Mark, Prompt
from app.services import afterwards, meeting, touches
from app.ui.commands import Commands
from app.ui.conversations.after.bar import AfterBar
from app.ui.conversations.after.cadence_card import CadenceCard
from app.ui.conversations.after.chain_card import ChainCard
from app.ui.conversations.after.hopes_card import HopesCard
from app.ui.conversations.after.looking_back_card import LookingBackCard
from app.ui.conversations.after.names_card import NamesCard
from app.ui.conversations.after.notes_card import NotesCard
from app.ui.conversations.after.steps_card import StepsCard
from app.ui.conversations.after.takeaways_card import TakeawaysCard
from app.ui.conversations.after.thanks_card import ThanksCard
from app.ui.conversations.columns import Columns, ColumnsArea
from app.ui.conversations.phase_tabs import Phase
from app.ui.conversations.saving import Keeper
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.person_picker import Source


class AfterView(QWidget):
    """Shows and edits what came of one talk. Emits `shown(name)`, `closed` when it is gone, and what is asked for."""

    shown = Signal(str)
    closed = Signal()
    back_wanted = Signal()
    tab_wanted = Signal(str)
    person_opened = Signal(int)
    ledger_wanted = Signal()
    thanks_wanted = Signal(int, int)  # person, conversation

    def __init__(
        self, source: Source, commands: Commands, clock: Callable[[], datetime], host: QWidget | None = None
    ) -> None:
        super().__init__(host)
        self._commands, self._clock = commands, clock
        self._page: AfterPage | None = None
        self.keeper = Keeper(commands, self, self._read)
        self.bar = AfterBar()
        self._make_cards(source)
        self.not_yet = EmptyState(
            "Not held yet",
            "Once the talk has taken place, this is where to look back on it, to give thanks and to tell those who "
            "brought you there.",
            "It took place",
        )
        self._area = ColumnsArea(self.columns)
        self._stack = QStackedWidget()
        for each in (QWidget(), self._area, self.not_yet):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _make_cards(self, source: Source) -> None:
        self.looking_back, self.hopes, self.notes = LookingBackCard(), HopesCard(), NotesCard()
        self.takeaways, self.thanks, self.names = TakeawaysCard(), ThanksCard(), NamesCard(source)
        self.steps, self.chain, self.cadence = StepsCard(), ChainCard(), CadenceCard()
        back, kept = (self.looking_back, self.hopes), (self.takeaways, self.names)
        on = (self.steps, self.chain, self.cadence)
        self.columns = Columns({
            3: (back, (*kept, self.notes), (self.thanks, *on)),
            2: ((*back, self.notes), (self.thanks, *kept, *on)),
            1: ((self.thanks, *back, *kept, *on, self.notes),),
        })  # fmt: skip

    def _connect(self) -> None:
        self.keeper.loaded.connect(self._show_page)
        self.keeper.gone.connect(self.closed)
        self.keeper.save_failed.connect(self._retry)
        self.bar.back.clicked.connect(self.back_wanted)
        self.bar.tabs.wanted.connect(self.tab_wanted)
        self.not_yet.wanted.connect(self._hold)
        self.looking_back.save_requested.connect(self._look_back)
        self.hopes.judged.connect(self._judge)
        self.hopes.carried.connect(self._carry)
        self.notes.save_requested.connect(
            lambda sheet, words, lines: self._write(f"Notes under “{words}”", meeting.write_sheet, sheet, lines)
        )
        self.takeaways.flagged.connect(self._flag)
        self.takeaways.decided.connect(self._decide)
        self.takeaways.added.connect(self._add_takeaway)
        self.takeaways.ledger_wanted.connect(self.ledger_wanted)
        self.names.given.connect(self._give)
        self.names.permitted.connect(
            lambda referral, permission, name: self._write(
                f"Permission for {name} changed", afterwards.permit, referral, permission
            )
        )
        self.names.person_chosen.connect(self.person_opened)
        self.steps.added.connect(self._add_step)
        self.steps.finished.connect(self._finish_step)
        self.steps.removed.connect(
            lambda step, text: self._write(f"Next step “{text}” removed", afterwards.set_step, step, "", None)
        )
        self.thanks.thanked.connect(self._thank)
        self.thanks.write_wanted.connect(self._want_thanks)
        self.chain.told.connect(
            lambda referral, name: self._write(f"{name} told how it went", afterwards.tell, referral)
        )
        self.cadence.wanted.connect(self._keep_in_touch)

    @property
    def page(self) -> AfterPage | None:
        """The talk as last shown."""
        return self._page

    def open(self, conversation: ConversationId) -> None:
        """Save what is open and show another talk."""
        if self.keeper.conversation == conversation and self._page is not None:
            self.keeper.read()
            return
        self.flush()
        self._page = None
        self._stack.setCurrentIndex(0)
        self._area.verticalScrollBar().setValue(0)
        self.names.end()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keeper.open(conversation)

    def refresh(self) -> None:
        """Load again what may have changed."""
        self.keeper.read()

    def flush(self) -> None:
        """Save everything that was typed."""
        self.looking_back.flush()
        self.notes.flush()

    def leave(self) -> None:
        """Save and forget the talk."""
        self.flush()
        self.keeper.close()
        self._page = None

    def _read(self, session: Any, conversation: ConversationId) -> AfterPage:
        return afterwards.page(session, conversation, self._clock())

    def _show_page(self, page: AfterPage) -> None:
        is_new = self._page is None or self._page.id != page.id
        self._page = page
        desk = Desk(self._clock())
        self.bar.when.show_text(_when(page, desk))
        self.bar.tabs.buttons[Phase.DURING].setEnabled(page.state in {State.PLANNED, State.CONFIRMED})
        self.looking_back.show_page(page, is_new=is_new)
        for card in (self.hopes, self.thanks, self.steps, self.chain, self.cadence):
            card.show_page(page, desk)
        for rest in (self.notes, self.takeaways, self.names):
            rest.show_page(page)
        self._stack.setCurrentWidget(self._area if page.state is State.HELD else self.not_yet)
        button = self.not_yet.focusProxy()
        if button is not None:  # nothing took place that has not begun
            button.setVisible(page.starts_at <= desk.now)
        self.shown.emit(page.name)

    # What can be done here, each one undo step

    def _write(self, label: str, use_case: Callable[..., object], *values: object) -> None:
        if self._page is not None:
            self.keeper.write(label, use_case, *values)

    def _look_back(self, prompt: str, text: str) -> None:
        if self._page is not None:
            label = f"Looking back on the talk with {self._page.name}"
            self._write(label, afterwards.look_back, Prompt(prompt), text)

    def _judge(self, hope: int, outcome: str) -> None:
        self._write(f"Hope: {outcome}" if outcome else "Hope: open again", afterwards.judge, hope, outcome)

    def _carry(self, hope: int, talk: int, name: str) -> None:
        self._write(f"Hope carried over to {name}", afterwards.carry_over, hope, ConversationId(talk))

    def _flag(self, takeaway: int, is_flagged: bool) -> None:
        self._write(
            "Insight to quote chosen" if is_flagged else "No insight to quote", afterwards.flag, takeaway, is_flagged
        )

    def _decide(self, advice: int, state: str) -> None:
        def decide(work: Any, _: ConversationId) -> None:
            afterwards.decide(work, advice, state)

        self._write(f"Advice: {Advice(state).value}", decide)

    def _add_takeaway(self, mark: str, text: str) -> None:
        self._write(f"{Mark(mark).value.capitalize()} noted", afterwards.add_takeaway, Mark(mark), text)

    def _give(self, name: NameDraft) -> None:
        page = self._page
        if page is None:
            return

        def failed(error: Exception) -> None:
            if isinstance(error, UserError | StorageError):
                self.names.form.refuse(str(error))
            else:
                self._commands.fail(error)

        label = f"{name.name.strip()} named by {page.name}"
        self.keeper.write(label, meeting.add_name, name, then=self.names.end, failed=failed)

    def _add_step(self, text: str, due_on: date | None) -> None:
        self._write(f"Next step “{text}”", afterwards.add_step, text, due_on)

    def _finish_step(self, step: int, is_done: bool) -> None:
        self._write("Next step done" if is_done else "Next step not done", afterwards.finish_step, step, is_done)

    def _thank(self) -> None:
        if self._page is not None:
            self._write(f"{self._page.name} thanked", afterwards.thank)

    def _want_thanks(self) -> None:
        if self._page is not None:
            self.flush()
            self.thanks_wanted.emit(int(self._page.person), int(self._page.id))

    def _keep_in_touch(self, days: int) -> None:
        if self._page is not None:
            self._write(f"Keep in touch with {self._page.name}", afterwards.keep_in_touch, days)

    def _hold(self) -> None:
        if self._page is not None:
            self._write(f"Talked with {self._page.name}", touches.hold)

    def _retry(self) -> None:
        """What is on screen stays; leaving tries to save it again."""
        self.looking_back.retry()
        self.notes.retry()


def _when(page: AfterPage, desk: Desk) -> str:
    """When the talk was: "Talked yesterday, 15:00–15:34"."""
    zone = zone_of(page.zone)
    starts, ended = page.starts_at.astimezone(zone), page.ended_at.astimezone(zone)
    span = f"{day_words(desk.day_of(page.starts_at), desk)}, {starts:%H:%M}–{time_of(ended, starts.date())}"
    return f"Talked {span}" if page.state is State.HELD else f"{page.state.capitalize()} {span}"
