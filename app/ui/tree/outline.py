"""The outline: the tree as an indented list, with the selection, the branches and the commands of the canvas."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from app.core.people import PersonId
from app.core.referrals.graph import ME
from app.ui.tree.canvas import TreeCanvas
from app.ui.tree.carrying import called, verdict, verdict_on_files
from app.ui.tree.dragging import start_drag
from app.ui.tree.outline_delegate import OutlineDelegate
from app.ui.tree.outline_drops import Carried, DropTree
from app.ui.tree.outline_model import OutlineModel
from app.ui.tree.summary import summary
from app.ui.tree.view import SIDE_BUTTONS

INDENT_PX = 24
# A line costs 40 µs when it is laid out; deeper branches are closed here until one opens them.
MOST_LINES = 1000
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class Outline(DropTree):
    """The twin of the canvas for keyboard and screen reader; what it is asked, the canvas does."""

    person_opened = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, canvas: TreeCanvas, parent: QWidget | None = None) -> None:
        super().__init__(self._judge, parent)
        self._canvas = canvas
        self._picture = canvas.picture
        self._people = OutlineModel(canvas.picture, self)
        self._delegate = OutlineDelegate(canvas.picture)
        self._is_stale = True
        self._is_following = False  # while the canvas tells, this must not tell it back
        self._is_telling = False
        self.setModel(self._people)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Outline of the referral tree")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT_PX)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setStyleSheet("QTreeView { background: transparent; padding: 0 8px; show-decoration-selected: 0; }")
        canvas.arranged.connect(self._follow_branches)
        canvas.path_shown.connect(self._follow_path)
        self.import_wanted.connect(self._import)
        canvas.person_chosen.connect(self._follow_choice)
        self.expanded.connect(self._tell_branch)
        self.collapsed.connect(self._tell_branch)
        self.activated.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell_choice)
        self.selectionModel().selectionChanged.connect(self._tell_selection)

    def chosen(self) -> list[PersonId]:
        """The people selected, from top to bottom; else the one that Tab came to, who is not selected yet."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: self.visualRect(index).top())
        if not indexes and self.currentIndex().isValid():
            indexes = [self.currentIndex()]
        return [self._people.person(index) for index in indexes]

    def place_of(self, person: int) -> QRect | None:
        """Where the line of someone is, px of the viewport; None if they are not in view."""
        node = self._picture.graph.index.get(person)
        if node is None or self._picture.slot(person) < 0:
            return None
        line = self.visualRect(self._people.index_of(node))
        return line if line.intersects(self.viewport().rect()) else None

    def show_cut(self, people: Iterable[int]) -> None:
        """Fade the people who were cut."""
        self._delegate.cut_people = set(people)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space opens and closes a branch; the rest as in any tree."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the side buttons to the page."""
        if event.button() in SIDE_BUTTONS:
            event.ignore()
        else:
            super().mousePressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what changed while the canvas was shown."""
        super().showEvent(event)
        if self._is_stale:
            self._follow_branches()
        else:
            self._is_following = True
            self.setCurrentIndex(QModelIndex())
            self._is_following = False
            self._follow_choice(self._canvas.chosen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands, at the pointer or below the current line."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(place)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the selected people, but not me."""
        people = [one for one in self.chosen() if self._picture.graph.index[one] != ME]
        if people:
            start_drag(self.viewport(), people, self._canvas.title_of(list(people)), self._canvas.tree_painter)

    def _judge(self, carried: Carried, target: PersonId | None) -> tuple[str, bool]:
        graph = self._picture.graph
        if carried.people:
            return verdict(graph, carried.people, target)
        return verdict_on_files(graph, carried.files, target)

    def _import(self, paths: list[str], introducer: PersonId | None) -> None:
        self._canvas.files_dropped.emit(paths, introducer or 0, called(self._picture.graph, introducer))

    # following the canvas

    def _follow_path(self) -> None:
        """Mark the lines of a path, the last of them in view."""
        self.viewport().update()
        path = self._picture.path
        if path and self.isVisible() and self._picture.slot(path[-1]) >= 0:
            self.scrollTo(self._people.index_of(self._picture.graph.index[path[-1]]))

    def _follow_branches(self) -> None:
        """Show the people of now, and open what the canvas has open."""
        if self._is_telling:
            return
        self._is_following = True
        bar = self.verticalScrollBar()
        scrolled = bar.value()
        self._people.take_picture()
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._open_like_canvas(range(len(self._picture.shown.nodes)))
            self.executeDelayedItemsLayout()
            bar.setValue(scrolled)
        self._is_following = False
        self._follow_choice(self._canvas.chosen)

    def _open_like_canvas(self, slots: Iterable[int]) -> None:
        """Open what the canvas has open, the upper degrees first, up to as many lines as one can scroll through."""
        self.scheduleDelayedItemsLayout()  # so each is opened at no cost, and all are laid out once
        shown, lines = self._picture.shown, 0
        for slot in slots:
            lines += shown.child_count[slot]
            if lines > MOST_LINES:
                return
            if shown.child_count[slot]:
                self.expand(self._people.index_of(shown.nodes[slot]))

    def _follow_choice(self, person: int) -> None:
        if self._is_stale or not self.isVisible():
            return
        self.setAccessibleDescription(summary(self._picture.graph, person))
        node = self._picture.graph.index.get(person)
        index = QModelIndex() if node is None or self._picture.slot(person) < 0 else self._people.index_of(node)
        self._is_following = True
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, _CHOOSE)
        for other in self._canvas.marks.also:
            if self._picture.slot(other) >= 0:
                at = self._people.index_of(self._picture.graph.index[other])
                self.selectionModel().select(at, QItemSelectionModel.SelectionFlag.Select)
        if index.isValid():
            self.scrollTo(index)
        self._is_following = False

    # telling the canvas

    def _tell_branch(self, index: QModelIndex) -> None:
        person = self._people.person(index)
        slot = self._picture.slot(person)
        is_open = slot >= 0 and slot not in self._picture.shown.hidden
        if self._is_following or slot < 0:
            return
        self._is_telling = self._is_following = True
        if is_open != self.isExpanded(index):
            self._canvas.toggle_branch(person)
        if self.isExpanded(index):
            self._open_like_canvas(self._picture.beneath(self._picture.slot(person)))
        self._is_telling = self._is_following = False

    def _tell_choice(self, index: QModelIndex) -> None:
        if not self._is_following:
            self._canvas.choose(self._people.person(index) if index.isValid() else 0)

    def _tell_selection(self) -> None:
        people = self.chosen()
        if not self._is_following and people and (len(people) > 1 or self._canvas.marks.also):
            current = self._people.person(self.currentIndex())
            self._is_following = True
            self._canvas.choose_all(people, current if current in people else people[-1])
            self._is_following = False

    def _open(self, index: QModelIndex) -> None:
        if index.internalId() != ME:
            self.person_opened.emit(self._people.person(index))
