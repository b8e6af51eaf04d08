"""Asking the tree, beside the canvas: who can introduce me, the path between two people, the best connectors."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.referrals.asking import Route
from app.core.referrals.asking_words import is_to_meet
from app.core.referrals.goals import Goal, GoalKind
from app.core.touches import Kind
from app.services import asking
from app.services.asking import Answer, Between, Ranking
from app.ui.tree import asking_answers as answers
from app.ui.tree.asking_ends import PathEnds
from app.ui.tree.asking_rows import ROW_ROLE, AskDelegate, AskRow, AskRows
from app.ui.tree.picture import Picture
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

WIDTH_PX, LEAST_PX = 340, 260  # in a small window the canvas needs the room
WAIT_MS = 150  # between the last letter typed and the search
HINT = "Type whom you would like to meet: a name, an organization, or a role such as “astronomer”."
INTRODUCE, BETWEEN, CONNECTORS = range(3)
MODES = ("Introduce me", "Path", "Connectors")


class AskPanel(QFrame):
    """Three questions over one list. *path_wanted* tells the people to be marked on the canvas, nobody to clear it."""

    path_wanted = Signal(list)
    person_chosen = Signal(int)
    note_wanted = Signal(object)  # Wish
    closed = Signal()

    def __init__(self, glance: Any, commands: Any, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self._glance = glance
        self._commands = commands
        self._answer: Answer | None = None
        self._goal: Goal | None = None
        self._asked = 0  # counts questions, so that an answer that comes late is let go
        self.setProperty("pane", "side")
        self.setMinimumWidth(LEAST_PX)
        self.setMaximumWidth(WIDTH_PX)
        self.modes = [buttons.filter_chip(text) for text in MODES]
        self.field = QLineEdit()
        self.field.setPlaceholderText("A person, organization or role")
        self.field.setAccessibleName("Whom would you like to meet?")
        self.field.setClearButtonEnabled(True)
        self.ends = PathEnds(glance)
        self.told = label("", "muted", wraps=True)
        self.rows = AskRows(self)
        self.list_view = QListView()
        self.note_button = buttons.primary("Write the asking note…", "note-pencil")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._compose()
        self._connect()
        self.show_mode(INTRODUCE)

    def _compose(self) -> None:
        close = buttons.icon_only("close", "Close (Esc)")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(label("Ask the tree", "heading"))
        head.addStretch()
        head.addWidget(close)
        chips = QWidget()
        flow = FlowLayout(chips)
        group = QButtonGroup(self)
        for mode in self.modes:
            group.addButton(mode)
            flow.addWidget(mode)
        view = self.list_view
        view.setModel(self.rows)
        view.setItemDelegate(AskDelegate(view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setProperty("ground", "surface")
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName("Answers")
        view.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(head)
        for widget in (chips, self.field, self.ends, self.told):
            column.addWidget(widget)
        column.addWidget(view, 1)
        column.addWidget(self.note_button)

    def _connect(self) -> None:
        for at, mode in enumerate(self.modes):
            mode.clicked.connect(lambda _=False, to=at: self.show_mode(to))
        self.ends.changed.connect(lambda: self.show_mode(BETWEEN))
        self.field.textChanged.connect(lambda _: self._timer.start())
        self._timer.timeout.connect(self._suggest)
        self.list_view.clicked.connect(self._take)
        self.list_view.selectionModel().currentChanged.connect(self._look_at)
        self.note_button.clicked.connect(self.write_note)

    # the three questions

    def show_mode(self, mode: int) -> None:
        """Turn to one of the questions: `INTRODUCE`, `BETWEEN`, `CONNECTORS`."""
        self._asked += 1
        self._answer = self._goal = None
        self.modes[mode].setChecked(True)
        self.field.setVisible(mode == INTRODUCE)
        self.ends.setVisible(mode == BETWEEN)
        self._show((), HINT if mode == INTRODUCE else "")
        self.path_wanted.emit([])
        if mode == INTRODUCE:
            self.field.setFocus()
            self._suggest()
        elif mode == BETWEEN:
            self._find_path()
        else:
            self._look(asking.ranking, self._glance, self._picture.graph, then=self._show_ranking)

    def ask_for(self, person: PersonId) -> None:
        """Ask who can introduce me to someone, in the tree or not."""
        for row in self._glance.person_rows([person]):
            self.field.setText(row.name)
            self.ask(Goal(GoalKind.PERSON, row.name, (person,)))

    def ask(self, goal: Goal) -> None:
        """Ask who can introduce me to a goal."""
        self._timer.stop()
        self._goal = goal
        self._look(asking.answer, self._glance, goal, then=self._show_answer)

    def refresh(self) -> None:
        """Ask the same again."""
        if self.modes[INTRODUCE].isChecked():
            if self._goal is not None:
                self._look(asking.answer, self._glance, self._goal, then=self._show_again)
        elif self.modes[BETWEEN].isChecked():
            self._find_path()
        else:
            self._look(asking.ranking, self._glance, self._picture.graph, then=self._show_ranking)

    def between(self, one: PersonId, two: PersonId | None = None) -> None:
        """Ask for the path between two people; the second is picked if it isn't known yet."""
        self.ends.people = [one, two]
        self.show_mode(BETWEEN)
        if two is None:
            self.ends.pick(1)

    def write_note(self) -> None:
        """Ask for the note to whom the way chosen begins with, to be introduced to the next on it."""
        route = self._route()
        if route is None or route.ask is None or self._answer is None:
            return
        following = route.people[route.people.index(route.ask) + 1]
        self.note_wanted.emit(Wish(route.ask, Kind.INTRODUCTION, about=following))

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(WIDTH_PX, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list while one types; Enter takes the row; Esc closes."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self.rows.rows:
            row = min(len(self.rows.rows) - 1, max(0, self.list_view.currentIndex().row() + step))
            self.list_view.setCurrentIndex(self.rows.index(row))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.list_view.currentIndex() if self.list_view.currentIndex().isValid() else self.rows.index(0))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # within

    def _look(self, query: Any, *args: Any, then: Any) -> None:
        """Compute on a reader; the answer counts only while nothing else was asked."""
        self._asked += 1
        number = self._asked

        def take(answer: Any) -> None:
            if number == self._asked:
                then(answer)

        self._commands.look(query, *args, then=take, receiver=self)

    def _suggest(self) -> None:
        text = self.field.text()
        if text.strip():
            self._look(self._glance.goals, text, then=self._show_goals)
        else:
            self._show((), HINT)

    def _show_goals(self, goals: list[Goal]) -> None:
        self._answer = self._goal = None
        told = "Whom do you mean?" if goals else "Nobody, no organization and no role is called that."
        self._show([answers.goal_row(goal) for goal in goals], told)
        self.path_wanted.emit([])

    def _show_answer(self, answer: Answer) -> None:
        self._show_again(answer)
        self.list_view.setFocus()

    def _show_again(self, answer: Answer) -> None:
        self._answer = answer
        self._show(answers.route_rows(answer, asking.today()), answers.sentence(answer))
        if answer.routes:
            self.list_view.setCurrentIndex(self.rows.index(0))
        else:
            self.path_wanted.emit([])

    def _find_path(self) -> None:
        self.ends.show_names()
        one, two = self.ends.people
        if one is None or two is None:
            self._show((), "Choose two people to see how introductions join them.")
            return
        self._look(asking.between, self._glance, one, two, then=self._show_between)

    def _show_between(self, found: Between) -> None:
        told = answers.between_sentence(found, *self.ends.names())
        self._show(answers.between_rows(found), told)
        self.path_wanted.emit([int(person.id) for person in found.people])

    def _show_ranking(self, ranking: Ranking) -> None:
        rows = answers.connector_rows(ranking)
        told = "Who brought you furthest, by the talks that came of it." if rows else "Nobody has brought anyone yet."
        self._show(rows, told)

    def _show(self, rows: Sequence[AskRow], told: str) -> None:
        self.rows.show_rows(rows)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self._judge()

    def _take(self, index: QModelIndex) -> None:
        row: AskRow | None = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None and isinstance(row.value, Goal):
            self.ask(row.value)
        elif index.isValid():
            self.list_view.setCurrentIndex(index)

    def _look_at(self, index: QModelIndex) -> None:
        """Show on the canvas what the row is about; a meaning to be chosen is about nobody yet."""
        row: AskRow | None = index.data(ROW_ROLE) if index.isValid() else None
        self._judge()
        if row is None:
            return
        if isinstance(row.value, Route):
            self.path_wanted.emit([int(person) for person in row.value.people])
        elif isinstance(row.value, int):
            self.person_chosen.emit(row.value)

    def _route(self) -> Route | None:
        index = self.list_view.currentIndex()
        row: AskRow | None = index.data(ROW_ROLE) if index.isValid() else None
        return row.value if row is not None and isinstance(row.value, Route) else None

    def _judge(self) -> None:
        route = self._route()
        self.note_button.setVisible(route is not None and route.ask is not None and not is_to_meet(route))
