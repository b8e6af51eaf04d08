"""A tree with nobody in it says what to do first."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.drafts import PersonDraft
from app.services import people
from app.ui import theme
from app.ui.commands import Commands
from app.ui.pieces import at_once
from app.ui.tasks import InlineTasks
from app.ui.tree.page import TreePage


def page_over(workspace, qtbot):
    theme.apply(QApplication.instance(), theme.Scheme.LIGHT)
    commands = Commands(workspace, InlineTasks())
    page = at_once(TreePage(workspace, commands))
    commands.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    qtbot.waitExposed(page)
    return page, commands


def test_without_people_it_offers_to_import_them(workspace, qtbot):
    page, _ = page_over(workspace, qtbot)
    assert page.corners.empty.isVisible()
    with qtbot.waitSignal(page.import_wanted):
        page.corners.empty.findChild(QPushButton).click()


def test_with_people_it_says_how_to_begin_and_the_first_drop_ends_it(workspace, qtbot):
    page, commands = page_over(workspace, qtbot)
    commands.run("Add", people.add, PersonDraft("Jane Marcet"))
    assert page.corners.hint.isVisible()
    assert not page.corners.empty.isVisible()
    [jane] = page.drawer.people.ids
    page.introduce([jane], workspace.glance.me())
    assert not page.corners.hint.isVisible()
    assert page.canvas.picture.slot(jane) == 1


def test_what_changed_out_of_sight_is_read_when_the_page_is_shown(workspace, qtbot):
    page, commands = page_over(workspace, qtbot)
    page.hide()
    commands.run("Add", people.add, PersonDraft("Jane Marcet"))
    assert len(page.drawer.people.ids) == 0
    page.show()
    assert len(page.drawer.people.ids) == 1


def test_everything_in_the_corners_stays_inside_the_canvas(workspace, qtbot):
    page, _ = page_over(workspace, qtbot)
    page.resize(1024 - 204, 640)
    area = page.canvas.rect()
    assert area.contains(page.corners.zoom_buttons.geometry())
    assert area.contains(page.corners.zoom_buttons.geometry().topLeft() - QPoint(1, 1))
