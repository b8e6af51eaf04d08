"""Moving conversations, and times to offer."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.core.conversations import ConversationDraft, Format, Move, State
from app.core.errors import UserError
from app.core.slots import SlotRules
from app.services import cards, conversations, moves, owed, slots
from app.services.slots import Asked, SlotSettings

CALENDARS = Path(__file__).parent.parent / "fixtures" / "calendars"
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
START = datetime(2026, 11, 24, 14, 0, tzinfo=UTC)
BERLIN = "Europe/Berlin"


@pytest.fixture
def plan(workspace, add):
    """Plans a talk; gives its id."""

    def plan_one(start=START, name="Ada Lovelace", **fields):
        draft = ConversationDraft(add(name), start, BERLIN, **fields)
        return workspace.write("Plan", conversations.plan, draft)[0]

    return plan_one


def stored(workspace, talk):
    return workspace.read(conversations.page, talk)


def test_a_move_keeps_where_it_came_from_and_is_one_step(workspace, plan):
    talk = plan()
    workspace.write("Confirm", moves.change_state, talk, State.CONFIRMED, NOW)
    workspace.write("Move", moves.move, talk, START + timedelta(days=2), NOW)
    workspace.write("Move", moves.move, talk, START + timedelta(days=3), NOW)
    page = stored(workspace, talk)
    assert page.state is State.PLANNED  # to be confirmed anew
    assert page.moves == (
        Move(START, START + timedelta(days=2)),
        Move(START + timedelta(days=2), START + timedelta(days=3)),
    )
    workspace.undo()
    workspace.undo()
    page = stored(workspace, talk)
    assert (page.starts_at, page.state, page.moves) == (START, State.CONFIRMED, ())
    workspace.redo()
    assert stored(workspace, talk).moves == (Move(START, START + timedelta(days=2)),)


def test_rescheduling_in_the_form_is_remembered_too_but_not_another_place_only(workspace, plan):
    talk = plan()
    person = stored(workspace, talk).person
    draft = ConversationDraft(person, START, BERLIN, place="Elsewhere")
    workspace.write("Reschedule", conversations.reschedule, talk, draft)
    assert stored(workspace, talk).moves == ()
    later = ConversationDraft(person, START + timedelta(hours=1), BERLIN)
    workspace.write("Reschedule", conversations.reschedule, talk, later)
    assert stored(workspace, talk).moves == (Move(START, START + timedelta(hours=1)),)


def test_what_was_moved_leaves_what_is_owed_alone(workspace, plan):
    from app.core.owed_facts import Desk

    talk = plan(datetime.now(UTC) + timedelta(days=1))
    start = stored(workspace, talk).starts_at + timedelta(hours=1)
    workspace.write("Move", moves.move, talk, start, NOW)
    rules = {act.rule.value for act in workspace.read(owed.acts, Desk(datetime.now(UTC)))}
    assert "prepare" in rules


def test_a_talk_that_was_held_or_a_time_that_has_passed_can_not_be_moved_to(workspace, plan):
    talk = plan()
    with pytest.raises(UserError, match="has passed"):
        workspace.write("Move", moves.move, talk, NOW - timedelta(hours=1), NOW)
    workspace.write("Hold", moves.change_state, talk, State.HELD, START + timedelta(days=1))
    with pytest.raises(UserError, match="was held"):
        workspace.write("Move", moves.move, talk, START + timedelta(days=3), NOW)
    with pytest.raises(UserError, match="no longer there"):
        workspace.write("Move", moves.move, 999, START, NOW)


def test_states_are_set_with_their_ends_and_refused_with_the_reason(workspace, plan, file):
    talk = plan()
    with pytest.raises(UserError, match="can’t have been held yet"):
        workspace.write("Hold", moves.change_state, talk, State.HELD, NOW)
    after = START + timedelta(minutes=10)
    workspace.write("Hold", moves.change_state, talk, State.HELD, after)
    ended = file.execute("SELECT ended_at FROM conversations").fetchone()[0]
    assert datetime.fromisoformat(ended) == after
    workspace.write("Missed", moves.change_state, talk, State.NO_SHOW, after)
    assert file.execute("SELECT state, ended_at FROM conversations").fetchone()[:] == ("no-show", None)


def asked(**fields):
    return Asked(**{"zone": BERLIN, "their_zone": "", "minutes": 30, "format": Format.VIDEO} | fields)


def times(workspace, **fields):
    found = workspace.read(slots.offers, asked(**fields), NOW)
    return [start.isoformat(timespec="minutes")[:16] for start in found.starts]


def test_talks_planned_are_not_offered_again(workspace, plan):
    plan(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    assert times(workspace)[:2] == ["2026-11-24T08:00", "2026-11-24T14:00"]


def test_holidays_on_either_side_are_not_offered(workspace):
    # Thanksgiving is on Thursday, 26 November.
    found = times(workspace, their_zone="America/New_York")
    assert [start[8:10] for start in found] == ["24", "24", "25", "25", "27", "27"]
    assert {start[11:] for start in found} == {"14:00", "16:00"}


def test_the_calendar_file_takes_time_away_and_is_named_when_it_can_not_be_read(workspace, tmp_path):
    name = tmp_path / "mine.ics"
    shutil.copy(CALENDARS / "outlook.ics", name)
    workspace.write("Set", slots.set_settings, SlotSettings(SlotRules(), str(name)))
    found = workspace.read(slots.offers, asked(zone="America/New_York"), NOW)
    # Tuesday 10:00–11:30 a review, Wednesday away all day, Thursday a holiday.
    local = [start.astimezone(UTC).isoformat(timespec="minutes")[:16] for start in found.starts]
    assert local[:3] == ["2026-11-24T14:00", "2026-11-24T20:00", "2026-11-27T15:00"]
    name.write_bytes(b"nothing of the kind, and longer than before")
    assert "no calendar file" in workspace.read(slots.offers, asked(), NOW).note
    name.unlink()
    note = workspace.read(slots.offers, asked(), NOW).note
    assert note == "mine.ics can’t be read (No such file or directory), so your calendar is not looked at."


def test_a_time_that_collides_is_told_with_what(workspace, plan, tmp_path):
    talk = plan()
    clash = workspace.read(slots.offers, asked(starts_at=START + timedelta(minutes=15)), NOW).clash
    assert clash == "Overlaps with Ada Lovelace, 15:00–15:30."
    assert workspace.read(slots.offers, asked(starts_at=START, talk=talk), NOW).clash == ""
    name = tmp_path / "mine.ics"
    shutil.copy(CALENDARS / "google.ics", name)
    workspace.write("Set", slots.set_settings, SlotSettings(SlotRules(), str(name)))
    lunch = datetime(2026, 11, 26, 13, 5, tzinfo=UTC)
    clash = workspace.read(slots.offers, asked(starts_at=lunch), NOW).clash
    assert clash.startswith("Only 5 minutes between this and “Lunch with")


def test_where_nothing_suits_both_the_note_says_so(workspace):
    note = workspace.read(slots.offers, asked(their_zone="Pacific/Auckland"), NOW).note
    assert note.startswith("No time in the next 14 days suits both working hours.")


def test_settings_are_one_step_and_defaults_leave_no_row(workspace, file):
    wanted = SlotSettings(SlotRules(my_from=480, buffer_minutes=30), "/somewhere/mine.ics")
    workspace.write("Set hours and calendar", slots.set_settings, wanted)
    assert workspace.read(slots.settings) == wanted
    workspace.undo()
    assert workspace.read(slots.settings) == SlotSettings()
    workspace.redo()
    workspace.write("Set hours and calendar", slots.set_settings, SlotSettings())
    left = file.execute("SELECT count(*) FROM settings WHERE key LIKE 'slots.%' OR key = 'calendar.file'")
    assert left.fetchone()[0] == 0


def test_the_timeline_of_a_person_tells_where_a_talk_stood_before(workspace, plan):
    talk = plan()
    person = stored(workspace, talk).person
    workspace.write("Move", moves.move, talk, START + timedelta(days=2), NOW)
    entry = workspace.read(cards.card, person).timeline[0]
    assert entry.text == "30 min, video, moved from Tue 24 Nov 15:00"


def test_the_zone_of_someone_is_known_from_the_last_talk(workspace, plan, add):
    talk = plan(their_zone="Europe/London")
    person = stored(workspace, talk).person
    assert workspace.read(slots.zone_of_person, person) == "Europe/London"
    assert workspace.read(slots.zone_of_person, add("Mary Somerville")) == ""
