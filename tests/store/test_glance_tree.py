"""The tree read again only where it changed is the tree read as a whole."""

import random
from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, State
from app.core.errors import UserError
from app.core.referrals.facts import ReferralDraft
from app.services import conversations, people, referrals, sample

STEPS = 40


def edit(workspace, dice, known):
    """Some edit; its `Changes`, None where it was refused."""
    one, other = dice.choice(known), dice.choice(known)
    on = dice.choice((None, date(2026, 1, 1) + timedelta(days=dice.randrange(300))))
    at = datetime.now(UTC) - timedelta(days=dice.randrange(60))
    acts = (
        lambda: workspace.write("Introduce", referrals.introduce, [ReferralDraft(one, other, on)]),
        lambda: workspace.write("Also", referrals.introduce, [ReferralDraft(one, other, on, is_primary=False)]),
        lambda: workspace.write("Out", referrals.take_out, [one, other]),
        lambda: workspace.write("Trash", people.trash, [one]),
        lambda: workspace.write("Restore", people.restore, [one]),
        lambda: workspace.write("Name", people.edit, one, name=f"Name {dice.randrange(99)}"),
        lambda: workspace.write("Plan", conversations.plan, ConversationDraft(one, at, "UTC")),
        lambda: None if workspace.undo_state().undo == "Sample" else workspace.undo(),
        workspace.redo,
    )
    try:
        answer = dice.choice(acts)()
    except UserError:
        return None
    return None if answer is None else answer[1]


@pytest.mark.parametrize("seed", range(4))
def test_reading_again_what_changed_is_as_reading_everything(workspace, seed):
    workspace.write("Sample", sample.fill_synthetic, 40)
    dice = random.Random(seed)
    facts = workspace.glance.tree()
    known = [person for person in workspace.glance.person_ids() if person != workspace.glance.me()]
    known.append(workspace.glance.me())
    edits = 0
    for _ in range(STEPS):
        changes = edit(workspace, dice, known)
        if changes is None or changes.everything:
            facts = workspace.glance.tree()
            continue
        facts = workspace.glance.tree_after(facts, changes.people)
        assert facts == workspace.glance.tree()
        edits += 1
    assert edits >= STEPS / 4


def test_a_talk_changes_the_stage_and_opens_the_loop(workspace):
    workspace.write("Sample", sample.fill_synthetic, 40)
    facts = workspace.glance.tree()
    person = next(one for at, one in enumerate(facts.ids) if facts.parents[at] > 0)
    at = datetime.now(UTC) - timedelta(days=1)
    talk, _ = workspace.write("Plan", conversations.plan, ConversationDraft(person, at, "UTC"))
    _, changes = workspace.write("Held", conversations.set_state, talk, State.HELD)
    after = workspace.glance.tree_after(facts, changes.people)
    assert after == workspace.glance.tree()
    assert after.stages[list(after.ids).index(person)] == "met"


def test_nothing_changed_reads_nothing(workspace):
    facts = workspace.glance.tree()
    assert workspace.glance.tree_after(facts, ()) is facts
