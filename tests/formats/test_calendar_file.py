"""What a calendar file says about when I am busy."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import UserError
from app.formats import calendar_file
from app.formats.calendar_file import busy_times

CALENDARS = Path(__file__).parent.parent / "fixtures" / "calendars"
BERLIN = ZoneInfo("Europe/Berlin")
START, END = datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 12, 8, tzinfo=UTC)


def read(data, zone=BERLIN, start=START, end=END):
    return busy_times(data, start, end, zone)


def told(found, zone=BERLIN):
    return [f"{b.start.astimezone(zone):%a %d %H:%M}–{b.end.astimezone(zone):%H:%M} {b.what}" for b in found.times]


def entries(*texts, zone=""):
    lines = "\r\n".join(f"BEGIN:VEVENT\r\nUID:{n}\r\n{text}\r\nEND:VEVENT" for n, text in enumerate(texts))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\n{zone}{lines}\r\nEND:VCALENDAR\r\n".encode()


def test_google_series_with_a_gap_and_a_moved_date_free_days_and_what_was_cancelled():
    found = read((CALENDARS / "google.ics").read_bytes())
    assert found.left_out == 0
    assert told(found) == [
        "Mon 23 09:00–10:00 Sky survey seminar",
        "Thu 26 13:00–14:00 Lunch with the comet hunters of the long-standing Thursday round, in the old dome",
        "Mon 30 14:00–15:30 Sky survey seminar (moved, with guests)",
        "Wed 02 09:00–10:00 Sky survey seminar",
        "Mon 07 09:00–10:00 Sky survey seminar",
    ]


def test_outlook_names_of_zones_whole_days_and_what_is_shown_as_free():
    found = read((CALENDARS / "outlook.ics").read_bytes())
    assert told(found) == ["Tue 24 16:00–17:30 Project review", "Wed 25 00:00–00:00 Out of office"]
    assert found.left_out == 0


def test_apple_times_without_a_zone_are_mine_and_days_may_be_several():
    found = read((CALENDARS / "apple.ics").read_bytes())
    assert told(found) == [
        "Tue 24 10:30–11:00 Dentist",
        "Wed 25 18:00–19:00 Choir, wherever I am",
        "Fri 27 00:00–00:00 Away",
    ]
    new_york = ZoneInfo("America/New_York")
    assert told(read((CALENDARS / "apple.ics").read_bytes(), new_york), new_york)[1].startswith("Wed 25 18:00")


def test_a_series_keeps_its_time_of_day_over_a_change_of_the_clock():
    text = "DTSTART;TZID=Europe/Berlin:20260301T090000\r\nDTEND;TZID=Europe/Berlin:20260301T100000\r\nRRULE:FREQ=DAILY"
    found = read(entries(text), start=datetime(2026, 3, 28, tzinfo=UTC), end=datetime(2026, 3, 30, tzinfo=UTC))
    assert [b.start.hour for b in found.times] == [8, 7]


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"BEGIN:VCARD\r\nEND:VCARD\r\n", b"\x00\xff" * 50, b"PK\x03\x04zip", "é".encode("utf-16")],
)
def test_what_is_no_calendar_is_said_to_be_none(data):
    with pytest.raises(UserError, match="no calendar file"):
        read(data)


def test_a_file_beyond_all_measure_is_not_read():
    with pytest.raises(UserError, match="too large"):
        read(b" " * (calendar_file.MAX_BYTES + 1))


def test_a_calendar_without_entries_is_an_empty_one():
    assert read(entries()) == ((), 0)


GOOD = "DTSTART:20261124T100000Z\r\nDTEND:20261124T110000Z\r\nSUMMARY:Good"


@pytest.mark.parametrize(
    "bad",
    [
        "DTSTART:garbage",
        "SUMMARY:No start at all",
        "this line is none",
        "DTSTART:20261124T100000Z\r\nRRULE:FREQ=SECONDLY",
        "DTSTART:19000101T000000Z\r\nRRULE:FREQ=MINUTELY",
        "DTSTART:20261124T100000Z\r\nRRULE:FREQ=DAILY;INTERVAL=0",
        "DTSTART:20261124T100000Z\r\nRRULE:FREQ=DAILY;COUNT=5;BYMONTH=2;BYMONTHDAY=30",
        "DTSTART:20261124T100000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "DTSTART:20261124T100000Z\r\nRRULE:nonsense",
        "DTSTART:20261124T100000Z\r\nDTEND:20261124T110000Z\r\nDTSTART:20261124T100000Z",
        "DTSTART:19500101T000000Z\r\nRRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5,6,7,8,9",
    ],
)
def test_one_bad_entry_is_counted_and_takes_nothing_else_with_it(bad):
    found = read(entries(GOOD, bad, GOOD.replace("24T", "25T")))
    assert found.left_out == 1
    assert [b.what for b in found.times] == ["Good", "Good"]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=24", [24]),
        ("FREQ=YEARLY;BYMONTH=12;BYDAY=1TU", [24, 1]),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", [24, 26, 1, 3]),
        ("FREQ=DAILY;BYMONTH=11;UNTIL=20261126T235959Z", [24, 25, 26]),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", [24]),
    ],
)
def test_rules_that_people_make_are_followed(rule, days):
    found = read(entries(f"DTSTART:20261124T100000Z\r\nDTEND:20261124T110000Z\r\nRRULE:{rule}"))
    assert [b.start.day for b in found.times] == days


def test_beginnings_without_ends_are_passed_over_in_one_go():
    assert read(b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 200_000 + b"END:VCALENDAR\r\n") == ((), 0)


def test_twenty_years_of_entries_are_read_by_looking_at_those_near():
    days = (date(2006, 1, 1) + timedelta(days=n) for n in range(20_000))
    data = entries(*(f"DTSTART:{d:%Y%m%d}T100000Z\r\nDTEND:{d:%Y%m%d}T110000Z\r\nSUMMARY:Day" for d in days))
    assert len(read(data).times) == 15


def test_more_entries_in_one_month_than_anyone_has_are_refused():
    with pytest.raises(UserError, match="too many"):
        read(entries(*[GOOD] * (calendar_file.MAX_EVENTS + 1)))


def test_line_ends_of_other_systems_and_a_mark_of_order_are_fine():
    for data in (entries(GOOD).replace(b"\r\n", b"\n"), b"\xef\xbb\xbf" + entries(GOOD)):
        assert [b.what for b in read(data).times] == ["Good"]


LINES = st.sampled_from([
    "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "DTSTART:20261124T100000Z",
    "DTSTART;TZID=X:20261124",
    "DTEND:20261124T090000Z", "RRULE:FREQ=WEEKLY", "RRULE:FREQ=", "EXDATE:20261124T100000Z", "RDATE:x", "UID:1",
    "TZID:X",
    "DURATION:P1D", "DURATION:-P1D", " folded", "RECURRENCE-ID:20261124T100000Z", "X-WR-TIMEZONE:Nowhere",
    "SUMMARY:Ä;,:",
    "BEGIN:STANDARD", "END:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:x", "BEGIN:VALARM", "END:VCALENDAR",
])  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES | st.text(max_size=12), max_size=25))
def test_whatever_a_calendar_holds_is_read(lines):
    found = read("\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines]).encode())
    assert all(b.start < END and b.end > START for b in found.times)
