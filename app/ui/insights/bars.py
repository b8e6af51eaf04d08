"""Bars: week by week from left to right, and names from top to bottom."""

from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.insights.figures import Figure, Mark
from app.core.insights.weeks import day_text
from app.ui import theme
from app.ui.insights.drawing import CENTER, RIGHT, TEXT_PX, Drawing, fill, tone_inks, write

_TALL_PX, _SMALL_PX, _AXIS_PX, _GAP_PX = 92.0, 34.0, 20.0, 8.0
_LEAST_PX = 2.0  # a week without talks has a foot too, to be pointed at
_LABELLED_WEEKS = 4
_ROW_PX, _BAR_PX, _FIGURE_PX = 26.0, 10.0, 52.0


class WeekBars(Drawing):
    """Two lanes over the same weeks: talks, and beneath them the new names per talk."""

    is_lying = True

    def __init__(self, figure: Figure) -> None:
        super().__init__(figure)
        self._most = [max([1.0, *(m.value for m in figure.marks if m.column == lane)]) for lane in (0, 1)]

    @property
    def start(self) -> int:
        """The last week with a talk."""
        return max((at for at, mark in enumerate(self.figure.marks) if mark.column == 0 and mark.value), default=0)

    def height(self, width: float) -> float:
        """The same at any width."""
        return self._bottom(1) + _AXIS_PX

    def place(self, mark: Mark, width: float) -> QRectF:
        """The whole height of the lane: a bar of one talk is small."""
        step = width / max(len(self.figure.rows), 1)
        high = _TALL_PX if mark.column == 0 else _SMALL_PX
        return QRectF(mark.row * step, self._bottom(mark.column) - high - TEXT_PX, step, high + TEXT_PX)

    def paint_frame(self, painter: QPainter, width: float, ink: theme.Tokens) -> None:
        """The names of the lanes, their feet, and every fourth week."""
        step = width / max(len(self.figure.rows), 1)
        for lane, name in enumerate(self.figure.columns):
            top = 0.0 if lane == 0 else self._bottom(0) + _GAP_PX
            write(painter, QRectF(0, top, width, TEXT_PX), name, ink.muted)
            painter.setPen(QPen(QColor(ink.line), 1))
            painter.drawLine(QLineF(0, self._bottom(lane), width, self._bottom(lane)))
        last = len(self.figure.rows) - 1
        for row in range(last, -1, -_LABELLED_WEEKS):
            room = QRectF(row * step - 40, self._bottom(1) + 2, step + 80, _AXIS_PX - 2)
            if room.left() >= 0:
                is_last = row == last
                room = QRectF(room.left(), room.top(), width - room.left(), room.height()) if is_last else room
                text = day_text(date.fromisoformat(self.figure.rows[row]))
                write(painter, room, text, ink.muted, RIGHT if is_last else CENTER)

    def paint_mark(self, painter: QPainter, mark: Mark, width: float, ink: theme.Tokens) -> None:
        """A bar with its figure on top."""
        place = self.place(mark, width)
        room = _TALL_PX if mark.column == 0 else _SMALL_PX
        high = max(_LEAST_PX, room * mark.value / self._most[mark.column])
        inset = min(4.0, place.width() * 0.15)
        bar = QRectF(place.left() + inset, place.bottom() - high, place.width() - 2 * inset, high)
        fill(painter, bar, tone_inks(mark.tone, ink)[0] if mark.value else ink.line, min(4.0, high / 2))
        if mark.value:
            above = QRectF(place.left() - 8, bar.top() - TEXT_PX, place.width() + 16, TEXT_PX)
            write(painter, above, mark.short, ink.muted, CENTER, size=theme.SMALL_PX)

    @staticmethod
    def _bottom(lane: int) -> float:
        first = 2 * TEXT_PX + _TALL_PX
        return first if lane == 0 else first + _GAP_PX + 2 * TEXT_PX + _SMALL_PX


class NameBars(Drawing):
    """A row for each name, in it a bar for each column; what the colours mean stands above."""

    def __init__(self, figure: Figure) -> None:
        super().__init__(figure)
        # One scale for all: a bar of three talks must not be as long as one of ten people.
        self._most = max([1.0, *(mark.value for mark in figure.marks)])
        self._key = TEXT_PX + 8 if len(figure.columns) > 1 else 0.0
        self._high = _ROW_PX + 16 * (len(figure.columns) - 1)

    def height(self, width: float) -> float:
        """By the number of rows."""
        return self._key + self._high * len(self.figure.rows)

    def place(self, mark: Mark, width: float) -> QRectF:
        """From the name to the right edge."""
        high = self._high / len(self.figure.columns)
        top = self._key + mark.row * self._high + mark.column * high
        return QRectF(self._left(width), top, width - self._left(width), high)

    def paint_frame(self, painter: QPainter, width: float, ink: theme.Tokens) -> None:
        """The names, and what each colour stands for."""
        left = 0.0
        for lane, name in enumerate(self.figure.columns if self._key else ()):
            tone = next((mark.tone for mark in self.figure.marks if mark.column == lane), "accent")
            fill(painter, QRectF(left, 4, _BAR_PX, _BAR_PX), tone_inks(tone, ink)[0], 3)
            room = QRectF(left + _BAR_PX + 6, 0, max(20.0, width / 2 - 24), TEXT_PX)
            write(painter, room, name, ink.muted)
            left += width / 2
        for row, name in enumerate(self.figure.rows):
            write(painter, self._name_room(row, width), name, ink.text, size=theme.BODY_PX)

    def paint_mark(self, painter: QPainter, mark: Mark, width: float, ink: theme.Tokens) -> None:
        """A bar with its figure behind it."""
        place = self.place(mark, width).adjusted(6, 0, 0, 0)
        long = max(_LEAST_PX, (place.width() - _FIGURE_PX) * mark.value / self._most)
        bar = QRectF(place.left(), place.center().y() - _BAR_PX / 2, long, _BAR_PX)
        fill(painter, bar, tone_inks(mark.tone, ink)[0] if mark.value else ink.line, 4)
        figure = QRectF(bar.right() + 6, place.top(), _FIGURE_PX - 8, place.height())
        write(painter, figure, mark.short, ink.text, is_bold=mark.column == 0)

    def heading_at(self, point: QPointF, width: float) -> str:
        """The name under a point."""
        names = enumerate(self.figure.rows)
        return next((name for row, name in names if self._name_room(row, width).contains(point)), "")

    def _name_room(self, row: int, width: float) -> QRectF:
        return QRectF(0, self._key + row * self._high, self._left(width) - 6, self._high)

    @staticmethod
    def _left(width: float) -> float:
        return min(170.0, width * 0.42)
