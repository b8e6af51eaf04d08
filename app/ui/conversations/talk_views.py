"""Which view of a conversation is shown: before the talk or after it; the one after is made when it is asked for."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.core.conversations import ConversationId, ConversationPage, State
from app.services.workspace import Workspace
from app.ui.commands import Commands
from app.ui.conversations.before_page import BeforePage
from app.ui.conversations.phase_tabs import Phase

if TYPE_CHECKING:
    from app.ui.conversations.after.page import AfterView

# ruff: noqa: PLC0415  loads with the first talk that was held


class TalkViews(QObject):
    """Goes between the views of one conversation. A talk that was held opens on the view after it."""

    meeting_wanted = Signal(int)
    person_opened = Signal(int)
    thanks_wanted = Signal(int, int)  # person, conversation
    shown = Signal(str)
    left = Signal()

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        before: BeforePage,
        *,
        stack: QStackedWidget,
        clock: Callable[[], datetime],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._workspace, self._commands, self._clock = workspace, commands, clock
        self._before, self._stack, self._page = before, stack, page
        self._opened = 0
        before.shown.connect(self._on_shown)
        before.bar.tabs.wanted.connect(self.go)

    @cached_property
    def after(self) -> "AfterView":
        """The view after the talk."""
        from app.ui.conversations.after.page import AfterView

        made = AfterView(self._workspace.glance, self._commands, self._clock)
        made.thanks.can_write = hasattr(self._page.window(), "write_message")
        made.shown.connect(self.shown)
        made.closed.connect(self.left)
        made.back_wanted.connect(self.left)
        made.tab_wanted.connect(self.go)
        made.person_opened.connect(self.person_opened)
        made.thanks_wanted.connect(self.thanks_wanted)
        made.ledger_wanted.connect(self.show_ledger)
        self._stack.addWidget(made)
        return made

    @property
    def is_after(self) -> bool:
        """Whether the view after the talk is shown."""
        return "after" in self.__dict__ and self._stack.currentWidget() is self.after

    @property
    def is_open(self) -> bool:
        """Whether one conversation is shown."""
        return self._stack.currentWidget() is self._before or self.is_after

    @property
    def conversation(self) -> ConversationId | None:
        """The conversation shown."""
        return (self.after if self.is_after else self._before).keeper.conversation if self.is_open else None

    @property
    def person(self) -> int:
        """With whom it is, 0 before it was read."""
        page = self.after.page if self.is_after else self._before.page
        return int(page.person) if self.is_open and page is not None else 0

    def open(self, conversation: ConversationId) -> None:
        """Show a conversation: before the talk, or after it if it was held."""
        self._opened = conversation
        if not (self.is_after and self.after.keeper.conversation == conversation):
            self._stack.setCurrentWidget(self._before)
        self._before.open(conversation)

    def go(self, phase: str) -> None:
        """To another view of the conversation shown."""
        conversation = self.conversation
        if conversation is None:
            return
        self._opened = 0
        self.flush()
        if phase == Phase.DURING:
            self.meeting_wanted.emit(int(conversation))
            return
        view = self.after if phase == Phase.AFTER else self._before
        self._stack.setCurrentWidget(view)
        view.open(conversation)

    def refresh(self) -> None:
        """Load again what may have changed."""
        self._before.refresh()
        if "after" in self.__dict__:
            self.after.refresh()

    def flush(self) -> None:
        """Save everything that was typed."""
        self._before.flush()
        if "after" in self.__dict__:
            self.after.flush()

    def leave(self) -> None:
        """Save and forget the conversation."""
        self._before.leave()
        if "after" in self.__dict__:
            self.after.leave()

    def show_ledger(self) -> None:
        """Show all advice."""
        from app.ui.conversations.after.ledger import AdviceLedger

        shown = AdviceLedger(self._commands, self._clock, self._page)
        shown.conversation_wanted.connect(lambda talk: self.open(ConversationId(talk)))
        shown.show()

    def _on_shown(self, page: ConversationPage) -> None:
        """Once the talk was read: one that was held opens on the view after it."""
        if self._opened == page.id:
            self._opened = 0
            if page.state is State.HELD:
                self.go(Phase.AFTER)
