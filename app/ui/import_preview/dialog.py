"""What an import would do, row by row, before anything is written."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.importing import Action, ImportPlan
from app.ui.import_preview.model import COLUMNS, ROW_ROLE, TONES, WORDS, PlanModel
from app.ui.status_line import counted
from app.ui.widgets import buttons
from app.ui.widgets.labels import label
from app.ui.widgets.painted_chip import paint_chip

MOST_PROBLEMS = 500
_WIDTHS = (86, 170, 210, 190, 170)


class ActionDelegate(QStyledItemDelegate):
    """Draws what happens with a row as a chip."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws one chip."""
        row = index.data(ROW_ROLE)
        paint_chip(painter, QRectF(option.rect).adjusted(8, 0, 0, 0), WORDS[row.action], TONES[row.action])


class ImportPreview(QDialog):
    """Accepted when the user wants the import. *introducer* is named where those taken in get one."""

    def __init__(self, plan: ImportPlan, source: str, parent: QWidget | None = None, introducer: str = "") -> None:
        super().__init__(parent)
        self._plan = plan
        self._introducer = introducer
        self.setWindowTitle("Import")
        self.resize(1060, 640)
        self._rows = PlanModel(self, has_files=len({row.file for row in plan.rows}) > 1)
        self._table = self._made_table()
        self._delegate = ActionDelegate()
        self._table.setItemDelegateForColumn(0, self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(f"Import {source}", "title", wraps=True))
        column.addWidget(label(self._summary(), "muted", wraps=True))
        column.addLayout(self._filters())
        column.addWidget(self._table, 3)
        if plan.problems:
            column.addWidget(label(f"{counted(len(plan.problems), 'place', 'places')} that can't be read", "section"))
            column.addWidget(self._problems(), 1)
        column.addLayout(self._answers())
        self._show("")

    def _summary(self) -> str:
        plan = self._plan
        parts = [counted(plan.count(Action.NEW), "new person", "new people")]
        if known := plan.count(Action.MATCH):
            parts.append(f"{known:,} you already have, completed but never overwritten")
        if skipped := plan.count(Action.SKIP):
            parts.append(f"{skipped:,} skipped")
        placing = f" Who has no introducer yet is introduced by {self._introducer}." if self._introducer else ""
        return ", ".join(parts) + f".{placing} The whole import is one undo step."

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        entries = [("", f"All {len(self._plan.rows):,}")]
        entries += [(action, f"{WORDS[action]} {self._plan.count(action):,}") for action in Action]
        chips = []
        for action, text in entries:
            chip = buttons.filter_chip(text)
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _=False, wanted=action: self._show(wanted))
            row.addWidget(chip)
            chips.append(chip)
        chips[0].setChecked(True)
        row.addStretch()
        return row

    def _made_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._rows)
        table.setAccessibleName("Rows of the import")
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(len(COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        return table

    def _problems(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName("Places that can't be read")
        made.setWordWrap(True)
        for problem in self._plan.problems[:MOST_PROBLEMS]:
            place = f"{problem.file}, line {problem.line}" if problem.line else problem.file
            made.addItem(f"{place}: {problem.reason}")
        left = len(self._plan.problems) - MOST_PROBLEMS
        if left > 0:
            made.addItem(f"and {left:,} more")
        return made

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        cancel = buttons.secondary("Cancel")
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addWidget(self._taking())
        return row

    def _taking(self) -> QPushButton:
        new, known = self._plan.count(Action.NEW), self._plan.count(Action.MATCH)
        verb, count = ("Import", new) if new else ("Complete", known)
        text = f"{verb} {counted(count, 'person', 'people')}"
        button = buttons.primary(text)
        button.setDefault(True)
        button.setEnabled(bool(new or known))
        button.clicked.connect(self.accept)
        return button

    def _show(self, action: str) -> None:
        self._rows.show_rows(tuple(row for row in self._plan.rows if not action or row.action == action))
