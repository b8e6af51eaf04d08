"""Facts about the moments around a conversation."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.conversations import Format
from app.core.schedule import (
    city,
    confirm_window,
    lines,
    long_date,
    plan_minutes,
    question_minutes,
    speaking_seconds,
    times,
    word_count,
    zone_of,
)
from tests.core.conversation_pages import TYPICAL


def test_video_talk_has_the_moments_of_the_before_page() -> None:
    assert lines(times(TYPICAL)) == (
        ("Test equipment by", "14:45", ""),
        ("Join by", "14:55", ""),
        ("Starts", "15:00", "14:00 in London"),
        ("Ask for names", "15:20", ""),
        ("Ends", "15:30", ""),
        ("Thank-you due", "Mon 15:30", ""),
    )


def test_talk_in_person_is_left_for_in_time() -> None:
    page = replace(TYPICAL, format=Format.IN_PERSON, travel_minutes=40)
    assert [line[:2] for line in lines(times(page))][:3] == [
        ("Leave by", "14:05"),
        ("Arrive by", "14:45"),
        ("Starts", "15:00"),
    ]


def test_no_travel_time_means_no_leave_by() -> None:
    assert times(replace(TYPICAL, format=Format.IN_PERSON)).leave_by is None


def test_phone_talk_is_not_joined() -> None:
    assert lines(times(replace(TYPICAL, format=Format.PHONE)))[1][0] == "Ready by"


def test_their_day_is_named_when_it_differs() -> None:
    page = replace(TYPICAL, their_zone="Asia/Tokyo", starts_at=datetime(2026, 11, 22, 20, 0, tzinfo=UTC))
    assert lines(times(page))[2] == ("Starts", "21:00", "Mon 05:00 in Tokyo")


def test_same_clock_there_is_not_repeated() -> None:
    assert times(replace(TYPICAL, their_zone="Europe/Paris")).starts_there is None


@pytest.mark.parametrize("name", ["", "Nowhere/Town", "../etc/passwd", "/etc/passwd", "a\0b", "Europe", "é" * 400])
def test_bad_zone_falls_back_to_utc(name: str) -> None:
    moments = times(replace(TYPICAL, zone=name, their_zone=name))
    assert (moments.zone, moments.starts.hour, moments.starts_there) == ("UTC", 14, None)
    assert zone_of(name) is None


def test_clock_change_does_not_shift_the_thank_you() -> None:
    """24 hours over the end of summer time land one clock hour earlier."""
    moments = times(replace(TYPICAL, starts_at=datetime(2026, 10, 24, 13, 0, tzinfo=UTC)))
    assert (moments.ends.hour, moments.thank_you_due.hour) == (15, 14)


def test_short_talk_asks_for_names_from_the_start() -> None:
    moments = times(replace(TYPICAL, minutes=5))
    assert moments.ask_names_at == moments.starts


def test_plans_are_those_of_the_rules() -> None:
    assert [part for _, part in plan_minutes(30).parts] == [3, 2, 18, 4, 2, 1]
    assert [part for _, part in plan_minutes(20).parts] == [2, 1, 12, 3, 1, 1]


@given(st.integers(0, 600))
def test_plan_adds_up(minutes: int) -> None:
    parts = [part for _, part in plan_minutes(minutes).parts]
    assert sum(parts) == minutes
    assert all(abs(part - minutes * whole / 30) < 1 for part, whole in zip(parts, (3, 2, 18, 4, 2, 1), strict=True))


def test_questions_take_the_share_of_the_plan() -> None:
    assert (question_minutes(30, 7), question_minutes(30, 0)) == (18, 0)


def test_thirty_six_words_take_fifteen_seconds() -> None:
    assert speaking_seconds("word " * 36) == 15


def test_scripts_without_spaces_are_counted_by_character() -> None:
    assert word_count("我研究数学 and engines") == 7
    assert speaking_seconds("数" * 120) == 30


def test_confirming_avoids_the_weekend() -> None:
    sunday, monday = times(TYPICAL), times(replace(TYPICAL, starts_at=datetime(2026, 11, 23, 14, tzinfo=UTC)))
    assert confirm_window(sunday) == (date(2026, 11, 20), date(2026, 11, 20))
    assert confirm_window(monday) == (date(2026, 11, 20), date(2026, 11, 20))


def test_words_for_days_and_places() -> None:
    assert long_date(date(2026, 11, 22)) == "Sunday 22 November 2026"
    assert city("America/New_York") == "New York"
