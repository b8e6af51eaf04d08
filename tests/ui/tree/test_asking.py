"""The panel beside the canvas: from a typed text to a way that is marked, and to a note that can be copied."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from app.core.conversations import ConversationDraft, State
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.touches import Kind
from app.services import conversations, people, referrals
from app.ui.tree import asking_panel
from app.ui.tree.asking_rows import ROW_ROLE
from app.ui.widgets.person_picker import PersonPicker


@pytest.fixture
def panel(stand, qtbot):
    """The open panel; John and Mary are met, Ada works for the Society."""
    for name, days in (("John Herschel", 40), ("Mary Somerville", 3)):
        at = datetime.now(UTC) - timedelta(days=days)
        talk, _ = stand.workspace.write(
            "Plan", conversations.plan, ConversationDraft(stand.ids[name], at, "UTC", minutes=30)
        )
        stand.workspace.write("Held", conversations.set_state, talk, State.HELD)
    stand.workspace.write("Position", people.set_position, stand.ids["Ada Lovelace"], "Analyst", "Society")
    stand.page.asker.open()
    return stand.page.asker.panel


def typed(panel, qtbot, text):
    panel.field.setText(text)
    qtbot.waitUntil(lambda: not panel._timer.isActive(), timeout=2000)
    return [row.title for row in panel.rows.rows]


def titles(panel):
    return [row.title for row in panel.rows.rows]


def test_a_text_is_a_person_an_organization_or_a_role(panel, qtbot):
    assert typed(panel, qtbot, "ada") == ["Ada Lovelace"]
    assert typed(panel, qtbot, "soci") == ["Society"]
    assert typed(panel, qtbot, "analy") == ["“analy”"]
    assert typed(panel, qtbot, "zzz") == []
    assert "Nobody" in panel.told.text()


def test_enter_asks_and_the_best_way_is_marked_on_the_canvas(stand, panel, qtbot):
    typed(panel, qtbot, "lovelace")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert titles(panel) == ["Ask Mary Somerville"]
    way = [stand.ids[name] for name in ("Me", "John Herschel", "Mary Somerville", "Ada Lovelace")]
    assert stand.page.canvas.picture.path == way
    spoken = panel.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "You → John Herschel → Mary Somerville → Ada Lovelace" in spoken
    assert "Weakest link: You → John Herschel: out of touch" in spoken
    assert panel.rows.index(0).data(ROW_ROLE).chip == "Weakest: out of touch"


def test_an_organization_is_asked_for_its_people(stand, panel, qtbot):
    typed(panel, qtbot, "Society")
    panel._take(panel.rows.index(0))
    assert panel.told.text() == "One way to someone at Society through people you have met, the best first."
    assert stand.page.canvas.picture.path[-1] == stand.ids["Ada Lovelace"]


def test_the_way_is_marked_even_in_closed_branches_and_paints(stand, panel, qtbot):
    stand.page.canvas.toggle_branch(stand.ids["John Herschel"])
    typed(panel, qtbot, "lovelace")
    panel._take(panel.rows.index(0))
    canvas = stand.page.canvas
    assert all(canvas.picture.slot(person) >= 0 for person in canvas.picture.path)
    before = canvas.grab().toImage()
    canvas.show_path([])
    assert canvas.grab().toImage() != before


def test_the_note_is_asked_for_with_both_names(stand, panel, qtbot):
    typed(panel, qtbot, "lovelace")
    panel._take(panel.rows.index(0))
    assert panel.note_button.isVisible()
    with qtbot.waitSignal(stand.page.message_wanted) as wanted:
        panel.note_button.click()
    mary, ada = stand.ids["Mary Somerville"], stand.ids["Ada Lovelace"]
    assert wanted.args == [Wish(mary, Kind.INTRODUCTION, about=ada)]


def test_whom_i_know_myself_needs_no_note(panel, qtbot):
    typed(panel, qtbot, "mary som")
    panel._take(panel.rows.index(0))
    assert titles(panel) == ["You know Mary Somerville yourself"]
    assert not panel.note_button.isVisible()


def test_who_is_yet_to_be_met_is_said(panel, qtbot):
    typed(panel, qtbot, "faraday")
    panel._take(panel.rows.index(0))
    assert titles(panel) == ["Meet Humphry Davy"]
    assert not panel.note_button.isVisible()
    assert panel.told.text().startswith("Nobody you have met")


def test_the_path_between_two_is_told_and_marked(stand, panel, qtbot):
    panel.between(stand.ids["Ada Lovelace"], stand.ids["William Whewell"])
    assert panel.told.text() == (
        "3 steps: Ada Lovelace came through Mary Somerville, who came through John Herschel, "
        "who introduced William Whewell."
    )
    names = ("Ada Lovelace", "Mary Somerville", "John Herschel", "William Whewell")
    assert stand.page.canvas.picture.path == [stand.ids[name] for name in names]
    panel.list_view.setCurrentIndex(panel.rows.index(2))
    assert stand.page.canvas.chosen == stand.ids["John Herschel"]
    panel.between(stand.ids["Ada Lovelace"], stand.ids["Mary Anning"])
    assert panel.told.text() == "No introduction joins Ada Lovelace and Mary Anning."
    assert stand.page.canvas.picture.path == []


def test_a_second_introducer_joins_people_too(stand, panel):
    stand.workspace.write(
        "Introduce",
        referrals.introduce,
        [referrals.ReferralDraft(stand.ids["Michael Faraday"], stand.ids["Ada Lovelace"], is_primary=False)],
    )
    stand.page.reload()
    panel.between(stand.ids["Michael Faraday"], stand.ids["Ada Lovelace"])
    assert panel.told.text() == "1 step: Michael Faraday introduced Ada Lovelace."
    stand.page.canvas.grab()


def test_path_to_starts_with_the_person_chosen(stand, qtbot):
    stand.page.canvas.choose(stand.ids["Charles Babbage"])
    stand.page.commands_by_key.path_to.trigger()
    panel = stand.page.asker.panel
    assert panel.ends.names()[0] == "Charles Babbage"
    picker = panel.findChild(PersonPicker)
    picker.chosen.emit(int(stand.ids["Humphry Davy"]))
    assert titles(panel)[-1] == "Humphry Davy"
    picker.close()


def test_asking_from_a_card_is_about_that_person(stand, panel):
    stand.page.asker.close()
    stand.page.canvas.choose(stand.ids["Ada Lovelace"])
    stand.page.commands_by_key.introduce_me.trigger()
    assert panel.field.text() == "Ada Lovelace"
    assert titles(panel) == ["Ask Mary Somerville"]


def test_an_answer_follows_the_tree(stand, panel, qtbot):
    panel.ask_for(stand.ids["Ada Lovelace"])
    stand.page.introduce([stand.ids["Ada Lovelace"]], stand.ids["John Herschel"])
    assert titles(panel) == ["Ask John Herschel"]
    assert stand.page.canvas.picture.path == [stand.ids[name] for name in ("Me", "John Herschel", "Ada Lovelace")]
    stand.commands.undo()
    assert titles(panel) == ["Ask Mary Somerville"]


def test_the_keyboard_alone_asks_and_comes_back(stand, panel, qtbot):
    stand.page.asker.close()
    stand.page.canvas.choose(0)
    stand.page.canvas.setFocus()
    stand.page.activateWindow()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(stand.page.canvas, Qt.Key.Key_I, both)
    qtbot.waitUntil(panel.field.hasFocus)
    qtbot.keyClicks(panel.field, "faraday")  # F alone is a command of the page
    qtbot.waitUntil(lambda: titles(panel) == ["Michael Faraday"])
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert titles(panel) == ["Meet Humphry Davy"]
    qtbot.keyClick(panel.list_view, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert stand.page.canvas.hasFocus()


def test_connectors_are_listed_and_lead_to_their_cards(stand, panel):
    panel.show_mode(asking_panel.CONNECTORS)
    assert titles(panel)[:2] == ["John Herschel", "Mary Somerville"]
    assert panel.rows.rows[0].lines == ("Brought 4 people, 2 directly", "One talk came of it")
    panel.list_view.setCurrentIndex(panel.rows.index(1))
    assert stand.page.canvas.chosen == stand.ids["Mary Somerville"]


def test_the_panel_takes_the_place_of_the_inspector_until_closed(stand, panel, qtbot):
    assert not stand.page.inspector.isVisible()
    panel.between(PersonId(stand.ids["Ada Lovelace"]), stand.ids["John Herschel"])
    qtbot.keyClick(panel.list_view, Qt.Key.Key_Escape)
    assert stand.page.inspector.isVisible()
    assert not panel.isVisible()
    assert stand.page.canvas.picture.path == []


def test_an_answer_that_comes_late_is_let_go(panel, monkeypatch):
    waiting, shown = [], []
    monkeypatch.setattr(
        panel._commands,
        "look",
        lambda query, then, receiver: waiting.append(lambda: then(query())),  # noqa: ARG005
    )
    panel._look(lambda: "old", then=shown.append)
    panel._look(lambda: "new", then=shown.append)
    for deliver in reversed(waiting):
        deliver()
    assert shown == ["new"]
