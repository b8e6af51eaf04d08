"""The page Insights: what the conversations so far say, as plots that lead to the people behind them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.changes import Changes
from app.core.insights.coverage import By
from app.core.insights.figures import Behind, Figure, Insights, Line, Mark
from app.core.schedule import zone_of
from app.services import insights
from app.services.workspace import Workspace
from app.ui.commands import Commands
from app.ui.insights import files
from app.ui.insights.bars import NameBars, WeekBars
from app.ui.insights.behind_list import BehindList
from app.ui.insights.drawing import Drawing
from app.ui.insights.grid import Grid
from app.ui.insights.plot_card import PlotCard
from app.ui.widgets import buttons
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import label
from app.ui.zones import system_zone

# What a change shows where it was made comes first.
QUIET_MS = 200
_NARROW_PX = 1_000
_MARGIN_PX, _GAP_PX = 24, 14
_BY_WORDS = {By.KIND: "By kind", By.ROLE: "By role", By.PLACE: "By organization"}


def _now() -> datetime:
    return datetime.now(zone_of(system_zone()))


# On a reader's thread, where loading what they need holds nobody up.


def _read(session: Any, now: datetime, by: By) -> Insights:
    return insights.read(session, now, by)


def _connectors(glance: Any) -> Figure:
    return insights.connectors(glance)


def _behind(session: Any, behind: Behind, now: datetime) -> list[Line]:
    return insights.behind(session, behind, now)


class InsightsPage(QWidget):
    """Read when it is first seen, and after changes while it is seen; all of it away from the GUI thread."""

    person_opened = Signal(int)
    conversation_wanted = Signal(int)
    title = "Insights"

    def __init__(
        self, workspace: Workspace, commands: Commands, host: Any = None, clock: Callable[[], datetime] = _now
    ) -> None:
        super().__init__()
        self._workspace, self._commands, self._host, self._clock = workspace, commands, host, clock
        self._by, self._text = By.KIND, ""
        self._turn = 0
        self._is_stale = True
        self.behind = BehindList(self)
        self.behind.person_opened.connect(self.person_opened)
        self.behind.conversation_wanted.connect(self.conversation_wanted)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.load)
        self._make_cards()
        self._lay_out()

    def _make_cards(self) -> None:
        self.weeks = PlotCard(
            "Talks a week", "No talks in the last 26 weeks. Each one that you hold grows a bar here.", WeekBars
        )
        self.coverage = PlotCard(
            "Coverage and thin spots",
            "Nobody is here yet. People you know stand here by field and kind of organization, "
            "and where you have heard too few.",
            lambda figure: Grid(figure, 0.24),
        )
        self.connectors = PlotCard(
            "Best connectors",
            "Nobody has introduced others to you yet. Note who introduced whom in the tree.",
            NameBars,
        )
        self.advice = PlotCard(
            "Advice", "No advice noted yet. Note it in a talk or after it, then what became of it.", NameBars
        )
        self.questions = PlotCard(
            "Questions and answers",
            "No questions of talks you held yet. Choose questions before a talk; what you note under them is "
            "compared here.",
            lambda figure: Grid(figure, 0.36),
        )
        self.weeks.add_above(self._make_figures())
        self.coverage.add_beside(self._make_choices())
        self.cards = (self.weeks, self.coverage, self.questions, self.connectors, self.advice)
        for card in self.cards:
            card.opened.connect(self._open)
            card.save_wanted.connect(self._save)

    def _make_figures(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(28)
        self.totals: list[QLabel] = []
        for words in ("talks held", "introductions", "new names per talk"):
            figure = label("–", "title")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(label(words, "small"))
            row.addLayout(column)
            self.totals.append(figure)
        row.addStretch(1)
        return made

    def _make_choices(self) -> list[QWidget]:
        self.choices = QButtonGroup(self)
        made: list[QWidget] = []
        for by, words in _BY_WORDS.items():
            chip = buttons.filter_chip(words)
            chip.setChecked(by is self._by)
            chip.clicked.connect(lambda _=False, b=by: self._choose(b))
            self.choices.addButton(chip)
            made.append(chip)
        return made

    def _lay_out(self) -> None:
        self.nobody = EmptyState(
            "Nothing to count yet",
            "Here stands what your conversations tell all in all: how many a week, who brought most, which fields you "
            "have heard too little from, which questions got answers. It needs people, and talks with them.",
            "Show people",
        )
        self.nobody.wanted.connect(lambda: self._host.go_to_key("people") if self._host is not None else None)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN_PX, 16, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        across = QHBoxLayout()
        across.setSpacing(_GAP_PX)
        self._left, self._right, self._below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for place in (self._left, self._right, self._below):
            place.setSpacing(_GAP_PX)
        across.addLayout(self._left, 5)
        across.addLayout(self._right, 3)
        column.addLayout(across)
        column.addLayout(self._below)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        self._stack = QStackedWidget()
        for each in (QWidget(), self._area, self.nobody):
            self._stack.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._columns = 0
        self._arrange(2)

    def _arrange(self, columns: int) -> None:
        """Cards beside each other, or where there is little room below each other."""
        if columns == self._columns:
            return
        self._columns = columns
        for place in (self._left, self._right, self._below):
            while place.count():
                place.takeAt(0)
        for card, place in (
            (self.weeks, self._left),
            (self.coverage, self._left),
            (self.connectors, self._right if columns > 1 else self._below),
            (self.advice, self._right if columns > 1 else self._below),
            (self.questions, self._below),
        ):
            place.addWidget(card)
        for place in (self._left, self._right) if columns > 1 else ():
            place.addStretch(1)

    # What the window asks of every page

    def top_actions(self) -> list[QPushButton]:
        """What there is to do stands in the cards."""
        return []

    def search(self, text: str) -> None:
        """Fade the figures that lack a word."""
        self._text = text
        for card in self.cards:
            card.plot.seek(text)

    def refresh(self, changes: Changes) -> None:
        """Read again soon, or when the page is next seen."""
        self._is_stale = True
        if self.isVisible():
            self._quiet.start()

    def take_focus(self) -> None:
        """The keys go to the first plot, or to the first action of an empty page."""
        empty = self._stack.currentWidget() is self.nobody
        shown = [card.plot for card in self.cards if not card.plot.isHidden()]
        (self.nobody if empty or not shown else shown[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed while the page was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards go below each other in a narrow window."""
        super().resizeEvent(event)
        self._arrange(1 if self.width() < _NARROW_PX else 2)

    def scroll_to(self, card: PlotCard) -> None:
        """Bring a card into view."""
        self._area.ensureWidgetVisible(card, 0, card.height())

    def load(self) -> None:
        """Read everything; what was asked for before and comes later is dropped."""
        self._is_stale = False
        self._turn += 1
        turn = self._turn

        def arrived(found: Insights) -> None:
            if turn == self._turn:
                self._show(found)

        def came(figure: Figure) -> None:
            if turn == self._turn:
                self._put(self.connectors, figure, is_empty=not figure.marks)

        self._commands.read(_read, self._clock(), self._by, receiver=self, then=arrived)
        self._commands.look(_connectors, self._workspace.glance, receiver=self, then=came)

    def _show(self, found: Insights) -> None:
        for figure, text in zip(self.totals, found[:3], strict=True):
            figure.setText(text)
        by_key = found.figures
        self._put(self.weeks, by_key["talks-a-week"], is_empty=not any(m.value for m in by_key["talks-a-week"].marks))
        for card, key in ((self.coverage, "coverage"), (self.questions, "questions"), (self.advice, "advice")):
            self._put(card, by_key[key], is_empty=not by_key[key].marks)
        has_people = bool(by_key["coverage"].marks)
        self._stack.setCurrentWidget(self._area if has_people else self.nobody)

    def _put(self, card: PlotCard, figure: Figure, *, is_empty: bool) -> None:
        card.show_figure(figure, is_empty=is_empty)
        if self._text:
            card.plot.seek(self._text)

    def _choose(self, by: By) -> None:
        self._by = by
        self.load()

    def _open(self, mark: Mark, at: QPoint) -> None:
        def show(lines: list[Line]) -> None:
            self.behind.open_at(mark.behind.title, lines, at)

        self._commands.read(_behind, mark.behind, self._clock(), receiver=self, then=show)

    def _save(self, drawing: Drawing, path: Path) -> None:
        def tell(name: str) -> None:
            if self._host is not None:
                self._host.say(f"Saved {name}.")

        self._commands.look(files.save, drawing, path, receiver=self, then=tell)
