"""The People page: filter chips, table, inspector; search, add, edit and trash."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system import lazy
from app.ui import theme
from app.ui.models.people import SORTS, PeopleModel
from app.ui.people import add_panel, deeds, filters, inspector
from app.ui.people.listing import Listing
from app.ui.people.table import PeopleTable
from app.ui.widgets import buttons, empty, labels

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAction, QShowEvent
    from PySide6.QtWidgets import QPushButton

    from app.core.changes import Changes
    from app.services.workspace import Workspace
    from app.ui.commands import Commands

# Read on the GUI thread for the first paint; a longer list follows from a reader.
FIRST_IDS = 500
CHIPS_PX = 28
QUIET_MS = 50  # for a list to be painted before the next read begins


class PeoplePage(QWidget):
    """Everyone in the network, with one of them in full. Only the list until `furnish`."""

    title = "People"
    search_hint = "Search people, notes, talks"
    person_opened = Signal(int)
    plan_wanted = Signal(int)
    write_wanted = Signal(int)
    message_opened = Signal(int)
    answered = Signal(int, str)
    word_wanted = Signal(int, str, int)
    name_wanted = Signal(int)

    def __init__(self, workspace: Workspace, commands: Commands, host: deeds.Host | None = None) -> None:
        super().__init__()
        self._workspace, self._commands, self._host = workspace, commands, host
        self._listing = Listing()
        self._turn = 0
        self._wanted = 0
        self._is_new_search = self._is_adding = False
        self._is_furnished = self._is_started = self._is_stale = False
        self._people = PeopleModel(workspace.glance, self)
        self._table = PeopleTable(self._people)
        self._lay_out()
        self._show_first()

    def furnish(self) -> Iterator[None]:
        """Makes what the first paint does without: the chips, the inspector, the actions."""
        self._table.show_states()
        yield
        self._filters = filters.FilterRow()
        self._found = labels.label("", "small")
        self._chips.addWidget(self._filters, 1)
        self._chips.addWidget(self._found)
        yield
        yield from lazy.load(
            "app.core.drafts", "app.core.cards", "app.ui.widgets.editable", "app.ui.people.sections",
            "app.ui.people.contact", "app.ui.people.inspector", "app.ui.people.deeds",
        )  # fmt: skip
        self._inspector = inspector.Inspector(self._commands)
        yield from self._inspector.furnish()
        yield
        self._side.addWidget(self._inspector)
        self._deeds = deeds.Deeds(self._workspace.glance, self._commands, self._host, self)
        self._make_actions()
        self._connect()
        self._is_furnished = True
        if self._people.ids:
            # The focus alone makes a row the current one, without choosing it.
            self._table.choose(self._table.shown_person() or self._people.ids[0])
        self._take_ids(self._people.ids)

    @cached_property
    def _nobody(self) -> empty.EmptyState:
        """What an empty page says; made when it is empty."""
        made = empty.EmptyState(
            "No people yet",
            "Bring in the people you know: LinkedIn's Connections.csv or a vCard file from your phone. "
            "Nothing leaves this computer.",
            "Import contacts",
            second_text="Add a person",
        )
        made.wanted.connect(self._import)
        made.also_wanted.connect(self.start_adding)
        self._lists.addWidget(made)
        return made

    @cached_property
    def _no_match(self) -> empty.EmptyState:
        """What is said when nobody fits; made then."""
        made = empty.EmptyState("Nobody found", "Nobody fits these words and filters. Try fewer of them.")
        self._lists.addWidget(made)
        return made

    def _make_actions(self) -> None:
        self.add_action = buttons.action(self, "Add person", "Ctrl+N", self.start_adding)
        self.trash_action = buttons.action(self, "Move to the trash", "Del", self.trash_chosen)
        self.plan_action = buttons.action(
            self, "Plan a conversation", "Ctrl+Shift+N", lambda: self._plan(self._table.shown_person())
        )
        self.write_action = buttons.action(
            self, "Write a message", "Ctrl+E", lambda: self._write(self._table.shown_person())
        )
        self.introduce_action = buttons.action(self, "Introduced by…", "Ctrl+I", self._pick_for_chosen)
        self.addAction(self.add_action)
        self._table.addActions([self.plan_action, self.write_action, self.introduce_action, self.trash_action])
        self._import_button = buttons.secondary("Import", "import")
        self._import_button.clicked.connect(self._import)
        self._add_button = buttons.primary("Add person")
        self._add_button.setToolTip("Add person (Ctrl+N)")
        self._add_button.clicked.connect(self.start_adding)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self._table)
        self._top = QWidget()
        self._top.setMinimumHeight(CHIPS_PX)
        self._chips = QHBoxLayout(self._top)
        self._chips.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.setContentsMargins(24, 14, 14, 0)
        left.setSpacing(6)
        left.addWidget(self._top)
        left.addWidget(self._lists, 1)
        self._side = QStackedWidget()
        self._side.setFixedWidth(theme.SIDE_PX)
        ground = QFrame()  # holds the inspector's place until that is made
        ground.setProperty("pane", "side")
        self._side.addWidget(ground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._side)

    def _connect(self) -> None:
        self._filters.chosen.connect(lambda stage: self._list(self._listing._replace(stage=stage)))
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self._table.person_shown.connect(self._inspect)
        self._table.edit_wanted.connect(self._edit_name)
        self._deeds.added.connect(self._added)
        shown = self._inspector
        shown.person_chosen.connect(self.open_person)
        shown.plan_wanted.connect(self._plan)
        shown.write_wanted.connect(self._write)
        shown.message_opened.connect(self.message_opened)
        shown.answered.connect(self.answered)
        shown.word_wanted.connect(self.word_wanted)
        shown.name_wanted.connect(self.name_wanted)
        shown.introducer_wanted.connect(lambda person, place: self._deeds.pick_introducer([person], place))
        theme.notifier.changed.connect(shown.refresh)

    @cached_property
    def _adding(self) -> add_panel.AddPanel:
        """Made on first use."""
        made = add_panel.AddPanel()
        made.save_requested.connect(self._deeds.add)
        made.closed.connect(self._stop_adding)
        self._deeds.refused.connect(made.say)
        self._side.addWidget(made)
        return made

    # What the window asks of a page

    def top_actions(self) -> list[QAction | QPushButton]:
        """Import and Add person."""
        return [self._import_button, self._add_button]

    def search(self, text: str) -> None:
        """Shows the people who have every typed word."""
        if text != self._listing.text:
            self._is_new_search = bool(text.strip())
            self._list(self._listing._replace(text=text))

    def refresh(self, changes: Changes) -> None:
        """Reads again what a change touched, at once or when the page is next seen."""
        self._people.evict(changes.people, everything=changes.everything or bool(changes.referrals))
        self._is_stale = True
        if self.isVisible():
            self._freshen()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed while the page was out of sight."""
        super().showEvent(event)
        if self._is_stale:
            self._freshen()

    def _freshen(self) -> None:
        self._is_stale = False
        self._list(self._listing)
        if self._is_started:
            self._count()
            self._inspector.refresh()

    def open_person(self, person: int) -> None:
        """Shows someone; a filter that hides them is lifted."""
        self._stop_adding()
        if self._table.choose(person):
            return
        self._wanted = person
        self._inspector.show_person(person)
        self._filters.choose("")
        self._list(Listing(sort=self._listing.sort, descending=self._listing.descending))
        self.person_opened.emit(person)

    def take_focus(self) -> None:
        """Puts the keys on the list, or on the first action of an empty one."""
        shown = self._lists.currentWidget() or self._table
        shown.setFocus()

    def flush(self) -> None:
        """Saves what is being edited, before the page goes out of sight."""
        if self._is_furnished:
            self._inspector.finish_edits()

    # Lists

    def _show_first(self) -> None:
        self._people.show_ids(self._listing.ids(self._workspace.glance, FIRST_IDS))
        self._show_or_hide()

    def start_background(self) -> None:
        """Reads what the first paint doesn't need: the whole list, the figures of the chips, the person chosen."""
        self._is_started = True
        self._side.setCurrentWidget(self._inspector)
        self._inspector.show_person(self._table.shown_person())
        if len(self._people.ids) == FIRST_IDS:
            # One after the other: what is being read and what is being painted wait for each other.
            self._list(self._listing, then=self._count)
        else:
            self._count()

    def _list(self, listing: Listing, then: Callable[[], None] | None = None) -> None:
        self._listing = listing
        self._turn += 1
        turn = self._turn

        def arrived(ids: array[int]) -> None:
            if turn == self._turn:
                self._take_ids(ids)
            if then is not None:
                QTimer.singleShot(QUIET_MS, self, then)

        self._commands.look(listing.ids, self._workspace.glance, then=arrived, receiver=self)

    def _count(self) -> None:
        glance = self._workspace.glance
        self._commands.look(glance.stage_counts, then=self._show_counts, receiver=self)

    def _show_counts(self, counts: dict[str, int]) -> None:
        outside = counts.get("not in the tree", 0)
        self._filters.show_counts(sum(counts.values()) - outside, counts)

    def _take_ids(self, ids: array[int]) -> None:
        if ids != self._people.ids and not self._people.extend(ids):
            self._swap(ids)
        self._show_or_hide()
        self._found.setText(f"{len(ids):,} found" if self._listing.text.strip() else "")
        self._is_new_search, is_new_search = False, self._is_new_search
        if (not self._table.currentIndex().isValid() and ids and not self._wanted) or (ids and is_new_search):
            self._table.choose(ids[0])
        elif not ids and not self._wanted and self._is_started:
            self._inspector.show_person(0)

    def _show_or_hide(self) -> None:
        """The list, or what is said in its place."""
        has_people = bool(self._people.ids)
        is_filtered = bool(self._listing.text.strip() or self._listing.stage)
        self._lists.setCurrentWidget(self._table if has_people else self._no_match if is_filtered else self._nobody)
        self._top.setVisible(has_people or is_filtered)
        self._side.setVisible(has_people or is_filtered or self._is_adding)

    def _swap(self, ids: array[int]) -> None:
        shown = self._wanted or self._table.shown_person()
        row, place = self._table.currentIndex().row(), self._table.verticalScrollBar().value()
        self._table.selectionModel().blockSignals(True)  # a reset is no wish to see nobody
        self._people.show_ids(ids)
        self._table.selectionModel().blockSignals(False)
        if shown and self._people.row_of(shown) >= 0:
            self._wanted = 0
            self._table.verticalScrollBar().setValue(place)
            self._table.choose(shown)
        elif ids and not self._wanted:
            self._table.choose(ids[min(max(row, 0), len(ids) - 1)])

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        key = SORTS[column]
        if key is None:
            return
        self._list(self._listing._replace(sort=key, descending=order == Qt.SortOrder.DescendingOrder))

    def _inspect(self, person: int) -> None:
        if person and self._is_started:
            self._wanted = 0
            self._inspector.show_person(person)

    def chosen_person(self) -> int:
        """Who is shown, 0 for nobody."""
        return self._table.shown_person()

    # Acts

    def _edit_name(self) -> None:
        self._inspector.edit_name()

    def start_adding(self) -> None:
        """Opens the panel for a new person."""
        if not self._is_furnished:
            return
        self._inspector.finish_edits()
        self._is_adding = True
        self._side.setCurrentWidget(self._adding)
        self._side.show()
        self._adding.start()

    def _stop_adding(self) -> None:
        self._is_adding = False
        self._side.setCurrentWidget(self._inspector)
        self._side.setVisible(bool(self._people.ids) or self._listing != Listing())
        self.take_focus()

    def trash_chosen(self) -> None:
        """Moves the selected people to the trash."""
        self._deeds.trash(self._table.chosen())

    def _added(self, person: int, is_more_wanted: bool) -> None:
        if is_more_wanted:
            self._adding.start()
        else:
            self.open_person(person)

    def _pick_for_chosen(self) -> None:
        corner = self._table.visualRect(self._table.currentIndex()).bottomLeft()
        self._deeds.pick_introducer(self._table.chosen(), self._table.viewport().mapToGlobal(corner))

    def _plan(self, person: int) -> None:
        if person:
            self.plan_wanted.emit(person)

    def _write(self, person: int) -> None:
        if person:
            self.write_wanted.emit(person)

    def _import(self) -> None:
        if self._host is not None:
            self._host.import_files()
