"""Cards of the tree dragged with a real mouse in a real X server."""

import pytest

from app.core.drafts import PersonDraft
from app.core.referrals.facts import ReferralDraft
from app.services import people, referrals
from tests.desktop.hand import until
from tests.desktop.outcome import introducers

pytestmark = pytest.mark.desktop


def test_a_card_dragged_onto_another_changes_its_introducer(workspace, program, data_dir):
    me = workspace.glance.me()
    ids = [workspace.write("Add", people.add, PersonDraft(name))[0] for name in ("Mary Somerville", "Ada Lovelace")]
    workspace.write("Introduce", referrals.introduce, [ReferralDraft(me, one) for one in ids])
    mary, ada = ids
    hand = program()
    hand.click(hand.wait_for("button", "Referral tree"))
    hand.drag(hand.wait_for("person", ada), hand.wait_for("person", mary))
    until(lambda: introducers(data_dir).get("Ada Lovelace") == "Mary Somerville", "the new introducer")

    hand.key("Escape")
    hand.drag(hand.wait_for("person", mary), hand.wait_for("person", ada))  # she brought her: refused
    hand.key("ctrl+z")
    until(lambda: introducers(data_dir).get("Ada Lovelace") == "Me", "the old introducer")
    assert introducers(data_dir) == {"Mary Somerville": "Me", "Ada Lovelace": "Me"}
