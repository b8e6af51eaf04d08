"""Week and month with what surrounds them: the names of the days, scrolling, and which days are shown."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core.calendar_grid import DAYS, next_month, week_start
from app.core.schedule import MONTHS
from app.core.slots import Busy
from app.ui.conversations.days import week_words
from app.ui.conversations.month_view import MonthView
from app.ui.conversations.overview_facts import Shown
from app.ui.conversations.view_memory import View, first_weekday
from app.ui.conversations.week_paint import WeekHead
from app.ui.conversations.week_places import y_of
from app.ui.conversations.week_view import WeekView

_ABOVE_MINUTES = 75  # the working day begins this far below the upper edge


class CalendarPage(QStackedWidget):
    """One of the two calendars; both show the days around *day*. `moved` says that other days are shown."""

    moved = Signal()

    def __init__(self, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(host)
        self._clock = clock
        self._shown = Shown((), (), {})
        self._first_weekday = first_weekday()
        self.day = date.min
        self.week = WeekView(clock)
        self.week.setAccessibleName("Week")
        self.month = MonthView(clock)
        self.month.setAccessibleName("Month")
        self.head = WeekHead()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.week)
        padded = QWidget()
        column = QVBoxLayout(padded)
        column.setContentsMargins(12, 0, 14, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        around = QWidget()
        inside = QVBoxLayout(around)
        inside.setContentsMargins(24, 2, 24, 16)
        inside.addWidget(self.month)
        self.addWidget(padded)
        self.addWidget(around)
        self.week.stepped.connect(self.step)
        self.month.stepped.connect(self.step)
        self.week.chosen_changed.connect(self._show_chosen)
        self._has_scrolled = False

    @property
    def first(self) -> date:
        """The first day of the week shown."""
        return week_start(self.day, self._first_weekday)

    def days(self) -> str:
        """The days shown, in words."""
        if self.view is View.WEEK:
            return week_words(self.first)
        return f"{MONTHS[self.day.month - 1]} {self.day.year}"

    @property
    def view(self) -> View:
        """Which of the two is shown."""
        return View.WEEK if self.currentIndex() == 0 else View.MONTH

    def show_view(self, view: View) -> None:
        """Show one of the two."""
        self.setCurrentIndex(0 if view is View.WEEK else 1)
        if self.day == date.min:
            self.day = self._today()
        self._fill()
        if view is View.WEEK and not self._has_scrolled:
            self._has_scrolled = True
            QTimer.singleShot(0, self, self._scroll_to_morning)

    def show_found(self, shown: Shown) -> None:
        """Show conversations."""
        self._shown = shown
        self._fill()

    def show_busy(self, busy: Sequence[Busy]) -> None:
        """Show what the user's own calendar has in the week."""
        self.week.show_busy(busy)

    def step(self, by: int) -> None:
        """Earlier, later, or (0) today."""
        if by == 0:
            self.day = self._today()
        elif self.view is View.WEEK:
            self.day += timedelta(days=DAYS * by)
        else:
            self.day = next_month(self.day, by)
        self._fill()
        self.moved.emit()

    def go_to(self, day: date) -> None:
        """Show the days around a day."""
        self.day = day
        self._fill()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names of the days stay above their columns."""
        super().resizeEvent(event)
        self._show_head()

    def _today(self) -> date:
        return self._clock().date()

    def _fill(self) -> None:
        if self.day == date.min:
            return
        zone = self._clock().tzinfo
        if zone is None:
            raise ValueError("The clock of the calendar has no zone.")
        shown = self._shown
        if self.view is View.WEEK:
            self.week.show_days(shown.rows, shown.clashes, self.first, zone, shown.rules)
            self._show_head()
        else:
            self.month.show_days(shown.rows, shown.clashes, self.day, zone, self._first_weekday)

    def _show_head(self) -> None:
        spare = self.head.width() - self.area.viewport().width()
        self.head.show_days(self.first, self._today(), max(spare, 0))

    def _scroll_to_morning(self) -> None:
        self.area.verticalScrollBar().setValue(int(y_of(max(self._shown.rules.my_from - _ABOVE_MINUTES, 0))))

    def _show_chosen(self) -> None:
        area = self.week.area_of(self.week.chosen)
        if not area.isEmpty():
            middle = area.center().toPoint()
            self.area.ensureVisible(middle.x(), middle.y(), 0, int(area.height() / 2) + 8)
