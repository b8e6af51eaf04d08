"""Several people chosen on the canvas, by mouse and keyboard, and what is done with all of them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

CTRL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def click(stand, qtbot):
    def press(name, modifiers=PLAIN, button=LEFT):
        qtbot.mouseClick(stand.page.canvas.viewport(), button, modifiers, middle(stand, name))

    return press


def middle(stand, name):
    x, y, width, height = stand.page.canvas.picture.rect(stand.slot(name))
    return stand.page.canvas.mapFromScene(QPointF(x + width / 2, y + height / 2))


def chosen(stand):
    names = {person: name for name, person in stand.ids.items()}
    return {names[person] for person in stand.page.canvas.chosen_people()}


def test_ctrl_and_a_click_choose_one_more_and_once_again_one_less(stand, click):
    click("Mary Somerville")
    click("Michael Faraday", CTRL)
    click("William Whewell", CTRL)
    assert chosen(stand) == {"Mary Somerville", "Michael Faraday", "William Whewell"}
    click("William Whewell", CTRL)
    assert chosen(stand) == {"Mary Somerville", "Michael Faraday"}
    assert stand.page.canvas.accessibleDescription().startswith("2 people chosen, ")
    click("Mary Somerville", CTRL)
    click("Michael Faraday", CTRL)
    assert chosen(stand) == set()
    assert stand.page.canvas.chosen == 0


def test_a_click_on_one_of_many_chosen_chooses_it_alone(stand, click):
    click("Mary Somerville")
    click("Michael Faraday", CTRL)
    click("Mary Somerville")
    assert chosen(stand) == {"Mary Somerville"}
    assert "people chosen" not in stand.page.canvas.accessibleDescription()


def test_the_right_button_leaves_many_chosen(stand, click):
    click("Mary Somerville")
    click("Michael Faraday", CTRL)
    click("Mary Somerville", button=Qt.MouseButton.RightButton)
    assert chosen(stand) == {"Mary Somerville", "Michael Faraday"}
    click("Humphry Davy", button=Qt.MouseButton.RightButton)
    assert chosen(stand) == {"Humphry Davy"}


def test_shift_and_a_drag_choose_all_in_a_frame(stand, qtbot):
    view = stand.page.canvas.viewport()
    start, end = middle(stand, "Mary Somerville") - QPoint(0, 40), middle(stand, "William Whewell") + QPoint(0, 5)
    qtbot.mousePress(view, LEFT, SHIFT, start)
    qtbot.mouseMove(view, end)
    assert stand.page.canvas.has_band
    qtbot.mouseRelease(view, LEFT, SHIFT, end)
    assert not stand.page.canvas.has_band
    assert chosen(stand) == {"Mary Somerville", "William Whewell"}


def test_shift_and_an_arrow_choose_more_and_esc_leaves_one(stand, click, qtbot):
    click("Mary Somerville")
    qtbot.keyClick(stand.page.canvas, Qt.Key.Key_Right, SHIFT)
    assert chosen(stand) == {"Mary Somerville", "William Whewell"}
    qtbot.keyClick(stand.page.canvas, Qt.Key.Key_Escape)
    assert chosen(stand) == {"William Whewell"}


def test_a_command_is_for_everybody_chosen_in_one_step(stand, click):
    click("Ada Lovelace")
    click("Charles Babbage", CTRL)
    stand.page.commands_by_key.take_out.trigger()
    assert stand.introducer("Ada Lovelace") == stand.introducer("Charles Babbage") == ""
    assert chosen(stand) == set()
    stand.commands.undo()
    assert stand.introducer("Ada Lovelace") == stand.introducer("Charles Babbage") == "Mary Somerville"


def test_many_are_cut_and_pasted_under_one(stand, click):
    click("Ada Lovelace")
    click("William Whewell", CTRL)
    stand.page.cut()
    click("Michael Faraday")
    stand.page.paste()
    assert stand.introducer("Ada Lovelace") == stand.introducer("William Whewell") == "Michael Faraday"
