"""A file changed by hand: what is wrong with it is named, drawn all the same, and put right in one step."""

from datetime import date
from itertools import pairwise

import pytest

from app.core.checks import Fault
from app.core.errors import ImpossibleReferral
from app.core.referrals.facts import ReferralDraft
from app.core.referrals.graph import Graph
from app.services import checking, listing, people, referrals
from tests.store.tables import fingerprint


@pytest.fixture
def ring(workspace, file, add, introduce):
    """Ada ← Mary ← Charles ← Ada, made behind the program's back, with Jane hanging on it; the ids."""
    ids = {name: add(name) for name in ("Mary", "Ada", "Charles", "Jane")}
    introduce(workspace.glance.me(), ids["Mary"], on=date(2026, 1, 1))
    introduce(ids["Mary"], ids["Ada"], on=date(2026, 1, 2))
    introduce(ids["Ada"], ids["Charles"], on=date(2026, 1, 3))
    introduce(ids["Charles"], ids["Jane"], on=date(2026, 1, 4))
    file.execute(
        "UPDATE referrals SET introducer_id = ?, on_date = '2026-02-01' WHERE introduced_id = ?",
        (ids["Charles"], ids["Mary"]),
    )
    file.commit()
    return ids


def test_a_sound_file_has_no_findings(workspace, add, introduce):
    mary, ada = add("Mary"), add("Ada")
    introduce(mary, ada)
    introduce(ada, mary, is_primary=False)  # against the tree, but not a ring of primary ones
    assert workspace.read(checking.findings) == []
    before = len(workspace.history())
    assert workspace.write("Repair", checking.repair)[0] == []
    assert len(workspace.history()) == before


def test_a_ring_is_named_and_opened_above_the_latest_introduction(workspace, ring):
    (finding,) = workspace.read(checking.findings)
    assert finding.kind is Fault.RING
    assert finding.people == (ring["Mary"], ring["Charles"], ring["Ada"])
    assert finding.sentence == "Mary came through Charles, who came through Ada, who came through Mary."
    assert "Charles becomes a further introducer of Mary" in finding.remedy


def test_a_ring_is_drawn_like_the_repair_would_leave_it(workspace, ring):
    drawn = Graph(workspace.glance.tree())
    workspace.write("Repair", checking.repair)
    repaired = Graph(workspace.glance.tree())
    assert set(drawn.facts.ids) == set(repaired.facts.ids) == {workspace.glance.me(), *ring.values()}
    for graph in (drawn, repaired):
        assert [graph.facts.ids[root] for root in graph.roots] == [workspace.glance.me(), ring["Mary"]]
        (arc,) = graph.facts.seconds
        assert [graph.facts.ids[end] for end in arc] == [ring["Charles"], ring["Mary"]]


def test_the_tree_as_text_has_everybody_of_a_ring(workspace, ring):
    text = listing.outline(workspace.glance.tree())
    assert all(text.count(name) == 1 for name in ring)


def test_the_repair_of_a_ring_loses_nothing_and_is_one_step(workspace, file, ring):
    before = fingerprint(file)
    repaired, changes = workspace.write("Repair", checking.repair)
    assert [finding.kind for finding in repaired] == [Fault.RING]
    assert len(changes.referrals) == 1
    assert len(workspace.read(referrals.edges)) == 4
    assert workspace.read(checking.findings) == []
    workspace.undo()
    assert fingerprint(file) == before
    assert workspace.read(checking.findings)
    workspace.redo()
    assert workspace.read(checking.findings) == []


def test_a_ring_through_the_trash_is_found_too(workspace, ring):
    workspace.write("Trash", people.trash, [ring["Ada"]])
    assert [finding.kind for finding in workspace.read(checking.findings)] == [Fault.RING]


def test_nobody_in_a_ring_makes_another_one(workspace, ring, add):
    jane = ring["Jane"]
    with pytest.raises(ImpossibleReferral):
        workspace.write("Introduce", referrals.introduce, [ReferralDraft(jane, ring["Ada"])])
    outsider = add("Humphry")
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(outsider, ring["Mary"])])
    assert workspace.read(checking.findings) == []  # a new introducer takes the ring apart


def test_several_primary_introducers_leave_the_oldest(workspace, file, add, introduce):
    mary, jane, ada = add("Mary"), add("Jane"), add("Ada")
    introduce(mary, ada, on=date(2026, 1, 1))
    introduce(jane, ada, is_primary=False, on=date(2026, 1, 2))
    file.execute("DROP INDEX uq_referrals_one_primary")
    file.execute("UPDATE referrals SET is_primary = 1")
    file.commit()
    facts = workspace.glance.tree()
    assert sorted(facts.ids) == sorted((workspace.glance.me(), mary, jane, ada))
    assert len(facts.seconds) == 1
    (finding,) = workspace.read(checking.findings)
    assert (finding.kind, finding.people) == (Fault.SEVERAL_PRIMARIES, (ada, mary, jane))
    assert finding.sentence == "Ada has 2 primary introducers: Mary and Jane."
    workspace.write("Repair", checking.repair)
    assert [(i.introducer.name, i.is_primary) for i in workspace.read(people.card, ada).introductions] == [
        ("Mary", True), ("Jane", False),
    ]  # fmt: skip


def test_introductions_of_oneself_and_of_me_are_taken_away(workspace, file, add):
    mary, me = add("Mary"), workspace.glance.me()
    for introducer, introduced in ((mary, mary), (mary, me)):
        file.execute(
            "INSERT INTO referrals (introducer_id, introduced_id, is_primary, channel, permission, note)"
            " VALUES (?, ?, 1, '', 'granted', '')",
            (introducer, introduced),
        )
    file.commit()
    Graph(workspace.glance.tree())
    found = workspace.read(checking.findings)
    assert [finding.kind for finding in found] == [Fault.SELF, Fault.START]
    workspace.write("Repair", checking.repair)
    assert workspace.read(checking.findings) == []
    assert workspace.read(referrals.edges) == []


def test_a_long_ring_is_told_in_one_sentence(workspace, file, add, introduce):
    ids = [add(f"P{index}") for index in range(9)]
    for a, b in pairwise(ids):
        introduce(a, b)
    introduce(ids[-1], ids[0], is_primary=False)
    file.execute("UPDATE referrals SET is_primary = 1")
    file.commit()
    (finding,) = workspace.read(checking.findings)
    assert len(finding.people) == 9
    assert "3 more people" in finding.sentence
