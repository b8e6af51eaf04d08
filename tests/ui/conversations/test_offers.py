"""Times offered in the form, the dialog for hours and calendar, and planning from anywhere."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTime
from PySide6.QtGui import QGuiApplication

from app.core.slots import SlotRules
from app.services import conversations, slots
from app.services.slots import SlotSettings
from app.ui.commands import Commands
from app.ui.conversations.hours_dialog import HoursDialog
from app.ui.conversations.quick_plan import QuickPlan
from app.ui.main_window import MainWindow
from app.ui.tasks import InlineTasks
from tests.ui.conversations.conftest import NOW, START

CALENDARS = Path(__file__).parents[2] / "fixtures" / "calendars"


def words(panel):
    return [chip.text() for chip in panel.offers.chips]


def test_the_form_offers_times_and_a_click_takes_one(stand):
    stand.page.plan(stand.babbage)
    panel = stand.page.planner
    panel.zone.setText("Europe/Berlin")
    panel.offers._pause.timeout.emit()
    assert words(panel)[:2] == ["Mon 23 Nov 10:00", "Mon 23 Nov 15:00"]
    panel.offers.chips[1].click()
    entry = panel.entry()
    assert (entry.day.isoformat(), entry.at.isoformat("minutes")) == ("2026-11-23", "15:00")


def test_the_other_clock_stands_beside_and_in_the_text_for_a_mail(stand):
    stand.page.plan(stand.babbage)
    panel = stand.page.planner
    panel.zone.setText("Europe/Berlin")
    panel.their_zone.setText("America/New_York")
    panel.offers._pause.timeout.emit()
    assert words(panel)[0] == "Mon 23 Nov 15:00 (09:00 New York)"
    panel.offers.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[1] == "– Monday 23 November, 09:00–09:30 (New York time)"
    assert panel.offers.copy.text() == "Copied"


def test_a_time_that_collides_is_told_at_once_and_can_still_be_planned(stand):
    stand.plan()
    stand.page.plan(stand.lovelace)
    panel = stand.page.planner
    panel.zone.setText("Europe/Berlin")
    panel._set_time("Europe/Berlin", datetime(2026, 11, 23, 16, 20, tzinfo=UTC))
    panel.offers._pause.timeout.emit()
    assert panel.offers.clash.text() == "Overlaps with Charles Babbage, 16:00–16:30."
    panel.submit()
    assert stand.page.title == "Ada Lovelace"


def test_moving_a_talk_does_not_collide_with_itself(stand):
    stand.page.open_conversation(stand.plan())
    stand.page.reschedule()
    assert stand.page.planner.offers.clash.isHidden()


def test_what_is_typed_meanwhile_is_looked_up_after_a_pause(stand, qtbot):
    stand.page.plan(stand.babbage)
    panel = stand.page.planner
    panel.zone.setText("Europe/Berlin")
    qtbot.waitUntil(lambda: words(panel)[0] == "Mon 23 Nov 10:00")
    panel.zone.setText("Nowhere at all")
    assert panel._asked(panel.entry()) is None


def test_hours_are_read_and_stored_as_one_step(stand, qtbot, tmp_path):
    dialog = HoursDialog(stand.commands)
    qtbot.addWidget(dialog)
    assert dialog.mine.minutes() == (540, 1080)
    dialog.mine.begin.setTime(QTime(11, 0))
    dialog.buffer.setValue(30)
    dialog.choose_file(str(tmp_path / "mine.ics"))
    steps = stand.steps()
    dialog.save.click()
    assert stand.steps() == steps + 1
    stored = stand.workspace.read(slots.settings)
    assert stored == SlotSettings(SlotRules(my_from=660, buffer_minutes=30), str(tmp_path / "mine.ics"))


def test_hours_that_end_before_they_begin_are_refused(stand, qtbot):
    dialog = HoursDialog(stand.commands)
    qtbot.addWidget(dialog)
    dialog.theirs.end.setTime(QTime(8, 0))
    dialog.save.click()
    assert dialog._rows["theirs"].error == "The end has to come after the beginning."
    assert stand.workspace.read(slots.settings) == SlotSettings()


def test_my_calendar_stands_in_the_week(stand, tmp_path):
    name = tmp_path / "mine.ics"
    shutil.copy(CALENDARS / "apple.ics", name)
    stand.commands.run("Set", slots.set_settings, SlotSettings(SlotRules(), str(name)))
    from app.ui.conversations.view_memory import View

    stand.page.overview.choose(View.WEEK)
    stand.page.overview.calendar.go_to(START.date() + timedelta(days=1))
    shown = {what for _, what in stand.page.overview.calendar.week.busy_blocks}
    assert "Dentist" in shown


def test_planning_from_anywhere_stays_where_one_is(stand, qtbot):
    dialog = QuickPlan(stand.workspace, stand.commands, clock=lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.ask(stand.lovelace)
    with qtbot.waitSignal(dialog.planned) as said:
        dialog.panel.button.click()
    assert said.args[0] == "Conversation with Ada Lovelace planned for Tue 24 Nov 10:00."
    assert dialog.isHidden()
    assert [row.name for row in stand.workspace.read(conversations.rows)] == ["Ada Lovelace"]


def test_esc_leaves_the_form_without_planning(stand, qtbot):
    dialog = QuickPlan(stand.workspace, stand.commands, clock=lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.ask(None)
    dialog.panel.dismiss()
    assert dialog.isHidden()
    assert stand.workspace.read(conversations.rows) == []


def test_the_window_asks_with_whoever_is_chosen(stand, qtbot):
    window = MainWindow(stand.workspace, Commands(stand.workspace, InlineTasks()))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.furnished):
        window.show()
    window.open_person(stand.babbage)
    window._actions.quick_plan.trigger()
    dialog = window.findChild(QuickPlan)
    assert dialog.panel.picker.person.name == "Charles Babbage"
    dialog.reject()


def test_the_form_knows_their_clock_from_the_last_talk(stand):
    stand.plan()
    stand.page.plan(stand.babbage)
    assert stand.page.planner.their_zone.text() == "Europe/London"
    stand.page.plan(stand.lovelace)
    assert stand.page.planner.their_zone.text() == ""
