"""What pages, shortcuts and the front door ask of the window: people, talks, messages, imports, words to the user."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.system import lazy
from app.ui import importing, notices
from app.ui.paged_window import PagedWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.core.messages.wish import Wish
    from app.ui.asides import Asides
    from app.ui.messages.flow import MessageFlow


class WindowDoors(PagedWindow):
    """Leads from wherever one is to the page, dialog or window that is asked for; each is made on first use."""

    @cached_property
    def notices(self) -> notices.MessageBar:
        """The message bar; made for the first message."""
        made = notices.MessageBar(self._stack)
        made.undo_wanted.connect(self._commands.undo)
        return made

    @cached_property
    def _imports(self) -> importing.ImportFlow:
        """Made on first use."""
        made = importing.ImportFlow(self, self._commands)
        made.said.connect(lambda text: self.say(text, can_undo=True))
        made.refused.connect(self.notices.warn)
        return made

    @cached_property
    def messages(self) -> MessageFlow:
        """Where messages are written; made for the first one."""
        from app.ui.messages.flow import MessageFlow  # noqa: PLC0415

        made = MessageFlow(self, self._commands)
        made.said.connect(lambda text: self.say(text, can_undo=True))
        return made

    @cached_property
    def asides(self) -> Asides:
        """What is done from any page; made when all else is there."""
        from app.ui.asides import Asides  # noqa: PLC0415 - not before the first paint

        made = Asides(self._workspace, self._commands, self)
        made.refused.connect(self._warn)
        made.conversation_wanted.connect(self._come_back)
        return made

    # What pages and the front door ask of the window

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Shows a message that goes away by itself."""
        self.notices.say(text, can_undo=can_undo)

    def _warn(self, text: str) -> None:
        self.notices.warn(text)

    def show_bug(self, text: str) -> None:
        """Tells of an error nobody caught."""
        self.notices.warn(text)

    def import_files(self) -> None:
        """Asks for contact files, then shows what importing them would do."""
        self._imports.choose()

    def open_files(self, names: Sequence[str]) -> None:
        """Shows what importing files would do."""
        self._imports.open([Path(name) for name in names])

    def open_files_under(self, names: Sequence[str], introducer: int, name: str) -> None:
        """Shows what importing files would do; those taken in are introduced by someone, unless that is 0."""
        self._imports.open([Path(each) for each in names], (introducer, name) if introducer else None)

    def open_person(self, person: int) -> None:
        """Shows someone on the People page."""
        self.go_to_key("people")
        page = self._pages[self._current]
        if hasattr(page, "open_person"):
            page.open_person(person)
        self._texts[self._current] = ""
        self._show_top()

    def write_to(self, person: int) -> None:
        """Opens what one writes to someone as things stand."""
        self._with_messages(lambda messages: messages.write_to(person))

    def write_message(self, wish: Wish) -> None:
        """Opens the message that is wished for."""
        self._with_messages(lambda messages: messages.write(wish))

    def write_about(self, introducer: int, kind: str, referral: int) -> None:
        """Opens a message to an introducer about one of their referrals."""
        self._with_messages(lambda messages: messages.write_about(introducer, kind, referral))

    def write_thanks(self, person: int, talk: int) -> None:
        """Opens the thank-you for a talk."""
        self._with_messages(lambda messages: messages.thank(person, talk))

    def open_message(self, message: int) -> None:
        """Opens a stored message."""
        self._with_messages(lambda messages: messages.open(message))

    def note_answer(self, person: int, name: str) -> None:
        """Notes that someone answered."""
        self._with_messages(lambda messages: messages.answered(person, name))

    def show_drafts(self) -> None:
        """Lists the messages that are not sent yet."""
        self._with_messages(lambda messages: messages.show_drafts())

    def share_milestone(self) -> None:
        """Asks what happened and whom to tell."""
        self._with_messages(lambda messages: messages.share_milestone())

    def _with_messages(self, act: Callable[[MessageFlow], None]) -> None:
        self._commands.look(_load_messages, then=lambda _: act(self.messages), receiver=self)

    def plan_conversation(self, person: int | None = None) -> None:
        """Starts planning a conversation with someone, or with nobody chosen yet."""
        self.go_to_key("conversations")
        page = self._pages[self._current]
        if hasattr(page, "plan"):
            page.plan(person)

    def quick_plan(self) -> None:
        """Asks for a conversation to plan, with whoever is chosen, without leaving the page."""
        from app.ui.conversations.quick_plan import QuickPlan  # noqa: PLC0415 - not before the first paint

        chosen = getattr(self._pages[self._current], "chosen_person", None)
        self._flush()
        dialog = QuickPlan(self._workspace, self._commands, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.planned.connect(lambda text: self.say(text, can_undo=True))
        dialog.ask((chosen() if chosen else 0) or None)

    def open_conversation(self, conversation: int) -> None:
        """Shows a conversation on its page."""
        self.go_to_key("conversations")
        page = self._pages[self._current]
        if hasattr(page, "open_conversation"):
            page.open_conversation(conversation)

    def open_meeting(self, conversation: int) -> None:
        """Opens the window for a talk that goes on."""
        self._flush()
        self.asides.meetings.open(conversation)

    def note_name(self, giver: int) -> None:
        """Asks for a name that someone gave."""
        self.asides.note_name(giver)

    def _aside(self, act: Callable[[QWidget], None]) -> None:
        self._flush()
        act(self._pages[self._current])

    def _come_back(self, conversation: int) -> None:
        """From another window, as from a meeting that is over: on to the conversation."""
        self.open_conversation(conversation)
        self.raise_()
        self.activateWindow()

    # Within

    def _join(self, page: QWidget, index: int) -> None:
        """Connects whichever of the pages' signals a page has."""
        wanted = {
            "plan_wanted": self.plan_conversation,
            "write_wanted": self.write_to,
            "message_wanted": self.write_message,
            "thanks_wanted": self.write_thanks,
            "message_opened": self.open_message,
            "answered": self.note_answer,
            "milestone_wanted": self.share_milestone,
            "drafts_wanted": self.show_drafts,
            "word_wanted": self.write_about,
            "conversation_wanted": self.open_conversation,
            "meeting_wanted": self.open_meeting,
            "name_wanted": self.note_name,
            "import_wanted": self.import_files,
            "files_dropped": self.open_files_under,
            "message": self._warn,
            "top_changed": lambda: self._show_top() if index == self._current else None,
        }
        if self._specs[index].key != "people":  # there it tells what happened on the page itself
            wanted["person_opened"] = self.open_person
        for name, slot in wanted.items():
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _came(self) -> None:
        if "notices" in self.__dict__:
            self.notices.raise_()

    def _flush(self) -> None:
        if "messages" in self.__dict__:
            self.messages.flush()
        super()._flush()


def _load_messages() -> None:
    """On a reader's thread: it takes longer than a frame."""
    for _ in lazy.load("app.ui.messages.flow", "app.services.messages"):
        pass
