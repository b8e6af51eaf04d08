"""The conversations of a month, day by day; a talk dragged to another day keeps its time."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.core.calendar_grid import DAYS, month_days, next_month
from app.core.conversations import ConversationId, ConversationRow, State
from app.core.schedule import MONTHS, WEEKDAYS
from app.core.slots import wall
from app.core.workdays import is_weekend
from app.ui import theme
from app.ui.conversations.days import Days, Marks, paint_block
from app.ui.conversations.days_view import DaysView
from app.ui.conversations.week_view import HELD, JUMPED, PASSED

HEAD_PX = 30
_NUMBER_PX = 26
CHIP_PX = 21
_STEPS = {Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
# A talk planned by a click on a day begins then, until another time is chosen.
PLAN_MINUTE = 10 * 60


class MonthView(DaysView):
    """Paints whole weeks around a month. Asks by signals; instants are UTC."""

    opened = Signal(int)
    plan_wanted = Signal(object)  # datetime
    move_wanted = Signal(object, object)  # ConversationRow, datetime
    menu_wanted = Signal(object, object)  # ConversationRow, QPoint
    week_wanted = Signal(object)  # date
    refused = Signal(str)
    stepped = Signal(int)

    def __init__(self, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(clock, host)
        self._dates: list[date] = []
        self._month = 0
        self._by_day: dict[date, list[ConversationRow]] = {}
        self.day = date.min
        self._over: date | None = None
        self.setMinimumHeight(360)

    # What it shows

    def show_days(
        self,
        rows: Sequence[ConversationRow],
        clashes: Mapping[ConversationId, str],
        day: date,
        zone: tzinfo,
        first_weekday: int,
    ) -> None:
        """Show the month of a day, with the cursor on that day."""
        self._dates = month_days(day, first_weekday)
        self._month, self.day = day.month, day
        self.days = Days(rows, clashes, self._dates[0], len(self._dates), zone)
        self._by_day = {}
        for row in self.days.rows:
            self._by_day.setdefault(self.days.local(row).date(), []).append(row)
        self._tell()
        self.update()

    def cell_of(self, day: date) -> QRectF:
        """The rectangle of a day; empty where it isn't shown."""
        if day not in self._dates:
            return QRectF()
        number = self._dates.index(day)
        across, down = self.width() / DAYS, (self.height() - HEAD_PX) / (len(self._dates) / DAYS)
        column, line = number % DAYS, number // DAYS
        left, right = round(column * across), round((column + 1) * across)
        top, bottom = round(HEAD_PX + line * down), round(HEAD_PX + (line + 1) * down)
        return QRectF(left, top, right - left, bottom - top)

    def chips(self, day: date) -> list[tuple[QRectF, ConversationRow | None, int]]:
        """Where the talks of a day are drawn; a last entry without a talk stands for the rest, with its number."""
        rows, cell = self._by_day.get(day, []), self.cell_of(day)
        room = max(int((cell.height() - _NUMBER_PX - 2) // CHIP_PX), 1)
        shown = rows if len(rows) <= room else rows[: room - 1]
        places = [
            QRectF(cell.left() + 3, cell.top() + _NUMBER_PX + n * CHIP_PX, cell.width() - 6, CHIP_PX - 2)
            for n in range(room)
        ]
        found: list[tuple[QRectF, ConversationRow | None, int]] = [(places[n], row, 1) for n, row in enumerate(shown)]
        if len(shown) < len(rows):
            found.append((places[len(shown)], None, len(rows) - len(shown)))
        return found

    # Moving a talk

    def move_to(self, row: ConversationRow, day: date) -> None:
        """Ask for a talk to be moved to another day, at the same time, or say why that can't be."""
        local = self.days.local(row)
        to = wall(day, local.hour * 60 + local.minute, self.days.zone)
        if day == local.date():
            return
        reason = self.refusal(row, to)
        if reason:
            self.refused.emit(f"The talk with {row.name} stays where it is. {reason}")
        elif to is not None:
            self.move_wanted.emit(row, to)

    def refusal(self, row: ConversationRow, to: datetime | None) -> str:
        """Why a talk can't be moved there; empty where it can."""
        if row.state is State.HELD:
            return HELD
        if to is None:
            return JUMPED
        return PASSED if to < self._clock() else ""

    def plan_on(self, day: date) -> None:
        """Ask for a talk to be planned on a day, or say why that can't be."""
        at = wall(day, PLAN_MINUTE, self.days.zone)
        today = self._clock().astimezone(self.days.zone).date()
        if at is None or day < today:
            self.refused.emit("No talk can be planned there. That day has passed.")
        else:
            self.plan_wanted.emit(at)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names of the days, the days, and their talks."""
        if not self._dates:
            return
        painter = QPainter(self)
        painter.setFont(theme.font_of(theme.SMALL_PX, is_bold=True))
        painter.setPen(theme.color("muted"))
        across = self.width() / DAYS
        for number in range(DAYS):
            cell = QRectF(number * across, 0, across, HEAD_PX)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, WEEKDAYS[self._dates[number].weekday()][:3])
        today = self._clock().astimezone(self.days.zone).date()
        for day in self._dates:
            self._paint_day(painter, day, is_today=day == today)
        painter.end()

    def _paint_day(self, painter: QPainter, day: date, *, is_today: bool) -> None:
        cell = self.cell_of(day)
        ground = "surface" if not is_weekend(day) and day.month == self._month else "window"
        painter.fillRect(cell, theme.color("accent_soft" if day == self._over else ground))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(cell.adjusted(0, 0, -1, -1) if day == self._dates[-1] else cell)
        if day == self.day and self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(cell.adjusted(1, 1, -2, -2))
        self._paint_number(painter, cell, day, is_today=is_today)
        carried = self._pressed[0] if self._pressed and self._over else 0
        for area, row, count in self.chips(day):
            if row is None:
                painter.setFont(theme.font_of(theme.SMALL_PX))
                painter.setPen(theme.color("muted"))
                painter.drawText(area.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, f"{count} more")
                continue
            texts = [(f"{self.days.local(row):%H:%M} {row.name}", False)]
            marks = Marks(is_clash=row.id in self.days.clashes, is_faded=int(row.id) == carried)
            paint_block(painter, area, row, texts, marks=marks)

    def _paint_number(self, painter: QPainter, cell: QRectF, day: date, *, is_today: bool) -> None:
        words = f"{day.day} {MONTHS[day.month - 1][:3]}" if day.day == 1 else str(day.day)
        painter.setFont(theme.font_of(theme.SMALL_PX, is_bold=is_today))
        wide = painter.fontMetrics().horizontalAdvance(words) + 14
        place = QRectF(cell.right() - wide - 4, cell.top() + 4, wide, _NUMBER_PX - 7)
        if is_today:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(place, 9, 9)
            painter.restore()
        painter.setPen(theme.color("accent" if is_today else "text" if day.month == self._month else "muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def day_at(self, at: QPointF) -> date | None:
        """The day at a point."""
        return next((day for day in self._dates if self.cell_of(day).contains(at)), None)

    def talk_at(self, at: QPointF) -> ConversationRow | None:
        """The talk drawn at a point, None beside all."""
        day = self.day_at(at)
        chips = self.chips(day) if day else []
        return next((row for area, row, _ in chips if area.contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a talk; the cursor goes to the day."""
        row, day = self.talk_at(event.position()), self.day_at(event.position())
        if day is not None:
            self.day = day
            self._tell()
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (int(row.id), event.position())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it over the days."""
        if self._pressed is None:
            row = self.talk_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if row else Qt.CursorShape.ArrowCursor)
        elif self._over or (event.position() - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance():
            self._over = self.day_at(event.position())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it, or open it where it wasn't moved; "2 more" shows the week."""
        pressed, over = self._pressed, self._over
        self._let_go()
        if pressed is not None and pressed[0] in self.days.by_id:
            if over is None:
                self.opened.emit(pressed[0])
            else:
                self.move_to(self.days.by_id[pressed[0]], over)
            return
        day = self.day_at(event.position())
        chips = self.chips(day) if day else []
        if any(row is None and area.contains(event.position()) for area, row, _ in chips):
            self.week_wanted.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a free place: plan something that day."""
        day = self.day_at(event.position())
        if day is not None and self.talk_at(event.position()) is None:
            self.plan_on(day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a talk."""
        row = self.talk_at(QPointF(event.pos()))
        if row is not None:
            self.menu_wanted.emit(row, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day, Page Up and Down change the month, Enter shows the week of the day."""
        key = event.key()
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: 0}
        if key == Qt.Key.Key_Escape and self._pressed:
            self._let_go()
        elif key in _STEPS:
            self._go_to(self.day + timedelta(days=_STEPS[Qt.Key(key)]))
        elif key in pages:
            self.stepped.emit(pages[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.week_wanted.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _go_to(self, day: date) -> None:
        if day not in self._dates or day.month != self._month:
            current = self._dates[len(self._dates) // 2].replace(day=1)
            self.stepped.emit(1 if day >= next_month(current) else -1)
        self.day = day if day in self._dates else self.day
        self._tell()
        self.update()

    def _let_go(self) -> None:
        self._over = None
        super()._let_go()

    def _tell(self) -> None:
        rows = self._by_day.get(self.day, [])
        name = f"{WEEKDAYS[self.day.weekday()]} {self.day.day} {MONTHS[self.day.month - 1]}"
        talks = "; ".join(f"{self.days.local(row):%H:%M} {row.name}" for row in rows) or "no conversation"
        self.setAccessibleDescription(f"{name}: {talks}")
