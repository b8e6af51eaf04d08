"""The fast reads: order, pages and search give what the rows say."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.core.conversations import ConversationDraft, State
from app.core.drafts import PersonDraft, PositionDraft
from app.core.errors import UserError
from app.core.referrals.facts import ReferralDraft
from app.core.stages import Stage
from app.core.touches import Kind, Touch
from app.services import conversations, people, referrals, sample, touches
from app.store import models
from app.store.glance import NOT_IN_TREE


@pytest.fixture
def add(workspace):
    def add_person(name, title="", organization="", **fields):
        positions = (PositionDraft(organization, title),) if title or organization else ()
        return workspace.write(f"Add {name}", people.add, PersonDraft(name, positions=positions, **fields))[0]

    return add_person


def test_each_column_sorts_both_ways_with_the_empty_ones_last(workspace, add):
    ada = add("Ada", "poet", "Zoo", family="Lovelace")
    mary = add("Mary", "Analyst", "academy", family="Somerville")
    bare = add("Bare", family="Abel")
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(ada, mary), ReferralDraft(mary, bare)])
    for person, days in ((ada, 5), (bare, 3)):
        at = datetime.now(UTC) - timedelta(days=days)
        talk, _changes = workspace.write("Plan", conversations.plan, ConversationDraft(person, at, "UTC"))
        workspace.write("Held", conversations.set_state, talk, State.HELD)
    expected = {
        ("name", False): [bare, ada, mary],
        ("name", True): [mary, ada, bare],
        ("title", False): [mary, ada, bare],
        ("title", True): [ada, mary, bare],
        ("organization", False): [mary, ada, bare],
        ("organization", True): [ada, mary, bare],
        ("introducer", False): [mary, bare, ada],
        ("introducer", True): [bare, mary, ada],
        ("last_contact", False): [ada, bare, mary],
        ("last_contact", True): [bare, ada, mary],
    }
    for (sort, descending), order in expected.items():
        assert list(workspace.glance.person_ids(sort, descending=descending)) == order, (sort, descending)


def test_rows_come_in_the_order_asked_for_without_those_that_are_gone(workspace, add):
    ada, mary = add("Ada", "Analyst", "Society"), add("Mary")
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(mary, ada)])
    found = workspace.glance.person_rows([mary, 999, ada])
    assert [row.id for row in found] == [mary, ada]
    assert (found[1].title, found[1].organization, found[1].introducer) == ("Analyst", "Society", "Mary")


def test_a_list_of_one_stage_holds_exactly_its_people(workspace):
    workspace.write("Sample", sample.fill)
    counts = workspace.glance.stage_counts()
    everyone = workspace.glance.person_ids()
    assert sum(count for stage, count in counts.items() if stage != NOT_IN_TREE) == len(everyone)
    for stage, count in counts.items():
        ids = workspace.glance.person_ids(stage=stage)
        assert len(ids) == count
        if stage != NOT_IN_TREE:
            assert {row.stage for row in workspace.glance.person_rows(ids)} <= {stage}
    assert list(workspace.glance.person_ids(stage=NOT_IN_TREE)) == list(workspace.glance.drawer_ids())


def test_people_are_found_by_what_is_written_about_them(workspace, add):
    ada = add("Émilie Žofie", "Analyst", "Straße & Söhne", notes="met beside the harpsichord", tags=("poet",))
    talk, _ = workspace.write("Plan", conversations.plan, ConversationDraft(ada, datetime.now(UTC), "UTC"))
    workspace.write("Text", conversations.set_text, talk, "research", "difference engines")
    workspace.write("Hopes", conversations.set_hopes, talk, ["understand Bernoulli"])
    add("Somebody Else")
    for text in ("emil", "ZOFIE emilie", "analy", "sohne", "harpsi", "poet", "engines", "bernou", "  Émilie  "):
        assert list(workspace.glance.search_ids(text)) == [ada], text
    for text in ("milie", "emilie nobody", "", "  ", "-", '"'):
        assert list(workspace.glance.search_ids(text)) == [], text


def test_who_is_called_so_comes_before_whose_notes_say_so_however_many(workspace, add):
    for number in range(30):
        add(f"Augustus {number}", notes="Gave Ada Lovelace lessons.")
    ada = add("Zoe Lovelace")
    found = list(workspace.glance.named_first("lovel", 20))
    assert found[0] == ada
    assert len(found) == len(set(found)) == 20
    assert list(workspace.glance.named_first("lo ve", 20)) == []
    assert list(workspace.glance.named_first(" ", 20)) == []


def test_a_renamed_person_is_found_by_the_new_name_alone(workspace, add):
    ada = add("Ada Byron")
    workspace.write("Edit", people.edit, ada, name="Ada Lovelace")
    assert list(workspace.glance.search_ids("lovelace")) == [ada]
    assert list(workspace.glance.search_ids("byron")) == []
    workspace.undo()
    assert list(workspace.glance.search_ids("byron")) == [ada]
    assert list(workspace.glance.search_ids("lovelace")) == []


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(st.one_of(st.sampled_from('"*():^-+{}AND OR NOT NEAR name.,\0%_'), st.characters()), max_size=30))
def test_whatever_is_typed_is_searched_for_and_never_an_error(workspace, text):
    """What full-text queries are written in is text here."""
    assert list(workspace.glance.search_ids(text)) == []
    assert list(workspace.glance.drawer_ids(text)) == []
    with pytest.raises(UserError, match="Nobody is called"):
        workspace.read(people.find, f"{text} nobody")


def test_pages_at_size_hold_everyone_once(workspace):
    workspace.write("Sample", sample.fill_synthetic, 2_500)
    ids = workspace.glance.person_ids()
    assert len(set(ids)) == len(ids) == 2_500
    rows = [row for start in range(0, len(ids), 100) for row in workspace.glance.person_rows(ids[start : start + 100])]
    assert [row.id for row in rows] == list(ids)


def test_everybodys_stage_at_once_is_the_stage_of_each(workspace):
    workspace.write("Sample", sample.fill_synthetic, 60)
    ids = [one for one in workspace.glance.person_ids() if one != workspace.glance.me()]
    now = datetime.now(UTC)
    for turn, person in enumerate(ids[:40]):
        for kind, ago, is_answered in (
            (Kind.OUTREACH, turn, turn % 3 == 0),
            (Kind.NUDGE, turn * 2 % 45, turn % 2 == 0),
            (Kind.MET, 5, False),
        ):
            if (turn + ago) % 4:
                touch = Touch(kind, now - timedelta(days=ago, minutes=turn))
                workspace.write("Touch", touches.log, person, touch)
                workspace.write("Answer", _answer, person, now if is_answered else None)
    at_once = workspace.glance.stages()
    each = {one: workspace.glance.stages(f"p.id = {one}")[one] for one in ids}
    assert {one: at_once.get(one, Stage.TO_CONTACT) for one in ids} == each
    assert len(set(each.values())) >= 5


def _answer(work, person, at):
    for row in work.session.scalars(select(models.Message).where(models.Message.person_id == person)):
        row.answered_at = at
