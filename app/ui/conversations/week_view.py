"""The conversations of a week on seven columns of hours; dragging a talk moves it, and so do Alt and the arrows."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.calendar_grid import DAYS, Block, blocks
from app.core.conversations import ConversationId, ConversationRow, State
from app.core.people import initials
from app.core.slots import Busy, SlotRules
from app.ui.conversations import week_paint
from app.ui.conversations.days import Days, Marks, paint_block
from app.ui.conversations.days_view import DaysView
from app.ui.conversations.week_places import DAY_PX, SNAP_MINUTES, Places, instant

_MOVES = {
    Qt.Key.Key_Up: (0, -SNAP_MINUTES),
    Qt.Key.Key_Down: (0, SNAP_MINUTES),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_WIDE_PX = 70  # below that only initials: the time is told by the place, the rest by the tooltip
PASSED = "That time has passed."
JUMPED = "Clocks go forward then, so this time doesn’t exist."
HELD = "It was held: it can’t be moved any more."


class WeekView(DaysView):
    """Paints seven days from *first* on. Asks by signals; instants are UTC."""

    opened = Signal(int)
    plan_wanted = Signal(object)  # datetime
    move_wanted = Signal(object, object)  # ConversationRow, datetime
    menu_wanted = Signal(object, object)  # ConversationRow, QPoint
    refused = Signal(str)
    stepped = Signal(int)
    chosen_changed = Signal()

    def __init__(self, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(clock, host)
        self._blocks: list[Block] = []
        self._busy: Sequence[Busy] = ()
        self.rules = SlotRules()
        self.chosen = 0
        self._carried: tuple[int, int] | None = None  # day and minute a drag points at
        self._hold = QPointF()
        self.setFixedHeight(DAY_PX + 1)
        self.setMinimumWidth(320)

    # What it shows

    def show_days(
        self,
        rows: Sequence[ConversationRow],
        clashes: Mapping[ConversationId, str],
        first: date,
        zone: tzinfo,
        rules: SlotRules = SlotRules(),  # noqa: B008 - a tuple of numbers, never changed
    ) -> None:
        """Show the talks of a week that begins with a day."""
        self.days, self.rules = Days(rows, clashes, first, DAYS, zone), rules
        self._blocks = blocks(self.days.spans(), first)
        if self.chosen not in self.days.by_id:
            self.chosen = 0
        self._tell()
        self.update()

    def show_busy(self, busy: Sequence[Busy]) -> None:
        """Show what the user's own calendar has, behind the talks."""
        self._busy = busy
        self.update()

    @property
    def busy_blocks(self) -> list[tuple[Block, str]]:
        """The entries of the user's calendar on the grid, with their names."""
        zone = self.days.zone
        found = []
        for entry in self._busy:
            span = (entry.start.astimezone(zone), entry.end.astimezone(zone))
            found += [(block, entry.what) for block in week_paint.pieces(*span, self.days.first)]
        return found

    def choose(self, talk: int) -> None:
        """Put the cursor on a talk; 0 on none."""
        self.chosen = talk
        self._tell()
        self.update()
        self.chosen_changed.emit()

    def area_of(self, talk: int) -> QRectF:
        """Where a talk is drawn; empty where it isn't."""
        found = next((block for block in self._blocks if block.id == talk), None)
        return QRectF() if found is None else self._places.block(found)

    @property
    def _places(self) -> Places:
        return Places(self.width())

    # Moving a talk

    def refusal(self, row: ConversationRow, to: datetime | None) -> str:
        """Why a talk can't be moved there; empty where it can."""
        if row.state is State.HELD:
            return HELD
        if to is None:
            return JUMPED
        return PASSED if to < self._clock() else ""

    def move_to(self, row: ConversationRow, day: int, minute: int) -> None:
        """Ask for a talk to be moved to a place of the grid, or say why that can't be."""
        to = instant(self.days.first, day, minute, self.days.zone)
        reason = self.refusal(row, to)
        if reason:
            self.refused.emit(f"The talk with {row.name} stays where it is. {reason}")
        elif to is not None and to != row.starts_at:
            self.move_wanted.emit(row, to)

    def _step(self, row: ConversationRow, days: int, minutes: int) -> None:
        local = self.days.local(row)
        day = (local.date() - self.days.first).days + days
        minute = local.hour * 60 + local.minute + minutes
        if 0 <= minute < 24 * 60:
            self.move_to(row, day, minute)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grid, what is taken, the talks, the line of now, and what is being dragged."""
        painter = QPainter(self)
        places, now = self._places, self._clock().astimezone(self.days.zone)
        week_paint.paint_grid(painter, places, self.days.first, now, self.rules)
        for block, what in self.busy_blocks:
            week_paint.paint_busy(painter, places.block(block), what)
        dragged = self._pressed[0] if self._pressed and self._carried else 0
        for block in self._blocks:
            self._paint_talk(painter, places.block(block), self.days.by_id[block.id], is_faded=block.id == dragged)
        week_paint.paint_now(painter, places, self.days.first, now)
        if dragged and self._carried:
            self._paint_carried(painter, places, self.days.by_id[dragged], self._carried)
        painter.end()

    def _paint_talk(self, painter: QPainter, area: QRectF, row: ConversationRow, *, is_faded: bool = False) -> None:
        local = self.days.local(row)
        time = f"{local:%H:%M}"
        if area.height() < 34:
            texts = [(f"{time} {row.name}" if area.width() > _WIDE_PX else initials(row.name), True)]
        else:
            texts = [(row.name, True), (f"{time} · {row.minutes} min", False)]
        marks = Marks(
            is_chosen=int(row.id) == self.chosen,
            has_focus=self.hasFocus(),
            is_clash=row.id in self.days.clashes,
            is_faded=is_faded,
        )
        paint_block(painter, area, row, texts, marks=marks)

    def _paint_carried(self, painter: QPainter, places: Places, row: ConversationRow, at: tuple[int, int]) -> None:
        to = instant(self.days.first, *at, self.days.zone)
        area = places.block(Block(0, at[0], at[1], at[1] + max(row.minutes, 30)))
        week_paint.paint_carried(painter, area, row.name, at[1], self.refusal(row, to))

    def talk_at(self, at: QPointF) -> ConversationRow | None:
        """The talk drawn at a point, None beside all."""
        places = self._places
        for block in reversed(self._blocks):
            if places.block(block).contains(at):
                return self.days.by_id[block.id]
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a talk."""
        row = self.talk_at(event.position())
        self.choose(int(row.id) if row else 0)
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (int(row.id), event.position())
            self._hold = event.position() - self.area_of(int(row.id)).topLeft()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it, once the mouse has really moved."""
        if self._pressed is None:
            row = self.talk_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if row else Qt.CursorShape.ArrowCursor)
            return
        away = (event.position() - self._pressed[1]).manhattanLength()
        if self._carried is None and away < QApplication.startDragDistance():
            return
        day, _ = self._places.time_at(event.position())
        _, minute = self._places.time_at(QPointF(0, event.position().y() - self._hold.y()))
        self._carried = (day, minute)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it, or open it where it wasn't moved."""
        pressed, carried = self._pressed, self._carried
        self._let_go()
        if pressed is None or pressed[0] not in self.days.by_id:
            return
        if carried is None:
            self.opened.emit(pressed[0])
        else:
            self.move_to(self.days.by_id[pressed[0]], *carried)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On free time: plan something there."""
        if self.talk_at(event.position()) is None and event.position().x() > self._places.column(0).left():
            self.plan_at(*self._places.time_at(event.position()))

    def plan_at(self, day: int, minute: int) -> None:
        """Ask for a talk to be planned at a place of the grid, or say why that can't be."""
        at = instant(self.days.first, day, minute // 30 * 30, self.days.zone)
        if at is None or at < self._clock():
            self.refused.emit(f"No talk can be planned there. {JUMPED if at is None else PASSED}")
        else:
            self.plan_wanted.emit(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a talk."""
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.days.by_id.get(self.chosen) if is_key else self.talk_at(QPointF(event.pos()))
        if row is not None:
            at = self.area_of(int(row.id)).center().toPoint() if is_key else event.pos()
            self.menu_wanted.emit(row, self.mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from talk to talk, with Alt they move one; Page Up and Down change the week; Enter opens."""
        key, row = event.key(), self.days.by_id.get(self.chosen)
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Home: 0}
        if key == Qt.Key.Key_Escape and self._carried is not None:
            self._let_go()
        elif key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if row is not None:
                self._step(row, *_MOVES[Qt.Key(key)])
        elif key in _MOVES:
            self.choose(self.days.next_to(self.chosen, -1 if key in (Qt.Key.Key_Up, Qt.Key.Key_Left) else 1))
        elif key in pages:
            self.stepped.emit(pages[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(int(row.id))
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        self._carried = None
        super()._let_go()

    def _tell(self) -> None:
        row = self.days.by_id.get(self.chosen)
        count = len(self.days.rows)
        told = ". ".join(self.words(row)) if row else f"{count} conversations. Arrows go from one to the next."
        self.setAccessibleDescription(told)
