"""Cards of the tree dragged with a real mouse in a real X server."""

import pytest

from app.core.drafts import PersonDraft
from app.core.referrals.facts import ReferralDraft
from app.services import people, referrals
from app.services import workspace as workspaces
from tests.desktop.hand import until

pytestmark = pytest.mark.desktop


def introducers(folder):
    """Who introduced whom, by name, as the file says now."""
    opened = workspaces.open_folder(folder, writing=False)
    try:
        tree = opened.glance.tree()
        return {tree.names[index]: tree.names[parent] for index, parent in enumerate(tree.parents) if parent >= 0}
    finally:
        opened.close()


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
