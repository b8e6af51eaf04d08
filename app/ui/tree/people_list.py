"""A list of people as ids with pages of rows, for the drawer and the picker."""

from array import array
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.people import PersonRow
from app.ui import people_mime, theme
from app.ui.widgets.avatar import paint_avatar

PAGE = 64
ROW_HEIGHT_PX = 51
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_ANYWHERE = QModelIndex()
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Rows(Protocol):
    """What gives the rows of ids: the glance."""

    def person_rows(self, ids: Sequence[int]) -> list[PersonRow]:
        """The rows, in the order of the ids, those missing left out."""


class PeopleList(QAbstractListModel):
    """People by id; rows are read a page at a time when a view asks."""

    def __init__(self, rows: Rows, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._rows = rows
        self._ids: array[int] = array("q")
        self._read: dict[int, PersonRow] = {}

    def show_ids(self, ids: "array[int]") -> None:
        """List other people."""
        self.beginResetModel()
        self._ids = ids
        self._read.clear()
        self.endResetModel()

    @property
    def ids(self) -> "array[int]":
        """The people listed, in order."""
        return self._ids

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ANYWHERE) -> int:
        """How many people are listed."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; the id under UserRole; the whole row under ROW_ROLE."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self._ids[index.row()]
        if role not in _WORDS and role != ROW_ROLE:
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and row is not None:
            return "\n".join(part for part in (row.name, row.title, row.organization) if part)
        return "" if row is None else row.name

    def row(self, at: int) -> PersonRow | None:
        """The row at a place, None for someone who has gone meanwhile."""
        person = self._ids[at]
        if person not in self._read:
            start = at - at % PAGE
            self._read.update((row.id, row) for row in self._rows.person_rows(self._ids[start : start + PAGE]))
        return self._read.get(person)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """People can be chosen and carried."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """People, nothing else."""
        return [people_mime.MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The people at these places."""
        return people_mime.encode(self._ids[index.row()] for index in indexes)


class PersonDelegate(QStyledItemDelegate):
    """Avatar, name, role and a grip, with a hairline below."""

    has_grip = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all rows."""
        return QSize(160, ROW_HEIGHT_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one person."""
        row: PersonRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self._paint_ground(painter, area, option.state)
        circle = QRectF(area.left() + 6, area.center().y() - 17, 34, 34)
        paint_avatar(painter, circle, row.name, row.stage, is_me=row.is_me)
        room = QRectF(circle.right() + 10, area.top() + 7, area.width() - (74 if self.has_grip else 56), 19)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font_of(is_bold=True))
        _draw(painter, room, "You" if row.is_me else row.name)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font_of(theme.SMALL_PX))
        words = "start of the tree" if row.is_me else row.title or row.organization or str(row.stage).capitalize()
        _draw(painter, room.translated(0, 18), words)
        if self.has_grip:
            self._paint_grip(painter, area)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -2), 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("surface_alt"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -2), 8, 8)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_grip(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        for column in (0, 5):
            for line in (-5, 0, 5):
                painter.drawEllipse(QRectF(area.right() - 14 + column, area.center().y() + line - 1.2, 2.4, 2.4))


def _draw(painter: QPainter, room: QRectF, text: str) -> None:
    cut = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, _LEFT, cut)
