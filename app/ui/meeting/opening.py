"""Opening the meeting, one at a time, and opening it again after a crash."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.conversations import ConversationId

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.workspace import Workspace
    from app.ui.commands import Commands
    from app.ui.meeting.window import MeetingWindow


def _now() -> datetime:
    return datetime.now(UTC)


class Meetings(QObject):
    """Holds the open meeting. Signals: *ended* (conversation) when it is to be looked back on."""

    ended = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands,
        parent: QObject | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._commands, self._clock = workspace, commands, clock
        self.window: MeetingWindow | None = None

    def open(self, conversation: int) -> None:
        """Open the meeting of a talk; the one that is open already comes to the front."""
        from app.ui.meeting.window import MeetingWindow  # noqa: PLC0415 - only who meets needs it

        if self.window is not None and self.window.keeper.conversation != conversation:
            self.window.close()
        if self.window is None:
            self.window = MeetingWindow(self._workspace.glance, self._commands, self._clock)
            self.window.ended.connect(self.ended)
            self.window.closed.connect(self._let_go)
            self.window.open(ConversationId(conversation))
        self.window.showMaximized()
        self.window.raise_()
        self.window.activateWindow()

    def resume(self) -> None:
        """Open the meeting that was cut off by a crash, if it can still be going on."""
        self._commands.read(_cut_off, self._clock(), receiver=self, then=self._open_again)

    def close(self) -> None:
        """Close the open meeting; what was typed is saved."""
        if self.window is not None:
            self.window.close()

    def _open_again(self, conversation: ConversationId | None) -> None:
        if conversation is not None:
            self.open(conversation)

    def _let_go(self) -> None:
        self.window = None


def _cut_off(session: Any, now: datetime) -> ConversationId | None:
    """On a reader's thread, where loading what it needs holds nobody up."""
    from app.services import meeting  # noqa: PLC0415

    return meeting.cut_off(session, now)
