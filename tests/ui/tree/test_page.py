"""Gestures of the tree and their keyboard twins, over a real data folder."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.referrals.facts import Permission
from app.services import cards
from app.ui import people_mime
from app.ui.tree.picker import IntroducerPicker

NOTHING = QPoint(8, 300)


class Drag:
    """A drag over the canvas, sent as the events that Qt sends."""

    def __init__(self, stand, *names):
        self.canvas = stand.page.canvas
        self.mime = people_mime.encode(stand.ids[name] for name in names)
        self.carry = None

    def enter(self, at):
        return self._send(QDragEnterEvent, at)

    def move(self, at):
        return self._send(QDragMoveEvent, at)

    def drop(self, at):
        if self.canvas.marks.carry is None:
            self.enter(at)
        return self._send(QDropEvent, at)

    def leave(self):
        QApplication.sendEvent(self.canvas.viewport(), QDragLeaveEvent())

    def _send(self, kind, at):
        place = QPointF(at) if kind is QDropEvent else at
        event = kind(
            place, Qt.DropAction.MoveAction, self.mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self.canvas.viewport(), event)
        return event.isAccepted()


def middle(stand, name):
    x, y, width, height = stand.page.canvas.picture.rect(stand.slot(name))
    return stand.page.canvas.mapFromScene(QPointF(x + width / 2, y + height / 2))


def picker_of(stand):
    return stand.page.findChild(IntroducerPicker)


def history(stand):
    return stand.workspace.undo_state().undo


def test_a_drop_on_a_card_records_the_introduction(stand):
    assert Drag(stand, "Jane Marcet").drop(middle(stand, "Michael Faraday"))
    assert stand.introducer("Jane Marcet") == "Michael Faraday"
    assert history(stand) == "Jane Marcet introduced by Michael Faraday"
    assert stand.slot("Jane Marcet") >= 0
    assert stand.ids["Jane Marcet"] not in stand.page.drawer.people.ids


def test_a_drop_just_below_a_card_counts_as_a_drop_on_it(stand):
    below = middle(stand, "Michael Faraday") + QPoint(0, round(50 * stand.page.canvas.zoom))
    assert Drag(stand, "Jane Marcet").drop(below)
    assert stand.introducer("Jane Marcet") == "Michael Faraday"


def test_undo_puts_the_person_back_into_the_drawer(stand):
    Drag(stand, "Jane Marcet").drop(middle(stand, "Michael Faraday"))
    stand.commands.undo()
    assert stand.introducer("Jane Marcet") == ""
    assert stand.slot("Jane Marcet") < 0
    assert stand.ids["Jane Marcet"] in stand.page.drawer.people.ids
    stand.commands.redo()
    assert stand.slot("Jane Marcet") >= 0


def test_several_people_are_dropped_in_one_step(stand):
    Drag(stand, "Jane Marcet", "Thomas Young").drop(middle(stand, "Humphry Davy"))
    assert {stand.introducer("Jane Marcet"), stand.introducer("Thomas Young")} == {"Humphry Davy"}
    stand.commands.undo()
    assert {stand.introducer("Jane Marcet"), stand.introducer("Thomas Young")} == {""}


def test_a_card_dropped_on_another_changes_its_introducer(stand):
    Drag(stand, "Ada Lovelace").drop(middle(stand, "Charles Babbage"))
    assert stand.introducer("Ada Lovelace") == "Charles Babbage"


def test_an_impossible_drop_says_why_and_is_refused(stand):
    before = history(stand)
    drag = Drag(stand, "Mary Somerville")
    drag.enter(middle(stand, "Ada Lovelace"))
    carry = stand.page.canvas.marks.carry
    assert carry.message == "Ada Lovelace came through Mary Somerville, so it can’t be the other way round"
    assert carry.is_refused
    assert not drag.move(middle(stand, "Ada Lovelace"))
    assert not drag.drop(middle(stand, "Ada Lovelace"))
    assert history(stand) == before


def test_the_target_lights_up_and_is_named(stand):
    Drag(stand, "Jane Marcet").enter(middle(stand, "Michael Faraday"))
    carry = stand.page.canvas.marks.carry
    assert (carry.target, carry.message) == (stand.slot("Michael Faraday"), "Introduced by M. Faraday")
    assert carry.title == "Jane Marcet"


def test_leaving_or_esc_ends_the_drag_and_changes_nothing(stand):
    before = history(stand)
    drag = Drag(stand, "Jane Marcet")
    drag.enter(middle(stand, "Michael Faraday"))
    drag.leave()
    assert stand.page.canvas.marks.carry is None
    assert history(stand) == before


def test_a_drop_on_the_same_introducer_records_nothing(stand):
    before = history(stand)
    Drag(stand, "Ada Lovelace").drop(middle(stand, "Mary Somerville"))
    assert history(stand) == before
    assert not stand.page.asking.terms.isVisible()


def test_a_card_dropped_on_empty_canvas_leaves_the_tree(stand):
    Drag(stand, "Ada Lovelace").drop(NOTHING)
    assert stand.introducer("Ada Lovelace") == ""
    assert stand.ids["Ada Lovelace"] in stand.page.drawer.people.ids


def test_someone_from_the_drawer_dropped_on_empty_canvas_stays_where_they_are(stand):
    before = history(stand)
    assert not Drag(stand, "Jane Marcet").drop(NOTHING)
    assert history(stand) == before


def test_other_things_are_not_taken(stand):
    drag = Drag(stand)
    assert not drag.enter(middle(stand, "Michael Faraday"))


def test_the_canvas_pans_while_a_drag_is_at_its_edge(stand, qtbot):
    canvas = stand.page.canvas
    canvas.zoom_to(2.0)
    before = canvas.horizontalScrollBar().value()
    Drag(stand, "Jane Marcet").enter(QPoint(canvas.viewport().width() - 4, 200))
    qtbot.waitUntil(lambda: canvas.horizontalScrollBar().value() > before + 20)


def test_who_was_dropped_on_stays_in_place(stand):
    before = middle(stand, "Michael Faraday")
    Drag(stand, "Jane Marcet", "Thomas Young", "Mary Anning").drop(before)
    moved = middle(stand, "Michael Faraday") - before
    assert moved.manhattanLength() <= 2


def test_the_card_after_a_drop_changes_the_terms(stand, qtbot):
    Drag(stand, "Jane Marcet").drop(middle(stand, "Michael Faraday"))
    terms = stand.page.asking.terms
    assert terms.isVisible()
    assert terms.channel_field.currentData() == "e-mail"
    terms.date_field.setDate(date(2026, 11, 3))
    terms.channel_field.setCurrentText("letter")
    terms.permission_field.setCurrentIndex(terms.permission_field.findData(Permission.GRANTED))
    qtbot.keyClick(terms, Qt.Key.Key_Return)
    assert not terms.isVisible()
    [introduction] = stand.workspace.read(cards.card, stand.ids["Jane Marcet"]).introductions
    assert (introduction.on, introduction.channel, introduction.permission) == (date(2026, 11, 3), "letter", "granted")


def test_esc_in_the_card_keeps_the_likely_answer_and_records_nothing_more(stand, qtbot):
    Drag(stand, "Jane Marcet").drop(middle(stand, "Michael Faraday"))
    before = history(stand)
    qtbot.keyClick(stand.page.asking.terms, Qt.Key.Key_Escape)
    assert not stand.page.asking.terms.isVisible()
    assert history(stand) == before
    [introduction] = stand.workspace.read(cards.card, stand.ids["Jane Marcet"]).introductions
    assert (introduction.channel, introduction.permission) == ("e-mail", "not-asked")


def test_enter_without_a_change_records_nothing_more(stand, qtbot):
    Drag(stand, "Jane Marcet").drop(middle(stand, "Michael Faraday"))
    before = history(stand)
    qtbot.keyClick(stand.page.asking.terms, Qt.Key.Key_Return)
    assert history(stand) == before


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("Mary Somerville", Qt.Key.Key_Up, "John Herschel"),
        ("Humphry Davy", Qt.Key.Key_Down, "Michael Faraday"),
        ("Mary Somerville", Qt.Key.Key_Right, "William Whewell"),
        ("William Whewell", Qt.Key.Key_Left, "Mary Somerville"),
        ("Me", Qt.Key.Key_Up, "Me"),
        ("Ada Lovelace", Qt.Key.Key_Down, "Ada Lovelace"),
    ],
)
def test_arrows_walk_the_tree(stand, qtbot, start, key, end):
    stand.page.canvas.choose(stand.ids[start])
    qtbot.keyClick(stand.page.canvas, key)
    assert stand.page.canvas.chosen == stand.ids[end]


def test_the_chosen_card_is_described_for_those_who_listen(stand):
    stand.page.canvas.choose(stand.ids["Mary Somerville"])
    assert stand.page.canvas.accessibleDescription() == (
        "Mary Somerville, to contact, introduced by John Herschel, brought 2 people"
    )


def test_the_picker_introduces_by_keyboard(stand, qtbot):
    stand.page.canvas.choose(stand.ids["Ada Lovelace"])
    stand.page.commands_by_key.introduce.trigger()
    picker = picker_of(stand)
    qtbot.keyClicks(picker.field, "fara")
    assert picker.accept_button.text() == "Introduced by M. Faraday"
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert stand.introducer("Ada Lovelace") == "Michael Faraday"


def test_the_picker_says_why_someone_is_impossible(stand, qtbot):
    stand.page.canvas.choose(stand.ids["Mary Somerville"])
    stand.page.commands_by_key.introduce.trigger()
    picker = picker_of(stand)
    qtbot.keyClicks(picker.field, "ada")
    assert picker.reason.text().startswith("Ada Lovelace came through Mary Somerville")
    assert not picker.accept_button.isEnabled()
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.isVisible()
    picker.reject()


def test_the_picker_offers_me(stand, qtbot):
    stand.page.drawer.list_view.setFocus()
    stand.page.drawer.list_view.setCurrentIndex(stand.page.drawer.people.index(0))
    stand.page.pick_introducer([stand.ids["Jane Marcet"]])
    picker = picker_of(stand)
    qtbot.keyClicks(picker.field, "you")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert stand.introducer("Jane Marcet") == "Me"


def test_the_drawer_folds_away_and_comes_back(stand, qtbot):
    canvas, drawer = stand.page.canvas, stand.page.drawer
    before = canvas.width()
    stand.page.commands_by_key.fold.trigger()
    qtbot.waitUntil(lambda: canvas.width() > before + 150)
    assert not drawer.list_view.isVisible()
    opener = next(button for button in drawer.findChildren(QPushButton) if button.isVisible())
    qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: canvas.width() == before)
    assert drawer.list_view.isVisible()


def test_the_picker_finds_a_misspelt_name(stand, qtbot):
    stand.page.pick_introducer([stand.ids["Jane Marcet"]])
    picker = picker_of(stand)
    qtbot.keyClicks(picker.field, "lvelace")
    assert [int(one) for one in picker.listed.ids] == [stand.ids["Ada Lovelace"]]
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert stand.introducer("Jane Marcet") == "Ada Lovelace"


def test_cut_and_paste_move_someone(stand):
    page = stand.page
    page.canvas.choose(stand.ids["Ada Lovelace"])
    page.commands_by_key.cut.trigger()
    assert page.canvas.tree_painter.faded == {stand.ids["Ada Lovelace"]}
    page.canvas.choose(stand.ids["Humphry Davy"])
    page.commands_by_key.paste.trigger()
    assert stand.introducer("Ada Lovelace") == "Humphry Davy"
    assert not page.canvas.tree_painter.faded


def test_paste_under_someone_they_brought_is_refused_with_the_reason(stand, qtbot):
    page = stand.page
    page.canvas.choose(stand.ids["Mary Somerville"])
    page.cut()
    page.canvas.choose(stand.ids["Ada Lovelace"])
    with qtbot.waitSignal(page.message) as said:
        page.paste()
    assert said.args[0].startswith("Ada Lovelace came through")
    assert stand.introducer("Mary Somerville") == "John Herschel"


def test_delete_takes_out_of_the_tree(stand):
    stand.page.canvas.choose(stand.ids["Ada Lovelace"])
    stand.page.commands_by_key.take_out.trigger()
    assert stand.introducer("Ada Lovelace") == ""
    assert history(stand) == "Ada Lovelace taken out of the tree"


def test_me_is_never_moved(stand):
    before = history(stand)
    stand.page.canvas.choose(stand.ids["Me"])
    stand.page.commands_by_key.take_out.trigger()
    stand.page.commands_by_key.introduce.trigger()
    assert picker_of(stand) is None
    assert history(stand) == before


def test_search_goes_to_whom_it_finds(stand):
    stand.page.search("ada")
    assert stand.page.canvas.chosen == stand.ids["Ada Lovelace"]
    assert stand.page.canvas.marks.matches == [stand.ids["Ada Lovelace"]]
    stand.page.search("")
    assert stand.page.canvas.marks.matches == []


def test_f3_goes_round_the_matches(stand):
    stand.page.search("m")  # Mary Somerville, Michael Faraday
    first = stand.page.canvas.chosen
    stand.page.commands_by_key.next_match.trigger()
    second = stand.page.canvas.chosen
    assert {first, second} == {stand.ids["Mary Somerville"], stand.ids["Michael Faraday"]}
    stand.page.commands_by_key.next_match.trigger()
    assert stand.page.canvas.chosen == first


def test_the_drawer_is_filtered(stand, qtbot):
    qtbot.keyClicks(stand.page.drawer.filter_field, "mar")
    assert sorted(stand.page.drawer.people.ids) == sorted([stand.ids["Jane Marcet"], stand.ids["Mary Anning"]])
    assert stand.page.drawer.count_label.text() == "3"


def test_the_drawer_gives_people_as_mime_data(stand):
    people = stand.page.drawer.people
    mime = people.mimeData([people.index(0), people.index(1)])
    assert people_mime.decode(mime) == list(people.ids[:2])


def test_the_inspector_shows_how_far_and_whom(stand):
    stand.page.canvas.choose(stand.ids["Mary Somerville"])
    texts = [label.text() for label in stand.page.inspector.findChildren(type(stand.page.drawer.hint))]
    assert "Introduction by John Herschel" in texts
    assert "10 Nov 2026, by e-mail" in texts
    assert "may use the name" in texts


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
@pytest.mark.parametrize("field", ["date_field", "channel_field", "permission_field"])
def test_enter_and_esc_close_the_card_from_any_field(stand, qtbot, key, field):
    Drag(stand, "Jane Marcet").drop(middle(stand, "Michael Faraday"))
    terms = stand.page.asking.terms
    qtbot.keyClick(getattr(terms, field), key)
    assert not terms.isVisible()
    assert stand.introducer("Jane Marcet") == "Michael Faraday"
