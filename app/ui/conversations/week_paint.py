"""Painting the ground of a week: hours, today, what is taken, the line of now, and a talk that is being carried."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.calendar_grid import DAYS, Block
from app.core.schedule import WEEKDAYS
from app.core.slots import SlotRules
from app.core.workdays import is_weekend
from app.ui import theme
from app.ui.conversations.days import RADIUS_PX
from app.ui.conversations.week_places import DAY_PX, GUTTER_PX, Places, y_of

_DAY_MINUTES = 24 * 60
HEAD_PX = 46


def paint_grid(painter: QPainter, places: Places, first: date, now: datetime, rules: SlotRules) -> None:
    """Working hours on a lighter ground, lines at the hours, names of the hours at the left."""
    for day in range(DAYS):
        column = places.column(day)
        at = first + timedelta(days=day)
        if not is_weekend(at):
            top, bottom = y_of(rules.my_from), y_of(rules.my_to)
            painter.fillRect(QRectF(column.left(), top, column.width(), bottom - top), theme.color("surface"))
        if at == now.date():
            soft = theme.color("accent_soft")
            soft.setAlpha(90)
            painter.fillRect(column, soft)
    painter.setPen(QPen(theme.color("line"), 1))
    right = places.column(DAYS - 1).right()
    for hour in range(25):
        painter.drawLine(QPointF(GUTTER_PX - 6, y_of(hour * 60)), QPointF(right, y_of(hour * 60)))
    for day in range(DAYS + 1):
        left = GUTTER_PX + day * places.column_px
        painter.drawLine(QPointF(left, 0), QPointF(left, DAY_PX))
    painter.setFont(theme.font_of(theme.SMALL_PX))
    painter.setPen(theme.color("muted"))
    for hour in range(1, 24):
        cell = QRectF(0, y_of(hour * 60) - 10, GUTTER_PX - 12, 20)
        painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{hour:02}:00")


def paint_now(painter: QPainter, places: Places, first: date, now: datetime) -> None:
    """A line across today at the time it is."""
    day = (now.date() - first).days
    if 0 <= day < DAYS:
        column, y = places.column(day), y_of(now.hour * 60 + now.minute)
        painter.setPen(QPen(theme.color("cherry"), 2))
        painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y))
        painter.setBrush(theme.color("cherry"))
        painter.drawEllipse(QPointF(column.left() + 1, y), 3, 3)


def paint_busy(painter: QPainter, area: QRectF, what: str) -> None:
    """An entry of the user's own calendar: hatched, behind the talks."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("surface_alt"))
    painter.drawRoundedRect(area, RADIUS_PX, RADIUS_PX)
    painter.setBrush(QBrush(theme.color("line"), Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(area, RADIUS_PX, RADIUS_PX)
    painter.setFont(theme.font_of(theme.SMALL_PX))
    painter.setPen(theme.color("muted"))
    inside = area.adjusted(7, 2, -4, -2)
    shown = painter.fontMetrics().elidedText(what, Qt.TextElideMode.ElideRight, int(inside.width()))
    painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
    painter.restore()


def paint_carried(painter: QPainter, area: QRectF, name: str, minute: int, reason: str) -> None:
    """A talk being dragged, at the place it would go to, with its new time or with why it can't stand there."""
    tone = "cherry" if reason else "accent"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(tone), 2, Qt.PenStyle.DashLine if reason else Qt.PenStyle.SolidLine))
    painter.setBrush(theme.color(f"{tone}_soft"))
    painter.drawRoundedRect(area, RADIUS_PX, RADIUS_PX)
    painter.setPen(theme.color(tone))
    painter.setFont(theme.font_of(theme.SMALL_PX, is_bold=True))
    words = reason or f"{minute // 60:02}:{minute % 60:02} {name}"
    inside = area.adjusted(8, 1, -4, -1)
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(_WRAPS), words)
    painter.restore()


_WRAPS = Qt.TextFlag.TextWordWrap


def pieces(start: datetime, end: datetime, first: date) -> list[Block]:
    """The parts of a stretch on the days of a week; both ends on the clock of the calendar."""
    found = []
    for day in range(DAYS):
        midnight = datetime.combine(first + timedelta(days=day), time())
        top, bottom = (_minutes(at.replace(tzinfo=None) - midnight) for at in (start, end))
        if bottom > 0 and top < _DAY_MINUTES and bottom > top:
            found.append(Block(0, day, max(top, 0), min(bottom, _DAY_MINUTES)))
    return found


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds()) // 60


class WeekHead(QWidget):
    """The names of the days above the columns, today's in a pill."""

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._first, self._today = date.min, date.min
        self._spare = 0
        self.setFixedHeight(HEAD_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier.changed.connect(self.update)

    def show_days(self, first: date, today: date, spare_px: int) -> None:
        """Name the days of a week; *spare_px* are taken by the scroll bar of the grid."""
        self._first, self._today, self._spare = first, today, spare_px
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Seven names."""
        if self._first == date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = Places(self.width() - self._spare)
        for number in range(DAYS):
            day = self._first + timedelta(days=number)
            column = places.column(number)
            cell = QRectF(column.left(), 6, column.width(), HEAD_PX - 12)
            is_today = day == self._today
            words = f"{WEEKDAYS[day.weekday()][:3]} {day.day}"
            painter.setFont(theme.font_of(theme.BODY_PX, is_bold=is_today))
            if painter.fontMetrics().horizontalAdvance(words) + 8 > cell.width():
                painter.setFont(theme.font_of(theme.SMALL_PX, is_bold=is_today))
                words = f"{WEEKDAYS[day.weekday()][:2]} {day.day}"
            if is_today:
                wide = min(painter.fontMetrics().horizontalAdvance(words) + 24, cell.width() - 2)
                pill = QRectF(cell.center().x() - wide / 2, cell.center().y() - 13, wide, 26)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent_soft"))
                painter.drawRoundedRect(pill, 13, 13)
            painter.setPen(theme.color("accent" if is_today else "muted"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
