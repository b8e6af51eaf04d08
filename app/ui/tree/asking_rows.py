"""Answers as rows: a title, lines below it, and a chip with the weak point; read aloud as one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.widgets.painted_chip import HEIGHT_PX as CHIP_PX
from app.ui.widgets.painted_chip import paint_chip

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
PAD_PX, TITLE_PX, LINE_PX = 8, 20, 18
_ANYWHERE = QModelIndex()
_WORDS = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class AskRow:
    """One row. *value* is what it stands for; *beside* stands next to the chip; *spoken* is all of it in a sentence."""

    title: str
    lines: tuple[str, ...] = ()
    chip: str = ""
    tone: str = "neutral"
    beside: str = ""
    value: Any = None
    spoken: str = ""


class AskRows(QAbstractListModel):
    """The rows of one answer."""

    def __init__(self, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self.rows: list[AskRow] = []

    def show_rows(self, rows: Sequence[AskRow]) -> None:
        """List something else."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ANYWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; the row itself under ROW_ROLE; everything in words for listeners and as a tooltip."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in _WORDS:
            return row.spoken or "\n".join((row.title, *row.lines))
        return row if role == ROW_ROLE else None


class AskDelegate(QStyledItemDelegate):
    """Paints a row as high as its lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as title, lines and chip."""
        row: AskRow | None = index.data(ROW_ROLE)
        lines = 0 if row is None else len(row.lines)
        chip = CHIP_PX + 4 if row is not None and row.chip else 0
        return QSize(160, 2 * PAD_PX + TITLE_PX + LINE_PX * lines + chip)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: AskRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        _paint_ground(painter, area, option.state)
        place = QRectF(area.left() + PAD_PX, area.top() + PAD_PX, area.width() - 2 * PAD_PX, TITLE_PX)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font_of(is_bold=True))
        _draw(painter, place, row.title, Qt.TextElideMode.ElideRight)
        painter.setFont(theme.font_of(theme.SMALL_PX))
        place = QRectF(place.left(), place.bottom(), place.width(), LINE_PX)
        for at, line in enumerate(row.lines):
            painter.setPen(theme.color("text" if at == 0 else "muted"))
            # Of a chain of names both ends matter most.
            _draw(painter, place, line, Qt.TextElideMode.ElideMiddle if at == 0 else Qt.TextElideMode.ElideRight)
            place.translate(0, LINE_PX)
        if row.chip:
            place = QRectF(place.left(), place.top() + 2, place.width(), CHIP_PX)
            used = paint_chip(painter, place, row.chip, row.tone) + PAD_PX
            painter.setPen(theme.color("muted"))
            _draw(painter, place.adjusted(used, 0, 0, 0), row.beside, Qt.TextElideMode.ElideRight)
        painter.restore()


def _paint_ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    if is_selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if is_selected else "surface_alt"))
        painter.drawRoundedRect(area.adjusted(0, 1, 0, -2), 8, 8)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())


def _draw(painter: QPainter, room: QRectF, text: str, mode: Qt.TextElideMode) -> None:
    painter.drawText(room, _LEFT, painter.fontMetrics().elidedText(" ".join(text.split()), mode, int(room.width())))
