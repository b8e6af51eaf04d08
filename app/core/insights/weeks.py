"""Conversations week by week, and the new names that came of each talk."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from app.core.insights.figures import Behind, Figure, Mark, counted

WEEKS = 26
_WEEK = timedelta(days=7)
_HINT = "Each bar is a week from Monday; the small ones below are new names per talk."


class DayFact(NamedTuple):
    """How many talks were held on a day, and how many names were given in them."""

    day: date
    talks: int
    names: int


def first_day(today: date, count: int = WEEKS) -> date:
    """The Monday that the last *count* weeks begin with, the week of *today* being the last of them."""
    return today - timedelta(days=today.weekday()) - (count - 1) * _WEEK


def weeks(facts: Iterable[DayFact], today: date, count: int = WEEKS) -> Figure:
    """Talks (first column) and new names per talk (second) in the last *count* weeks; days outside are left out."""
    first = first_day(today, count)
    talks: dict[int, int] = defaultdict(int)
    names: dict[int, int] = defaultdict(int)
    for fact in facts:
        week = (fact.day - first).days // 7
        talks[week] += fact.talks
        names[week] += fact.names
    marks: list[Mark] = []
    for week in range(count):
        marks += _marks(week, first + week * _WEEK, talks[week], names[week])
    rows = tuple((first + week * _WEEK).isoformat() for week in range(count))
    return Figure(
        "talks-a-week", "Talks a week", "Week from", rows, ("Talks", "New names per talk"), tuple(marks), _HINT
    )


def rate(names: int, talks: int) -> str:
    """Names per talk with one decimal: "2.1"; a dash without talks."""
    return f"{names / talks:.1f}" if talks else "–"


def day_text(day: date) -> str:
    """A day in few letters: "9 Nov"."""
    return f"{day.day} {day:%b}"


def _marks(week: int, start: date, talks: int, names: int) -> list[Mark]:
    when = f"Week from {day_text(start)} {start.year}"
    title = f"Talks, {when[0].lower()}{when[1:]}"
    behind = Behind("week", (start.isoformat(), (start + _WEEK).isoformat()), title)
    said = f"{when}: {counted(talks, 'talk')}, {counted(names, 'new name')}"
    if talks:
        said += f" ({rate(names, talks)} per talk)"
    of_talk = names / talks if talks else 0.0
    return [
        Mark(week, 0, talks, f"{talks}", said, behind),
        Mark(week, 1, of_talk, rate(names, talks) if talks else "", said, behind, tone="sky"),
    ]
