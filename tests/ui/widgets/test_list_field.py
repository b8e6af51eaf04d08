import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QVBoxLayout

from app.ui.widgets.list_field import ListField


@pytest.fixture
def dialog(qtbot):
    made = QDialog()
    made.found = QListWidget()
    made.found.addItems([f"Person {number}" for number in range(50)])
    made.field = ListField(made.found)
    column = QVBoxLayout(made)
    column.addWidget(made.field)
    column.addWidget(made.found)
    made.found.setCurrentRow(0)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_arrows_move_in_the_list_and_letters_stay_in_the_field(dialog, qtbot):
    qtbot.keyClicks(dialog.field, "ad")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.found.currentRow() == 1
    qtbot.keyClick(dialog.field, Qt.Key.Key_PageDown)
    assert dialog.found.currentRow() > 3
    assert dialog.field.text() == "ad"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_is_told_and_leaves_the_dialog_open(dialog, qtbot, key):
    with qtbot.waitSignal(dialog.field.entered):
        qtbot.keyClick(dialog.field, key)
    assert dialog.isVisible()
