"""Planning a conversation, preparing it, and which one is next."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, Format, QuestionDraft, State
from app.core.drafts import ContactKind, ContactPointDraft, PositionDraft
from app.core.errors import UserError
from app.core.people import PersonId
from app.core.questions import Group
from app.core.referrals.facts import Permission
from app.services import conversations, people
from tests.store.tables import fingerprint

NOON = datetime(2099, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def ada(add):
    points = (
        ContactPointDraft(ContactKind.EMAIL, "ada@lovelace.example"),
        ContactPointDraft(ContactKind.EMAIL, "second@lovelace.example"),
        ContactPointDraft(ContactKind.PHONE, "+44 20 7946 0100"),
    )
    return add("Ada Lovelace", contact_points=points, positions=(PositionDraft("Analytical Society", "Analyst"),))


@pytest.fixture
def plan(workspace):
    """Plans a conversation; gives its id."""

    def plan_one(person, at=NOON, **fields):
        draft = ConversationDraft(person, at, "Europe/London", **fields)
        return workspace.write("Plan", conversations.plan, draft)[0]

    return plan_one


def page(workspace, talk):
    return workspace.read(conversations.page, talk)


def test_what_was_planned_is_on_the_page(workspace, ada, introduce, plan):
    introduce(1, ada, permission=Permission.GRANTED)
    talk = plan(
        ada, minutes=20, format=Format.IN_PERSON, place="St James's Square", their_zone="UTC", travel_minutes=15
    )
    told = page(workspace, talk)
    assert (told.person, told.name, told.role) == (ada, "Ada Lovelace", "Analyst, Analytical Society")
    assert (told.starts_at, told.zone, told.their_zone, told.minutes) == (NOON, "Europe/London", "UTC", 20)
    assert (told.format, told.place, told.travel_minutes) == (Format.IN_PERSON, "St James's Square", 15)
    assert told.state is State.PLANNED
    assert [step.name for step in told.path] == ["Me", "Ada Lovelace"]
    assert told.permission == "granted"
    assert told.contact_lines == ("ada@lovelace.example", "+44 20 7946 0100")
    assert told.my_name == "Me"


def test_a_person_outside_the_tree_has_no_path(workspace, ada, plan):
    assert page(workspace, plan(ada)).path == ()


@pytest.mark.parametrize(("person", "minutes"), [(999, 30), (1, 30), (2, 0), (2, -5)])
def test_what_can_not_be_planned_is_refused(workspace, file, ada, person, minutes):
    assert ada == 2
    before = fingerprint(file)
    with pytest.raises(UserError):
        workspace.write("Plan", conversations.plan, ConversationDraft(PersonId(person), NOON, "UTC", minutes=minutes))
    assert fingerprint(file) == before


def test_someone_in_the_trash_is_talked_to_no_more(workspace, ada, plan):
    talk = plan(ada)
    workspace.write("Trash", people.trash, [ada])
    assert workspace.read(conversations.rows) == []
    assert workspace.read(conversations.next_id, NOON) is None
    assert workspace.glance.counts().upcoming == 0
    with pytest.raises(UserError):
        plan(ada)
    workspace.write("Restore", people.restore, [ada])
    assert workspace.read(conversations.next_id, NOON) == talk


def test_those_to_come_are_listed_first_then_the_others_newest_first(workspace, ada, plan):
    late, early = plan(ada, NOON + timedelta(days=9)), plan(ada, NOON + timedelta(days=1))
    held_first, held_last = plan(ada, NOON - timedelta(days=9)), plan(ada, NOON - timedelta(days=1))
    for talk in (held_first, held_last):
        workspace.write("Held", conversations.set_state, talk, State.HELD)
    assert [row.id for row in workspace.read(conversations.rows)] == [early, late, held_last, held_first]


def test_a_row_says_what_is_prepared(workspace, ada, plan):
    talk = plan(ada)
    (row,) = workspace.read(conversations.rows)
    assert (row.name, row.role, row.question_count, row.is_prepared) == ("Ada Lovelace", "Analyst", 0, False)
    questions = [QuestionDraft("What do you like best?", Group.INSIGHTS), QuestionDraft("And least?", Group.INSIGHTS)]
    workspace.write("Questions", conversations.set_questions, talk, questions)
    workspace.write("Research", conversations.set_text, talk, "research", "Notes on the engine")
    (row,) = workspace.read(conversations.rows)
    assert (row.question_count, row.is_prepared) == (2, True)


def test_the_next_one_is_the_first_that_has_not_ended(workspace, ada, plan):
    first, second = plan(ada, NOON, minutes=30), plan(ada, NOON + timedelta(hours=2))
    assert workspace.read(conversations.next_id, NOON - timedelta(days=1)) == first
    assert workspace.read(conversations.next_id, NOON + timedelta(minutes=29)) == first
    assert workspace.read(conversations.next_id, NOON + timedelta(minutes=31)) == second
    assert workspace.read(conversations.next_id, NOON + timedelta(days=1)) is None


@pytest.mark.parametrize("state", [State.HELD, State.CANCELLED, State.NO_SHOW])
def test_one_that_is_over_is_not_next(workspace, ada, plan, state):
    workspace.write("State", conversations.set_state, plan(ada), state)
    assert workspace.read(conversations.next_id, NOON - timedelta(days=1)) is None


def test_the_next_with_someone_else_the_last(workspace, add, ada, plan):
    mary = add("Mary")
    past, coming = plan(ada, NOON - timedelta(days=9)), plan(ada, NOON + timedelta(days=9))
    assert workspace.read(conversations.next_with, ada, NOON) == coming
    workspace.write("Cancel", conversations.cancel, coming)
    workspace.write("Held", conversations.set_state, past, State.HELD)
    assert workspace.read(conversations.next_with, ada, NOON) in {past, coming}
    assert workspace.read(conversations.next_with, mary, NOON) is None


def test_moving_one_keeps_what_was_prepared_and_asks_for_a_new_confirmation(workspace, ada, plan):
    talk = plan(ada)
    workspace.write("Hopes", conversations.set_hopes, talk, ["See the engine"])
    workspace.write("Confirm", conversations.set_state, talk, State.CONFIRMED)
    later = ConversationDraft(ada, NOON + timedelta(days=1), "Europe/Paris", minutes=45, place="Paris")
    workspace.write("Move", conversations.reschedule, talk, later)
    told = page(workspace, talk)
    assert (told.starts_at, told.zone, told.minutes, told.place) == (later.starts_at, "Europe/Paris", 45, "Paris")
    assert told.state is State.PLANNED
    assert [hope.text for hope in told.hopes] == ["See the engine"]
    workspace.undo()
    assert page(workspace, talk).state is State.CONFIRMED


def test_another_place_at_the_same_time_needs_no_new_confirmation(workspace, ada, plan):
    talk = plan(ada)
    workspace.write("Confirm", conversations.set_state, talk, State.CONFIRMED)
    workspace.write("Move", conversations.reschedule, talk, ConversationDraft(ada, NOON, "Europe/London", place="Club"))
    assert page(workspace, talk).state is State.CONFIRMED


def test_three_hopes_are_kept_in_order_and_a_fourth_is_refused(workspace, file, ada, plan):
    talk = plan(ada)
    workspace.write("Hopes", conversations.set_hopes, talk, ["one", " ", "two  words", "three"])
    assert [hope.text for hope in page(workspace, talk).hopes] == ["one", "two words", "three"]
    before = fingerprint(file)
    with pytest.raises(UserError, match="At most 3"):
        workspace.write("Hopes", conversations.set_hopes, talk, ["a", "b", "c", "d"])
    assert fingerprint(file) == before
    workspace.write("Hopes", conversations.set_hopes, talk, ["three", "one"])
    assert [hope.text for hope in page(workspace, talk).hopes] == ["three", "one"]


def test_questions_keep_their_order_and_their_records(workspace, ada, plan):
    talk = plan(ada)
    texts = ["How did you start?", "What next?", "Whom should I ask?"]
    drafts = [QuestionDraft(text, Group.TRENDS, bank_key=f"k{i}", is_sent_ahead=i == 1) for i, text in enumerate(texts)]
    workspace.write("Questions", conversations.set_questions, talk, drafts)
    first = page(workspace, talk).questions
    assert [(q.text, q.group, q.bank_key, q.is_sent_ahead) for q in first] == [
        (texts[0], Group.TRENDS, "k0", False),
        (texts[1], Group.TRENDS, "k1", True),
        (texts[2], Group.TRENDS, "k2", False),
    ]
    workspace.write("Questions", conversations.set_questions, talk, drafts[::-1])
    assert [q.id for q in page(workspace, talk).questions] == [q.id for q in first][::-1]
    workspace.write("Questions", conversations.set_questions, talk, drafts[:1])
    assert [q.text for q in page(workspace, talk).questions] == texts[:1]


def test_a_question_asked_twice_is_kept_twice(workspace, ada, plan):
    talk = plan(ada)
    drafts = [QuestionDraft("Why?", Group.TRENDS), QuestionDraft("Why?", Group.ADVICE)]
    for _ in range(2):
        workspace.write("Questions", conversations.set_questions, talk, drafts)
        assert [q.group for q in page(workspace, talk).questions] == [Group.TRENDS, Group.ADVICE]


def test_texts_of_one_conversation_leave_the_other_alone(workspace, ada, plan):
    one, other = plan(ada), plan(ada)
    workspace.write("Text", conversations.set_text, one, "introduction", "I build engines")
    workspace.write("Ready", conversations.set_room_ready, one, True)
    assert (page(workspace, one).introduction, page(workspace, one).is_room_ready) == ("I build engines", True)
    assert (page(workspace, other).introduction, page(workspace, other).is_room_ready) == ("", False)


def test_a_conversation_that_is_gone_is_refused(workspace):
    with pytest.raises(UserError, match="no longer there"):
        page(workspace, 99)
    with pytest.raises(UserError, match="no longer there"):
        workspace.write("Hopes", conversations.set_hopes, 99, ["a"])
