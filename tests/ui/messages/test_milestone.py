"""Sharing a milestone: the sentence, whom to tell, and a draft for each in one step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.core.messages.milestones import MILESTONES
from app.ui.messages.drafts_dialog import DraftsDialog
from app.ui.messages.milestone_dialog import MilestoneDialog
from app.ui.palette import entries


def shown(kind):
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


@pytest.fixture
def dialog(stand):
    stand.window.share_milestone()
    return shown(MilestoneDialog)


def test_the_sentence_comes_first_and_what_was_typed_stays(dialog):
    assert dialog.news.text() == MILESTONES[0].text
    assert not dialog.make.isEnabled()
    dialog.kinds[1].click()
    assert dialog.news.text() == "I have a new job: "
    dialog.news.setText("I have a new job: keeper of the tides")
    assert dialog.make.isEnabled()
    assert dialog.make.text() == "Make 1 draft"
    dialog.kinds[2].click()
    assert dialog.news.text() == "I have a new job: keeper of the tides"


def test_by_keyboard_to_drafts_and_back_in_one_step(qtbot, stand, dialog):
    stored = stand.stored()
    qtbot.keyClicks(dialog.news, "the tides")
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Space)
    assert not dialog.make.isEnabled()
    qtbot.keyClick(dialog.rows, Qt.Key.Key_Space)
    steps = len(stand.labels())
    qtbot.keyClick(dialog.make, Qt.Key.Key_Space)
    assert not dialog.isVisible()
    assert [kind for kind, _, _ in stand.stored()] == ["milestone"]
    assert "I have chosen my field: the tides. Our talk this month" in stand.stored()[0][1]
    assert len(stand.labels()) == steps + 1
    drafts = shown(DraftsDialog)
    assert drafts.rows.count() == 1
    qtbot.keyClick(drafts.rows, Qt.Key.Key_Return)
    (editor,) = stand.window.messages.editors()
    assert editor.windowTitle() == "News to Mary Somerville"
    editor.close()
    stand.commands.undo()
    assert stand.stored() == stored
    assert drafts.rows.count() == 0
    assert drafts.nothing.isVisible()


def test_a_click_turns_the_tick_and_none_of_them_is_nobody(qtbot, dialog):
    dialog.news.setText("News")
    item = dialog.rows.visualItemRect(dialog.rows.item(0))
    qtbot.mouseClick(dialog.rows.viewport(), Qt.MouseButton.LeftButton, pos=item.topLeft() + QPoint(20, 20))
    assert dialog.rows.ticked() == []
    qtbot.mouseClick(dialog.rows.viewport(), Qt.MouseButton.LeftButton, pos=item.topLeft() + QPoint(120, 20))
    assert dialog.rows.ticked() == [], "a click beside it only chooses the row"
    dialog.all_button.click()
    assert len(dialog.rows.ticked()) == 1
    dialog.none_button.click()
    assert not dialog.make.isEnabled()


def test_with_nobody_to_tell_it_says_who_will_stand_there(qtbot, workspace):
    from app.ui.commands import Commands
    from app.ui.tasks import InlineTasks

    made = MilestoneDialog(Commands(workspace, InlineTasks()))
    qtbot.addWidget(made)
    made.show()
    made.news.setText("News")
    assert made.rows.count() == 0
    assert not made.make.isEnabled()
    assert not made.all_button.isVisible()


def test_both_are_found_in_the_palette(stand):
    texts = [entry.text for entry in entries("", stand.window._actions.all, stand.workspace.glance)]
    assert {"Share a milestone…", "Drafts…"} <= set(texts)
    (drafts,) = [a for a in stand.window._actions.all if a.text() == "Drafts…"]
    drafts.trigger()
    first = shown(DraftsDialog)
    drafts.trigger()
    assert shown(DraftsDialog) is first
