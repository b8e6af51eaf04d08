"""The page Today: the next conversation, what is owed now, what comes this week."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.owed import snooze_until
from app.core.owed_facts import Owed, Rule
from app.core.people import folded
from app.services import owed
from app.ui.commands import Commands
from app.ui.today.act_row import ActRow
from app.ui.today.next_card import NextCard
from app.ui.today.watch import OwedWatch
from app.ui.today.wording import done_label, wished
from app.ui.widgets import buttons
from app.ui.widgets.card import Card, rule
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import label

WIDTH_PX = 860
# Rows are widgets: as many as one reads at once, the others when asked for.
BATCH = 25
# While a menu is open, rows wait for it to close.
AGAIN_MS = 300


class TodayPage(QWidget):
    """Shows what *watch* reads. Each act leads to its place, or is done, put off or dismissed, with undo."""

    person_opened = Signal(int)
    conversation_wanted = Signal(int)
    message_wanted = Signal(object)  # Wish
    milestone_wanted = Signal()
    drafts_wanted = Signal()
    answered = Signal(int, str)
    meeting_wanted = Signal(int)
    title = "Today"

    def __init__(self, commands: Commands, watch: OwedWatch, host: Any = None) -> None:
        super().__init__()
        self._commands, self._watch, self._host = commands, watch, host
        self._text = ""
        self._shown = BATCH
        self._is_stale = True
        self._composed: tuple[object, ...] = ()
        self.rows: list[ActRow] = []
        self.nothing = EmptyState(
            "Nothing is owed today",
            "Here stands whom to confirm with, to thank, to tell how it went or to write to, and why now. "
            "It follows from your conversations and introductions by itself.",
            "Show people",
        )
        self.nothing.wanted.connect(lambda: host.go_to_key("people") if host is not None else None)
        self.no_match = EmptyState("Nothing found", "Nothing that is owed has these words.")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._waiting = QWidget()
        for each in (self._waiting, self._area, self.nothing, self.no_match):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._share = buttons.secondary("Share a milestone…")
        self._share.setParent(self)
        self._share.hide()
        self._share.clicked.connect(self.milestone_wanted)
        self._plan = buttons.primary("Plan a conversation")
        self._plan.setParent(self)
        self._plan.hide()
        self._plan.clicked.connect(lambda: host.plan_conversation() if host is not None else None)
        watch.told.connect(self._on_told)

    # What the window asks of every page.

    def top_actions(self) -> list[QPushButton]:
        """What else there is to do stands in the rows."""
        return [self._share, self._plan]

    def search(self, text: str) -> None:
        """Show the acts that have every word."""
        self._text, self._shown = text, BATCH
        self._compose()

    def refresh(self, changes: Changes) -> None:
        """The watch reads again after every change."""

    def take_focus(self) -> None:
        """The keys go to the first row."""
        target = self.rows[0] if self.rows else self._stack.currentWidget() or self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what was read while the page was out of sight, and reads again: time has passed."""
        super().showEvent(event)
        self._watch.is_seen = True
        if self._is_stale:
            self._compose()
        self._watch.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is owed may wait again."""
        super().hideEvent(event)
        self._watch.is_seen = False

    def chosen_person(self) -> int:
        """Whose row has the focus, 0 for nobody's."""
        return next((int(row.act.person) for row in self.rows if _has_focus(row)), 0)

    def _on_told(self, _today: owed.Today) -> None:
        if self.isVisible():
            self._compose()
        else:
            self._is_stale = True

    def _compose(self) -> None:
        """Makes the rows anew; the focus and the place scrolled to stay where they were."""
        today = self._watch.today
        if today is None:
            return
        if QApplication.activePopupWidget() is not None:  # an open menu belongs to one of the rows
            QTimer.singleShot(AGAIN_MS, self, self._compose)
            return
        self._is_stale = False
        shown = (today.acts, today.talk, today.desk.today, self._text, self._shown, today.drafts)
        if shown == self._composed:
            return
        self._composed = shown
        had_focus = next((at for at, row in enumerate(self.rows) if _has_focus(row)), -1)
        scrolled = self._area.verticalScrollBar().value()
        found = [act for act in today.acts if _has(act, self._text)]
        self.rows = []
        if not found and (self._text or (today.talk is None and not today.drafts)):
            self._stack.setCurrentWidget(self.no_match if self._text and today.acts else self.nothing)
            self._put(QWidget())
            return
        self._put(self._content(today, found))
        self._stack.setCurrentWidget(self._area)
        self._area.verticalScrollBar().setValue(scrolled)
        if had_focus >= 0 and self.rows:
            self.rows[min(had_focus, len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, content: QWidget) -> None:
        """Shows other rows; those before may still be at the click that replaces them."""
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()
        self._area.setWidget(content)

    def _content(self, today: owed.Today, found: Sequence[Owed]) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(8)
        if today.talk is not None and not self._text:
            card = NextCard(today.talk, today.desk)
            card.open_wanted.connect(self.conversation_wanted)
            card.meeting_wanted.connect(self.meeting_wanted)
            column.addWidget(card)
            column.addSpacing(8)
        now = [act for act in found if not act.is_ahead]
        ahead = [act for act in found if act.is_ahead]
        figure = f"the latest {len(now)}" if today.is_cut else f"{len(now)}"
        self._add_section(column, f"Owed today ({figure})" if now else "Nothing is owed today", now)
        if ahead:
            column.addSpacing(8)
            self._add_section(column, f"This week ({len(ahead)})", ahead)
        if today.drafts and not self._text:
            begun = "One message is" if today.drafts == 1 else f"{today.drafts} messages are"
            drafts = buttons.link(f"{begun} begun and not sent yet", "note-pencil")
            drafts.setToolTip("Drafts (Ctrl+Shift+D)")
            drafts.clicked.connect(self.drafts_wanted)
            column.addSpacing(8)
            column.addWidget(drafts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(24, 16, 24, 24)
        middle = QWidget()
        middle.setMaximumWidth(WIDTH_PX)
        column.setContentsMargins(0, 0, 0, 0)
        middle.setLayout(column)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        return content

    def _add_section(self, column: QVBoxLayout, title: str, acts: Sequence[Owed]) -> None:
        column.addWidget(label(title, "section"))
        if not acts:
            return
        card = Card()
        card.body.setContentsMargins(6, 6, 6, 6)
        card.body.setSpacing(2)
        for at, act in enumerate(acts[: self._shown]):
            if at:
                card.body.addWidget(rule())
            card.body.addWidget(self._row(act))
        if len(acts) > self._shown:
            more = buttons.link(f"Show {min(BATCH, len(acts) - self._shown)} more of {len(acts) - self._shown}")
            more.clicked.connect(self._show_more)
            card.body.addWidget(more)
        column.addWidget(card)

    def _row(self, act: Owed) -> ActRow:
        row = ActRow(act)
        row.open_wanted.connect(self._open)
        row.show_wanted.connect(self._show)
        row.answered.connect(lambda act: self.answered.emit(int(act.person), act.name))
        row.done_wanted.connect(self._done)
        row.snooze_wanted.connect(self._snooze)
        row.dismiss_wanted.connect(self._dismiss)
        row.move_wanted.connect(self._move)
        self.rows.append(row)
        return row

    # What can be done about an act.

    def _open(self, act: Owed) -> None:
        wish = wished(act)
        if act.rule is Rule.PREPARE and act.conversation is not None:
            self.conversation_wanted.emit(int(act.conversation))
        elif wish is not None:
            self.message_wanted.emit(wish)
        else:
            self.person_opened.emit(int(act.person))

    def _show(self, act: Owed) -> None:
        """Shows what an act is about: the talk where one is to come, else the person."""
        if act.rule in {Rule.CONFIRM, Rule.PREPARE} and act.conversation is not None:
            self.conversation_wanted.emit(int(act.conversation))
        else:
            self.person_opened.emit(int(act.person))

    def _done(self, act: Owed) -> None:
        self._run(done_label(act), owed.done, act)

    def _snooze(self, act: Owed, days: int, when: str) -> None:
        until = snooze_until(self._watch.desk, days)
        self._run(f"“{act.title}” put off until {when.removeprefix('in ')}", owed.snooze, act, until)

    def _dismiss(self, act: Owed) -> None:
        self._run(f"“{act.title}” dismissed", owed.dismiss, act)

    def _run(self, text: str, use_case: Callable[..., None], *args: object) -> None:
        def tell(_: object) -> None:
            if self._host is not None:
                self._host.say(f"{text}.", can_undo=True)

        self._commands.run(text, use_case, *args, receiver=self, then=tell)

    def _move(self, by: int) -> None:
        at = next((at for at, row in enumerate(self.rows) if _has_focus(row)), 0)
        row = self.rows[max(0, min(at + by, len(self.rows) - 1))]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row)

    def _show_more(self) -> None:
        self._shown += BATCH
        self._compose()


def _has(act: Owed, text: str) -> bool:
    words = folded(act.text)
    return all(word in words for word in folded(text).split())


def _has_focus(row: ActRow) -> bool:
    """Whether the keys go to a row or to one of its buttons."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is row or row.isAncestorOf(focused))
