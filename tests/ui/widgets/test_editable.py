import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.cards import Step
from app.core.people import PersonId
from app.ui.widgets.chip import Chip
from app.ui.widgets.editable import EditableValue
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.path_strip import PathStrip
from app.ui.widgets.step_chip import StepChip


@pytest.fixture
def value(qtbot):
    frame = QWidget()
    column = QVBoxLayout(frame)
    made = EditableValue("Name", "Add a name", is_required=True)
    other = QPushButton("Other")
    column.addWidget(made)
    column.addWidget(other)
    made.other = other
    made.frame = frame
    made.show_value("Mary")
    qtbot.addWidget(frame)
    frame.show()
    qtbot.waitExposed(frame)
    frame.activateWindow()
    made.texts = []
    made.saved.connect(made.texts.append)
    return made


def editor(value):
    return value.findChild(QLineEdit)


def test_pressing_opens_and_enter_saves_once(value, qtbot):
    qtbot.mouseClick(value._button, Qt.MouseButton.LeftButton)
    assert value.is_open
    editor(value).setText("Mary Somerville")
    qtbot.keyClick(editor(value), Qt.Key.Key_Return)
    assert value.texts == ["Mary Somerville"]
    assert not value.is_open


def test_leaving_saves_once(value):
    value.open_editor()
    editor(value).setText("Ana")
    value.other.setFocus()
    assert value.texts == ["Ana"]


def test_what_did_not_change_is_not_saved(value, qtbot):
    value.open_editor()
    qtbot.keyClick(editor(value), Qt.Key.Key_Return)
    assert value.texts == []


def test_an_empty_name_is_not_saved(value, qtbot):
    value.open_editor()
    editor(value).setText("  ")
    qtbot.keyClick(editor(value), Qt.Key.Key_Return)
    assert value.is_open
    assert value.texts == []
    assert "needed" in value._error.text()


def test_an_ampersand_is_no_shortcut(value):
    value.show_value("Lord & Taylor")
    assert value._button.text() == "Lord && Taylor"


def test_a_long_text_is_cut_with_a_tooltip(qtbot):
    label = ElidedLabel("A very long name that does not fit at all")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == "A very long name that does not fit at all"


def test_a_flow_wraps_and_leaves_no_gap_for_the_hidden(qtbot):
    frame = QWidget()
    flow = FlowLayout(frame, gap=4)
    chips = [Chip("one two three") for _ in range(4)]
    for chip in chips:
        flow.addWidget(chip)
    qtbot.addWidget(frame)
    frame.resize(150, 300)
    frame.show()
    tall = flow.heightForWidth(150)
    assert tall > flow.heightForWidth(2000)
    for chip in chips[1:]:
        chip.hide()
    assert flow.heightForWidth(150) == flow.heightForWidth(2000)


def test_a_path_names_me_you_and_others_can_be_pressed(qtbot):
    steps = [Step(PersonId(1), "Ana", is_me=True), Step(PersonId(2), "John Herschel")]
    strip = PathStrip(steps)
    qtbot.addWidget(strip)
    you, john = strip.findChildren(StepChip)
    assert you.text() == "You"
    with qtbot.waitSignal(strip.chosen) as signal:
        john.click()
    assert signal.args == [2]
