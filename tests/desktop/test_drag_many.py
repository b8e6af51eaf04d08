"""Several people carried at once, drags given up, and a canvas that pans under a held card, with a real mouse."""

import pytest

from app.core.drafts import PersonDraft
from app.core.referrals.facts import ReferralDraft
from app.services import people, referrals
from tests.desktop.hand import until
from tests.desktop.test_drag import introducers

pytestmark = pytest.mark.desktop

NAMES = ("John Herschel", "Mary Somerville", "Ada Lovelace", "Charles Babbage", "Michael Faraday")


@pytest.fixture
def ids(workspace):
    """Five people: two brought by me, two by Mary Somerville, one in the drawer."""

    def all_of_it(work):
        found = {name: people.add(work, PersonDraft(name)) for name in NAMES}
        me, mary = workspace.glance.me(), found["Mary Somerville"]
        drafts = [ReferralDraft(me, found[name]) for name in NAMES[:2]]
        drafts += [ReferralDraft(mary, found[name]) for name in NAMES[2:4]]
        referrals.introduce(work, drafts)
        return found

    return workspace.write("Fill", all_of_it)[0]


@pytest.fixture
def hand(program, ids):
    """The tree is open and the window has the keyboard."""
    made = program()
    made.click(made.wait_for("button", "Referral tree"))
    made.wait_for("person", ids["Ada Lovelace"])
    return made


BEFORE = {
    "John Herschel": "Me",
    "Mary Somerville": "Me",
    "Ada Lovelace": "Mary Somerville",
    "Charles Babbage": "Mary Somerville",
}


def at(hand, ids, name):
    return hand.wait_for("person", ids[name])


def test_two_cards_chosen_with_ctrl_are_dragged_together_and_come_back_in_one_step(hand, ids, data_dir):
    hand.click(at(hand, ids, "Ada Lovelace"))
    hand.xdotool("keydown", "ctrl")
    hand.click(at(hand, ids, "Charles Babbage"))
    hand.xdotool("keyup", "ctrl")
    until(lambda: len(hand.ask("chosen")) == 2, "both to be chosen")
    hand.drag(at(hand, ids, "Charles Babbage"), at(hand, ids, "John Herschel"))
    after = BEFORE | {"Ada Lovelace": "John Herschel", "Charles Babbage": "John Herschel"}
    until(lambda: introducers(data_dir) == after, "both under him")
    hand.key("Escape")
    hand.key("ctrl+z")
    until(lambda: introducers(data_dir) == BEFORE, "one step that takes both back")


def test_a_frame_drawn_with_shift_chooses_what_it_touches(hand, ids):
    left, right = at(hand, ids, "Ada Lovelace"), at(hand, ids, "Charles Babbage")
    start, end = [min(left[0], right[0]) - 5, left[1] + 40], [max(left[0], right[0]) + 5, left[1]]
    hand.xdotool("keydown", "shift")
    hand.drag(start, end)
    hand.xdotool("keyup", "shift")
    until(lambda: set(hand.ask("chosen")) == {ids["Ada Lovelace"], ids["Charles Babbage"]}, "both to be chosen")


def test_an_impossible_drop_says_why_before_release_and_changes_nothing(hand, ids, data_dir):
    mary, ada = at(hand, ids, "Mary Somerville"), at(hand, ids, "Ada Lovelace")
    hand.xdotool("mousemove", "--sync", *mary, "mousedown", 1)
    hand.carry(mary, ada)
    reason = "Ada Lovelace came through Mary Somerville, so it can’t be the other way round"
    until(lambda: hand.ask("carried") == reason, "the reason")
    hand.xdotool("mouseup", 1)
    until(lambda: hand.ask("carried") is None, "the end of the drag")
    assert introducers(data_dir) == BEFORE


def test_esc_gives_a_drag_up(hand, ids, data_dir):
    start, goal = hand.wait_for("row", "Michael Faraday"), at(hand, ids, "John Herschel")
    hand.xdotool("mousemove", "--sync", *start, "mousedown", 1)
    hand.carry(start, goal)
    until(lambda: hand.ask("carried") == "Introduced by J. Herschel", "the offer")
    hand.xdotool("key", "Escape")
    until(lambda: hand.ask("carried") is None, "the end of the drag")
    hand.xdotool("mouseup", 1)
    assert introducers(data_dir) == BEFORE


def test_the_canvas_pans_under_a_card_held_at_its_edge(hand, ids, data_dir):
    start, (left, top, _, _) = hand.wait_for("row", "Michael Faraday"), hand.ask("canvas")
    before = at(hand, ids, "John Herschel")
    hand.xdotool("mousemove", "--sync", *start, "mousedown", 1)
    hand.carry(start, [left + 300, top + 300])
    edge = [left + 300, top + 6]
    hand.carry([left + 300, top + 300], edge)
    until(lambda: hand.ask("person", ids["John Herschel"])[1] > before[1] + 60, "the canvas to move")
    hand.carry(edge, at(hand, ids, "John Herschel"))
    hand.carry(edge, at(hand, ids, "John Herschel"))
    hand.xdotool("mouseup", 1)
    until(lambda: introducers(data_dir).get("Michael Faraday") == "John Herschel", "the introduction")


def test_a_card_dropped_beside_all_others_leaves_the_tree(hand, ids, data_dir):
    left, top, _, height = hand.ask("canvas")
    hand.drag(at(hand, ids, "Ada Lovelace"), [left + 60, top + height - 160])
    until(lambda: "Ada Lovelace" not in introducers(data_dir), "her to leave")
