"""One owed act as a row: who, what, why now, and what can be done about it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.core.owed_facts import Owed, Rule
from app.ui.today.wording import DONE_WORDS, STAGES, badge, open_word
from app.ui.widgets import buttons
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import ElidedLabel, label

SNOOZES = (("Tomorrow", 1), ("In 3 days", 3), ("Next week", 7))


class ActRow(QFrame):
    """Takes the focus itself: Enter begins, O opens, D is done, S snoozes, Del dismisses, Up and Down go on."""

    open_wanted = Signal(object)
    show_wanted = Signal(object)
    answered = Signal(object)
    done_wanted = Signal(object)
    snooze_wanted = Signal(object, int, str)
    dismiss_wanted = Signal(object)
    move_wanted = Signal(int)

    def __init__(self, act: Owed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.act = act
        self.setProperty("pane", "act")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(act.text)
        self.setToolTip(f"Enter: {open_word(act).lower()} · O: open · D: done · S: snooze · Del: dismiss")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(Avatar(act.name, STAGES[act.rule]))
        row.addLayout(self._words(), 1)
        for button in self._buttons():
            row.addWidget(button)

    def _words(self) -> QVBoxLayout:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(ElidedLabel(self.act.title, "strong"), 0)
        text, tone = badge(self.act)
        if text:
            title.addWidget(Chip(text, tone))
        title.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addLayout(title)
        column.addWidget(label(self.act.reason, "small", wraps=True))
        return column

    def _buttons(self) -> list[QPushButton]:
        act = self.act
        made = []
        if act.rule in DONE_WORDS:
            done = buttons.link(DONE_WORDS[act.rule], "check")
            done.clicked.connect(self._done)
            done.setToolTip("I have done this (D)")
            made.append(done)
        self._snooze = buttons.link("Snooze")
        self._snooze.setToolTip("Put off, or dismiss (S)")
        self._snooze.setMenu(self._menu())
        opened = buttons.secondary(open_word(act))
        opened.clicked.connect(lambda: self.open_wanted.emit(act))
        for button in (*made, self._snooze, opened):
            button.setAccessibleDescription(act.title)
        return [*made, self._snooze, opened]

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, days in SNOOZES:
            menu.addAction(text, partial(self.snooze_wanted.emit, self.act, days, text.lower()))
        menu.addSeparator()
        if self.act.rule is Rule.NUDGE:
            menu.addAction("They answered", lambda: self.answered.emit(self.act))
        is_talk = self.act.rule in {Rule.CONFIRM, Rule.PREPARE}
        menu.addAction("Open talk" if is_talk else "Open person", lambda: self.show_wanted.emit(self.act))
        menu.addAction("Dismiss", lambda: self.dismiss_wanted.emit(self.act))
        return menu

    def _done(self) -> None:
        if self.act.rule in DONE_WORDS:
            self.done_wanted.emit(self.act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the row; the rest as ever."""
        deeds: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: lambda: self.open_wanted.emit(self.act),
            Qt.Key.Key_Enter: lambda: self.open_wanted.emit(self.act),
            Qt.Key.Key_O: lambda: self.show_wanted.emit(self.act),
            Qt.Key.Key_D: self._done,
            Qt.Key.Key_S: self._snooze.showMenu,
            Qt.Key.Key_Delete: lambda: self.dismiss_wanted.emit(self.act),
            Qt.Key.Key_Up: lambda: self.move_wanted.emit(-1),
            Qt.Key.Key_Down: lambda: self.move_wanted.emit(1),
        }
        deed = deeds.get(Qt.Key(event.key())) if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier else None
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button offers what Snooze does."""
        self._snooze.menu().popup(self._snooze.mapToGlobal(QPoint(0, self._snooze.height())))
