"""The rows of an import plan as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.drafts import ContactKind
from app.core.importing import Action, PlannedRow

COLUMNS = ("", "Name", "E-mail or phone", "Organization or role", "Why", "Where")
WORDS = {Action.NEW: "New", Action.MATCH: "Known", Action.SKIP: "Skip"}
TONES = {Action.NEW: "accent", Action.MATCH: "sky", Action.SKIP: "neutral"}
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def cell(row: PlannedRow, column: int, *, has_file: bool = True) -> str:
    """What a cell says."""
    draft = row.draft
    match column:
        case 0:
            return WORDS[row.action]
        case 1:
            return draft.name
        case 2:
            reached = (*draft.values(ContactKind.EMAIL), *draft.values(ContactKind.PHONE))
            return reached[0] if reached else ""
        case 3:
            position = draft.positions[0] if draft.positions else None
            return position.organization or position.title if position else ""
        case 4:
            return row.reason[:1].upper() + row.reason[1:].replace("email", "e-mail")
        case _:
            return f"{row.file}, line {row.line}" if has_file else f"Line {row.line}"


class PlanModel(QAbstractTableModel):
    """Some rows of a plan; `show_rows` gives others."""

    def __init__(self, parent: QObject | None = None, *, has_files: bool = False) -> None:
        super().__init__(parent)
        self._has_files = has_files
        self._rows: tuple[PlannedRow, ...] = ()

    def show_rows(self, rows: tuple[PlannedRow, ...]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text, tooltip, and the planned row at ROW_ROLE."""
        if not index.isValid() or role not in {_DISPLAY, _TOOLTIP, ROW_ROLE}:
            return None
        row = self._rows[index.row()]
        return row if role == ROW_ROLE else cell(row, index.column(), has_file=self._has_files or role == _TOOLTIP)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' names."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            return COLUMNS[section]
        return None
