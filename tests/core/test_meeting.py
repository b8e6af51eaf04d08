"""A talk by the clock: every phase at its edges, on clocks that jump, sleep and run over."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.meeting import Ask, Phase, can_begin_now, due_asks, left_words, may_go_on, moment, now_words

START = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
END = START + timedelta(minutes=30)
ALL = frozenset(Ask)


def at(minutes, seconds=0, start=START, end=END):
    return moment(start, end, start + timedelta(minutes=minutes, seconds=seconds))


@pytest.mark.parametrize(
    ("minutes", "seconds", "phase", "words"),
    [
        (-3 * 24 * 60, 0, Phase.EARLY, "Starts in 3 days"),
        (-200, 0, Phase.EARLY, "Starts in 3 h"),
        (-1, 0, Phase.EARLY, "Starts in 1 min"),
        (0, -1, Phase.EARLY, "Starts in 1 min"),
        (0, 0, Phase.TALK, "30 minutes left"),
        (0, 1, Phase.TALK, "30 minutes left"),
        (12, 0, Phase.TALK, "18 minutes left"),
        (19, 59, Phase.TALK, "11 minutes left"),
        (20, 0, Phase.NAMES, "10 minutes left"),
        (24, 59, Phase.NAMES, "6 minutes left"),
        (25, 0, Phase.LAST, "5 minutes left"),
        (29, 0, Phase.LAST, "1 minute left"),
        (29, 59, Phase.LAST, "1 minute left"),
        (30, 0, Phase.OVER, "Time is up"),
        (30, 59, Phase.OVER, "Time is up"),
        (31, 0, Phase.OVER, "1 min over"),
        (33, 20, Phase.OVER, "3 min over"),
        (30 + 200, 0, Phase.OVER, "3 h over"),
        (30 + 3 * 24 * 60, 0, Phase.OVER, "3 days over"),
    ],
)
def test_phase_and_words_at_each_edge(minutes, seconds, phase, words):
    found = at(minutes, seconds)
    assert (found.phase, left_words(found)) == (phase, words)


def test_minutes_over_are_negative():
    assert at(33, 20).minutes == -3


def test_a_short_talk_is_amber_from_its_start():
    assert moment(START, START + timedelta(minutes=8), START).phase is Phase.NAMES


def test_a_talk_without_length_is_over():
    assert moment(START, START, START) == (Phase.OVER, 0, 1.0)


def test_a_change_of_the_clock_within_the_talk_moves_nothing():
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 10, 25, 2, 50, tzinfo=berlin)  # ten minutes later it is 2:00 again
    end = (start.astimezone(UTC) + timedelta(minutes=30)).astimezone(berlin)
    now = (start.astimezone(UTC) + timedelta(minutes=12)).astimezone(berlin)
    assert (now.hour, now.minute) == (2, 2)
    assert moment(start.astimezone(UTC), end.astimezone(UTC), now).minutes == 18


def test_a_clock_set_back_brings_the_minutes_back():
    assert [at(minutes).phase for minutes in (26, 6)] == [Phase.LAST, Phase.TALK]


@given(st.integers(-5000, 5000), st.integers(1, 240))
def test_share_and_minutes_agree(seconds, length):
    end = START + timedelta(minutes=length)
    found = moment(START, end, START + timedelta(seconds=seconds))
    assert 0.0 <= found.share <= 1.0
    assert (found.share == 1.0) == (found.phase is Phase.OVER)
    if found.phase not in (Phase.EARLY, Phase.OVER):
        assert 1 <= found.minutes <= length
        assert (found.minutes - 1) * 60 < (end - START).total_seconds() - seconds <= found.minutes * 60


@pytest.mark.parametrize(
    ("minutes", "due"),
    [(-5, ()), (5, ()), (20, (Ask.NAMES, Ask.PERMISSION)), (25, tuple(Ask)), (31, tuple(Ask))],
)
def test_what_is_asked_when(minutes, due):
    assert due_asks(at(minutes).phase, ALL) == due
    assert due_asks(at(minutes).phase, frozenset()) == ()


def test_an_answered_ask_is_asked_no_more():
    assert due_asks(Phase.OVER, frozenset({Ask.TOUCH})) == (Ask.TOUCH,)


def test_the_sentence_follows_what_is_still_open():
    names = at(21)
    assert now_words(names, ALL, "15:30") == "Ask now: who else should I meet, and may I use your name?"
    assert now_words(names, frozenset({Ask.PERMISSION}), "15:30") == "Ask now: may I use your name?"
    assert now_words(names, frozenset({Ask.TOUCH}), "15:30") == "Names are settled. Go on asking."
    assert now_words(at(26), ALL, "15:30").endswith("may I keep in touch?")
    assert now_words(at(26), frozenset(), "15:30") == "Say that this is your last question."
    assert "agreed until 15:30" in now_words(at(31), ALL, "15:30")
    assert "turns amber" in now_words(at(1), ALL, "15:30")


@pytest.mark.parametrize(("minutes", "can"), [(-15, True), (-14, False), (10, False), (60, False), (150, True)])
def test_only_far_from_the_agreed_time_a_talk_can_begin_now(minutes, can):
    assert can_begin_now(at(minutes)) is can


@pytest.mark.parametrize(("minutes", "may"), [(-61, False), (-60, True), (10, True), (150, True), (151, False)])
def test_a_meeting_cut_off_goes_on_while_it_can_be_the_same(minutes, may):
    assert may_go_on(START, END, START + timedelta(minutes=minutes)) is may
