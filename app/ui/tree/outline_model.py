"""The referral tree as an item model over the arrays of the graph: no object a person."""

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.people import PersonId
from app.core.referrals.graph import ME
from app.ui import people_mime
from app.ui.tree.picture import Picture
from app.ui.tree.summary import summary

Index = QModelIndex | QPersistentModelIndex
NODE_ROLE = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()
_NAMES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}


class OutlineModel(QAbstractItemModel):
    """Introducers above the people they brought. The internal id of an index is the index in the facts."""

    def __init__(self, picture: Picture, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._picture = picture
        self._rows: array[int] = array("i")

    def take_picture(self) -> None:
        """Show what the picture has now."""
        self.beginResetModel()
        self._rows = array("i")
        self.endResetModel()

    def index_of(self, node: int) -> QModelIndex:
        """Where an index of the facts stands."""
        if not self._rows:
            self._rows = self._count_rows()
        return self.createIndex(self._rows[node], 0, node)

    def person(self, index: Index) -> PersonId:
        """Who stands at a place."""
        return PersonId(self._picture.facts.ids[index.internalId()])

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        """The place of someone among those whom an introducer brought."""
        nodes = self._below(parent)
        return self.createIndex(row, column, nodes[row]) if column == 0 and 0 <= row < len(nodes) else QModelIndex()

    def parent(self, index: Index = _TOP) -> QModelIndex:  # type: ignore[override]  # Qt's second form has no argument
        """The place of the introducer."""
        if not index.isValid():
            return QModelIndex()
        above = self._picture.facts.parents[index.internalId()]
        return self.index_of(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many people someone brought."""
        return len(self._below(parent)) if parent.column() <= 0 else 0

    def hasChildren(self, parent: Index = _TOP) -> bool:
        """Whether someone brought anybody."""
        return bool(self._below(parent))

    def columnCount(self, parent: Index = _TOP) -> int:
        """One column: the delegate paints everything into it."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; a sentence for those who listen; the id under UserRole, the index in the facts under NODE_ROLE."""
        if not index.isValid():
            return None
        node = index.internalId()
        if role in _NAMES:
            return "You" if node == ME else self._picture.facts.names[node]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            person = self.person(index)
            marked = ", on the path marked" if person in self._picture.path else ""
            return summary(self._picture.graph, person) + marked
        if role == Qt.ItemDataRole.UserRole:
            return self.person(index)
        return node if role == NODE_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """People can be chosen and carried, and others put under them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        """People, nothing else."""
        return [people_mime.MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The people at these places."""
        return people_mime.encode(self.person(index) for index in indexes)

    def _count_rows(self) -> "array[int]":
        rows = array("i", [0]) * len(self._picture.facts.ids)
        for children in (self._picture.roots, *self._picture.graph.children):
            for row, node in enumerate(children):
                rows[node] = row
        for node in self._picture.way:  # in focus mode those beside the way are left out
            rows[node] = 0
        return rows

    def _below(self, parent: Index) -> Sequence[int]:
        return self._picture.below(parent.internalId()) if parent.isValid() else self._picture.roots
