"""Asking real data: who counts as met, what a text means, colleagues, paths, connectors."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, State
from app.core.drafts import PositionDraft
from app.core.errors import Ambiguous, UserError
from app.core.referrals.asking import Through, Weakness
from app.core.referrals.facts import Permission
from app.core.referrals.goals import GoalKind
from app.core.referrals.graph import Graph
from app.services import asking, conversations, people, sample


@pytest.fixture
def meet(workspace):
    """Holds a conversation with someone some days ago."""

    def hold(person, days=3, state=State.HELD):
        at = datetime.now(UTC) - timedelta(days=days)
        talk, _ = workspace.write("Plan", conversations.plan, ConversationDraft(person, at, "UTC"))
        workspace.write("State", conversations.set_state, talk, state)

    return hold


def find(workspace, text):
    return asking.meant(workspace.glance, text, lambda words: workspace.read(people.find, words))


def ways(workspace, text):
    answer = asking.answer(workspace.glance, find(workspace, text))
    return [[answer.people[person].name for person in route.people] for route in answer.routes]


def test_only_a_conversation_held_makes_someone_met(workspace, add, introduce, meet):
    me, mary, jane, ada = workspace.glance.me(), add("Mary"), add("Jane"), add("Ada")
    for someone in (mary, jane):
        introduce(me, someone)
        introduce(someone, ada, is_primary=someone == mary, permission=Permission.GRANTED)
    meet(mary, state=State.CANCELLED)
    answer = asking.answer(workspace.glance, find(workspace, "Ada"))
    assert {route.through for route in answer.routes} == {Through.NOT_MET_YET}
    meet(jane)
    answer = asking.answer(workspace.glance, find(workspace, "Ada"))
    assert [route.ask for route in answer.routes] == [jane]
    meet(mary, days=1)
    answer = asking.answer(workspace.glance, find(workspace, "Ada"))
    assert [route.ask for route in answer.routes] == [mary, jane]  # the last contact is nearer
    assert answer.routes[0].last_contact == (datetime.now(UTC) - timedelta(days=1)).date()


def test_whoever_is_in_the_trash_is_asked_for_nothing(workspace, add, introduce, meet):
    me, mary, ada = workspace.glance.me(), add("Mary"), add("Ada")
    introduce(me, mary)
    introduce(mary, ada)
    meet(mary)
    workspace.write("Trash", people.trash, [mary])
    assert ways(workspace, "Ada") == []


def test_someone_at_the_same_organization_may_help(workspace, add, introduce, meet):
    society = (PositionDraft("Royal Society", "Fellow"),)
    mary, ada = add("Mary", positions=society), add("Ada", positions=society)
    past = add("Jane", positions=(PositionDraft("Royal Society", "Fellow", ends_on=date(2001, 1, 1)),))
    introduce(workspace.glance.me(), mary)
    meet(mary)
    meet(past)
    answer = asking.answer(workspace.glance, find(workspace, "Ada"))
    (route,) = answer.routes
    assert (route.ask, route.goal, route.why) == (mary, ada, Weakness.SAME_ORGANIZATION)


def test_a_text_is_an_organization_then_a_person_then_a_role(workspace, add):
    ada = add("Ada King", positions=(PositionDraft("King's College", "Reader"),))
    mary = add("Mary Somerville", positions=(PositionDraft("King", "Science writer"),))
    edwin = add("Edwin Abbott", positions=(PositionDraft("Old Place", "Schoolmaster", ends_on=date(1889, 1, 1)),))
    workspace.write("Field", people.edit, edwin, field="geometry")
    assert find(workspace, "king").people == (mary,)  # the organization of exactly that name
    assert find(workspace, "ada").people == (ada,)
    assert (find(workspace, "king's").kind, find(workspace, "king's").label) == (
        GoalKind.ORGANIZATION,
        "King's College",
    )
    assert (find(workspace, "writer").kind, find(workspace, "writer").people) == (GoalKind.ROLE, (mary,))
    assert find(workspace, "geometry").people == (edwin,)
    for nobody in ("schoolmaster", "Old Place", "zzz", "\ud800", '"*'):
        with pytest.raises(UserError, match="Nobody, no organization and no role"):
            find(workspace, nobody)


def test_several_of_a_name_are_refused_with_the_candidates(workspace, add):
    add("Ada King"), add("Ada Byron")
    with pytest.raises(Ambiguous, match="Ada Byron"):
        find(workspace, "ada")
    add("Mary", positions=(PositionDraft("North Observatory", "Reader"),))
    add("Jane", positions=(PositionDraft("South Observatory", "Reader"),))
    with pytest.raises(Ambiguous, match="North Observatory, South Observatory"):
        find(workspace, "observatory")


def test_the_path_between_two_tells_who_introduced_whom(workspace, add, introduce):
    mary, ada, jane, alone = add("Mary"), add("Ada"), add("Jane"), add("Alone")
    introduce(mary, ada)
    introduce(mary, jane)
    found = asking.between(workspace.glance, ada, jane)
    assert [row.name for row in found.people] == ["Ada", "Mary", "Jane"]
    assert found.is_downward == (False, True)
    assert asking.between(workspace.glance, ada, alone).people == ()


def test_connectors_of_the_sample(workspace):
    workspace.write("Sample", sample.fill)
    ranking = asking.ranking(workspace.glance, Graph(workspace.glance.tree()))
    talks = [one.talks for one in ranking.connectors]
    assert talks == sorted(talks, reverse=True)
    assert talks[0] > 0
    assert workspace.glance.me() not in {one.person for one in ranking.connectors}


def test_every_goal_of_the_sample_gets_an_answer_of_real_links(workspace):
    workspace.write("Sample", sample.fill)
    held = workspace.glance.talks()
    me = workspace.glance.me()
    for person in workspace.glance.person_ids():
        goal = find(workspace, str(person))
        for route in asking.answer(workspace.glance, goal).routes:
            assert route.people[0] == me
            assert route.goal == person
            if route.through is Through.MET:
                assert all(held.get(one) for one in route.people[1:-1])
