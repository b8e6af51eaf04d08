"""What filters, colours and the time slider read is what the rows say."""

from datetime import UTC, date, datetime, timedelta

from app.core.conversations import ConversationDraft, State
from app.core.drafts import PersonDraft, PositionDraft
from app.core.owed_facts import Desk, Rule
from app.core.referrals.facts import ReferralDraft
from app.core.referrals.graph import Graph
from app.core.referrals.traits import NEVER
from app.services import conversations, owed, people, referrals, sample
from app.store import models

NOW = datetime.now(UTC)


def read(workspace):
    graph = Graph(workspace.glance.tree())
    return graph, workspace.glance.traits(graph.index)


def held(workspace, person, days_ago):
    at = NOW - timedelta(days=days_ago)
    talk, _ = workspace.write("Plan", conversations.plan, ConversationDraft(person, at, "UTC"))
    workspace.write("Held", conversations.set_state, talk, State.HELD)


def message(work, person, kind, at):
    work.session.add(models.Message(person_id=person, kind=kind, sent_at=at))


def test_each_person_has_organization_field_tags_and_days(workspace):
    me = workspace.glance.me()
    positions = (PositionDraft("Royal Society", "Fellow"), PositionDraft("École", "Teacher"))
    ada, _ = workspace.write("Add", people.add, PersonDraft("Ada", positions=positions, tags=("poet", "friend")))
    mary, _ = workspace.write("Add", people.add, PersonDraft("Mary", tags=("friend",)))
    workspace.write("Field", people.edit, ada, field="mathematics")
    workspace.write(
        "Introduce",
        referrals.introduce,
        [ReferralDraft(me, ada, date(2025, 3, 1)), ReferralDraft(ada, mary), ReferralDraft(me, mary, is_primary=False)],
    )
    held(workspace, ada, 9)
    workspace.write("Wrote", message, ada, "nudge", NOW - timedelta(days=4))
    graph, traits = read(workspace)
    a, m = graph.index[ada], graph.index[mary]
    assert traits.organizations.names[traits.organizations.of[a]] == "Royal Society"
    assert traits.organizations.of[m] == 0
    assert traits.fields.names[traits.fields.of[a]] == "mathematics"
    assert {tag: sorted(people) for tag, people in traits.tags.items()} == {"poet": [a], "friend": sorted((a, m))}
    assert traits.since[a] == date(2025, 3, 1).toordinal()
    assert traits.since[m] == NOW.date().toordinal()
    assert traits.touched[a] == (NOW - timedelta(days=4)).toordinal()
    assert traits.touched[m] == NEVER


def test_people_who_came_after_the_tree_was_read_are_left_out(workspace):
    graph = Graph(workspace.glance.tree())
    ada, _ = workspace.write("Add", people.add, PersonDraft("Ada", positions=(PositionDraft("Zoo"),), tags=("poet",)))
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(workspace.glance.me(), ada)])
    traits = workspace.glance.traits(graph.index)
    assert len(traits.since) == len(traits.touched) == len(traits.organizations.of) == 1
    assert traits.tags == {}


def test_the_sample_has_fields_and_organizations_to_colour_by(workspace):
    workspace.write("Sample", sample.fill)
    _, traits = read(workspace)
    assert len(traits.organizations.names) > 5
    assert len(traits.fields.names) > 5
    assert all(traits.since)


def test_a_thank_you_is_due_after_a_talk_until_one_is_sent(workspace):
    me = workspace.glance.me()
    ada, mary = (workspace.write("Add", people.add, PersonDraft(name))[0] for name in ("Ada", "Mary"))
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(me, ada), ReferralDraft(me, mary)])
    assert workspace.glance.tree().thanks_due == set()
    workspace.write("Wrote", message, ada, "thank-you", NOW - timedelta(days=20))  # for something earlier
    held(workspace, ada, 9)
    facts = workspace.glance.tree()
    assert {facts.names[node] for node in facts.thanks_due} == {"Ada"}
    workspace.write("Thanked", message, ada, "thank-you", NOW - timedelta(days=8))
    assert workspace.glance.tree().thanks_due == set()


def test_a_thank_you_that_was_dismissed_is_due_no_longer(workspace):
    ada, _ = workspace.write("Add", people.add, PersonDraft("Ada"))
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(workspace.glance.me(), ada)])
    held(workspace, ada, 9)
    acts = workspace.read(owed.acts, Desk(datetime.now(UTC)))
    thanks = next(act for act in acts if act.rule is Rule.THANK)
    assert len(workspace.glance.tree().thanks_due) == 1
    workspace.write("Dismiss", owed.dismiss, thanks)
    assert workspace.glance.tree().thanks_due == set()
