"""What the window does from any page: start the meeting, log a touch, note a name someone gave, show all advice."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.people import PersonId
from app.core.schedule import zone_of
from app.ui.meeting.opening import Meetings
from app.ui.zones import system_zone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.services.workspace import Workspace
    from app.ui.commands import Commands

# ruff: noqa: PLC0415  each loads when it is asked for

NO_TALK = "No talk is planned. Plan one first, then start its meeting."
NOBODY = "Choose the person who gave you the name first."


class Asides(QObject):
    """Signals: *refused* (a sentence), *conversation_wanted* (one to be shown, as when its meeting is over).

    *clock* gives an aware instant in the machine's zone.
    """

    refused = Signal(str)
    conversation_wanted = Signal(int)

    def __init__(self, workspace: Workspace, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._commands, self._window = workspace, commands, window
        self.clock: Callable[[], datetime] = _now

    @cached_property
    def meetings(self) -> Meetings:
        """Made for the first meeting."""
        made = Meetings(self._workspace, self._commands, self, self.clock)
        made.ended.connect(self.conversation_wanted)
        return made

    def start_meeting(self, page: QWidget) -> None:
        """Open the meeting of the talk that a page shows, else of the one that is on or comes next."""
        talk = _asked(page, "chosen_talk")
        if talk:
            self.meetings.open(talk)
            return

        def found(conversation: int | None) -> None:
            if conversation is None:
                self.refused.emit(NO_TALK)
            else:
                self.meetings.open(conversation)

        self._commands.read(_talk_for, self.clock(), _asked(page, "chosen_person"), receiver=self, then=found)

    def log_touch(self, page: QWidget) -> None:
        """Ask for a touch with the person that a page shows."""
        from app.ui.touch_dialog import TouchDialog

        TouchDialog(self._workspace, self._commands, self.clock(), self._window).start(_asked(page, "chosen_person"))

    def note_name(self, giver: int) -> None:
        """Ask for a name that someone gave."""
        from app.ui.name_dialog import NameDialog

        rows = self._workspace.glance.person_rows([PersonId(giver)]) if giver else []
        if rows and not rows[0].is_me:
            NameDialog(self._workspace.glance, self._commands, rows[0], self.clock().date(), self._window).start()
        else:
            self.refused.emit(NOBODY)

    def note_name_of(self, page: QWidget) -> None:
        """Ask for a name that the person gave whom a page shows."""
        self.note_name(_asked(page, "chosen_person"))

    def show_advice(self, _page: QWidget) -> None:
        """Show all advice, and what became of it; the same from every page."""
        from app.ui.conversations.after.ledger import AdviceLedger

        shown = AdviceLedger(self._commands, self.clock, self._window)
        shown.conversation_wanted.connect(self.conversation_wanted)
        shown.show()

    def resume(self) -> None:
        """Open the meeting that was cut off by a crash, if there is one; the file is asked without SQLAlchemy."""
        self._commands.look(self._workspace.glance.was_meeting, then=self._resume, receiver=self)

    def close(self) -> None:
        """Close the meeting with the window; what was typed is saved."""
        if "meetings" in self.__dict__:
            self.meetings.close()

    def _resume(self, was_meeting: bool) -> None:
        if was_meeting:
            self.meetings.resume()


def _asked(page: QWidget, what: str) -> int:
    """What a page says is chosen on it, 0 for nothing."""
    ask = getattr(page, what, None)
    return int(ask()) if ask is not None else 0


def _talk_for(session: Any, now: datetime, person: int) -> int | None:
    """On a reader's thread, where loading what it needs holds nobody up."""
    from app.services import meeting

    return meeting.talk_for(session, now, person)


def _now() -> datetime:
    return datetime.now(zone_of(system_zone()))
