"""Who introduced whom: what can't be, one primary introducer, secondary ones beside it."""

from datetime import date

import pytest

from app.core.errors import ImpossibleReferral, UserError
from app.core.people import PersonId
from app.core.referrals.facts import Loop, Permission, ReferralDraft
from app.services import people, referrals
from tests.store.tables import fingerprint


@pytest.fixture
def me(workspace):
    return workspace.glance.me()


@pytest.fixture
def chain(add, introduce, me):
    """Me → Mary → Ada → Charles, as ids."""
    mary, ada, charles = (add(name) for name in ("Mary", "Ada", "Charles"))
    introduce(me, mary)
    introduce(mary, ada)
    introduce(ada, charles)
    return mary, ada, charles


def introducers(workspace, person):
    """(introducer, is primary) of each referral of a person, the primary first."""
    return [(i.introducer.name, i.is_primary) for i in workspace.read(people.card, person).introductions]


def refused(workspace, file, introducer, introduced, **terms):
    before = fingerprint(file)
    with pytest.raises(ImpossibleReferral) as caught:
        workspace.write("Introduce", referrals.introduce, [ReferralDraft(introducer, introduced, **terms)])
    assert fingerprint(file) == before
    return str(caught.value)


@pytest.mark.parametrize("below", [1, 2])
def test_nobody_is_introduced_by_someone_they_brought(workspace, file, chain, below):
    said = refused(workspace, file, chain[below], chain[0])
    assert "came through Mary" in said


def test_nobody_introduces_themselves(workspace, file, chain):
    assert "by themselves" in refused(workspace, file, chain[0], chain[0])
    assert "by themselves" in refused(workspace, file, chain[0], chain[0], is_primary=False)


def test_nobody_introduces_me(workspace, file, chain, me):
    assert "root of the tree" in refused(workspace, file, chain[0], me)
    assert "root of the tree" in refused(workspace, file, chain[0], me, is_primary=False)


def test_one_impossible_introduction_of_several_stops_all(workspace, file, chain, add):
    jane = add("Jane")
    before = fingerprint(file)
    drafts = [ReferralDraft(chain[0], jane), ReferralDraft(chain[2], chain[0])]
    with pytest.raises(ImpossibleReferral):
        workspace.write("Introduce", referrals.introduce, drafts)
    assert fingerprint(file) == before


def test_two_introductions_of_one_act_can_not_make_a_ring(workspace, file, add):
    a, b = add("A"), add("B")
    before = fingerprint(file)
    with pytest.raises(ImpossibleReferral):
        workspace.write("Introduce", referrals.introduce, [ReferralDraft(a, b), ReferralDraft(b, a)])
    assert fingerprint(file) == before


def test_someone_gone_introduces_nobody(workspace, file, chain, add):
    jane = add("Jane")
    workspace.write("Trash", people.trash, [chain[1]])
    for introducer, introduced in ((chain[1], jane), (jane, chain[1]), (PersonId(999), jane)):
        before = fingerprint(file)
        with pytest.raises(UserError, match="no longer there"):
            workspace.write("Introduce", referrals.introduce, [ReferralDraft(introducer, introduced)])
        assert fingerprint(file) == before


def test_a_new_primary_introducer_replaces_the_old_one(workspace, chain, add, introduce):
    jane = add("Jane")
    introduce(jane, chain[1])
    assert introducers(workspace, chain[1]) == [("Jane", True)]
    assert introducers(workspace, chain[2]) == [("Ada", True)]  # those below come along


def test_a_secondary_introducer_leaves_the_primary_one(workspace, chain, add, introduce):
    jane = add("Jane")
    introduce(jane, chain[1], is_primary=False)
    assert introducers(workspace, chain[1]) == [("Mary", True), ("Jane", False)]


def test_a_new_primary_introducer_leaves_the_secondary_ones(workspace, chain, add, introduce):
    jane, anna = add("Jane"), add("Anna")
    introduce(jane, chain[1], is_primary=False)
    introduce(anna, chain[1])
    assert introducers(workspace, chain[1]) == [("Anna", True), ("Jane", False)]


def test_a_secondary_introducer_may_become_the_primary_one(workspace, chain, add, introduce):
    jane = add("Jane")
    first = introduce(jane, chain[1], is_primary=False)
    assert introduce(jane, chain[1]) == first
    assert introducers(workspace, chain[1]) == [("Jane", True)]


def test_an_introduction_made_again_stays_as_it_is(workspace, chain, introduce):
    before = len(workspace.history())
    introduce(chain[0], chain[1], channel="letter")
    introduce(chain[0], chain[1], is_primary=False)
    assert introducers(workspace, chain[1]) == [("Mary", True)]
    assert len(workspace.history()) == before


def test_a_secondary_introduction_may_run_against_the_tree(workspace, chain, introduce):
    """Ada came through Mary and may still have named Mary herself: only the primary ones form the tree."""
    introduce(chain[1], chain[0], is_primary=False)
    assert introducers(workspace, chain[0]) == [("Me", True), ("Ada", False)]


def test_undo_of_a_new_introducer_brings_back_the_old_one_with_its_terms(workspace, file, add, introduce, me):
    mary, jane, ada = (add(name) for name in ("Mary", "Jane", "Ada"))
    introduce(mary, ada, on=date(2026, 1, 2), channel="letter", permission=Permission.GRANTED, note="by the fire")
    before = fingerprint(file)
    introduce(jane, ada)
    after = fingerprint(file)
    workspace.undo()
    assert fingerprint(file) == before
    (introduction,) = workspace.read(people.card, ada).introductions
    assert (introduction.introducer.id, introduction.on, introduction.channel) == (mary, date(2026, 1, 2), "letter")
    assert (introduction.permission, introduction.note) == ("granted", "by the fire")
    workspace.redo()
    assert fingerprint(file) == after


def test_terms_can_be_written_down_later(workspace, chain):
    (introduction,) = workspace.read(people.card, chain[1]).introductions
    workspace.write(
        "Terms", referrals.describe, introduction.referral_id, date(2026, 3, 4), "phone", Permission.ASKS_FIRST
    )
    (now,) = workspace.read(people.card, chain[1]).introductions
    assert (now.on, now.channel, now.permission) == (date(2026, 3, 4), "phone", "asks-first")


def test_who_is_taken_out_keeps_those_they_brought(workspace, chain):
    workspace.write("Take out", referrals.take_out, [chain[1]])
    assert introducers(workspace, chain[1]) == []
    assert introducers(workspace, chain[2]) == [("Ada", True)]
    facts = workspace.glance.tree()
    assert chain[1] in facts.ids  # with someone beneath, still drawn
    assert facts.parents[list(facts.ids).index(chain[1])] == -1


def test_the_drawer_holds_who_has_no_introducer(workspace, chain, add):
    jane = add("Jane Marcet")
    assert list(workspace.glance.drawer_ids()) == [jane]
    workspace.write("Take out", referrals.take_out, [chain[2]])
    assert set(workspace.glance.drawer_ids()) == {jane, chain[2]}
    assert list(workspace.glance.drawer_ids("marc")) == [jane]


def test_who_came_through_someone_in_the_trash_waits_in_the_drawer(workspace, chain):
    workspace.write("Trash", people.trash, [chain[1]])
    assert list(workspace.glance.drawer_ids()) == [chain[2]]
    workspace.write("Restore", people.restore, [chain[1]])
    assert list(workspace.glance.drawer_ids()) == []


def test_a_loop_is_closed_once_the_introducer_was_told(workspace, chain):
    edges = {edge.introduced: edge for edge in workspace.read(referrals.edges)}
    assert edges[chain[1]].loop == Loop.NONE  # nothing to tell yet
    workspace.write("Told", referrals.close_loop, edges[chain[1]].id)
    edges = {edge.introduced: edge for edge in workspace.read(referrals.edges)}
    assert edges[chain[1]].loop == Loop.CLOSED


def test_introductions_of_someone_in_the_trash_are_not_listed(workspace, chain):
    workspace.write("Trash", people.trash, [chain[1]])
    assert [(edge.introducer, edge.introduced) for edge in workspace.read(referrals.edges)] == [(1, chain[0])]
    workspace.write("Restore", people.restore, [chain[1]])
    assert len(workspace.read(referrals.edges)) == 3


def test_an_introduction_that_is_gone_is_refused(workspace):
    with pytest.raises(UserError, match="no longer there"):
        workspace.write("Told", referrals.close_loop, 99)
    with pytest.raises(UserError, match="no longer there"):
        workspace.write("Terms", referrals.describe, 99, None, "", Permission.GRANTED)
