"""The window's way to messages: opens editors, drafts and milestones, one of each at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.core.conversations import ConversationId
from app.core.messages.pages import MessageId, MessagePage
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.touches import Kind
from app.services import messages
from app.ui.messages.clock import now
from app.ui.messages.editor import MessageEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog, QWidget

    from app.ui.commands import Commands


# ruff: noqa: PLC0415  each dialog is loaded when it is first wanted


class MessageFlow(QObject):
    """Emits `said` when something was done that undo takes back."""

    said = Signal(str)

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._editors: list[MessageEditor] = []
        self._lists: dict[type[QDialog], QDialog] = {}

    def write(self, wish: Wish) -> None:
        """Open the message that is wished for: the draft begun before, or a new one."""
        self._commands.read(messages.wanted, wish, now(), receiver=self, then=self._show)

    def write_to(self, person: int) -> None:
        """Open what one writes to someone as things stand."""
        self.write(Wish(PersonId(person)))

    def write_about(self, introducer: int, kind: str, referral: int) -> None:
        """Open a message to an introducer about one of their referrals."""
        self.write(Wish(PersonId(introducer), Kind(kind), referral=referral))

    def thank(self, person: int, talk: int) -> None:
        """Open the thank-you for a talk."""
        self.write(Wish(PersonId(person), Kind.THANK_YOU, ConversationId(talk)))

    def open(self, message: int) -> None:
        """Open a stored message; one that was sent is only shown."""
        self._commands.read(messages.page, MessageId(message), now(), receiver=self, then=self._show)

    def answered(self, person: int, name: str) -> None:
        """Note that someone answered."""
        label = f"{name} answered"
        self._commands.run(label, messages.answered, person, receiver=self, then=lambda _: self.said.emit(f"{label}."))

    def show_drafts(self) -> None:
        """Show every draft."""
        from app.ui.messages.drafts_dialog import DraftsDialog

        def make() -> DraftsDialog:
            made = DraftsDialog(self._commands, self._window)
            made.opened.connect(self.open)
            return made

        self._show_once(DraftsDialog, make)

    def share_milestone(self) -> None:
        """Ask what happened and whom to tell."""
        from app.ui.messages.milestone_dialog import MilestoneDialog

        def make() -> MilestoneDialog:
            made = MilestoneDialog(self._commands, self._window)
            made.made.connect(self._on_milestone)
            return made

        self._show_once(MilestoneDialog, make)

    def flush(self) -> None:
        """Save what is typed in every editor."""
        for editor in self.editors():
            editor.flush()

    def editors(self) -> list[MessageEditor]:
        """The editors that are open."""
        self._editors = [editor for editor in self._editors if isValid(editor) and editor.isVisible()]
        return self._editors

    def lists(self) -> list[QDialog]:
        """The lists that are open: drafts, and whom to tell."""
        return [each for each in self._lists.values() if isValid(each) and each.isVisible()]

    def _show(self, page: MessagePage) -> None:
        for editor in self.editors():
            is_same = editor.keeper.message == page.id if page.id is not None else editor.page.draft == page.draft
            if is_same:
                editor.activateWindow()
                editor.raise_()
                return
        editor = MessageEditor(page, self._commands, self._window)
        editor.sent.connect(lambda label: self.said.emit(f"{label}."))
        editor.thrown_away.connect(lambda label: self.said.emit(f"{label}.") if label else None)
        editor.editing_wanted.connect(lambda key, is_note: self._edit_template(editor, key, is_note=is_note))
        editor.finished.connect(lambda _: self._go_back())
        self._editors.append(editor)
        editor.show()
        editor.activateWindow()

    def _go_back(self) -> None:
        """The keys return to the list that an editor was opened from: not every desktop sees to that."""
        shown = self.lists()
        (shown[-1] if shown else self._window).activateWindow()

    def _edit_template(self, editor: MessageEditor, key: str, *, is_note: bool) -> None:
        from app.ui.messages.template_dialog import TemplateDialog

        dialog = TemplateDialog(editor.page.templates[key], self._commands, editor, is_note=is_note)
        dialog.saved.connect(editor.rewrite)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_once(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        known = self._lists.get(kind)
        if known is None or not isValid(known) or not known.isVisible():
            known = make()
            self._lists[kind] = known
            known.show()
        known.activateWindow()
        known.raise_()

    def _on_milestone(self, count: int, label: str) -> None:
        self.said.emit(f"{label}.")
        if count:
            self.show_drafts()
