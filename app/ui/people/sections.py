"""The inspector's sections that are read: how I know someone, whom they introduced, what happened."""

from datetime import UTC

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.core.cards import IntroductionCard, PersonCard, TimelineEntry
from app.core.referrals.facts import Loop, Permission
from app.core.touches import Kind
from app.ui.people import wording
from app.ui.widgets import buttons
from app.ui.widgets.card import rule
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.path_strip import PathStrip

MOST_ENTRIES = 30
_UNASKED = (Permission.NOT_ASKED, Permission.ASKS_FIRST)
_BADGES = {"will try": "amber", "done": "accent", "not for me": "neutral", "draft": "amber", "answered": "accent"}


def emptied(layout: QLayout) -> None:
    """Removes a layout's widgets."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Section(QWidget):
    """A heading over a column."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label(title, "section", wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addLayout(self.body)

    def show_title(self, title: str) -> None:
        """Changes the heading."""
        self._heading.setText(title)


class IntroductionSection(Section):
    """The path from me, how the introduction was made, permission and loop."""

    person_chosen = Signal(int)
    loop_closed = Signal(int, str)  # referral id, introducer's name
    word_wanted = Signal(int, str, int)  # introducer, kind of message, referral

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._path = PathStrip()
        self._path.chosen.connect(self.person_chosen)
        self._details = QVBoxLayout()
        self._details.setSpacing(6)
        self.body.addWidget(self._path)
        self.body.addLayout(self._details)

    def show_card(self, card: PersonCard) -> None:
        """Shows someone's introductions."""
        self.setVisible(not card.is_me)
        self.show_title(f"How you know {wording.short_name(card)}")
        self._path.show_steps(card.path)
        self._path.setVisible(bool(card.path))
        emptied(self._details)
        for introduction in card.introductions:
            self._details.addWidget(self._introduction(introduction))
        if not card.introductions:
            text = "Not in the tree yet. Say who introduced them to you, or drag them onto that person in the tree."
            self._details.addWidget(label(text, "small", wraps=True))

    def _introduction(self, introduction: IntroductionCard) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        prefix = "" if introduction.is_primary else "Also: "
        column.addWidget(label(prefix + wording.introduction_line(introduction, wording.today()), "small", wraps=True))
        if introduction.introducer.is_me:
            return box
        chips = FlowLayout(gap=6)
        chips.addWidget(Chip(*wording.PERMISSIONS[Permission(introduction.permission)]))
        if introduction.loop in wording.LOOPS:
            chips.addWidget(Chip(*wording.LOOPS[Loop(introduction.loop)]))
        column.addLayout(chips)
        if introduction.permission in _UNASKED:
            column.addWidget(self._asking(introduction), 0, Qt.AlignmentFlag.AlignLeft)
        if introduction.loop == Loop.OPEN:
            column.addWidget(self._telling(introduction), 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self._closing(introduction), 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _asking(self, introduction: IntroductionCard) -> QWidget:
        return self._word(introduction, Kind.PERMISSION, "Ask {} to use their name…")

    def _telling(self, introduction: IntroductionCard) -> QWidget:
        return self._word(introduction, Kind.LOOP, "Tell {} how it went…")

    def _word(self, introduction: IntroductionCard, kind: Kind, words: str) -> QWidget:
        """A link that opens a message to the introducer."""
        button = buttons.link(words.format(introduction.introducer.name.split()[0]))
        introducer, referral = int(introduction.introducer.id), introduction.referral_id
        button.clicked.connect(lambda: self.word_wanted.emit(introducer, kind.value, referral))
        return button

    def _closing(self, introduction: IntroductionCard) -> QWidget:
        referral, name = introduction.referral_id, introduction.introducer.name
        button = buttons.link(f"I told {name} how it went")
        button.clicked.connect(lambda: self.loop_closed.emit(referral, name))
        return button


class IntroducedSection(Section):
    """The people someone introduced me to, and noting one more."""

    person_chosen = Signal(int)
    name_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._people = PathStrip()
        self._people.chosen.connect(self.person_chosen)
        self._name = buttons.link("Add a name they gave", "plus")
        self._name.setToolTip("Ctrl+Shift+A")
        self._name.clicked.connect(self.name_wanted)
        self.body.addWidget(self._people)
        self.body.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)

    def show_card(self, card: PersonCard) -> None:
        """Shows someone's referrals; for me, hidden where there are none."""
        self.setVisible(bool(card.introduced) or not card.is_me)
        self._people.setVisible(bool(card.introduced))
        self._name.setVisible(not card.is_me)
        self.show_title("You know directly" if card.is_me else f"{wording.short_name(card)} introduced you to")
        self._people.show_steps(card.introduced, is_path=False)


class TimelineSection(Section):
    """What happened, newest first, under the drafts. Messages can be opened, an answer can be noted."""

    message_opened = Signal(int)
    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Timeline", parent)

    def show_card(self, card: PersonCard) -> None:
        """Shows someone's timeline."""
        emptied(self.body)
        self.setVisible(bool(card.timeline))
        for index, entry in enumerate(card.timeline[:MOST_ENTRIES]):
            if index:
                self.body.addWidget(rule())
            self.body.addWidget(self._entry(entry))
        left = len(card.timeline) - MOST_ENTRIES
        if left > 0:
            self.body.addWidget(label(f"and {left} older", "small"))

    def _entry(self, entry: TimelineEntry) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(label(entry.kind[:1].upper() + entry.kind[1:], "strong"))
        if entry.at is not None:
            at = entry.at if entry.at.tzinfo else entry.at.replace(tzinfo=UTC)
            top.addWidget(label(wording.day(at.astimezone().date(), wording.today()), "small"))
        if entry.badge:
            top.addWidget(Chip(entry.badge, _BADGES.get(entry.badge, "neutral")))
        top.addStretch()
        if entry.message:
            self._add_deeds(top, entry)
        column.addLayout(top)
        if entry.text:
            column.addWidget(label(entry.text, "", wraps=True))
        return box

    def _add_deeds(self, row: QHBoxLayout, entry: TimelineEntry) -> None:
        opened = buttons.link("Go on writing" if entry.at is None else "Read")
        opened.setAccessibleDescription(entry.text)
        opened.clicked.connect(lambda: self.message_opened.emit(entry.message))
        if entry.is_waiting:
            answered = buttons.link("Answered")
            answered.setToolTip("Note that they answered")
            answered.clicked.connect(self.answered)
            row.addWidget(answered)
        row.addWidget(opened)
