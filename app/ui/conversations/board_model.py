"""One column of the board: the conversations in one state."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.core.conversations import ConversationId, ConversationRow
from app.core.schedule import zone_of
from app.ui.conversations import talk_words
from app.ui.conversations.list_model import CLASH_ROLE, ROW_ROLE

MIME_TYPE = "application/x-coffeetree-conversation"
Index = QModelIndex | QPersistentModelIndex


class BoardModel(QAbstractListModel):
    """Holds the rows it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[ConversationRow] = ()
        self._clashes: Mapping[ConversationId, str] = {}

    def show_rows(self, rows: Sequence[ConversationRow], clashes: Mapping[ConversationId, str]) -> None:
        """Show other conversations."""
        self.beginResetModel()
        self.rows, self._clashes = rows, clashes
        self.endResetModel()

    def row_of(self, conversation: int) -> int:
        """The place of a conversation, -1 where it isn't here."""
        return next((place for place, row in enumerate(self.rows) if row.id == conversation), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Words for screen readers and tooltips; the delegate draws from `ROW_ROLE`."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == CLASH_ROLE:
            return self._clashes.get(row.id, "")
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return ", ".join(self._lines(row))
        return "\n".join(self._lines(row)) if role == int(Qt.ItemDataRole.ToolTipRole) else None

    def _lines(self, row: ConversationRow) -> list[str]:
        zone = row.zone if zone_of(row.zone) else "UTC"
        return talk_words.lines(row, zone, self._clashes.get(row.id, ""))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be chosen and dragged; what is dropped is the column's affair."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:
        """One of our own."""
        return [MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of a conversation."""
        data = QMimeData()
        row = indexes[0].data(ROW_ROLE) if indexes else None
        if isinstance(row, ConversationRow):
            data.setData(MIME_TYPE, str(int(row.id)).encode())
        return data


def conversation_of(data: QMimeData) -> int:
    """The conversation that is dragged, 0 for anything else."""
    text = bytes(data.data(MIME_TYPE).data()) if data.hasFormat(MIME_TYPE) else b""
    return int(text) if text.isdigit() else 0
