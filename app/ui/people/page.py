"""The People page: filter chips, table, inspector; search, add, edit and trash."""

from array import array
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.services.workspace import Workspace
from app.ui import theme
from app.ui.commands import Commands
from app.ui.models.people import SORTS, PeopleModel
from app.ui.people.add_panel import AddPanel
from app.ui.people.deeds import Deeds, Host
from app.ui.people.filters import FilterRow
from app.ui.people.inspector import WIDTH_PX, Inspector
from app.ui.people.listing import Listing
from app.ui.people.table import PeopleTable
from app.ui.widgets import buttons
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import label

# Read on the GUI thread for the first paint; a longer list follows from a reader.
FIRST_IDS = 500


class PeoplePage(QWidget):
    """Everyone in the network, with one of them in full."""

    title = "People"
    search_hint = "Search people, notes, talks"
    person_opened = Signal(int)
    plan_wanted = Signal(int)

    def __init__(self, workspace: Workspace, commands: Commands, host: Host | None = None) -> None:
        super().__init__()
        self._workspace, self._commands, self._host = workspace, commands, host
        self._listing = Listing()
        self._turn = 0
        self._wanted = 0
        self._is_new_search = self._is_adding = False
        self._people = PeopleModel(workspace.glance, self)
        self._table = PeopleTable(self._people)
        self._filters = FilterRow()
        self._found = label("", "small")
        self._is_started = False
        self._deeds = Deeds(workspace.glance, commands, host, self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._show_first()

    @cached_property
    def _nobody(self) -> EmptyState:
        """What an empty page says; made when it is empty."""
        made = EmptyState(
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
    def _no_match(self) -> EmptyState:
        """What is said when nobody fits; made then."""
        made = EmptyState("Nobody found", "Nobody fits these words and filters. Try fewer of them.")
        self._lists.addWidget(made)
        return made

    def _make_actions(self) -> None:
        def made(text: str, keys: QKeySequence | QKeySequence.StandardKey | str, slot: object) -> QAction:
            action = QAction(text, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            return action

        self.add_action = made("Add person", "Ctrl+N", self.start_adding)
        self.trash_action = made("Move to the trash", "Del", self.trash_chosen)
        self.plan_action = made("Plan a conversation", "Ctrl+L", lambda: self._plan(self._table.shown_person()))
        self.introduce_action = made("Introduced by…", "Ctrl+I", self._pick_for_chosen)
        self.addAction(self.add_action)
        self._table.addActions([self.plan_action, self.introduce_action, self.trash_action])
        self._import_button = buttons.secondary("Import", "import")
        self._import_button.clicked.connect(self._import)
        self._add_button = buttons.primary("Add person")
        self._add_button.setToolTip("Add person (Ctrl+N)")
        self._add_button.clicked.connect(self.start_adding)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self._table)
        self._chips = QWidget()
        top = QHBoxLayout(self._chips)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._filters, 1)
        top.addWidget(self._found)
        left = QVBoxLayout()
        left.setContentsMargins(24, 14, 14, 0)
        left.setSpacing(6)
        left.addWidget(self._chips)
        left.addWidget(self._lists, 1)
        self._side = QStackedWidget()
        self._side.setFixedWidth(WIDTH_PX)
        ground = QFrame()  # holds the place until the first paint is done
        ground.setProperty("pane", "side")
        self._side.addWidget(ground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._side)

    def _connect(self) -> None:
        self._filters.chosen.connect(lambda stage: self._list(replace(self._listing, stage=stage)))
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self._table.person_shown.connect(self._inspect)
        self._table.edit_wanted.connect(self._edit_name)
        self._deeds.added.connect(self._added)

    @cached_property
    def _inspector(self) -> Inspector:
        """Made on first use: its many small widgets would delay the first paint."""
        made = Inspector(self._commands)
        made.person_chosen.connect(self.open_person)
        made.plan_wanted.connect(self._plan)
        made.introducer_wanted.connect(lambda person, place: self._deeds.pick_introducer([person], place))
        theme.notifier.changed.connect(made.refresh)
        self._side.addWidget(made)
        return made

    @cached_property
    def _adding(self) -> AddPanel:
        """Made on first use."""
        made = AddPanel()
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
            self._list(replace(self._listing, text=text))

    def refresh(self, changes: Changes) -> None:
        """Reads again what a change touched."""
        self._people.evict(changes.people, everything=changes.everything or bool(changes.referrals))
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
        if self._is_started:
            self._inspector.finish_edits()

    # Lists

    def _show_first(self) -> None:
        ids = self._listing.ids(self._workspace.glance, FIRST_IDS)
        self._take_ids(ids)

    def start_background(self) -> None:
        """Makes and reads what the first paint doesn't need: the inspector and the figures of the chips.

        Reading a person loads SQLAlchemy on the reader's thread, which would slow the first paint.
        """
        self._is_started = True
        self._side.setCurrentWidget(self._inspector)
        self._inspector.show_person(self._table.shown_person())
        if len(self._people.ids) == FIRST_IDS:
            self._list(self._listing)
        self._count()

    def _list(self, listing: Listing) -> None:
        self._listing = listing
        self._turn += 1
        turn = self._turn

        def arrived(ids: "array[int]") -> None:
            if turn == self._turn:
                self._take_ids(ids)

        self._commands.look(listing.ids, self._workspace.glance, then=arrived, receiver=self)

    def _count(self) -> None:
        glance = self._workspace.glance
        self._commands.look(glance.stage_counts, then=self._show_counts, receiver=self)

    def _show_counts(self, counts: dict[str, int]) -> None:
        outside = counts.get("not in the tree", 0)
        self._filters.show_counts(sum(counts.values()) - outside, counts)

    def _take_ids(self, ids: "array[int]") -> None:
        if ids != self._people.ids:
            self._swap(ids)
        is_filtered = bool(self._listing.text.strip() or self._listing.stage)
        self._found.setText(f"{len(ids):,} found" if self._listing.text.strip() else "")
        self._lists.setCurrentWidget(self._table if ids else self._no_match if is_filtered else self._nobody)
        self._chips.setVisible(bool(ids) or is_filtered)
        self._side.setVisible(bool(ids) or is_filtered or self._is_adding)
        self._is_new_search, is_new_search = False, self._is_new_search
        if (not self._table.currentIndex().isValid() and ids and not self._wanted) or (ids and is_new_search):
            self._table.choose(ids[0])
        elif not ids and not self._wanted and self._is_started:
            self._inspector.show_person(0)

    def _swap(self, ids: "array[int]") -> None:
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
        self._list(replace(self._listing, sort=key, descending=order == Qt.SortOrder.DescendingOrder))

    def _inspect(self, person: int) -> None:
        if person and self._is_started:
            self._wanted = 0
            self._inspector.show_person(person)

    # Acts

    def _edit_name(self) -> None:
        self._inspector.edit_name()

    def start_adding(self) -> None:
        """Opens the panel for a new person."""
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

    def _import(self) -> None:
        if self._host is not None:
            self._host.import_files()
