"""Moving questions inside and across groups."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.conversations import QuestionDraft
from app.core.questions import Group
from app.ui.conversations import question_order

GROUPS = list(Group)
A, B, C, D = (
    QuestionDraft("a", Group.TRENDS),
    QuestionDraft("b", Group.TRENDS),
    QuestionDraft("c", Group.ADVICE),
    QuestionDraft("d", Group.ASSIGNMENTS),
)
LISTS = st.lists(st.builds(QuestionDraft, st.text(max_size=3), st.sampled_from(GROUPS)), min_size=1, max_size=8).map(
    question_order.grouped
)


def texts(questions):
    return "".join(q.text for q in questions)


def test_stepping_down_inside_a_group_swaps():
    questions, place = question_order.stepped((A, B, C, D), 0, 1)
    assert (texts(questions), place) == ("bacd", 1)


def test_stepping_past_the_edge_enters_the_neighbouring_group_even_if_empty():
    questions, place = question_order.stepped((A, B, C, D), 1, 1)
    assert (texts(questions), place) == ("abcd", 1)
    assert questions[1].group is Group.INSIGHTS
    back, _ = question_order.stepped(questions, 1, -1)
    assert back == (A, B, C, D)


def test_the_first_can_not_go_up_nor_the_last_down():
    assert question_order.stepped((A, B, C, D), 0, -1) == ((A, B, C, D), 0)
    assert question_order.stepped((A, B, C, D), 3, 1) == ((A, B, C, D), 3)


def test_a_drop_into_another_group_changes_the_group():
    questions, place = question_order.moved((A, B, C, D), 0, Group.ADVICE, 3)
    assert (texts(questions), place) == ("bcad", 2)
    assert questions[2].group is Group.ADVICE


def test_rewording_cuts_the_tie_to_the_bank_and_never_doubles_a_text():
    bank = QuestionDraft("a", Group.TRENDS, "trend-a")
    assert question_order.changed((bank, B), 0, text="new")[0].bank_key == ""
    assert question_order.changed((bank, B), 0, text="b") == (bank, B)


def test_adding_a_question_that_is_there_adds_nothing():
    assert question_order.added((A, B), (QuestionDraft("a", Group.ADVICE), C)) == (A, B, C)


@given(LISTS, st.data())
def test_a_move_keeps_every_question_and_every_group_together(questions, data):
    index = data.draw(st.integers(0, len(questions) - 1))
    before = data.draw(st.integers(0, len(questions)))
    group = data.draw(st.sampled_from(GROUPS))
    moved, place = question_order.moved(questions, index, group, before)
    assert sorted(q.text for q in moved) == sorted(q.text for q in questions)
    assert moved[place].text == questions[index].text
    assert moved == question_order.grouped(moved)


@given(LISTS, st.data())
def test_a_step_up_after_a_step_down_is_where_it_was(questions, data):
    index = data.draw(st.integers(0, len(questions) - 1))
    down, place = question_order.stepped(questions, index, 1)
    if down != questions or place != index:
        assert question_order.stepped(down, place, -1) == (questions, index)
