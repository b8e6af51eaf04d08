"""What an earlier talk leaves for the next one, and what the question bank remembers."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, QuestionDraft, State
from app.core.questions import Group
from app.services import bank_memory, conversations, moves
from app.store import models

FIRST = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
LATER = FIRST + timedelta(days=60)
BEST = QuestionDraft("What do you like best about your work?", Group.INSIGHTS, "insight-best")
OWN = QuestionDraft("Why brass?", Group.INSIGHTS)


@pytest.fixture
def talk(workspace):
    """Plans a talk; with *held* it took place."""

    def make(person, start, *, held=False, questions=()):
        made = workspace.write("Plan", conversations.plan, ConversationDraft(person, start, "UTC"))[0]
        workspace.write("Questions", conversations.set_questions, made, questions)
        if held:
            workspace.write("Hold", moves.change_state, made, State.HELD, start + timedelta(hours=1))
        return made

    return make


def settle(work, conversation, outcomes):
    for hope in work.session.query(models.Hope).filter_by(conversation_id=conversation):
        hope.outcome = outcomes.get(hope.text, "")


def ask(work, conversation, *, notes=()):
    for question in work.session.query(models.Question).filter_by(conversation_id=conversation):
        question.is_asked = True
        if question.text in notes:
            fields = {"conversation_id": conversation, "question_id": question.id}
            work.session.add(models.Takeaway(kind="insight", text="Noted", **fields))


def carried(workspace, conversation):
    return workspace.read(conversations.page, conversation).carried


def test_hopes_that_were_not_answered_are_offered_for_the_next_talk(workspace, add, talk):
    ada = add("Ada Lovelace")
    first, later = talk(ada, FIRST, held=True), talk(ada, LATER)
    workspace.write("Hopes", conversations.set_hopes, first, ["A first year", "Two people to meet", "Her notes"])
    workspace.write("Settle", settle, first, {"A first year": "answered", "Her notes": "partly"})
    assert carried(workspace, later) == ("Two people to meet", "Her notes")
    workspace.write("Hopes", conversations.set_hopes, later, ["two people to meet"])
    assert carried(workspace, later) == ("Her notes",)
    assert carried(workspace, first) == ()


def test_only_the_last_talk_held_with_the_same_person_counts(workspace, add, talk):
    ada, charles = add("Ada Lovelace"), add("Charles Babbage")
    other = talk(charles, FIRST, held=True)
    workspace.write("Hopes", conversations.set_hopes, other, ["Of another"])
    planned = talk(ada, FIRST)
    workspace.write("Hopes", conversations.set_hopes, planned, ["Of a talk that was not held"])
    assert carried(workspace, talk(ada, LATER)) == ()


def test_the_bank_remembers_how_often_whom_last_and_whom_here(workspace, add, talk):
    ada, charles = add("Ada Lovelace"), add("Charles Babbage")
    one = talk(ada, FIRST, held=True, questions=[BEST, OWN])
    two = talk(charles, FIRST + timedelta(days=1), held=True, questions=[BEST])
    talk(charles, LATER, questions=[BEST])  # chosen, not asked yet
    workspace.write("Ask", ask, one, notes=[BEST.text])
    workspace.write("Ask", ask, two)
    memory = workspace.read(bank_memory.remembered, ada)
    assert set(memory) == {"insight-best"}  # of questions of one's own the bank knows nothing
    asked = memory["insight-best"]
    assert (asked.times, asked.last_name, asked.answers) == (2, "Charles Babbage", 1)
    assert asked.last_at == FIRST + timedelta(days=1)
    assert asked.here_at == FIRST
    assert workspace.read(bank_memory.remembered, add("Mary Somerville"))["insight-best"].here_at is None
