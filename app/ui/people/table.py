"""The People table: whole rows, extended selection, rows that can be dragged onto the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.core.stages import Stage
from app.ui import theme
from app.ui.models.people import COLUMNS, PeopleModel
from app.ui.people import drag_picture
from app.ui.people.delegate import PAD_PX, ROW_PX, PersonDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

# How the columns that hold free text share what the others leave, from the mockup of the People page.
SHARES = (0.31, 0.25, 0.22, 0.22)
LEAST_PX = 90
# Below these widths of the table a column gives way.
NARROW_PX = {3: 640, 2: 540, 5: 440}
WIDEST_STAGE = max((stage.capitalize() for stage in Stage), key=len)


class PeopleTable(QTableView):
    """Emits `edit_wanted` on Enter and `person_shown` when the current row changes."""

    edit_wanted = Signal()
    person_shown = Signal(int)

    def __init__(self, people_model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people_model
        self.setModel(people_model)
        self._delegate = PersonDelegate()
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("People")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._set_up_headers()
        self.selectionModel().currentRowChanged.connect(self._tell)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionsClickable(True)
        columns.setSortIndicatorShown(True)
        columns.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        columns.setMinimumSectionSize(60)

    def chosen(self) -> list[int]:
        """The selected people, in the order of the list."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._people.ids[row] for row in rows]

    def shown_person(self) -> int:
        """The person of the current row, 0 for none."""
        row = self.currentIndex().row()
        return self._people.ids[row] if 0 <= row < len(self._people.ids) else 0

    def choose(self, person: int) -> bool:
        """Selects someone and scrolls there; False when they are not in the list."""
        row = self._people.row_of(person)
        if row < 0:
            return False
        self.selectRow(row)
        self.scrollTo(self._people.index(row, 0))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits; the rest as ever."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and self.shown_person():
            self.edit_wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width out, never below what a column needs."""
        super().resizeEvent(event)
        width = event.size().width()  # of the viewport; asking that itself loads all of Qt's widgets
        for column, least in NARROW_PX.items():  # the inspector has all of these; a name must stay readable
            self.setColumnHidden(column, width < least)
        metrics = QFontMetrics(theme.font_of(theme.SMALL_PX, is_bold=True))
        stage = metrics.horizontalAdvance(WIDEST_STAGE) + 2 * PAD_PX + 18
        last = metrics.horizontalAdvance(COLUMNS[-1]) + 2 * PAD_PX + 12
        if self.isColumnHidden(len(COLUMNS) - 1):
            last = 0
        shown = [column for column in range(len(SHARES)) if not self.isColumnHidden(column)]
        room = max(width - stage - last, len(shown) * LEAST_PX)
        whole = sum(SHARES[column] for column in shown)
        shared = {column: int(room * SHARES[column] / whole) for column in shown}
        if 3 in shared:
            shared[3] = max(shared[3], metrics.horizontalAdvance(COLUMNS[3]) + 2 * PAD_PX + 8)
        shared[0] += room - sum(shared.values())
        for column, px in (shared | {4: stage, 5: last}).items():
            if px:
                self.setColumnWidth(column, px)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carries the people chosen."""
        people = self.chosen()
        if not people:
            return
        person = self._people.person(self._people.row_of(people[0]))
        name = person.name if person else ""
        carried = self._people.mimeData(self.selectionModel().selectedRows())
        drag_picture.carry(self, carried, name if len(people) == 1 else f"{len(people)} people", actions)

    def show_states(self) -> None:
        """From now on rows show that they are chosen, pointed at or focused; none is before the first paint."""
        self._delegate.show_states()

    def _tell(self) -> None:
        self.person_shown.emit(self.shown_person())
