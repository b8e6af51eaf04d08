"""Saving a message while it is written: one write after the other, each one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.messages.ways import Way
from app.services import messages
from app.ui.messages.wording import noun, sent_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.core.messages.pages import MessageDraft, MessageId
    from app.ui.commands import Commands


class DraftKeeper(QObject):
    """Knows the message's id once it has one. A write waits for the one before, which may give that id.

    Signals: *saved* after each, *sent* (the undo step's label), *deleted*, *failed* when something was not written.
    """

    saved = Signal()
    sent = Signal(str)
    deleted = Signal(str)
    failed = Signal()

    def __init__(self, commands: Commands, message: MessageId | None, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self.message = message
        self._waiting: list[Callable[[], None]] = []
        self.is_writing = False

    def save(self, draft: MessageDraft, name: str, mine: Mapping[str, str]) -> None:
        """Keep what is written."""

        def write() -> None:
            label = f"{noun(draft.kind, name)} {'drafted' if self.message is None else 'changed'}"
            self._run(label, messages.save, self.message, draft, dict(mine), then=self._take)

        self._queue(write)

    def note_sent(self, draft: MessageDraft, name: str, way: Way) -> None:
        """Note that the user has sent it."""
        label = sent_label(draft.kind, name, way)

        def took(message: MessageId) -> None:
            self.message = message
            self.sent.emit(label)

        self._queue(lambda: self._run(label, messages.sent, self.message, draft, way, then=took))

    def delete(self, draft: MessageDraft, name: str) -> None:
        """Throw the draft away; one that was never stored is just gone."""
        label = f"{noun(draft.kind, name)} thrown away"

        def write() -> None:
            if self.message is None:
                self.deleted.emit("")
                self._done()
            else:
                self._run(label, messages.delete, self.message, then=lambda _: self.deleted.emit(label))

        self._queue(write)

    def _take(self, message: MessageId) -> None:
        self.message = message
        self.saved.emit()

    def _queue(self, write: Callable[[], None]) -> None:
        if self.is_writing:
            self._waiting.append(write)
        else:
            self.is_writing = True
            write()

    def _run(self, label: str, use_case: Callable[..., Any], *args: Any, then: Callable[[Any], None]) -> None:
        def took(result: Any) -> None:
            then(result)
            self._done()

        def fail(error: Exception) -> None:
            self._waiting.clear()
            self.is_writing = False
            self.failed.emit()
            self._commands.fail(error)

        self._commands.run(label, use_case, *args, receiver=self, then=took, failed=fail)

    def _done(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        else:
            self.is_writing = False
