"""Figures from facts: weeks, coverage, kinds, questions, ledgers, and their tables and CSV."""

import csv
from datetime import date, timedelta
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.insights.coverage import NO_FIELD, OTHER_FIELDS, By, GroupFact, coverage, shelf
from app.core.insights.figures import Behind, Figure, Mark, csv_text, table
from app.core.insights.kinds import Kind, Role, kind_of, role_of
from app.core.insights.ledgers import MOST_CONNECTORS, advice, best
from app.core.insights.matrix import Asked, matrix
from app.core.insights.weeks import WEEKS, DayFact, first_day, rate, weeks
from app.core.people import PersonId
from app.core.referrals.connectors import Connector

TODAY = date(2026, 11, 25)  # a Wednesday
DAYS = st.dates(date(2026, 1, 1), date(2027, 1, 1))


@given(DAYS, st.integers(1, 60))
def test_the_last_week_holds_today_and_the_first_is_a_monday(today, count):
    first = first_day(today, count)
    assert first.weekday() == 0
    assert first + timedelta(weeks=count - 1) <= today < first + timedelta(weeks=count)


@given(st.lists(st.builds(DayFact, DAYS, st.integers(1, 9), st.integers(0, 9)), max_size=60))
def test_every_talk_of_those_weeks_is_counted_once(facts):
    figure = weeks(facts, TODAY)
    first = first_day(TODAY)
    inside = [fact for fact in facts if first <= fact.day < first + timedelta(weeks=WEEKS)]
    assert sum(mark.value for mark in figure.marks if mark.column == 0) == sum(fact.talks for fact in inside)
    assert len(figure.marks) == 2 * WEEKS


def test_a_week_tells_talks_and_names():
    figure = weeks([DayFact(date(2026, 11, 23), 2, 3), DayFact(date(2026, 11, 29), 1, 0)], TODAY)
    assert figure.rows[-1] == "2026-11-23"
    assert figure.marks[-2].words == "Week from 23 Nov 2026: 3 talks, 3 new names (1.0 per talk)"
    assert figure.marks[-2].behind == Behind("week", ("2026-11-23", "2026-11-30"), "Talks, week from 23 Nov 2026")
    assert figure.marks[0].words == "Week from 1 Jun 2026: 0 talks, 0 new names"
    assert (rate(7, 3), rate(0, 0)) == ("2.3", "–")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("University of Cambridge", Kind.ACADEMIA), ("Université de Liège", Kind.ACADEMIA),
        ("École polytechnique", Kind.ACADEMIA),
        ("Royal Society", Kind.PUBLIC), ("British Museum", Kind.PUBLIC), ("Royal Navy", Kind.PUBLIC),
        ("Difference Works", Kind.INDUSTRY), ("Headland Ltd", Kind.INDUSTRY), ("Collegium", Kind.INDUSTRY),
        ("", Kind.NONE), (" – ", Kind.NONE),
    ],
)  # fmt: skip
def test_kind_of_an_organization_is_read_from_its_name(name, kind):
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Director of the Laboratory", Role.HEAD), ("Head of Data", Role.HEAD), ("Co-founder", Role.HEAD),
        ("CTO", Role.HEAD),
        ("Talent partner", Role.HIRING), ("HR business partner", Role.HIRING), ("Team lead", Role.MANAGER),
        ("Product Manager", Role.MANAGER), ("Botanist", Role.PRACTITIONER), ("Headmaster's clerk", Role.PRACTITIONER),
        ("", Role.NONE),
    ],
)  # fmt: skip
def test_role_is_read_from_the_title(title, role):
    assert role_of(title) is role


def test_thin_spots_are_said_in_words():
    facts = [
        GroupFact("botany", "British Museum", "", 3, 0),
        GroupFact("botany", "Kew College", "", 4, 1),
        GroupFact("logic", "Kew College", "", 2, 2),
    ]
    figure = coverage(facts)
    assert (figure.rows, figure.columns) == (("Botany", "Logic"), ("Academia", "Public, non-profit"))
    assert table(figure) == [
        ["Field", "Academia", "Public, non-profit"],
        ["Botany", "1 · thin", "none of 3"],
        ["Logic", "2", "nobody known"],
    ]
    assert figure.marks[0].words == "Botany, Academia: talked with 1 of 4 people. Thin: one voice only."


GROUPS = st.lists(
    st.builds(
        lambda field, organization, title, known, part: GroupFact(field, organization, title, known, known * part // 4),
        st.sampled_from(["", "logic", "Logic", "botany", *(f"field {n}" for n in range(30))]),
        st.sampled_from(["", "Kew College", "Museum", *(f"Firm {n}" for n in range(20))]),
        st.sampled_from(["", "Director", "Clerk"]),
        st.integers(1, 50),
        st.integers(0, 4),
    ),
    max_size=80,
)


@given(GROUPS, st.sampled_from(By))
def test_nobody_is_lost_or_counted_twice(facts, by):
    figure = coverage(facts, by)
    assert sum(mark.value for mark in figure.marks) == sum(fact.met for fact in facts)
    assert len(set(figure.rows)) == len(figure.rows)
    assert len(figure.marks) == len(figure.rows) * len(figure.columns)


@given(GROUPS, st.sampled_from(By))
def test_everybody_has_a_cell(facts, by):
    figure, grid = coverage(facts, by), shelf(facts, by)
    for fact in facts:
        assert grid.row_of(fact.field) in figure.rows
        assert grid.column_of(fact.organization, fact.title) in figure.columns


def test_many_fields_become_others_and_no_field_comes_last():
    facts = [GroupFact(f"field {n:02}", "", "", 50 - n, 0) for n in range(20)] + [GroupFact("", "", "", 900, 1)]
    rows = coverage(facts).rows
    assert rows[0] == "Field 00"
    assert rows[-2:] == (OTHER_FIELDS, NO_FIELD)


def test_questions_are_answered_asked_or_not_reached():
    cells = {
        ("path", 1): Asked(2, is_asked=True),
        ("path", 2): Asked(0, is_asked=True),
        ("day", 2): Asked(0, is_asked=False),
    }
    figure = matrix([("path", "Your path?"), ("day", "Your day?")], [(1, "Ada"), (2, "Mary")], cells)
    assert table(figure) == [
        ["Question", "Ada", "Mary"],
        ["Your path?", "answered (2 notes)", "asked, nothing noted"],
        ["Your day?", "", "not reached"],
    ]
    assert figure.marks[0].words == "Ada, “Your path?”: answered (2 notes)"
    assert figure.marks[0].behind == Behind("question", ("path",), "Your path?")


def test_advice_of_an_unknown_state_is_undecided():
    figure = advice({"done": 2, "someday": 1, "": 3})
    assert table(figure)[1:] == [["Will try", "0"], ["Done", "2"], ["Not for me", "0"], ["Not decided", "4"]]
    assert advice({}).marks == ()


def test_connectors_keep_their_order_and_only_the_first_are_shown():
    found = [Connector(PersonId(n), 1, 2 * n, n) for n in range(20, 0, -1)]
    figure = best(found, {n: f"Person {n}" for n in range(1, 21)})
    assert len(figure.rows) == MOST_CONNECTORS
    assert table(figure)[1] == ["Person 20", "20", "40"]
    assert figure.marks[0].words == "Person 20 brought 40 people, 1 of them directly; 20 talks came of it"


@given(st.text(), st.text())
def test_csv_reads_back_and_runs_nothing(name, column):
    mark = Mark(0, 0, 1, "1", "one", Behind("week", (), ""))
    text = csv_text(Figure("k", "T", "C", (name,), (column,), (mark,)))
    head, line = list(csv.reader(StringIO(text, newline=""), strict=True))
    for cell, wanted in ((head[1], column), (line[0], name)):
        assert cell in {wanted, f"'{wanted}"}
        assert not cell.startswith(("=", "+", "-", "@"))
    assert line[1] == "1"
