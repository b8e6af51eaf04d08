"""Times offered for a talk."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import slot_words, slots
from app.core.slots import Busy, SlotRules, Wish

BERLIN, LONDON, NEW_YORK = (ZoneInfo(name) for name in ("Europe/Berlin", "Europe/London", "America/New_York"))
AUCKLAND = ZoneInfo("Pacific/Auckland")
# A Monday morning in a week without a clock change.
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
ZONES = st.sampled_from([BERLIN, LONDON, NEW_YORK, AUCKLAND, ZoneInfo("Asia/Kolkata"), UTC])


def local(starts, zone=BERLIN):
    return [f"{start.astimezone(zone):%a %H:%M}" for start in starts]


def test_two_a_day_are_offered_on_the_next_working_days():
    found = slots.offers(Wish(BERLIN, None, 30), (), NOW)
    assert local(found) == ["Tue 10:00", "Tue 15:00", "Wed 10:00", "Wed 15:00", "Thu 10:00", "Thu 15:00"]


def test_what_is_booked_is_left_out_with_the_buffer_around_it():
    busy = [Busy(datetime(2026, 11, 24, 10, 40, tzinfo=BERLIN), datetime(2026, 11, 24, 12, 0, tzinfo=BERLIN))]
    found = slots.offers(Wish(BERLIN, None, 30), busy, NOW, SlotRules(most=2))
    # 10:00 would end at 10:30, ten minutes before.
    assert local(found) == ["Tue 09:30", "Tue 15:00"]


def test_the_way_there_and_back_has_to_be_free_too():
    busy = [Busy(datetime(2026, 11, 24, 9, 0, tzinfo=BERLIN), datetime(2026, 11, 24, 9, 30, tzinfo=BERLIN))]
    wish = Wish(BERLIN, None, 30, before=timedelta(minutes=60), after=timedelta(minutes=45))
    assert local(slots.offers(wish, busy, NOW, SlotRules(most=1))) == ["Tue 11:00"]


def test_both_clocks_and_both_calendars_count():
    found = slots.offers(Wish(BERLIN, NEW_YORK, 30), (), NOW, off_there=lambda day: day == date(2026, 11, 26))
    assert local(found) == ["Tue 15:00", "Tue 17:00", "Wed 15:00", "Wed 17:00", "Fri 15:00", "Fri 17:00"]
    assert local(found, NEW_YORK)[0] == "Tue 09:00"


def test_where_no_hours_are_shared_nothing_is_offered():
    rules = SlotRules(their_from=9 * 60, their_to=10 * 60)
    assert slots.offers(Wish(BERLIN, AUCKLAND, 30), (), NOW, rules) == ()


def test_an_hour_that_the_clock_jumps_over_does_not_exist():
    assert slots.wall(date(2026, 3, 29), 2 * 60 + 30, BERLIN) is None
    assert slots.wall(date(2026, 3, 29), 3 * 60, BERLIN) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)


def test_hours_that_end_in_a_talk_are_no_hours_for_it():
    rules = SlotRules(my_from=9 * 60, my_to=9 * 60 + 20)
    assert slots.offers(Wish(BERLIN, None, 30), (), NOW, rules) == ()


@pytest.mark.parametrize(
    ("stored", "rules"),
    [
        ({}, SlotRules()),
        ({"my_from": "480", "buffer_minutes": "30"}, SlotRules(my_from=480, buffer_minutes=30)),
        ({"my_from": "1200", "my_to": "600"}, SlotRules()),
        ({"their_to": "9999", "most": "x", "other": "1"}, SlotRules()),
        ({"step_minutes": "0"}, SlotRules(step_minutes=5)),
    ],
)
def test_settings_that_make_no_sense_count_as_not_stored(stored, rules):
    assert slots.rules_of(stored) == rules


HOURS = st.integers(0, 23).flatmap(lambda h: st.integers(h + 1, 24).map(lambda end: (h * 60, end * 60)))
# Around both changes of the clock of 2026 in Europe, and any other day.
DAYS = st.sampled_from([date(2026, 3, 27), date(2026, 10, 23), date(2026, 3, 6), date(2026, 10, 30)]) | st.dates(
    date(2026, 1, 1), date(2027, 12, 31)
)


@st.composite
def situations(draw):
    zone, theirs = draw(ZONES), draw(st.none() | ZONES)
    now = datetime.combine(draw(DAYS), draw(st.times()).replace(microsecond=0), UTC)
    mine, others = draw(HOURS), draw(HOURS)
    rules = SlotRules(
        my_from=mine[0],
        my_to=mine[1],
        their_from=others[0],
        their_to=others[1],
        buffer_minutes=draw(st.integers(0, 90)),
        days_ahead=draw(st.integers(0, 10)),
        most_a_day=draw(st.integers(1, 4)),
        step_minutes=draw(st.sampled_from([15, 30, 60])),
    )
    way = st.integers(0, 120).map(lambda n: timedelta(minutes=n))
    wish = Wish(zone, theirs, draw(st.integers(5, 120)), draw(way), draw(way))
    entries = draw(st.lists(st.tuples(st.integers(-600, 14400), st.integers(-10, 600)), max_size=12))
    busy = [Busy(now + timedelta(minutes=at), now + timedelta(minutes=at + long)) for at, long in entries]
    return wish, busy, now, rules


def minute(at, zone, day):
    return (at.astimezone(zone).replace(tzinfo=None) - datetime.combine(day, time())).total_seconds() / 60


@settings(max_examples=150, deadline=None)
@given(situations())
def test_offers_hold_every_promise(situation):
    wish, busy, now, rules = situation
    found = slots.offers(wish, busy, now, rules)
    assert list(found) == sorted(set(found))
    assert len(found) <= rules.most
    buffer = timedelta(minutes=rules.buffer_minutes)
    mine, theirs = (rules.my_from, rules.my_to), (rules.their_from, rules.their_to)
    for start in found:
        end = start + timedelta(minutes=wish.minutes)
        assert start >= now + timedelta(hours=rules.notice_hours)
        for zone, hours in ((wish.zone, mine), (wish.their_zone, theirs)):
            if zone is not None:
                day = start.astimezone(zone).date()
                assert hours[0] <= minute(start, zone, day)
                assert minute(end, zone, day) <= hours[1]
                assert day.weekday() < 5
        for taken in busy:
            if taken.end > taken.start:
                assert taken.end + buffer <= start - wish.before or end + wish.after + buffer <= taken.start
    days = [start.astimezone(wish.zone).date() for start in found]
    assert all(days.count(day) <= rules.most_a_day for day in days)


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(-5, 60)), max_size=20))
def test_merged_stretches_are_apart_and_cover_the_same(entries):
    busy = [Busy(NOW + timedelta(minutes=at), NOW + timedelta(minutes=at + long)) for at, long in entries]
    joined = slots.merged(busy)
    assert all(a[1] < b[0] for a, b in pairwise(joined))
    for n in range(0, 560, 7):
        at = NOW + timedelta(minutes=n, seconds=30)
        assert any(b.start <= at < b.end for b in busy) == any(s <= at < e for s, e in joined)


def test_a_mail_offers_three_days_on_their_clock():
    starts = slots.offers(Wish(BERLIN, LONDON, 30), (), NOW)
    assert slot_words.for_mail(starts, 30, "Europe/Berlin", "Europe/London").splitlines() == [
        "Would one of these times suit you?",
        "– Tuesday 24 November, 09:00–09:30 (London time)",
        "– Wednesday 25 November, 09:00–09:30 (London time)",
        "– Thursday 26 November, 09:00–09:30 (London time)",
    ]
    assert slot_words.for_mail(starts[:1], 30, "Europe/Berlin", "").endswith("10:00–10:30 (Berlin time)")


def test_two_times_of_one_day_are_offered_where_there_is_no_other_day():
    starts = slots.offers(Wish(BERLIN, None, 30), (), NOW, SlotRules(most=2))
    assert slot_words.picked(starts, "Europe/Berlin") == starts


def test_a_chip_names_the_other_clock_only_where_it_differs():
    start = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    assert slot_words.short(start, "Europe/Berlin", "Europe/London") == "Tue 24 Nov 10:00 (09:00 London)"
    assert slot_words.short(start, "Europe/Berlin", "Europe/Madrid") == "Tue 24 Nov 10:00"
    late = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
    assert slot_words.short(late, "Europe/Berlin", "America/New_York") == "Tue 24 Nov 03:00 (Mon 21:00 New York)"
