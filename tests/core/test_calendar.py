"""Talks on the days of a calendar, and talks in each other's way."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import calendar_grid, moves, overlaps
from app.core.calendar_grid import Block, Span
from app.core.conversations import ConversationId, ConversationRow, Format, Move, State
from app.core.overlaps import Booked
from app.core.people import PersonId

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def a_talk(number=1, minutes_from_now=60, minutes=30, **fields):
    return ConversationRow(
        ConversationId(number),
        PersonId(number),
        f"Person {number}",
        "",
        NOW + timedelta(minutes=minutes_from_now),
        "UTC",
        minutes,
        fields.pop("format", Format.VIDEO),
        fields.pop("state", State.PLANNED),
        **fields,
    )


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 6))
def test_weeks_begin_where_the_user_wants_and_months_are_whole(day, first):
    start = calendar_grid.week_start(day, first)
    assert start.weekday() == first
    assert start <= day < start + timedelta(days=7)
    days = calendar_grid.month_days(day, first)
    assert days[0].weekday() == first
    assert len(days) % 7 == 0
    assert all(b - a == timedelta(days=1) for a, b in pairwise(days))
    month = [d for d in days if (d.year, d.month) == (day.year, day.month)]
    assert month[0].day == 1
    assert (month[-1] + timedelta(days=1)).day == 1
    assert len(days) - len(month) < 14


SPANS = st.lists(st.tuples(st.integers(0, 1300), st.integers(1, 400)), max_size=30)


@given(SPANS)
def test_blocks_of_a_day_never_cover_each_other(spans):
    placed = calendar_grid.side_by_side([Block(n, 0, top, top + long) for n, (top, long) in enumerate(spans)])
    assert sorted(block.id for block in placed) == list(range(len(spans)))
    for one in placed:
        assert 0 <= one.column < one.columns
        for other in placed:
            if one.id < other.id and one.top < other.bottom and other.top < one.bottom:
                assert one.column != other.column
                assert one.columns == other.columns
    deepest = max((sum(b.top <= t < b.bottom for b in placed) for t in {b.top for b in placed}), default=0)
    assert max((block.columns for block in placed), default=0) == deepest


def test_a_talk_across_midnight_stands_on_both_days():
    start = datetime(2026, 11, 24, 23, 30, tzinfo=BERLIN)
    found = calendar_grid.blocks([Span(1, start, start + timedelta(hours=1))], date(2026, 11, 23))
    assert [(b.day, b.top, b.bottom) for b in found] == [(1, 1410, 1440), (2, 0, 30)]


def test_a_talk_in_the_repeated_hour_is_as_long_as_any():
    start = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)  # 02:30 comes twice that night
    end = (start.astimezone(UTC) + timedelta(minutes=60)).astimezone(BERLIN)
    found = calendar_grid.blocks([Span(1, start, end)], date(2026, 10, 19))
    assert [(b.day, b.top, b.bottom) for b in found] == [(6, 150, 210)]


def test_a_talk_over_the_jump_of_the_clock_is_as_long_as_any():
    start = datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN)
    end = (start.astimezone(UTC) + timedelta(minutes=60)).astimezone(BERLIN)
    found = calendar_grid.blocks([Span(1, start, end)], date(2026, 3, 23))
    assert [(b.top, b.bottom) for b in found] == [(90, 150)]


TALKS = st.lists(st.tuples(st.integers(0, 600), st.integers(1, 90), st.integers(0, 60)), max_size=25)


@given(TALKS, st.integers(0, 30))
def test_the_sweep_finds_exactly_the_talks_that_are_too_close(talks, buffer):
    gap = timedelta(minutes=buffer)
    booked = [
        overlaps.booked(a_talk(n + 1, at, long, format=Format.IN_PERSON, travel_minutes=way))
        for n, (at, long, way) in enumerate(talks)
    ]
    found = overlaps.clashes(booked, gap)
    slow = {one.id: overlaps.first_clash(one, booked, gap) for one in booked}
    assert set(found) == {id_ for id_, other in slow.items() if other}
    for id_, other in found.items():
        mine = next(one for one in booked if one.id == id_)
        assert other.id != id_
        assert mine.leaves < other.returns + gap
        assert other.leaves < mine.returns + gap


def test_only_talks_to_come_are_in_the_way():
    rows = [a_talk(1, -90), a_talk(2, 60), a_talk(3, 60, state=State.CANCELLED), a_talk(4, -10)]
    assert [talk.id for talk in overlaps.coming(rows, NOW)] == [2, 4]


def a_booked(name, start, minutes, way=0):
    at = NOW + timedelta(minutes=start)
    end = at + timedelta(minutes=minutes)
    spare = timedelta(minutes=way)
    return Booked(None, name, at, end, at - spare, end + spare)


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        (a_booked("Ada Lovelace", 15, 30), "Overlaps with Ada Lovelace, 10:15–10:45."),
        (a_booked("Ada Lovelace", 40, 30), "Only 10 minutes between this and Ada Lovelace, 10:40–11:10."),
        (a_booked("Ada Lovelace", 31, 30), "Only 1 minute between this and Ada Lovelace, 10:31–11:01."),
        (a_booked("Ada Lovelace", 30, 30), "No break between this and Ada Lovelace, 10:30–11:00."),
        (a_booked("Ada Lovelace", 60, 30, 45), "No time for the way between this and Ada Lovelace, 11:00–11:30."),
    ],
)
def test_what_stands_in_the_way_is_said_on_my_clock(other, sentence):
    assert overlaps.words(a_booked("Me", 0, 30), other, "Europe/Berlin") == sentence


@pytest.mark.parametrize(
    ("state", "minutes", "to", "reason"),
    [
        (State.PLANNED, 60, State.CONFIRMED, ""),
        (State.PLANNED, 60, State.CANCELLED, ""),
        (State.PLANNED, 60, State.HELD, "The talk is on Mon 23 Nov 10:00: it can’t have been held yet."),
        (State.CONFIRMED, 60, State.NO_SHOW, "The talk is on Mon 23 Nov 10:00: nobody can have missed it yet."),
        (State.CONFIRMED, -60, State.HELD, ""),
        (State.CONFIRMED, -60, State.NO_SHOW, ""),
        (State.HELD, -60, State.CANCELLED, ""),
        (State.HELD, -60, State.HELD, ""),
        (
            State.CANCELLED,
            -60,
            State.PLANNED,
            "Its time has passed (Mon 23 Nov 08:00). Reschedule it to a time to come.",
        ),
    ],
)
def test_impossible_states_are_refused_with_the_reason(state, minutes, to, reason):
    row = a_talk(1, minutes, state=state)
    assert moves.refusal(state, row.starts_at, to, NOW, "UTC") == reason


def test_a_move_is_told_on_the_clock_of_the_talk():
    move = Move(datetime(2026, 11, 24, 14, 0, tzinfo=UTC), datetime(2026, 11, 26, 9, 0, tzinfo=UTC))
    assert moves.moved_words(move, "Europe/Berlin") == "Moved from Tue 24 Nov 15:00 to Thu 26 Nov 10:00"
