"""The Conversations page: the list, the views before and after one, and the panels to plan and to choose questions."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from app.core.calendar_grid import DAYS
from app.core.changes import Changes
from app.core.conversations import ConversationDraft, ConversationId, ConversationPage, ConversationRow, State
from app.core.moves import moment
from app.core.people import PersonId
from app.core.schedule import zone_of
from app.core.slots import Busy
from app.services import bank_memory, conversations, moves, slots
from app.services.workspace import Workspace
from app.ui.commands import Commands
from app.ui.conversations.bank_panel import BankPanel
from app.ui.conversations.before_page import BeforePage
from app.ui.conversations.overview import Overview
from app.ui.conversations.overview_facts import Shown, found
from app.ui.conversations.phase_tabs import Phase
from app.ui.conversations.plan_panel import PlanPanel
from app.ui.conversations.talk_views import TalkViews
from app.ui.conversations.wording import STATE_NAMES
from app.ui.widgets import buttons
from app.ui.zones import system_zone

LIST_TITLE = "Conversations"
OPEN_STATES = (State.PLANNED, State.CONFIRMED)


def _now() -> datetime:
    return datetime.now(zone_of(system_zone()))


class ConversationsPage(QWidget):
    """List, and the views of one conversation. `top_changed` says that `title` or `top_actions` are others now."""

    person_opened = Signal(int)
    conversation_opened = Signal(int)
    message_wanted = Signal(object)  # Wish
    meeting_wanted = Signal(int)
    thanks_wanted = Signal(int, int)  # person, conversation
    top_changed = Signal()
    message = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        host: QWidget | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(host)
        self.title = LIST_TITLE
        self._top: tuple[object, ...] = ()
        self._commands = commands
        self._clock = clock
        self._rows: list[ConversationRow] = []
        self._text = ""
        self._generation = 0
        self._is_stale = True
        self.overview = Overview(clock)
        self.list = self.overview.list
        self.before = BeforePage(commands, clock=clock)
        self.planner = PlanPanel(workspace, commands, clock)
        self._bank: BankPanel | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.before)
        self.talk = TalkViews(workspace, commands, self.before, stack=self._stack, clock=clock, page=self)
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._stack, 1)
        self._across.addWidget(self.planner)
        self._make_actions()
        self._connect()

    # What the window asks of every page.

    def top_actions(self) -> list[QPushButton]:
        """The buttons beside the title, for what is shown now."""
        if not self.is_open:
            return self._list_actions
        if self.talk.is_after:
            return self._after_actions
        page = self.before.page
        return self._before_actions if page is None or page.state in OPEN_STATES else self._before_actions[:1]

    def search(self, text: str) -> None:
        """Show conversations with matching people; typing goes back to the list."""
        if text == self._text:
            return
        self._text = text
        if self.is_open and text.strip():
            self.show_list()
        self._regroup()

    def refresh(self, changes: Changes) -> None:
        """Load again what a change has touched."""
        if not (changes.everything or changes.conversations or changes.people or changes.referrals):
            return
        self._is_stale = True
        if self.is_open:
            self.talk.refresh()
        elif self.isVisible():
            self.load()
            if changes.everything:
                self.overview.ask_again()

    def take_focus(self) -> None:
        """The keys go from the search field to what it shows."""
        if not self.is_open:
            self.overview.take_focus()

    def flush(self) -> None:
        """Save everything that was typed."""
        self.talk.flush()

    # What can be done here.

    @property
    def is_open(self) -> bool:
        """Whether one conversation is shown."""
        return self.talk.is_open

    def chosen_talk(self) -> int:
        """The conversation that is open, 0 for none."""
        return int(self.talk.conversation or 0)

    def chosen_person(self) -> int:
        """With whom the conversation is that is open, 0 for nobody."""
        return self.talk.person

    def open_conversation(self, conversation: int) -> None:
        """Show a conversation: what to prepare, or once it was held, what came of it."""
        self.planner.hide()
        self._hide_bank()
        self.talk.open(ConversationId(conversation))
        self.conversation_opened.emit(conversation)

    def show_list(self) -> None:
        """Back to all conversations."""
        if not self.is_open:
            return
        self.talk.leave()
        self._hide_bank()
        self.planner.hide()
        self._stack.setCurrentWidget(self.overview)
        self._set_title(LIST_TITLE)
        self.load()
        self.overview.take_focus()

    def plan(self, person: int | None = None) -> None:
        """Open the form for a new conversation, with someone or with nobody chosen yet."""
        self._hide_bank()
        self.planner.plan(None if person is None else PersonId(person))

    def reschedule(self) -> None:
        """Open the form to move the conversation shown."""
        if self.before.page is not None:
            self._hide_bank()
            self.planner.reschedule(self.before.page)

    def preview_brief(self) -> None:
        """Show the brief as it will be printed."""
        self.flush()
        page = self.before.page
        if page is not None:
            from app.ui.printing.preview import BriefPreview  # noqa: PLC0415 - printing loads when it is asked for

            preview = BriefPreview(page, self)
            preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            preview.show()

    def load(self) -> None:
        """Read the list."""
        self._is_stale = False
        self._commands.read(conversations.rows, receiver=self, then=self._take_rows)

    def showEvent(self, event: QShowEvent) -> None:
        """The list is read when it is first seen: the window paints before the database is loaded."""
        super().showEvent(event)
        if self._is_stale and not self.is_open:
            self.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page saves."""
        self.flush()
        super().hideEvent(event)

    def _make_actions(self) -> None:
        plan = buttons.primary("Plan a conversation")
        plan.clicked.connect(self._plan_anyone)
        brief = buttons.secondary("Preview brief")
        brief.clicked.connect(self.preview_brief)
        start = buttons.primary("Start meeting")
        start.setToolTip("A quiet window for the talk (Ctrl+M)")
        start.clicked.connect(lambda: self.talk.go(Phase.DURING))
        again = buttons.primary("Plan another talk")
        again.clicked.connect(lambda: self.plan(self.talk.person))
        self._list_actions = [plan]
        self._before_actions = [brief, start]
        self._after_actions = [again]
        for button in (plan, brief, start, again):
            button.setParent(self)
            button.hide()

    def _connect(self) -> None:
        overview = self.overview
        overview.opened.connect(self.open_conversation)
        overview.plan_wanted.connect(self._plan_anyone)
        overview.plan_at_wanted.connect(self._plan_at)
        overview.move_wanted.connect(self._on_move_wanted)
        overview.reschedule_wanted.connect(self._on_reschedule_wanted)
        overview.state_wanted.connect(self._on_state_wanted)
        overview.refused.connect(self.message)
        overview.hours_wanted.connect(self._set_hours)
        overview.week_shown.connect(self._read_busy)
        overview.meeting_wanted.connect(self.meeting_wanted)
        self.talk.meeting_wanted.connect(self.meeting_wanted)
        self.talk.thanks_wanted.connect(self.thanks_wanted)
        self.talk.person_opened.connect(self.person_opened)
        self.talk.left.connect(self.show_list)
        self.talk.shown.connect(self._set_title)
        self.before.reschedule_wanted.connect(self.reschedule)
        self.before.shown.connect(self._on_shown)
        self.before.closed.connect(self.show_list)
        self.before.cancelled.connect(self.show_list)
        self.before.back_wanted.connect(self.show_list)
        self.before.person_opened.connect(self.person_opened)
        self.before.message_wanted.connect(self.message_wanted)
        self.before.bank_wanted.connect(self._open_bank)
        self.planner.planned.connect(self._on_planned)
        self.planner.rescheduled.connect(self._on_rescheduled)

    def _plan_anyone(self) -> None:
        self.plan(None)

    def _take_rows(self, rows: list[ConversationRow]) -> None:
        self._rows = rows
        self._regroup()

    def _regroup(self) -> None:
        self._generation += 1
        generation = self._generation

        def show(shown: Shown) -> None:
            if generation == self._generation:
                self.overview.show_found(shown, is_search=bool(self._text.strip()) and bool(self._rows))

        self._commands.read(found, self._rows, self._text, self._clock(), receiver=self, then=show)

    def _set_title(self, title: str) -> None:
        top = (title, *self.top_actions())
        if top != self._top:
            self._top = top
            self.title = title
            self.top_changed.emit()

    def _on_shown(self, page: ConversationPage) -> None:
        self._set_title(page.name)

    def _on_planned(self, draft: ConversationDraft, name: str) -> None:
        self.planner.button.setEnabled(False)  # a double click plans once

        def done(conversation: ConversationId) -> None:
            self.planner.button.setEnabled(True)
            self.open_conversation(conversation)

        def fail(error: Exception) -> None:
            self.planner.button.setEnabled(True)
            self._commands.failed.emit(error)

        label = f"Plan conversation with {name}"
        self._commands.run(label, conversations.plan, draft, receiver=self, then=done, failed=fail)

    def _on_rescheduled(self, conversation: int, draft: ConversationDraft, name: str) -> None:
        def done(_: object) -> None:
            self.planner.hide()

        label = f"Reschedule conversation with {name}"
        self._commands.run(
            label, conversations.reschedule, ConversationId(conversation), draft, receiver=self, then=done
        )

    def _on_reschedule_wanted(self, row: ConversationRow) -> None:
        self._hide_bank()
        self._commands.read(conversations.page, row.id, receiver=self, then=self.planner.reschedule)

    def _on_state_wanted(self, row: ConversationRow, state: State) -> None:
        is_cancel = state is State.CANCELLED
        label = f"{'Cancel' if is_cancel else f'{STATE_NAMES[state]}:'} conversation with {row.name}"
        self._commands.run(label, moves.change_state, row.id, state, self._clock(), receiver=self)

    def _on_move_wanted(self, row: ConversationRow, to: datetime) -> None:
        label = f"Move conversation with {row.name} to {moment(to, str(self._clock().tzinfo))}"
        self._commands.run(label, moves.move, row.id, to, self._clock(), receiver=self)

    def _plan_at(self, at: datetime) -> None:
        self._hide_bank()
        self.planner.plan(None, at)

    def _set_hours(self) -> None:
        from app.ui.conversations.hours_dialog import HoursDialog  # noqa: PLC0415 - seldom asked for

        dialog = HoursDialog(self._commands, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _read_busy(self, first: date) -> None:
        def show(found: tuple[Busy, ...]) -> None:
            self.overview.show_busy(first, found)

        zone = str(self._clock().tzinfo)
        self._commands.read(slots.busy_on, first, DAYS, zone, receiver=self, then=show)

    def _open_bank(self) -> None:
        self.planner.hide()
        if self._bank is None:
            self._bank = BankPanel()
            self._bank.added.connect(self.before.questions.questions.add)
            self._across.addWidget(self._bank)
        bank, page = self._bank, self.before.page
        bank.open(self.before.questions.questions.questions)
        if page is not None:
            self._commands.read(bank_memory.remembered, page.person, receiver=bank, then=bank.entries.remember)

    def _hide_bank(self) -> None:
        if self._bank is not None:
            self._bank.hide()
