"""A grid of rows and columns, a word or a sign in each cell."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.insights.figures import Figure, Mark
from app.ui import theme
from app.ui.insights.drawing import CENTER, TEXT_PX, Drawing, fill, tone_inks, write

_ROW_PX, _CHIP_PX = 30.0, 22.0
_NARROW_PX, _WIDE_CELL_PX = 150.0, 110.0


class Grid(Drawing):
    """*left_share* of the width is for the names of the rows."""

    def __init__(self, figure: Figure, left_share: float) -> None:
        super().__init__(figure)
        self._share = left_share

    def height(self, width: float) -> float:
        """By the number of rows."""
        return self._head + _ROW_PX * len(self.figure.rows)

    def place(self, mark: Mark, width: float) -> QRectF:
        """The cell."""
        left, step = self._left(width), self._step(width)
        return QRectF(left + mark.column * step, self._head + mark.row * _ROW_PX, step, _ROW_PX)

    def paint_frame(self, painter: QPainter, width: float, ink: theme.Tokens) -> None:
        """Headings in two lines, names, and a hairline above each row."""
        write(painter, QRectF(0, TEXT_PX, self._left(width) - 8, TEXT_PX), self.figure.corner, ink.muted, is_bold=True)
        for column, name in enumerate(self.figure.columns):
            room = self._head_room(column, width)
            first, second = _two_lines(name)
            lower = QRectF(room.left(), room.top() + TEXT_PX, room.width(), TEXT_PX)
            write(painter, QRectF(room.left(), room.top(), room.width(), TEXT_PX), first, ink.muted, CENTER)
            write(painter, lower, second, ink.muted, CENTER, is_bold=True)
        for row, name in enumerate(self.figure.rows):
            top = self._head + row * _ROW_PX
            painter.setPen(QPen(QColor(ink.line), 1))
            painter.drawLine(QLineF(0, top, width, top))
            write(painter, self._name_room(row, width), name, ink.text, size=theme.BODY_PX)

    def paint_mark(self, painter: QPainter, mark: Mark, width: float, ink: theme.Tokens) -> None:
        """A chip with the word; only the word for nothing."""
        place = self.place(mark, width)
        text, soft = tone_inks(mark.tone, ink)
        if mark.tone != "neutral":
            wide = min(place.width() - 6, _WIDE_CELL_PX)
            chip = QRectF(place.center().x() - wide / 2, place.center().y() - _CHIP_PX / 2, wide, _CHIP_PX)
            fill(painter, chip, soft, 7)
        write(painter, place.adjusted(4, 0, -4, 0), mark.short, text, CENTER, is_bold=mark.tone == "accent")

    def heading_at(self, point: QPointF, width: float) -> str:
        """The name of the row or column under a point."""
        for column, name in enumerate(self.figure.columns):
            if self._head_room(column, width).contains(point):
                return name
        names = enumerate(self.figure.rows)
        return next((name for row, name in names if self._name_room(row, width).contains(point)), "")

    @property
    def _head(self) -> float:
        return 2 * TEXT_PX + 6

    def _left(self, width: float) -> float:
        return max(_NARROW_PX, width * self._share)

    def _step(self, width: float) -> float:
        # Few columns stay together; a mark far from its heading is hard to read.
        return min((width - self._left(width)) / max(len(self.figure.columns), 1), 1.6 * _WIDE_CELL_PX)

    def _head_room(self, column: int, width: float) -> QRectF:
        step = self._step(width)
        return QRectF(self._left(width) + column * step + 2, 0, step - 4, 2 * TEXT_PX)

    def _name_room(self, row: int, width: float) -> QRectF:
        return QRectF(0, self._head + row * _ROW_PX, self._left(width) - 10, _ROW_PX)


def _two_lines(name: str) -> tuple[str, str]:
    """A name over two lines, the last word below; a single word stands below."""
    first, _, last = name.rpartition(" ")
    return first, last
