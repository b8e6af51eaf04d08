"""Where times stand on the picture of a week, and which time a place on it means. Pure."""

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QPointF, QRectF

from app.core.calendar_grid import DAYS, Block
from app.core.slots import wall

GUTTER_PX = 54
HOUR_PX = 52
SNAP_MINUTES = 15
DAY_PX = 24 * HOUR_PX


class Places:
    """The grid of seven days at a width in px."""

    def __init__(self, width: float) -> None:
        self.column_px = max((width - GUTTER_PX - 1) / DAYS, 1.0)

    def block(self, block: Block) -> QRectF:
        """The rectangle of a block."""
        across = (self.column_px - 6) / block.columns
        left = GUTTER_PX + block.day * self.column_px + 3 + block.column * across
        return QRectF(left, y_of(block.top), across - 1, max(y_of(block.bottom) - y_of(block.top) - 1, 8))

    def column(self, day: int) -> QRectF:
        """The rectangle of a whole day."""
        return QRectF(GUTTER_PX + day * self.column_px, 0, self.column_px, DAY_PX)

    def time_at(self, at: QPointF) -> tuple[int, int]:
        """Day and minute, snapped to a quarter of an hour, held inside the grid."""
        day = int((at.x() - GUTTER_PX) // self.column_px)
        minute = round(at.y() / HOUR_PX * 60 / SNAP_MINUTES) * SNAP_MINUTES
        return min(max(day, 0), DAYS - 1), min(max(minute, 0), 24 * 60 - SNAP_MINUTES)


def y_of(minute: float) -> float:
    """How far below the top a minute of the day stands."""
    return minute / 60 * HOUR_PX


def instant(first: date, day: int, minute: int, zone: tzinfo) -> datetime | None:
    """The instant in UTC that a place means; None in the hour that the clock jumps over."""
    return wall(first + timedelta(days=day), minute, zone)
