"""The thank-you clock in words, at its edges."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.core.afterwards import ThankClock, thank_words
from app.core.owed_facts import Desk

ENDED = datetime(2026, 11, 24, 15, 30, tzinfo=ZoneInfo("Europe/London"))
CLOCK = ThankClock(ENDED + timedelta(hours=24), ENDED + timedelta(hours=48), None)


def words(hours, clock=CLOCK):
    return thank_words(clock, Desk(ENDED + timedelta(hours=hours)))


@pytest.mark.parametrize(
    ("hours", "badge", "tone", "sentence"),
    [
        (0, "due in 24 h", "amber", "Due tomorrow at 15:30, late after Thursday at 15:30."),
        (23.5, "due in 30 min", "amber", "Due today at 15:30, late after tomorrow at 15:30."),
        (24, "due in 1 min", "amber", "Due today at 15:30, late after tomorrow at 15:30."),
        (25, "late in 23 h", "cherry", "It is due now, and late after tomorrow at 15:30."),
        (49, "late", "cherry", "It was due yesterday at 15:30. A late one is better than none."),
    ],
)
def test_due_then_late(hours, badge, tone, sentence):
    assert words(hours) == (badge, tone, sentence)


def test_thanked_and_let_go():
    thanked = CLOCK._replace(thanked_at=ENDED + timedelta(hours=20))
    assert words(49, thanked) == ("thanked", "accent", "You said thank you yesterday.")
    assert words(49, CLOCK._replace(is_let_go=True))[:2] == ("let go", "neutral")
