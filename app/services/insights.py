"""Insights: what the conversations so far say, and who stands behind each figure. Reads only."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from app.core.insights.coverage import By, GroupFact, coverage, shelf
from app.core.insights.figures import MOST_LINES, Insights, Line, counted
from app.core.insights.ledgers import advice, best
from app.core.insights.matrix import MOST_PEOPLE, MOST_QUESTIONS, Asked, matrix
from app.core.insights.weeks import WEEKS, DayFact, first_day, rate, weeks
from app.core.referrals.graph import Graph
from app.services import asking
from app.store import insights as store
from app.store.models import instant_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from sqlalchemy.orm import Session

    from app.core.insights.figures import Behind, Figure
    from app.store.glance import Glance

_NOT_MET = "not talked with yet"


def read(session: Session, now: datetime, by: By = By.KIND) -> Insights:
    """The figures at an instant in my time zone; the columns of the coverage grid are *by*."""
    totals = store.totals(session)
    shown = (
        _weeks(session, now, WEEKS),
        coverage(_groups(session), by),
        _matrix(session),
        advice(dict(store.advice(session))),
    )
    return Insights(
        f"{totals.talks:,}",
        f"{totals.introductions:,}",
        rate(totals.names, totals.talks),
        {figure.key: figure for figure in shown},
    )


def connectors(glance: Glance) -> Figure:
    """Who brought most; reads the whole tree."""
    ranking = asking.ranking(glance, Graph(glance.tree()))
    found = [one for one in ranking.connectors if one.person in ranking.people]
    return best(found, {int(person): row.name for person, row in ranking.people.items()})


def behind(session: Session, mark: Behind, now: datetime) -> list[Line]:
    """Who stands behind a mark, at most `MOST_LINES`; empty for what is no longer there."""
    of = {"week": _week, "cell": _cell, "question": _question, "advice": _advice, "brought": _brought}[mark.kind]
    return list(islice(of(session, mark.key, now.tzinfo or UTC), MOST_LINES))


def _weeks(session: Session, now: datetime, count: int) -> Figure:
    zone = now.tzinfo or UTC
    first = first_day(now.date(), count)
    rows = store.minutes(session, _instant(first, zone), _instant(first + timedelta(weeks=count), zone))
    facts = [
        DayFact(datetime.fromisoformat(minute).replace(tzinfo=UTC).astimezone(zone).date(), talks, names)
        for minute, talks, names in rows
    ]
    return weeks(facts, now.date(), count)


def _groups(session: Session) -> list[GroupFact]:
    return [GroupFact(*row) for row in store.groups(session)]


def _matrix(session: Session) -> Figure:
    questions = store.questions(session, MOST_QUESTIONS)
    keys = [key for key, _ in questions]
    people = store.asked_people(session, keys, MOST_PEOPLE)
    rows = store.cells(session, keys, [person for person, _ in people])
    return matrix(questions, people, {(key, person): Asked(notes, bool(asked)) for key, person, notes, asked in rows})


def _week(session: Session, key: tuple[str, ...], zone: tzinfo) -> Iterator[Line]:
    start, end = (_instant(date.fromisoformat(day), zone) for day in key)
    for person, name, talk, at, form, names in store.week_lines(session, start, end, MOST_LINES):
        day = datetime.fromisoformat(at).astimezone(zone)
        given = f", {counted(names, 'new name')}" if names else ""
        yield Line(person, name, f"{day:%a} {day.day} {day:%b}, {form.replace('-', ' ')}{given}", talk)


def _cell(session: Session, key: tuple[str, ...], _zone: tzinfo) -> Iterator[Line]:
    by, row, column = key
    grid = shelf(_groups(session), By(by))
    for person, name, field, organization, title, is_met in store.cell_lines(session):
        if grid.row_of(field) == row and grid.column_of(organization, title) == column:
            what = ", ".join(part for part in (title, organization) if part)
            said = "talked with" if is_met else _NOT_MET
            yield Line(person, name, f"{what} · {said}" if what else said)


def _question(session: Session, key: tuple[str, ...], _zone: tzinfo) -> Iterator[Line]:
    for person, name, talk, kind, text, is_asked in store.answers(session, key[0], MOST_LINES):
        if text is None:
            yield Line(person, name, "Asked, nothing noted" if is_asked else "Not reached", talk)
        else:
            yield Line(person, name, text if kind == "note" else f"{str(kind).capitalize()}: {text}", talk)


def _advice(session: Session, key: tuple[str, ...], _zone: tzinfo) -> Iterator[Line]:
    for person, name, talk, text in store.advice_lines(session, key[0], MOST_LINES):
        yield Line(person, name, text, talk)


def _brought(session: Session, key: tuple[str, ...], _zone: tzinfo) -> Iterator[Line]:
    for person, name, introducer, talks in store.brought(session, int(key[0]), MOST_LINES):
        yield Line(person, name, f"introduced by {introducer} · {counted(talks, 'talk') if talks else _NOT_MET}")


def _instant(day: date, zone: tzinfo) -> str:
    """When a day begins where I am, as instants are stored."""
    return instant_text(datetime.combine(day, time(), zone))
