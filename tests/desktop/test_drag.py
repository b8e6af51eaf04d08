"""The main gesture with a real mouse in a real X server."""

import pytest

from app.core.drafts import PersonDraft
from app.core.referrals.facts import ReferralDraft
from app.services import people, referrals
from tests.desktop.hand import until
from tests.desktop.outcome import introducers

pytestmark = pytest.mark.desktop


@pytest.fixture
def somerville(workspace):
    """Mary Somerville in the tree, Ada Lovelace still in the drawer."""
    mary, _ = workspace.write("Add", people.add, PersonDraft("Mary Somerville"))
    workspace.write("Add", people.add, PersonDraft("Ada Lovelace"))
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(workspace.glance.me(), mary)])
    return mary


def test_dragging_from_the_drawer_records_the_referral_and_ctrl_z_takes_it_back(somerville, program, data_dir):
    hand = program()
    hand.click(hand.wait_for("button", "Referral tree"))
    hand.drag(hand.wait_for("row", "Ada Lovelace"), hand.wait_for("person", somerville))

    until(lambda: introducers(data_dir).get("Ada Lovelace") == "Mary Somerville", "the referral")
    assert introducers(data_dir)["Mary Somerville"] == "Me"

    hand.key("Escape")
    hand.key("ctrl+z")
    until(lambda: "Ada Lovelace" not in introducers(data_dir), "the referral to be taken back")
    assert introducers(data_dir) == {"Mary Somerville": "Me"}


def test_a_person_is_carried_from_the_table_over_the_rail_onto_the_introducer(somerville, program, data_dir):
    hand = program()
    row = hand.wait_for("row", "Ada Lovelace")
    rail = hand.wait_for("button", "Referral tree")
    hand.xdotool("mousemove", "--sync", *row, "mousedown", 1)
    hand.carry(row, rail)
    # The entry turns the page under the held mouse, without a click.
    card = hand.wait_for("person", somerville)
    hand.carry(rail, card)
    hand.xdotool("mouseup", 1)

    until(lambda: introducers(data_dir).get("Ada Lovelace") == "Mary Somerville", "the referral")
