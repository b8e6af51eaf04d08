"""Week and month: what stands where, and moving talks on them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.core.conversations import ConversationId, ConversationRow, Format, Move, State
from app.core.people import PersonId
from app.core.slots import Busy
from app.services import moves
from app.ui.conversations.month_view import MonthView
from app.ui.conversations.view_memory import View
from app.ui.conversations.week_view import JUMPED, PASSED, WeekView
from tests.ui.conversations.conftest import NOW, START

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def week(stand):
    """The week of a talk on Monday, 15:00 UTC."""
    stand.talk = stand.plan()
    stand.page.overview.choose(View.WEEK)
    stand.page.overview.calendar.go_to(START.date())
    return stand.page.overview.calendar.week


@pytest.fixture
def month(stand):
    """November with that talk."""
    stand.talk = stand.plan()
    stand.page.overview.choose(View.MONTH)
    return stand.page.overview.calendar.month


def drag(view, begin: QPointF, end: QPointF):
    """Press, move in steps, release."""
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin.toPoint())
    QTest.mouseMove(view, (begin + (end - begin) / 2).toPoint())
    QTest.mouseMove(view, end.toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end.toPoint())


def test_dragging_moves_by_quarters_of_an_hour_as_one_step_that_is_remembered(stand, week):
    steps = stand.steps()
    area = week.area_of(stand.talk)
    places = week._places
    drag(week, area.center(), area.center() + QPointF(2 * places.column_px, 52 * 1.25 + 2))
    moved = START + timedelta(days=2, minutes=75)
    assert stand.stored(stand.talk).starts_at == moved
    assert stand.stored(stand.talk).moves == (Move(START, moved),)
    assert stand.steps() == steps + 1
    stand.commands.undo()
    assert week.area_of(stand.talk) == area
    assert stand.stored(stand.talk).moves == ()


def test_a_drag_into_the_past_says_why_not_and_changes_nothing(stand, week, qtbot):
    steps = stand.steps()
    area = week.area_of(stand.talk)
    week._clock = lambda: START + timedelta(days=5)
    with qtbot.waitSignal(stand.page.message) as said:
        drag(week, area.center(), area.center() + QPointF(week._places.column_px, 0))
    assert said.args[0] == f"The talk with Charles Babbage stays where it is. {PASSED}"
    assert stand.steps() == steps


def test_esc_gives_up_a_drag(stand, week, qtbot):
    area = week.area_of(stand.talk)
    QTest.mousePress(week, Qt.MouseButton.LeftButton, pos=area.center().toPoint())
    QTest.mouseMove(week, (area.center() + QPointF(200, 90)).toPoint())
    assert week._carried is not None
    qtbot.keyClick(week, Qt.Key.Key_Escape)
    QTest.mouseRelease(week, Qt.MouseButton.LeftButton, pos=(area.center() + QPointF(200, 90)).toPoint())
    assert stand.stored(stand.talk).starts_at == START
    assert not stand.page.is_open


def test_a_click_opens(stand, week):
    QTest.mouseClick(week, Qt.MouseButton.LeftButton, pos=week.area_of(stand.talk).center().toPoint())
    assert stand.page.title == "Charles Babbage"


def test_the_keys_choose_move_and_open(stand, week, qtbot):
    other = stand.plan(stand.lovelace, START + timedelta(days=1))
    qtbot.keyClick(week, Qt.Key.Key_Down)
    assert week.chosen == stand.talk
    qtbot.keyClick(week, Qt.Key.Key_Down)
    assert week.chosen == other
    assert week.accessibleDescription().startswith("Ada Lovelace, Inventor. Tue 24 Nov 15:00–15:30")
    qtbot.keyClick(week, Qt.Key.Key_Down, ALT)
    assert stand.stored(other).starts_at == START + timedelta(days=1, minutes=15)
    qtbot.keyClick(week, Qt.Key.Key_Right, ALT)
    assert stand.stored(other).starts_at == START + timedelta(days=2, minutes=15)
    assert week.chosen == other
    qtbot.keyClick(week, Qt.Key.Key_Return)
    assert stand.page.title == "Ada Lovelace"


def test_pages_change_the_week_and_home_is_today(stand, week, qtbot):
    calendar = stand.page.overview.calendar
    first = calendar.first
    qtbot.keyClick(week, Qt.Key.Key_PageDown)
    assert calendar.first == first + timedelta(days=7)
    assert not week.days.rows
    qtbot.keyClick(week, Qt.Key.Key_Home)
    assert calendar.day == NOW.date()
    assert stand.page.overview.bar.days.whole_text() == calendar.days()


def test_a_double_click_on_free_time_plans_there_and_the_past_says_why_not(stand, week, qtbot):
    place = QPointF(week._places.column(3).center().x(), 52 * 9 + 3)
    QTest.mouseDClick(week, Qt.MouseButton.LeftButton, pos=place.toPoint())
    panel = stand.page.planner
    assert panel.isVisible()
    entry = panel.entry()
    local = datetime.combine(entry.day, entry.at, ZoneInfo(entry.zone)).astimezone(UTC)
    assert local == datetime.combine(week.days.first + timedelta(days=3), datetime.min.time(), UTC) + timedelta(hours=9)
    stand.page.overview.calendar.go_to(NOW.date() - timedelta(days=30))
    with qtbot.waitSignal(stand.page.message):
        week.plan_at(1, 600)


def test_a_held_talk_stays(stand, week):
    stand.commands.run("Hold", moves.change_state, stand.talk, State.HELD, START + timedelta(days=1))
    steps = stand.steps()
    area = week.area_of(stand.talk)
    drag(week, area.center(), area.center() + QPointF(0, 104))
    assert stand.steps() == steps


def a_row(number, start, minutes=30, their_zone=""):
    return ConversationRow(
        ConversationId(number),
        PersonId(number),
        f"Person {number}",
        "Role",
        start,
        "Europe/Berlin",
        minutes,
        Format.VIDEO,
        State.PLANNED,
        their_zone=their_zone,
    )


@pytest.fixture
def berlin_week(qtbot):
    zone = ZoneInfo("Europe/Berlin")
    view = WeekView(lambda: datetime(2026, 3, 20, 9, 0, tzinfo=zone))
    qtbot.addWidget(view)
    view.resize(900, view.height())
    return view, zone


def test_the_hour_that_is_jumped_over_refuses_a_talk(berlin_week):
    view, zone = berlin_week
    row = a_row(1, datetime(2026, 3, 27, 9, 0, tzinfo=UTC))
    view.show_days([row], {}, date(2026, 3, 23), zone)
    said = []
    view.refused.connect(said.append)
    view.move_to(row, 6, 150)
    assert said == [f"The talk with Person 1 stays where it is. {JUMPED}"]
    asked = []
    view.move_wanted.connect(lambda _, to: asked.append(to))
    view.move_to(row, 6, 180)
    assert asked == [datetime(2026, 3, 29, 1, 0, tzinfo=UTC)]


def test_both_clocks_and_collisions_are_told(berlin_week):
    view, zone = berlin_week
    row = a_row(1, datetime(2026, 3, 24, 14, 0, tzinfo=UTC), their_zone="Asia/Tokyo")
    view.show_days([row], {row.id: "Overlaps with X, 15:00–15:30."}, date(2026, 3, 23), zone)
    assert view.words(row) == [
        "Person 1, Role",
        "Tue 24 Mar 15:00–15:30 (23:00 in Tokyo)",
        "Video · planned",
        "Overlaps with X, 15:00–15:30.",
    ]
    assert view.grab().height() > 0


def test_entries_of_my_calendar_stand_behind_over_days(berlin_week):
    view, zone = berlin_week
    view.show_days([], {}, date(2026, 3, 23), zone)
    start = datetime(2026, 3, 24, 22, 0, tzinfo=zone)
    view.show_busy([Busy(start, start + timedelta(hours=4), "Night train")])
    assert [(b.day, b.top, b.bottom) for b, _ in view.busy_blocks] == [(1, 1320, 1440), (2, 0, 120)]


def test_ten_thousand_talks_show_the_week_that_is_asked_for(berlin_week):
    view, zone = berlin_week
    rows = [a_row(n, datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=7 * n)) for n in range(10_000)]
    view.show_days(rows, {}, date(2026, 3, 23), zone)
    first = datetime(2026, 3, 22, 23, 0, tzinfo=UTC)
    last = datetime(2026, 3, 29, 22, 0, tzinfo=UTC)  # an hour shorter: the clock jumps
    assert [r.id for r in view.days.rows] == [
        r.id for r in rows if r.starts_at < last and r.starts_at + timedelta(minutes=30) > first
    ]


def test_dragging_to_another_day_keeps_the_time(stand, month):
    day = START.date()
    area = next(area for area, row, _ in month.chips(day) if row is not None)
    drag(month, area.center(), month.cell_of(day + timedelta(days=3)).center())
    assert stand.stored(stand.talk).starts_at == START + timedelta(days=3)
    stand.commands.undo()
    assert stand.stored(stand.talk).starts_at == START


def test_the_keys_walk_over_days_and_enter_shows_the_week(stand, month, qtbot):
    calendar = stand.page.overview.calendar
    assert month.day == NOW.date()
    qtbot.keyClick(month, Qt.Key.Key_Right)
    assert month.accessibleDescription() == "Monday 23 November: 15:00 Charles Babbage"
    qtbot.keyClick(month, Qt.Key.Key_Down)
    qtbot.keyClick(month, Qt.Key.Key_Down)
    assert month.day == date(2026, 12, 7)
    assert stand.page.overview.bar.days.whole_text() == "December 2026"
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert calendar.view is View.WEEK
    assert calendar.first <= date(2026, 12, 7) <= calendar.first + timedelta(days=6)


def test_a_full_day_says_how_many_more_there_are_and_shows_them_in_the_week(qtbot):
    view = MonthView(lambda: NOW)
    qtbot.addWidget(view)
    view.resize(900, 600)
    rows = [a_row(n, START + timedelta(minutes=30 * n)) for n in range(12)]
    view.show_days(rows, {}, START.date(), UTC, 0)
    chips = view.chips(START.date())
    shown = [row for _, row, _ in chips if row is not None]
    assert chips[-1][1:] == (None, 12 - len(shown))
    cell = view.cell_of(START.date())
    assert all(cell.contains(area) for area, _, _ in chips)
    with qtbot.waitSignal(view.week_wanted) as asked:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=chips[-1][0].center().toPoint())
    assert asked.args[0] == START.date()
    assert view.grab().height() > 0
