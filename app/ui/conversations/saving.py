"""Reads and writes of one conversation that don't trip over each other."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.conversations import ConversationId
from app.core.errors import UserError
from app.services import conversations
from app.ui.commands import Commands


class Keeper(QObject):
    """Loads and saves the conversation on screen; *query* is what of it is shown, its whole page by default.

    Emits `loaded` with what the query gives, only when no write is under way and no newer read was asked for: a page
    read before a write would put back what the user has just changed. Emits `gone` when the conversation is no longer
    there.
    """

    loaded = Signal(object)
    gone = Signal()
    save_failed = Signal()

    def __init__(
        self, commands: Commands, host: QObject | None = None, query: Callable[..., Any] = conversations.page
    ) -> None:
        super().__init__(host)
        self._commands = commands
        self._query = query
        self._conversation: ConversationId | None = None
        self._writes = 0
        self._generation = 0

    @property
    def conversation(self) -> ConversationId | None:
        """The conversation on screen."""
        return self._conversation

    @property
    def is_writing(self) -> bool:
        """Whether something asked to be saved is not saved yet."""
        return self._writes > 0

    def open(self, conversation: ConversationId) -> None:
        """Load another conversation."""
        self._conversation = conversation
        self.read()

    def close(self) -> None:
        """Forget the conversation; answers on their way are dropped."""
        self._conversation = None
        self._generation += 1

    def read(self) -> None:
        """Load again; while a write is under way the read waits for it."""
        self._generation += 1
        if self._conversation is None or self._writes:
            return
        generation = self._generation

        def show(page: Any) -> None:
            if generation == self._generation:
                self.loaded.emit(page)

        def fail(error: Exception) -> None:
            if not isinstance(error, UserError):
                self._commands.failed.emit(error)
            elif generation == self._generation:
                self.gone.emit()

        self._commands.read(self._query, self._conversation, receiver=self, then=show, failed=fail)

    def write(
        self,
        label: str,
        use_case: Callable[..., Any],
        *values: Any,
        then: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Save something of the conversation as one undo step, then load what the file holds.

        *then* is called once it is saved; *failed* takes an error in place of the window.
        """
        if self._conversation is None:
            return
        self._writes += 1
        self._generation += 1

        def done(_: Any) -> None:
            self._writes -= 1
            self.read()
            if then is not None:
                then()

        def fail(error: Exception) -> None:
            self._writes -= 1
            self.save_failed.emit()
            if failed is None:
                self._commands.fail(error)
            else:
                failed(error)
            self.read()

        self._commands.run(label, use_case, self._conversation, *values, receiver=self, then=done, failed=fail)
