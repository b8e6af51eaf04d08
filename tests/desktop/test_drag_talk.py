"""Conversations dragged with a real mouse: from state to state on the board, to another time on the week."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, State
from app.core.drafts import PersonDraft
from app.services import conversations, people
from app.services import workspace as workspaces
from tests.desktop.hand import until

pytestmark = pytest.mark.desktop


@pytest.fixture
def talk(workspace):
    """A talk on this week's Thursday, or if that has passed on the next day; its id and its start."""
    person = workspace.write("Add", people.add, PersonDraft("Ada Lovelace"))[0]
    noon = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
    start = noon + timedelta(days=max(3 - noon.weekday(), 1))
    return workspace.write("Plan", conversations.plan, ConversationDraft(person, start, "UTC"))[0], start


def stored(folder, conversation):
    opened = workspaces.open_folder(folder, writing=False)
    try:
        return opened.read(conversations.page, conversation)
    finally:
        opened.close()


def test_a_card_dragged_to_another_column_changes_its_state(talk, program, data_dir):
    conversation, _ = talk
    hand = program()
    hand.click(hand.wait_for("button", "Conversations"))
    hand.click(hand.wait_for("button", "Board"))
    hand.drag(hand.wait_for("row", "Ada Lovelace"), hand.wait_for("column", "confirmed"))
    until(lambda: stored(data_dir, conversation).state is State.CONFIRMED, "the new state")
    hand.drag(hand.wait_for("row", "Ada Lovelace"), hand.wait_for("column", "held"))  # it is still to come: refused
    hand.key("ctrl+z")
    until(lambda: stored(data_dir, conversation).state is State.PLANNED, "the old state")


def test_a_talk_dragged_on_the_week_gets_another_time(talk, program, data_dir):
    conversation, start = talk
    hand = program()
    hand.click(hand.wait_for("button", "Conversations"))
    hand.click(hand.wait_for("button", "Week"))
    if start.weekday() == 0:  # today is a Sunday, the last day of this week
        hand.click(hand.wait_for("button", "Later (Page Down)"))
    x, y = hand.wait_for("talk", conversation)
    days = 1 if start.weekday() < 6 else 0
    hand.drag([x, y], [x + hand.wait_for("day", days or 1) * days, y + 104])
    until(lambda: stored(data_dir, conversation).starts_at == start + timedelta(days=days, hours=2), "the new time")
    assert len(stored(data_dir, conversation).moves) == 1
    hand.key("ctrl+z")
    until(lambda: stored(data_dir, conversation).starts_at == start, "the old time")
