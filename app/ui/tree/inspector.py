"""The inspector beside the canvas: how I came to know someone, and what to do next."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core.cards import IntroductionCard, PersonCard
from app.core.referrals.facts import Loop, Permission
from app.ui.widgets import buttons
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, label
from app.ui.widgets.path_strip import PathStrip

WIDTH_PX = 300
PERMISSIONS = {
    Permission.GRANTED: ("may use the name", "accent"),
    Permission.ASKS_FIRST: ("asks first", "amber"),
    Permission.NOT_ASKED: ("name not asked for", "neutral"),
    Permission.REFUSED: ("don’t use the name", "cherry"),
}
LOOPS = {Loop.OPEN: ("not told yet", "cherry"), Loop.CLOSED: ("told how it went", "accent")}
_ARTICLES = {"e-mail": "by e-mail", "phone": "by phone", "message": "by message", "letter": "by letter"}


def day(on: date) -> str:
    """A day as shown: "10 Nov 2026"."""
    return f"{on.day} {on:%b %Y}"


def steps_line(card: PersonCard) -> str:
    """How far someone is and how many they brought: "2 steps from you · brought 3 people"."""
    steps = len(card.path) - 1
    far = "not in the tree" if steps < 1 else "1 step from you" if steps == 1 else f"{steps} steps from you"
    if card.path and not card.path[0].is_me:
        far = "no known way from you"
    count = len(card.introduced)
    brought = "" if not count else f" · brought {count} {'person' if count == 1 else 'people'}"
    return ("start of the tree" if card.is_me else far) + brought


class TreeInspector(QFrame):
    """One person, or what to do when nobody is chosen. Asks by signals."""

    close_loop_wanted = Signal(int)  # referral
    introducer_wanted = Signal(int)
    terms_wanted = Signal(object)  # IntroductionCard
    plan_wanted = Signal(int)
    write_wanted = Signal(int)
    name_wanted = Signal(int)
    person_opened = Signal(int)
    person_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "side")
        self.setFixedWidth(WIDTH_PX)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.addWidget(self._scroll)
        self.loop_button: QPushButton | None = None
        self.show_nobody()

    def show_nobody(self) -> None:
        """Say what the page is for."""
        column = self._fresh()
        column.addWidget(label("Nobody is chosen", "heading"))
        column.addWidget(
            label("Click a card to see who introduced the person, and the way from you to them.", "muted", wraps=True)
        )
        column.addStretch()

    def show_card(self, card: PersonCard) -> None:
        """Show someone."""
        column = self._fresh()
        column.addLayout(self._head(card))
        for introduction in card.introductions:
            self._add_introduction(column, introduction)
        if not card.introductions and not card.is_me:
            _section(column, "Introduction")
            column.addWidget(label("Nobody introduced them yet, as far as you noted.", "muted", wraps=True))
        if len(card.path) > 1:
            _section(column, "Path from you" if card.path[0].is_me else "Path")
            strip = PathStrip(card.path)
            strip.chosen.connect(self.person_chosen)
            column.addWidget(strip)
        if card.introduced:
            _section(column, "Brought")
            brought = PathStrip()
            brought.show_steps(card.introduced, is_path=False)
            brought.chosen.connect(self.person_chosen)
            column.addWidget(brought)
        if not card.is_me:
            self._add_actions(column, card)
        column.addStretch()

    def _fresh(self) -> QVBoxLayout:
        self.loop_button = None
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(7)
        old = self._scroll.takeWidget()
        self._scroll.setWidget(content)
        if old is not None:
            old.deleteLater()
        return column

    def _head(self, card: PersonCard) -> QHBoxLayout:
        avatar = Avatar()
        avatar.show_person(card.name, card.stage, is_me=card.is_me)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel("You" if card.is_me else card.name, "heading"))
        words.addWidget(ElidedLabel(steps_line(card), "small"))
        if card.role:
            words.addWidget(ElidedLabel(card.role, "small"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _add_introduction(self, column: QVBoxLayout, introduction: IntroductionCard) -> None:
        name = "you" if introduction.introducer.is_me else introduction.introducer.name
        _section(column, f"Introduction by {name}" if introduction.is_primary else f"Also introduced by {name}")
        how = _ARTICLES.get(introduction.channel, introduction.channel)
        terms = ", ".join(part for part in (day(introduction.on) if introduction.on else "", how) if part)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(label(terms or "no date noted"))
        change = buttons.icon_only("pencil", "Change date, channel and permission")
        change.clicked.connect(lambda: self.terms_wanted.emit(introduction))
        line.addWidget(change)
        line.addStretch()
        column.addLayout(line)
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.setContentsMargins(0, 0, 0, 0)
        if not introduction.introducer.is_me:
            flow.addWidget(Chip(*PERMISSIONS[Permission(introduction.permission)]))
            if Loop(introduction.loop) in LOOPS:
                flow.addWidget(Chip(*LOOPS[Loop(introduction.loop)]))
            column.addWidget(chips)
        else:
            chips.deleteLater()
        if introduction.loop == Loop.OPEN:
            self._add_loop_button(column, introduction, name)

    def _add_loop_button(self, column: QVBoxLayout, introduction: IntroductionCard, name: str) -> None:
        button = buttons.secondary(f"Close the loop with {name.split(maxsplit=1)[0]}")
        button.setToolTip(f"Note that {name} was told how it went")
        button.clicked.connect(lambda: self.close_loop_wanted.emit(introduction.referral_id))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.loop_button = button

    def _add_actions(self, column: QVBoxLayout, card: PersonCard) -> None:
        _section(column, "Actions")
        has_introducer = any(one.is_primary for one in card.introductions)
        introduce = buttons.secondary("Change introducer…" if has_introducer else "Introduced by…")
        introduce.setToolTip("Ctrl+I")
        introduce.clicked.connect(lambda: self.introducer_wanted.emit(int(card.id)))
        plan = buttons.secondary("Plan a conversation")
        plan.clicked.connect(lambda: self.plan_wanted.emit(int(card.id)))
        write = buttons.secondary("Write…")
        write.setToolTip("What one writes as things stand: a first message, a confirmation, thanks…")
        write.clicked.connect(lambda: self.write_wanted.emit(int(card.id)))
        name = buttons.secondary("Add a name they gave")
        name.setToolTip("Ctrl+Shift+A")
        name.clicked.connect(lambda: self.name_wanted.emit(int(card.id)))
        details = buttons.secondary("Show in People")
        details.clicked.connect(lambda: self.person_opened.emit(int(card.id)))
        for button in (introduce, plan, write, name, details):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _section(column: QVBoxLayout, text: str) -> None:
    column.addSpacing(10)
    column.addWidget(label(text, "section", wraps=True))
