"""The drawer beside the canvas: people who are not in the tree, to be dragged onto whoever introduced them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.people import PersonId
from app.ui.tree.dragging import start_drag
from app.ui.tree.painter import TreePainter
from app.ui.tree.people_list import PeopleList, PersonDelegate, Rows
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from array import array

WIDTH_PX, FOLDED_PX = 236, 44
HINT = "Drag someone onto the person who introduced them to you, or press Ctrl+I."


# Looks for people whose name fits a text, and hands their ids on when they are found.
Find = Callable[[str, Callable[["array[int]"], None]], None]


class DraggedList(QListView):
    """A list whose people can be carried off."""

    menu_wanted = Signal(QPoint)

    def __init__(self, people: PeopleList, tree_painter: TreePainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._tree_painter = tree_painter
        self.setModel(people)
        self.setItemDelegate(PersonDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; }")

    def chosen(self) -> list[PersonId]:
        """The people selected, from top to bottom; else the one that Tab came to, who is not selected yet."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows and self.hasFocus() and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [PersonId(self._people.ids[row]) for row in rows]

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the selected people."""
        people = self.chosen()
        if people:
            start_drag(self.viewport(), people, self.title(people), self._tree_painter)

    def title(self, people: list[PersonId]) -> str:
        """What a card that carries them says."""
        if len(people) > 1:
            return f"{len(people)} people"
        row = self._people.row(self._people.ids.index(people[0]))
        return "" if row is None else row.name

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands for the selected people."""
        self.menu_wanted.emit(event.globalPos())


class Drawer(QFrame):
    """Heading with the count, a filter, the list, and how to use it; folded it is a strip that opens it again."""

    introducer_wanted = Signal(list)  # people whose introducer is to be picked
    person_chosen = Signal(int)
    person_opened = Signal(int)
    listed = Signal()  # the list is of now

    def __init__(
        self,
        rows: Rows,
        find: Find,
        tree_painter: TreePainter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self.setFixedWidth(WIDTH_PX)
        self.setObjectName("drawer")
        self.setStyleSheet("#drawer { background: palette(base); border: none; border-right: 1px solid palette(mid); }")
        self.count_label = label("", "muted")
        self.filter_field = QLineEdit()
        self.filter_field.setPlaceholderText("Filter")
        self.filter_field.setAccessibleName("Filter people not in the tree")
        self.filter_field.setClearButtonEnabled(True)
        self.people = PeopleList(rows, self)
        self.list_view = DraggedList(self.people, tree_painter)
        self.list_view.setAccessibleName("People not in the tree")
        self.hint = label(HINT, "small", wraps=True)
        self._compose()
        self.filter_field.textChanged.connect(self.reload)
        self.list_view.activated.connect(self._activate)
        self.list_view.selectionModel().currentChanged.connect(self._choose)

    def _compose(self) -> None:
        self._inside, self._strip = QWidget(), QWidget()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._inside)
        whole.addWidget(self._strip)
        self._strip.hide()
        strip = QVBoxLayout(self._strip)
        strip.setContentsMargins(5, 8, 5, 12)
        strip.addWidget(self._button("arrow-right", "Show the people not in the tree (Ctrl+B)", is_folded=False))
        strip.addStretch()
        heading = QHBoxLayout()
        heading.setSpacing(6)
        heading.addWidget(label("Not in the tree", "heading"))
        heading.addWidget(self.count_label)
        heading.addStretch()
        heading.addWidget(self._button("arrow-left", "Fold the people not in the tree away (Ctrl+B)", is_folded=True))
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(14, 8, 8, 12)
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(self.filter_field)
        column.addWidget(self.list_view, 1)
        column.addWidget(self.hint)

    def _button(self, icon: str, tooltip: str, *, is_folded: bool) -> QPushButton:
        made = buttons.icon_only(icon, tooltip)
        made.clicked.connect(lambda: self.fold(is_folded=is_folded))
        return made

    @property
    def is_folded(self) -> bool:
        """Whether only the strip is shown."""
        return self._strip.isVisibleTo(self)

    def fold(self, *, is_folded: bool) -> None:
        """Leave the canvas the room, or show the people again."""
        self._inside.setHidden(is_folded)
        self._strip.setHidden(not is_folded)
        self.setFixedWidth(FOLDED_PX if is_folded else WIDTH_PX)

    def reload(self) -> None:
        """Ask for the list anew."""
        text = self.filter_field.text()
        self._find(text, lambda ids: self._take(text, ids))

    def _take(self, text: str, ids: "array[int]") -> None:
        """Show the list, if it is the one asked for last; a selection stays with its people."""
        if text != self.filter_field.text():
            return
        kept = set(self.list_view.chosen())
        self.people.show_ids(ids)
        if not text:
            self.count_label.setText(f"{len(ids):,}")
        self.hint.setText(HINT if len(ids) else self._nobody())
        if kept:
            self.select(kept)
        self.listed.emit()

    def select(self, people: set[PersonId]) -> None:
        """Select those of the people who are listed."""
        model = self.list_view.selectionModel()
        for row, person in enumerate(self.people.ids):
            if person in people:
                model.select(self.people.index(row), model.SelectionFlag.Select)

    def _nobody(self) -> str:
        return "Nobody here has this name." if self.filter_field.text() else "Everybody is in the tree."

    def _activate(self, index: QModelIndex) -> None:
        self.person_opened.emit(self.people.ids[index.row()])

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.person_chosen.emit(self.people.ids[index.row()])
