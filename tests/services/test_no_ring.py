"""No ring of primary introducers by any door, in whatever order people do things, take them back and do them again."""

import random

import pytest

from app.core.errors import Conflict, UserError
from app.core.referrals.facts import ReferralDraft
from app.core.referrals.rings import rings
from app.services import checking, importing, people, referrals

PEOPLE, ACTS = 7, 90


@pytest.mark.parametrize("seed", range(4))
def test_nothing_that_people_do_makes_a_ring_or_a_second_primary(workspace, file, add, seed):
    chance = random.Random(seed)
    ids = [workspace.glance.me(), *(add(f"P{index}") for index in range(PEOPLE))]

    def introduce():
        drafts = [ReferralDraft(*chance.sample(ids, 2), is_primary=chance.random() < 0.8) for _ in range(2)]
        workspace.write("Introduce", referrals.introduce, drafts[: chance.randint(1, 2)])

    acts = [
        *[introduce] * 6,
        lambda: workspace.write("Take out", referrals.take_out, [chance.choice(ids[1:])]),
        lambda: workspace.write("Trash", people.trash, [chance.choice(ids[1:])]),
        lambda: workspace.write("Restore", people.restore, [chance.choice(ids[1:])]),
        *[workspace.undo, workspace.redo] * 2,
    ]
    refused = 0
    for _ in range(ACTS):
        try:
            chance.choice(acts)()
        except Conflict:
            raise
        except UserError:
            refused += 1
        rows = file.execute("SELECT introduced_id, introducer_id FROM referrals WHERE is_primary").fetchall()
        parents = dict(rows)
        assert len(parents) == len(rows)
        assert rings([parents.get(person, 0) - 1 for person in range(1, max(ids) + 1)]) == []
    assert refused  # some were impossible, or nothing was put to the test
    assert workspace.read(checking.findings) == []


def test_a_ring_over_someone_in_the_trash_is_refused_so_that_they_can_come_back(workspace, add, introduce):
    mary, ada, charles = (add(name) for name in ("Mary", "Ada", "Charles"))
    introduce(mary, ada)
    introduce(ada, charles)
    workspace.write("Trash", people.trash, [ada])
    with pytest.raises(UserError, match="came through"):
        introduce(charles, mary)
    workspace.write("Restore", people.restore, [ada])
    assert workspace.read(checking.findings) == []


def test_an_import_over_people_in_the_tree_leaves_their_introductions(workspace, contacts, add, introduce):
    plan = workspace.read(importing.plan_files, [contacts / "apple.vcf"])
    workspace.write("Import", importing.take, plan)
    (ada,) = workspace.glance.person_ids()
    introduce(add("Mary Somerville"), ada)
    before = workspace.read(referrals.edges)
    workspace.write("Import", importing.take, workspace.read(importing.plan_files, [contacts / "apple.vcf"]))
    assert workspace.read(referrals.edges) == before
    assert workspace.read(checking.findings) == []
