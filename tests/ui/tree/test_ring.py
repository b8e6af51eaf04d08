"""Rings in the window: the doors that are shut, and a file that holds one all the same."""

import pytest

from app.core.changes import Changes
from app.core.people import PersonId
from app.services import checking
from app.ui.tree.picker import IntroducerPicker
from tests.store.tables import raw


@pytest.fixture
def broken(stand):
    """John came through Ada, who came through Mary, who came through John: made behind the program's back."""
    connection = raw(stand.workspace.folder)
    connection.execute(
        "UPDATE referrals SET introducer_id = ?, on_date = '2026-11-20' WHERE introduced_id = ?",
        (stand.ids["Ada Lovelace"], stand.ids["John Herschel"]),
    )
    connection.commit()
    connection.close()
    stand.page.refresh(Changes(everything=True))
    return stand


def test_dropping_someone_onto_those_they_brought_is_refused_and_leaves_no_step(stand, qtbot):
    steps = len(stand.workspace.history())
    with qtbot.waitSignal(stand.page.message) as told:
        stand.page.introduce([stand.ids["John Herschel"]], stand.ids["Ada Lovelace"])
    assert "came through John Herschel" in told.args[0]
    assert stand.introducer("John Herschel") == "Me"
    assert len(stand.workspace.history()) == steps


def test_the_picker_refuses_those_they_brought(stand):
    graph = stand.page.canvas.picture.graph
    people = [PersonId(stand.ids["John Herschel"])]
    picker = IntroducerPicker(
        stand.workspace.glance, graph, people, "John Herschel", stand.page, look=stand.commands.look
    )
    picker.field.setText("Lovelace")
    assert "came through John Herschel" in picker.reason.text()
    assert not picker.accept_button.isEnabled()
    picker.accept()
    assert picker.result() == 0


def test_everybody_of_a_ring_is_drawn_with_its_last_introduction_as_an_arc(broken):
    picture = broken.page.canvas.picture
    for name in ("John Herschel", "Mary Somerville", "Ada Lovelace", "William Whewell", "Charles Babbage"):
        assert broken.slot(name) >= 0, name
    assert picture.shown.parents[broken.slot("John Herschel")] == -1
    arc = (broken.ids["Ada Lovelace"], broken.ids["John Herschel"])
    assert [tuple(picture.facts.ids[end] for end in pair) for pair in picture.facts.seconds] == [arc]
    broken.page.canvas.grab()


def test_a_ring_is_taken_apart_by_dragging_someone_out_of_it(broken):
    broken.page.introduce([broken.ids["John Herschel"]], broken.workspace.glance.me())
    assert broken.introducer("John Herschel") == "Me"
    assert broken.workspace.read(checking.findings) == []
    broken.commands.undo()
    assert len(broken.workspace.read(checking.findings)) == 1
