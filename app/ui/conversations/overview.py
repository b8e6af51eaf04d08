"""All conversations: a bar to choose the look, and the look chosen (list, week, month or board)."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.core.conversations import ConversationRow
from app.core.slots import Busy
from app.ui.conversations import view_memory
from app.ui.conversations.board_page import BoardPage
from app.ui.conversations.calendar_page import CalendarPage
from app.ui.conversations.list_page import ListPage
from app.ui.conversations.overview_facts import Shown
from app.ui.conversations.talk_menu import menu
from app.ui.conversations.view_bar import ViewBar
from app.ui.conversations.view_memory import View

_CALENDARS = (View.WEEK, View.MONTH)


class Overview(QWidget):
    """Emits what was asked for in any of the looks. `week_shown` asks for the user's own calendar of a week."""

    opened = Signal(int)
    plan_wanted = Signal()
    plan_at_wanted = Signal(object)  # datetime
    move_wanted = Signal(object, object)  # ConversationRow, datetime
    reschedule_wanted = Signal(object)
    state_wanted = Signal(object, object)  # ConversationRow, State
    meeting_wanted = Signal(int)
    refused = Signal(str)
    hours_wanted = Signal()
    week_shown = Signal(object)  # date

    def __init__(self, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(host)
        self._clock = clock
        self._shown: Shown | None = None
        self._is_search = False
        self.view = View.LIST
        self.list = ListPage(clock)
        self.calendar: CalendarPage | None = None
        self.board: BoardPage | None = None
        self.bar = ViewBar()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.bar.chosen.connect(self.choose)
        self.bar.stepped.connect(self._step)
        self.bar.hours_wanted.connect(self.hours_wanted)
        self.list.opened.connect(self.opened)
        self.list.plan_wanted.connect(self.plan_wanted)
        self.list.menu_wanted.connect(self._show_menu)
        self.show_view(view_memory.remembered())

    def choose(self, view: View) -> None:
        """Show a look, and keep it for the next time."""
        view_memory.remember(view)
        self.show_view(view)
        self.take_focus()

    def show_view(self, view: View) -> None:
        """Show a look."""
        self.view = view
        if view in _CALENDARS:
            calendar = self._calendar()
            calendar.show_view(view)
            self._stack.setCurrentWidget(calendar)
        else:
            self._stack.setCurrentWidget(self._board() if view is View.BOARD else self.list)
        self._fill()
        self._show_bar()

    def show_found(self, shown: Shown, *, is_search: bool) -> None:
        """Show conversations in the look chosen."""
        self._shown, self._is_search = shown, is_search
        self._fill()

    def show_busy(self, first: date, busy: Sequence[Busy]) -> None:
        """Show what the user's own calendar has in the week that begins with a day."""
        if self.calendar is not None and self.calendar.first == first:
            self.calendar.show_busy(busy)

    def take_focus(self) -> None:
        """The keys go to the look chosen."""
        if self.view is View.LIST:
            self.list.take_focus()
        elif self.view is View.BOARD:
            self._board().take_focus()
        elif self.view is View.WEEK:
            self._calendar().week.setFocus()
        else:
            self._calendar().month.setFocus()

    def ask_again(self) -> None:
        """Ask for the user's own calendar anew."""
        if self.view is View.WEEK and self.calendar is not None:
            self.week_shown.emit(self.calendar.first)

    def _fill(self) -> None:
        shown = self._shown
        if shown is None:
            return
        if self.view is View.LIST:
            self.list.show_sections(shown.sections, shown.clashes, is_search=self._is_search)
        elif self.view is View.BOARD:
            self._board().show_found(shown)
        else:
            self._calendar().show_found(shown)

    def _calendar(self) -> CalendarPage:
        """Made on first use."""
        if self.calendar is None:
            made = self.calendar = CalendarPage(self._clock)
            for view in (made.week, made.month):
                view.opened.connect(self.opened)
                view.plan_wanted.connect(self.plan_at_wanted)
                view.move_wanted.connect(self.move_wanted)
                view.menu_wanted.connect(self._show_menu)
                view.refused.connect(self.refused)
            made.month.week_wanted.connect(self._show_week)
            made.moved.connect(self._show_bar)
            self._stack.addWidget(made)
        return self.calendar

    def _board(self) -> BoardPage:
        """Made on first use."""
        if self.board is None:
            made = self.board = BoardPage(self._clock)
            made.opened.connect(self.opened)
            made.state_wanted.connect(self.state_wanted)
            made.menu_wanted.connect(self._show_menu)
            made.refused.connect(self.refused)
            self._stack.addWidget(made)
        return self.board

    def _step(self, by: int) -> None:
        self._calendar().step(by)

    def _show_week(self, day: date) -> None:
        self._calendar().day = day
        self.choose(View.WEEK)

    def _show_bar(self) -> None:
        calendar = self.calendar if self.view in _CALENDARS else None
        self.bar.show_view(self.view, calendar.days() if calendar else "")
        if calendar is not None and self.view is View.WEEK:
            calendar.show_busy(())
            self.week_shown.emit(calendar.first)

    def menu_for(self, row: ConversationRow) -> QMenu:
        """What can be done with a conversation."""
        return menu(row, self._clock(), lambda what, state: self._do(row, what, state), self)

    def _show_menu(self, row: ConversationRow, at: QPoint) -> None:
        self.menu_for(row).popup(at)

    def _do(self, row: ConversationRow, what: str, state: object) -> None:
        if what == "open":
            self.opened.emit(int(row.id))
        elif what == "start":
            self.meeting_wanted.emit(int(row.id))
        elif what == "reschedule":
            self.reschedule_wanted.emit(row)
        else:
            self.state_wanted.emit(row, state)
