"""Getting around: focus, degrees, branches, back and forward. What is hidden is counted, who is chosen stays."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu


def shown(stand):
    picture = stand.page.canvas.picture
    return {picture.facts.names[node] for node in picture.shown.nodes}


def hidden(stand):
    picture = stand.page.canvas.picture
    return {picture.facts.names[picture.shown.nodes[slot]]: count for slot, count in picture.shown.hidden.items()}


def choose(stand, name):
    stand.page.canvas.choose(stand.ids[name])


def chosen(stand):
    return next((name for name, one in stand.ids.items() if one == stand.page.canvas.chosen), "")


def press(stand, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    stand.page.window().activateWindow()
    stand.page.canvas.setFocus()
    qtbot.keyClick(stand.page.canvas, key, modifier)


EVERYBODY = {
    "Me", "John Herschel", "Humphry Davy", "Mary Somerville", "William Whewell", "Michael Faraday", "Charles Babbage",
    "Ada Lovelace",
}  # fmt: skip


def test_focus_leaves_the_branch_and_the_way_to_it(stand, qtbot):
    choose(stand, "Mary Somerville")
    press(stand, qtbot, Qt.Key.Key_F)
    assert shown(stand) == {"Me", "John Herschel", "Mary Somerville", "Charles Babbage", "Ada Lovelace"}
    assert hidden(stand) == {}
    assert stand.page.bar.focus.isVisible()
    assert "Mary Somerville" in stand.page.bar.focus.text()


def test_esc_the_crumb_and_the_same_key_leave_the_focus(stand, qtbot):
    for leave in (
        lambda: press(stand, qtbot, Qt.Key.Key_Escape),
        stand.page.bar.focus.click,
        lambda: press(stand, qtbot, Qt.Key.Key_F),
    ):
        choose(stand, "Mary Somerville")
        press(stand, qtbot, Qt.Key.Key_F)
        assert shown(stand) != EVERYBODY
        leave()
        assert shown(stand) == EVERYBODY
        assert not stand.page.bar.focus.isVisible()


def test_who_is_in_focus_is_in_view_with_the_branch_and_stays_in_place_on_the_way_out(stand):
    canvas = stand.page.canvas
    choose(stand, "Mary Somerville")
    canvas.centerOn(3000, 3000)
    stand.page.travel.toggle_focus()
    for name in ("Me", "Mary Somerville", "Charles Babbage", "Ada Lovelace"):
        assert canvas.viewport().rect().contains(canvas.place_of(stand.ids[name]))
    before = canvas.place_of(stand.ids["Mary Somerville"]).center()
    stand.page.travel.leave_focus()
    assert (canvas.place_of(stand.ids["Mary Somerville"]).center() - before).manhattanLength() <= 3


def test_finding_someone_outside_the_focus_leaves_it(stand):
    choose(stand, "Mary Somerville")
    stand.page.travel.toggle_focus()
    stand.page.search("faraday")
    assert chosen(stand) == "Michael Faraday"
    assert shown(stand) == EVERYBODY


def test_a_focus_ends_when_its_person_leaves_the_tree(stand):
    choose(stand, "Charles Babbage")
    stand.page.travel.toggle_focus()
    stand.page.edits.take_out([stand.ids["Charles Babbage"]])
    assert shown(stand) == EVERYBODY - {"Charles Babbage"}
    assert not stand.page.bar.focus.isVisible()


def test_degrees_close_and_open_level_by_level(stand, qtbot):
    press(stand, qtbot, Qt.Key.Key_Minus)
    assert hidden(stand) == {"Mary Somerville": 2}
    assert stand.page.bar.degrees.text().startswith("2 degrees")
    press(stand, qtbot, Qt.Key.Key_Minus)
    assert hidden(stand) == {"John Herschel": 4, "Humphry Davy": 1}
    press(stand, qtbot, Qt.Key.Key_Minus)  # one degree is the least
    assert hidden(stand) == {"John Herschel": 4, "Humphry Davy": 1}
    press(stand, qtbot, Qt.Key.Key_Plus)
    press(stand, qtbot, Qt.Key.Key_Plus)
    assert hidden(stand) == {}
    assert stand.page.bar.degrees.text().startswith("All degrees")


def test_in_focus_degrees_are_counted_from_the_person(stand):
    choose(stand, "John Herschel")
    stand.page.travel.toggle_focus()
    stand.page.travel.show_degrees(1)
    assert shown(stand) == {"Me", "John Herschel", "Mary Somerville", "William Whewell"}
    assert hidden(stand) == {"Mary Somerville": 2}


def test_the_bar_offers_the_degrees_there_are(stand):
    menu = stand.page.bar.degrees.menu()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["1 degree", "2 degrees", "All degrees"]
    menu.actions()[0].trigger()
    assert shown(stand) == {"Me", "John Herschel", "Humphry Davy"}


def test_branches_below_close_and_open(stand, qtbot):
    choose(stand, "Me")
    press(stand, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert hidden(stand) == {"John Herschel": 4, "Humphry Davy": 1}
    press(stand, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert hidden(stand) == {}


def test_closing_the_others_leaves_the_way_and_the_branch(stand, qtbot):
    choose(stand, "John Herschel")
    press(stand, qtbot, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert hidden(stand) == {"Humphry Davy": 1}
    assert shown(stand) == EVERYBODY - {"Michael Faraday"}


def test_when_a_branch_closes_over_who_is_chosen_the_nearest_introducer_is(stand):
    choose(stand, "Ada Lovelace")
    stand.page.canvas.toggle_branch(stand.ids["John Herschel"])
    assert chosen(stand) == "John Herschel"


def test_back_and_forward_go_over_people_and_focus(stand, qtbot):
    alt = Qt.KeyboardModifier.AltModifier
    for name in ("Ada Lovelace", "Michael Faraday", "John Herschel"):
        choose(stand, name)
    stand.page.travel.toggle_focus()
    choose(stand, "William Whewell")
    trail = []
    for _ in range(4):
        press(stand, qtbot, Qt.Key.Key_Left, alt)
        trail.append((chosen(stand), bool(stand.page.canvas.picture.focus)))
    assert trail == [
        ("John Herschel", True), ("John Herschel", False), ("Michael Faraday", False), ("Ada Lovelace", False),
    ]  # fmt: skip
    press(stand, qtbot, Qt.Key.Key_Right, alt)
    assert chosen(stand) == "Michael Faraday"
    choose(stand, "Charles Babbage")
    press(stand, qtbot, Qt.Key.Key_Right, alt)  # what lay ahead is forgotten
    assert chosen(stand) == "Charles Babbage"


def test_back_passes_over_people_who_left_the_tree(stand):
    for name in ("Ada Lovelace", "Charles Babbage", "Michael Faraday"):
        choose(stand, name)
    stand.page.edits.take_out([stand.ids["Charles Babbage"]])
    stand.page.travel.go_back()
    assert chosen(stand) == "Ada Lovelace"


def test_the_side_buttons_of_the_mouse_go_back_and_forward(stand, qtbot):
    choose(stand, "Ada Lovelace")
    choose(stand, "Michael Faraday")
    for view in (stand.page.canvas, stand.page.stage.outline):
        stand.page.stage.arrange(stand.page.stage.arrangement)
        stand.page.stage.setCurrentWidget(view)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.BackButton, pos=QPoint(60, 60))
        assert chosen(stand) == "Ada Lovelace"
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.ForwardButton, pos=QPoint(60, 60))
        assert chosen(stand) == "Michael Faraday"


def test_home_leaves_the_focus_and_chooses_me(stand, qtbot):
    choose(stand, "Mary Somerville")
    stand.page.travel.toggle_focus()
    press(stand, qtbot, Qt.Key.Key_Home)
    assert chosen(stand) == "Me"
    assert shown(stand) == EVERYBODY


def test_the_search_tells_which_of_those_found_is_chosen(stand):
    bar, acting = stand.page.bar, stand.page.commands_by_key
    stand.page.search("m")
    assert bar.found.text() == "1 of 2"
    acting.next_match.trigger()
    assert bar.found.text() == "2 of 2"
    acting.previous_match.trigger()
    acting.previous_match.trigger()
    assert bar.found.text() == "2 of 2"
    choose(stand, "Ada Lovelace")
    assert bar.found.text() == "2 found"
    stand.page.search("zzz")
    assert bar.found.text() == "Nobody in the tree"
    stand.page.search("")
    assert bar.found.text() == ""


def test_esc_forgets_who_was_cut_before_it_leaves_the_focus(stand, qtbot):
    choose(stand, "Mary Somerville")
    stand.page.travel.toggle_focus()
    stand.page.cut()
    press(stand, qtbot, Qt.Key.Key_Escape)
    assert stand.page.cutting.people == []
    assert stand.page.canvas.picture.focus
    press(stand, qtbot, Qt.Key.Key_Escape)
    assert not stand.page.canvas.picture.focus


def test_whoever_is_near_the_middle_stays_when_nobody_is_chosen(stand):
    canvas = stand.page.canvas
    stand.page.edits.introduce([stand.ids["Thomas Young"]], stand.ids["John Herschel"])
    canvas.choose(0)
    x, y, width, height = canvas.picture.rect(stand.slot("Mary Somerville"))
    canvas.keep(QPointF(x + width / 2, y + height / 2), QPointF(canvas.viewport().rect().center()))
    before = canvas.place_of(stand.ids["Mary Somerville"]).center()
    stand.commands.undo()
    after = canvas.place_of(stand.ids["Mary Somerville"]).center()
    assert (after - before).manhattanLength() <= 3


def test_keys_of_one_letter_can_be_typed_into_the_filter(stand, qtbot):
    with qtbot.waitActive(stand.page):
        stand.page.activateWindow()
    field = stand.page.drawer.filter_field
    choose(stand, "Mary Somerville")
    field.setFocus()
    qtbot.keyClicks(field, "F+-")
    assert field.text() == "F+-"
    assert not stand.page.canvas.picture.focus
    assert hidden(stand) == {}
