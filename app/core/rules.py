"""The figures that what is owed depends on: each a setting, with its default and where that comes from."""

from typing import NamedTuple


class Rules(NamedTuple):
    """How long is how long. Days are calendar days unless the name says business days."""

    confirm_from_days: int = 2
    confirm_by_days: int = 1
    unprepared_days: int = 3
    thank_due_hours: int = 24
    thank_late_hours: int = 48
    loop_days: int = 14
    other_after_business_days: int = 3
    nudge_after_business_days: int = 7
    rest_after_days: int = 30
    asks_first_days: int = 8
    keep_days: int = 120
    keep_active_days: int = 30


# One line for each field: what the default rests on (method.md, section in brackets).
SOURCES = {
    "confirm_from_days": "Confirm one to two days before (career centers; 6e)",
    "confirm_by_days": "Confirm the day before, with time zone (6e)",
    "unprepared_days": "A talk within 3 days needs questions and research (2-Hour Job Search; 6e)",
    "thank_due_hours": "Thank within 24 hours (Yale; 6h)",
    "thank_late_hours": "Career centers say one to three days; late after two (6h)",
    "loop_days": "Report on a referral after one to two weeks (6h)",
    "other_after_business_days": "3B7: after 3 business days try someone else there (2-Hour Job Search; 6c)",
    "nudge_after_business_days": "3B7: after 7 business days nudge once (2-Hour Job Search; 6c)",
    "rest_after_days": "After one nudge, let it rest (6c)",
    "asks_first_days": "Who asks first is asked again after 7 to 10 days (6d)",
    "keep_days": "Every few months, up to three times a year (Santa Clara, Portland; 6h)",
    "keep_active_days": "Monthly with people who are active in the search (6h)",
}


def rules_of(stored: dict[str, str]) -> Rules:
    """The rules with what is stored for them ("7"); what is no whole number from 0 on counts as not stored."""
    known = {name: int(text) for name, text in stored.items() if name in Rules._fields and text.isdecimal()}
    return Rules()._replace(**known)
