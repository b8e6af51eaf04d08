"""The rail under a drag."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent

from app.ui.pages import PAGES
from app.ui.people_mime import encode
from app.ui.rail import NavButton, Rail


@pytest.fixture
def rail(qtbot):
    made = Rail(PAGES)
    qtbot.addWidget(made)
    return made


def entered(mime):
    return QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )


def test_people_held_over_an_entry_turn_the_page(qtbot, rail):
    tree = rail.findChildren(NavButton)[2]
    carried = encode([1])  # an event does not keep its data alive
    with qtbot.waitSignal(rail.chosen) as turned:
        tree.dragEnterEvent(entered(carried))
    assert turned.args == [2]


def test_people_carried_past_turn_nothing(qtbot, rail):
    tree = rail.findChildren(NavButton)[2]
    carried = encode([1])
    with qtbot.assertNotEmitted(rail.chosen, wait=600):
        tree.dragEnterEvent(entered(carried))
        tree.dragLeaveEvent(QDragLeaveEvent())


def test_what_is_no_people_turns_nothing(qtbot, rail):
    text = QMimeData()
    text.setText("Ada")
    with qtbot.assertNotEmitted(rail.chosen, wait=600):
        rail.findChildren(NavButton)[2].dragEnterEvent(entered(text))
