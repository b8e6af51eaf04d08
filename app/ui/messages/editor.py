"""The message editor: to whom, what for, subject and text; saved while one types, sent only by the user."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.errors import StorageError, UserError
from app.core.messages.etiquette import text_facts, text_kind
from app.core.messages.fields import FIELDS, gaps
from app.core.messages.pages import MessageDraft, MessagePage
from app.core.messages.ways import Way
from app.services import messages
from app.ui.messages import ways_out
from app.ui.messages.clock import now
from app.ui.messages.foot import Foot
from app.ui.messages.gap_marks import GapMarks
from app.ui.messages.head import Head
from app.ui.messages.keeping import DraftKeeper
from app.ui.messages.side import Side
from app.ui.messages.wording import noun, sent_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.core.changes import Changes
    from app.ui.commands import Commands

WIDTH_PX, HEIGHT_PX = 980, 680
# One undo step per pause, as on the Before page.
PAUSE_MS = 800


class MessageEditor(QDialog):
    """One message in a window of its own. Signals: *sent* and *thrown_away* with the name of the undo step."""

    sent = Signal(str)
    thrown_away = Signal(str)
    editing_wanted = Signal(str, bool)

    def __init__(self, page: MessagePage, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._commands = commands
        self._mine: dict[str, str] = {}
        self._is_warned = False
        self.head, self.side, self.foot = Head(), Side(commands), Foot(self)
        self.body = QPlainTextEdit()
        self.body.setAccessibleName("Text")
        self.body.setTabChangesFocus(True)
        self._marks = GapMarks(self.body.document())
        self.keeper = DraftKeeper(commands, page.id, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._page, self._stored = page, page.draft
        self._lay_out()
        self._connect()
        self._begin(page)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.body, 1)
        across.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(across, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.flush)
        self.body.textChanged.connect(self._typed)
        self.head.typed.connect(self._typed)
        self.head.template_wanted.connect(lambda key: self._rewrite(key, is_note=self._is_note))
        self.head.note_wanted.connect(lambda is_note: self._rewrite(self._page.template, is_note=is_note))
        self.head.editing_wanted.connect(lambda: self.editing_wanted.emit(self._page.template, self._is_note))
        self.side.gaps.filled.connect(self._fill)
        self.side.gaps.emptied.connect(self.body.setFocus)
        self.side.etiquette.pointed.connect(self._select)
        foot = self.foot
        foot.delete_wanted.connect(self._delete)
        foot.copy_wanted.connect(self._copy)
        foot.mail_wanted.connect(self._open_mail)
        foot.profile_wanted.connect(self._open_profile)
        foot.file_wanted.connect(self._save_file)
        foot.sent.connect(self._note_sent)
        self.keeper.saved.connect(lambda: self._say("Saved"))
        self.keeper.sent.connect(self._on_sent)
        self.keeper.deleted.connect(self._on_deleted)
        self.keeper.failed.connect(self._on_failed)
        self._commands.changed.connect(self._refresh)

    # what is written

    @property
    def page(self) -> MessagePage:
        """The message as it was read last."""
        return self._page

    def draft(self) -> MessageDraft:
        """The message as it stands here."""
        return self._page.draft._replace(subject=self.head.subject.text(), body=self.body.toPlainText())

    def flush(self) -> None:
        """Save what was typed."""
        self._pause.stop()
        draft = self.draft()
        if self._page.sent_at is None and (draft != self._stored or self._mine):
            self._stored = draft
            said, self._mine = self._mine, {}
            self.keeper.save(draft, self._page.facts.name, said)

    def rewrite(self) -> None:
        """Take the text from its template again, whose wording has changed."""
        if self.keeper.message is None and self.draft() == self._stored:
            self._rewrite(self._page.template, is_note=self._is_note)

    @property
    def _is_note(self) -> bool:
        return self._page.draft.way is Way.LINKEDIN

    def _begin(self, page: MessagePage) -> None:
        self._show(page)
        self._stored = self.draft()
        if page.sent_at is not None:
            self._lock(page.sent_at)
        elif not self.side.gaps.take_focus():
            self.body.setFocus()

    def _show(self, page: MessagePage) -> None:
        self._page = page
        self.setWindowTitle(noun(page.draft.kind, page.facts.name))
        self.head.show_page(page)
        self.foot.show_way(page.draft.way, has_profile=bool(page.profile), is_sent=page.sent_at is not None)
        self.foot.put_first(page.draft.way)
        if self.head.subject.text() != page.draft.subject:
            self.head.subject.setText(page.draft.subject)
        if self.body.toPlainText() != page.draft.body:
            self._put_text(page.draft.body)
        self._look()

    def _put_text(self, text: str) -> None:
        """In one step that Ctrl+Z in the text takes back."""
        cursor = QTextCursor(self.body.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.body.moveCursor(QTextCursor.MoveOperation.Start)

    def _lock(self, at: datetime) -> None:
        self.head.lock()
        self.body.setReadOnly(True)
        self.side.hide()
        self.body.setFocus()
        self._say(sent_line(self._page.draft.way, at.astimezone(now().tzinfo)))

    def _typed(self) -> None:
        self._is_warned = False
        self._look()
        self._pause.start()

    def _look(self) -> None:
        """What follows from the text: the gaps beside it."""
        found = [*gaps(self.head.subject.text()), *gaps(self.body.toPlainText())] if not self._page.sent_at else []
        self.side.gaps.show_gaps(found)
        self.side.gaps_title.setVisible(bool(found))
        if not self._page.sent_at:
            self.side.etiquette.show_for(self.body.toPlainText(), text_kind(self._page), text_facts(self._page, now()))

    def _select(self, start: int, end: int) -> None:
        """Show a place of the text."""
        cursor = self.body.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.body.setTextCursor(cursor)
        self.body.setFocus()

    def _fill(self, hint: str, field: str, text: str) -> None:
        """Put a text in place of every gap of a kind; what is about me is remembered."""
        mark = f"[{hint}]"
        self.head.subject.setText(self.head.subject.text().replace(mark, text))
        document, cursor = self.body.document(), QTextCursor(self.body.document())
        cursor.beginEditBlock()
        while not (found := document.find(mark, cursor)).isNull():
            found.insertText(text)
            cursor.setPosition(found.position())
        cursor.endEditBlock()
        if field in FIELDS and FIELDS[field].is_mine:
            self._mine[field] = text
        self._typed()

    def _rewrite(self, key: str, *, is_note: bool) -> None:
        """Take the text from a template, in place of the one here."""
        kind, draft = self._page.templates[key].kind, self._page.draft
        talk = draft.conversation if kind is draft.kind else None  # thanks are for another talk than word about one
        wish = self._page.wish._replace(kind=kind, conversation=talk)

        def show(page: MessagePage) -> None:
            is_fresh = self.keeper.message is None and self.draft() == self._stored
            self._show(page._replace(id=self.keeper.message))
            if is_fresh:  # a text that nobody has touched is not worth keeping
                self._stored = self.draft()

        self._commands.read(messages.worded, wish, key, is_note, now(), receiver=self, then=show)

    def _refresh(self, changes: Changes) -> None:
        """Something was changed, here or by undo: show what the file has, unless there is more here."""
        if self.keeper.message is None or self.keeper.is_writing or changes.initiator is self.keeper:
            return
        if changes.everything or self._page.draft.person in changes.people:
            message = self.keeper.message
            self._commands.read(messages.page, message, now(), receiver=self, then=self._reread, failed=self._gone)

    def _reread(self, page: MessagePage) -> None:
        if self.draft() == self._stored:
            self._show(page._replace(template=self._page.template))
            self._stored = self.draft()
            self._pause.stop()

    def _gone(self, error: Exception) -> None:
        if isinstance(error, UserError):  # its making was undone, or the person is gone
            self._stored = self.draft()
            self.close()
        else:
            self._commands.fail(error)

    # the ways out

    def _is_whole(self) -> bool:
        """Whether nothing is left to fill in; the second time it goes out all the same."""
        draft = self.draft()
        left = len({gap.hint for gap in (*gaps(draft.subject), *gaps(draft.body))})
        if left and not self._is_warned:
            self._is_warned = True
            what = "One thing is" if left == 1 else f"{left} things are"
            self._say(f"{what} still to fill in. Press again to go on without.")
            self.side.gaps.take_focus()
            return False
        return True

    def _try(self, act: Callable[..., str | None], *args: object) -> None:
        try:
            said = act(*args)
        except (UserError, StorageError) as error:
            said = str(error)
        self._say(said or "")

    def _copy(self) -> None:
        if self._is_whole():
            ways_out.copy(self.body.toPlainText())
            self._say("Copied. Nothing is sent until you send it.")

    def _open_mail(self) -> None:
        if self._is_whole():
            self.flush()
            self._try(ways_out.open_in_mail, self.draft(), self.head.receiver())

    def _open_profile(self) -> None:
        if self._is_whole():
            self.flush()
            self._try(ways_out.open_profile, self.draft(), self._page.profile)

    def _save_file(self) -> None:
        if not self._is_whole():
            return
        self.flush()
        asked = QFileDialog.getSaveFileName(self, "Save the message", ways_out.file_name(self._page), "Mail (*.eml)")
        if asked[0]:
            self.save_to(Path(asked[0]))

    def save_to(self, path: Path) -> None:
        """Write the message as a file that mail programs open."""
        self._try(ways_out.save_file, path, self._page, self.draft(), self.head.receiver())

    def _note_sent(self, way: Way) -> None:
        self._pause.stop()
        draft = self.draft()
        self._stored, said, self._mine = draft, self._mine, {}
        if said:
            self.keeper.save(draft, self._page.facts.name, said)
        self.keeper.note_sent(draft, self._page.facts.name, way)

    def _delete(self) -> None:
        self._pause.stop()
        self._stored, self._mine = self.draft(), {}
        self.keeper.delete(self._stored, self._page.facts.name)

    def _on_sent(self, label: str) -> None:
        self.close()
        self.sent.emit(label)

    def _on_deleted(self, label: str) -> None:
        self.close()
        self.thrown_away.emit(label)

    def _on_failed(self) -> None:
        """What is here stays, and counts as not saved."""
        self._stored = self._stored._replace(body="\0")
        self._say("Not saved")

    def _say(self, text: str) -> None:
        self.foot.told.show_text(text)

    def reject(self) -> None:
        """Esc, and whatever else closes it, saves."""
        self.flush()
        super().reject()
