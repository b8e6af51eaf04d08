"""Insights of real data: the sample, days where I am, the trash, and who stands behind each figure."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.core.conversations import ConversationDraft
from app.core.insights.coverage import By
from app.core.insights.figures import Behind, table
from app.services import conversations, insights, people, sample, touches
from app.store import models

AUCKLAND = ZoneInfo("Pacific/Auckland")


@pytest.fixture
def filled(workspace):
    workspace.write("Sample", sample.fill)
    return workspace


def now():
    return datetime.now(ZoneInfo("Europe/London"))


def test_the_sample_says_something_in_each_figure(filled):
    found = filled.read(insights.read, now())
    assert (found.talks, found.introductions, found.names_per_talk) == ("12", "45", "0.9")
    assert sum(mark.value for mark in found.figures["talks-a-week"].marks if mark.column == 0) == 12
    shorts = {mark.short for mark in found.figures["coverage"].marks}
    assert {"1 · thin", "–"} < shorts
    assert {mark.short for mark in found.figures["questions"].marks} >= {"●", "○"}
    assert table(found.figures["advice"])[1:] == [["Will try", "4"], ["Done", "3"], ["Not for me", "1"]]
    assert insights.connectors(filled.glance).rows[0] == "Alexander von Humboldt"


@pytest.mark.parametrize("by", By)
def test_behind_each_cell_stand_as_many_as_it_says(filled, by):
    for mark in filled.read(insights.read, now(), by).figures["coverage"].marks:
        lines = filled.read(insights.behind, mark.behind, now())
        assert sum(line.text.endswith("talked with") for line in lines) == mark.value
        assert bool(lines) == (mark.short != "–")


def test_behind_every_other_figure_stand_as_many_as_it_says(filled):
    figures = filled.read(insights.read, now()).figures
    for mark in (*figures["talks-a-week"].marks, *figures["advice"].marks, *insights.connectors(filled.glance).marks):
        if (mark.column == 0 and mark.behind.kind != "brought") or (mark.behind.kind == "brought" and mark.column == 1):
            assert len(filled.read(insights.behind, mark.behind, now())) == mark.value


def test_answers_to_one_question_stand_together(filled):
    lines = filled.read(insights.behind, Behind("question", ("insight-path",), ""), now())
    assert [line.name for line in lines[:3]] == ["Joseph Fourier", "Mary Somerville", "John Herschel"]
    assert lines[-1].name == "Michael Faraday"
    assert lines[-1].text == "Asked, nothing noted"
    assert lines[0].text.startswith("Insight: Years in an office")
    assert lines[0].talk is not None


def test_a_week_begins_at_midnight_where_i_am(workspace, add):
    ada = add("Ada")
    clock = datetime(2026, 11, 25, 12, tzinfo=AUCKLAND)
    # Monday in Auckland, still Sunday in UTC.
    starts_at = datetime(2026, 11, 23, 0, 30, tzinfo=AUCKLAND)
    workspace.store.clock = lambda: clock
    draft = ConversationDraft(ada, starts_at, "Pacific/Auckland")
    talk = workspace.write("Plan", conversations.plan, draft)[0]
    workspace.write("Held", touches.hold, talk, starts_at + timedelta(minutes=30))
    last = workspace.read(insights.read, clock).figures["talks-a-week"].marks[-2]
    assert (last.value, last.words) == (1, "Week from 23 Nov 2026: 1 talk, 0 new names (0.0 per talk)")
    (line,) = workspace.read(insights.behind, last.behind, clock)
    assert (line.person, line.text) == (ada, "Mon 23 Nov, video")


def test_people_in_the_trash_count_nowhere(filled):
    ids = list(filled.glance.person_ids())
    filled.write("Trash", people.trash, ids)
    found = filled.read(insights.read, now())
    assert found.talks == "0"
    assert not any(mark.value for figure in found.figures.values() for mark in figure.marks)
    assert found.figures["questions"].marks == ()


def test_an_answer_without_words_and_an_ask_answered_are_no_notes(filled):
    def note(work):
        question = work.session.query(models.Question).filter_by(bank_key="insight-challenge").first()
        for kind, text in (("ask-names", ""), ("note", "  ")):
            work.session.add(
                models.Takeaway(conversation_id=question.conversation_id, question_id=question.id, kind=kind, text=text)
            )

    filled.write("Note", note)
    marks = filled.read(insights.read, now()).figures["questions"].marks
    assert {mark.short for mark in marks if mark.behind.key == ("insight-challenge",)} == {"○"}


def test_nobody_stands_behind_a_person_who_brought_nobody(filled):
    person = filled.read(people.find, "Richard Owen")
    assert filled.read(insights.behind, Behind("brought", (str(person),), ""), now()) == []
