"""People from files put into the tree at once: who is placed, who is not, and all of it as one step."""

from datetime import date

import pytest

from app.core.drafts import PersonDraft
from app.core.errors import UserError
from app.core.referrals.facts import Permission, ReferralDraft
from app.services import importing, people, placing, referrals

ON = date(2026, 3, 1)


@pytest.fixture
def plan(workspace, tmp_path):
    """The plan of a file with one card a name."""

    def planned(*names):
        path = tmp_path / "cards.vcf"
        cards = [("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", "END:VCARD", "") for name in names]
        path.write_bytes("".join("\r\n".join(card) for card in cards).encode())
        return workspace.read(importing.plan_files, [path])

    return planned


def introducers(workspace):
    tree = workspace.glance.tree()
    return {tree.names[node]: tree.names[parent] for node, parent in enumerate(tree.parents) if parent >= 0}


def add(workspace, name):
    return workspace.write("Add", people.add, PersonDraft(name))[0]


def test_those_taken_in_are_introduced_by_whom_they_were_dropped_on(workspace, plan):
    mary = add(workspace, "Mary Somerville")
    (outcome, count), changes = workspace.write(
        "Import", placing.take_under, plan("Ada Lovelace", "Charles Babbage"), mary, ON
    )
    assert (outcome.added, count) == (2, 2)
    assert introducers(workspace) == {"Ada Lovelace": "Mary Somerville", "Charles Babbage": "Mary Somerville"}
    assert set(outcome.people) < changes.people
    edge = workspace.read(referrals.edges)[0]
    assert (edge.on, edge.permission) == (ON, Permission.NOT_ASKED)


def test_one_undo_takes_back_people_and_introductions(workspace, plan):
    mary = add(workspace, "Mary Somerville")
    workspace.write("Import", placing.take_under, plan("Ada Lovelace"), mary, ON)
    workspace.undo()
    assert introducers(workspace) == {}
    assert list(workspace.glance.person_ids()) == [mary]


def test_known_people_are_placed_only_where_they_have_no_introducer(workspace, plan):
    me = workspace.glance.me()
    john, mary = add(workspace, "John Herschel"), add(workspace, "Mary Somerville")
    add(workspace, "Ada Lovelace")
    caroline = add(workspace, "Caroline Herschel")
    workspace.write(
        "Introduce",
        referrals.introduce,
        [ReferralDraft(me, john), ReferralDraft(john, mary), ReferralDraft(me, caroline)],
    )
    names = ("Ada Lovelace", "John Herschel", "Mary Somerville", "Caroline Herschel", "Charles Babbage")
    (outcome, count), _ = workspace.write("Import", placing.take_under, plan(*names), mary, ON)
    assert (outcome.added, count) == (1, 2)
    assert introducers(workspace) == {
        "John Herschel": "Me",
        "Mary Somerville": "John Herschel",
        "Caroline Herschel": "Me",
        "Ada Lovelace": "Mary Somerville",
        "Charles Babbage": "Mary Somerville",
    }


def test_nothing_is_imported_when_the_introducer_is_gone(workspace, plan):
    with pytest.raises(UserError, match="Nothing was imported"):
        workspace.write("Import", placing.take_under, plan("Ada Lovelace"), 999, ON)
    assert not len(workspace.glance.person_ids())
