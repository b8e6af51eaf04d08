"""The figures that what is owed depends on: each a setting, with its default, its range and where that comes from."""

from typing import NamedTuple

DAYS, DAYS_BEFORE, HOURS, BUSINESS_DAYS = "days", "days before", "hours", "business days"
_YEARS = 3_650


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


DEFAULTS = Rules()


class About(NamedTuple):
    """What a figure is about: its words, its unit, the least and most it may be, and what the default rests on.

    A *least* of 0 means never where the figure is how often, else at once.
    """

    group: str
    title: str
    unit: str
    least: int
    most: int
    source: str


BEFORE, AFTER, SILENCE, TOUCH = "Before a talk", "After a talk", "Nobody answers", "Keep in touch"

# The sources are those of research into the method: career centers, and the 2-Hour Job Search by Steve Dalton.
RULES = {
    "confirm_from_days": About(
        BEFORE, "Confirm a talk from", DAYS_BEFORE, 1, 14,
        "Career centers confirm one to two days before.",
    ),
    "confirm_by_days": About(
        BEFORE, "Confirm a talk at the latest", DAYS_BEFORE, 1, 14,
        "Confirm the day before, with the time zone and a phone number (rcelconnect.org).",
    ),
    "unprepared_days": About(
        BEFORE, "Tell me of missing questions or research from", DAYS_BEFORE, 1, 30,
        "A talk within 3 days should have questions and research notes (The 2-Hour Job Search).",
    ),
    "thank_due_hours": About(
        AFTER, "A thank-you is due after", HOURS, 1, 240,
        "Thank within 24 hours (Yale, postdocs.yale.edu).",
    ),
    "thank_late_hours": About(
        AFTER, "A thank-you is late after", HOURS, 1, 480,
        "Career centers say the same day to three days (Yale, Hampshire); in the middle lie two.",
    ),
    "loop_days": About(
        AFTER, "Tell the introducer how it went, within", DAYS, 1, 90,
        "Report on a referral after one to two weeks (The 2-Hour Job Search).",
    ),
    "other_after_business_days": About(
        SILENCE, "Try someone else there after", BUSINESS_DAYS, 1, 30,
        "Three business days, then a second person at the same employer (3B7, The 2-Hour Job Search).",
    ),
    "nudge_after_business_days": About(
        SILENCE, "Nudge once after", BUSINESS_DAYS, 1, 60,
        "Seven business days, then one reminder to the first person (3B7, The 2-Hour Job Search).",
    ),
    "rest_after_days": About(
        SILENCE, "Let it rest after", DAYS, 2, 365,
        "After one reminder leave it (The 2-Hour Job Search); that it is a month is our choice.",
    ),
    "asks_first_days": About(
        SILENCE, "Come back to an introducer who asks first after", DAYS, 1, 90,
        "Agree on a date 7 to 10 days later to look again (opentextbooks.org.hk).",
    ),
    "keep_days": About(
        TOUCH, "Write to everybody I have met every", DAYS, 0, _YEARS,
        "Every few months (Santa Clara), up to three times a year (University of Portland).",
    ),
    "keep_active_days": About(
        TOUCH, "Write to people tagged “active” every", DAYS, 0, _YEARS,
        "Monthly with those who are active in your search (The 2-Hour Job Search).",
    ),
}  # fmt: skip
# Of each two the first may not be more than the second, or an act would be late before it is due.
IN_ORDER = (
    ("confirm_by_days", "confirm_from_days"),
    ("thank_due_hours", "thank_late_hours"),
    ("other_after_business_days", "nudge_after_business_days"),
)
# Business days are at most about half of the days even around the new year.
_REST_PER_NUDGE = 2


def rules_of(stored: dict[str, str]) -> Rules:
    """The rules with what is stored for them ("7"); what is no whole number in range counts as not stored."""
    known = {name: int(text) for name, text in stored.items() if name in RULES and text.isdecimal()}
    return DEFAULTS._replace(**{name: value for name, value in known.items() if is_in_range(name, value)})


def measured(value: int, unit: str) -> str:
    """A figure with its unit: "1 day before", "3,650 days"."""
    return f"{value:,} {unit.replace('days', 'day').replace('hours', 'hour') if value == 1 else unit}"


def is_in_range(name: str, value: int) -> bool:
    """Whether a rule may have a value."""
    return RULES[name].least <= value <= RULES[name].most


def objection(rules: Rules, name: str) -> str:
    """Why a rule can't have the value that it has in *rules*; empty if it can."""
    rule, value = RULES[name], getattr(rules, name)
    if not is_in_range(name, value):
        return f"“{rule.title}” is from {rule.least} to {measured(rule.most, rule.unit)}."
    for first, second in IN_ORDER:
        if name in (first, second) and getattr(rules, first) > getattr(rules, second):
            other = second if name == first else first
            word = "more" if name == first else "less"
            limit = measured(getattr(rules, other), RULES[other].unit)
            return f"This can't be {word} than “{RULES[other].title}”, which is {limit}."
    if (
        name in ("rest_after_days", "nudge_after_business_days")
        and rules.rest_after_days < _REST_PER_NUDGE * rules.nudge_after_business_days
    ):
        return "There would be no time left for the nudge: it rests after at least twice as many days."
    return ""
