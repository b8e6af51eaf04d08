"""The outline is the canvas for the keyboard: same people, same branches, same choice, same commands."""

from array import array

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.core.drafts import PersonDraft
from app.core.referrals.graph import Graph
from app.services import people
from app.ui import dropped_files, people_mime
from app.ui.tree.outline import MOST_LINES
from app.ui.tree.picture import Arrangement
from tests.ui.tree.test_canvas import facts_of
from tests.ui.tree.test_empty import page_over


@pytest.fixture
def outlined(stand):
    stand.page.stage.arrange(Arrangement.OUTLINE)
    stand.page.stage.outline.setFocus()
    return stand


def index(stand, name):
    outline = stand.page.stage.outline
    return outline.model().index_of(stand.page.canvas.picture.graph.index[stand.ids[name]])


def lines(outline):
    """The names shown, each with its depth, from top to bottom."""
    found, at = [], outline.model().index(0, 0)
    while at.isValid():
        depth, above = 0, at.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        found.append((at.data(), depth))
        at = outline.indexBelow(at)
    return found


def test_it_shows_whom_the_canvas_shows(outlined):
    assert lines(outlined.page.stage.outline) == [
        ("You", 0), ("John Herschel", 1), ("Mary Somerville", 2), ("Charles Babbage", 3), ("Ada Lovelace", 3),
        ("William Whewell", 2), ("Humphry Davy", 1), ("Michael Faraday", 2),
    ]  # fmt: skip


def test_its_model_keeps_the_rules_of_item_models(outlined):
    tester = QAbstractItemModelTester(
        outlined.page.stage.outline.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    outlined.page.canvas.choose(outlined.ids["Mary Somerville"])
    outlined.page.travel.toggle_focus()
    outlined.page.introduce([outlined.ids["Jane Marcet"]], outlined.ids["Ada Lovelace"])
    outlined.commands.undo()
    assert tester.model() is outlined.page.stage.outline.model()


def test_the_choice_is_the_same_on_both(outlined, qtbot):
    outline, canvas = outlined.page.stage.outline, outlined.page.canvas
    canvas.choose(outlined.ids["Ada Lovelace"])
    assert outline.currentIndex().data() == "Ada Lovelace"
    qtbot.keyClick(outline, Qt.Key.Key_Down)
    assert canvas.chosen == outlined.ids["William Whewell"]
    assert outline.chosen() == [outlined.ids["William Whewell"]]


def test_branches_are_open_alike(outlined, qtbot):
    outline, canvas = outlined.page.stage.outline, outlined.page.canvas
    outline.setCurrentIndex(index(outlined, "John Herschel"))
    qtbot.keyClick(outline, Qt.Key.Key_Left)
    assert canvas.picture.shown.hidden == {outlined.slot("John Herschel"): 4}
    qtbot.keyClick(outline, Qt.Key.Key_Space)
    assert not canvas.picture.shown.hidden
    assert ("Ada Lovelace", 3) in lines(outline)
    canvas.toggle_branch(outlined.ids["Mary Somerville"])
    assert not outline.isExpanded(index(outlined, "Mary Somerville"))


def test_it_follows_the_focus_and_the_degrees(outlined):
    outline, travel = outlined.page.stage.outline, outlined.page.travel
    travel.show_degrees(1)
    assert lines(outline) == [("You", 0), ("John Herschel", 1), ("Humphry Davy", 1)]
    outlined.page.canvas.choose(outlined.ids["Mary Somerville"])
    travel.toggle_focus()
    assert [name for name, _ in lines(outline)] == [
        "You", "John Herschel", "Mary Somerville", "Charles Babbage", "Ada Lovelace",
    ]  # fmt: skip
    assert outline.currentIndex().data() == "Mary Somerville"


def test_what_changed_while_the_canvas_was_shown_is_there(stand):
    stand.page.stage.arrange(Arrangement.OUTLINE)
    stand.page.stage.arrange(Arrangement.RADIAL)
    stand.page.introduce([stand.ids["Jane Marcet"]], stand.ids["Michael Faraday"])
    stand.page.canvas.toggle_branch(stand.ids["John Herschel"])
    stand.page.stage.arrange(Arrangement.OUTLINE)
    assert lines(stand.page.stage.outline) == [
        ("You", 0), ("John Herschel", 1), ("Humphry Davy", 1), ("Michael Faraday", 2), ("Jane Marcet", 3),
    ]  # fmt: skip


def test_each_line_is_a_sentence_for_those_who_listen(outlined):
    spoken = index(outlined, "Mary Somerville").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mary Somerville, to contact, introduced by John Herschel, brought 2 people"
    outlined.page.canvas.choose(outlined.ids["Mary Somerville"])
    assert outlined.page.stage.outline.accessibleDescription() == spoken
    interface = QAccessible.queryAccessibleInterface(outlined.page.stage.outline)
    assert interface.role() == QAccessible.Role.Tree


def test_several_people_are_cut_and_put_under_someone_else(outlined, qtbot):
    page, outline = outlined.page, outlined.page.stage.outline
    outline.setCurrentIndex(index(outlined, "Charles Babbage"))
    qtbot.keyClick(outline, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.commands_by_key.cut.trigger()
    assert set(page.cutting.people) == {outlined.ids["Charles Babbage"], outlined.ids["Ada Lovelace"]}
    outline.setCurrentIndex(index(outlined, "Michael Faraday"))
    page.commands_by_key.paste.trigger()
    assert {outlined.introducer("Charles Babbage"), outlined.introducer("Ada Lovelace")} == {"Michael Faraday"}
    outlined.commands.undo()
    assert {outlined.introducer("Charles Babbage"), outlined.introducer("Ada Lovelace")} == {"Mary Somerville"}


def test_every_command_of_the_canvas_works_in_the_outline(outlined, qtbot):
    page, outline = outlined.page, outlined.page.stage.outline
    outline.setCurrentIndex(index(outlined, "Ada Lovelace"))
    with qtbot.waitSignal(page.plan_wanted) as planned:
        page.commands_by_key.plan.trigger()
    with qtbot.waitSignal(page.person_opened) as opened:
        qtbot.keyClick(outline, Qt.Key.Key_Return)
    assert (planned.args, opened.args) == ([outlined.ids["Ada Lovelace"]], [outlined.ids["Ada Lovelace"]])
    page.commands_by_key.take_out.trigger()
    assert outlined.introducer("Ada Lovelace") == ""
    assert "Ada Lovelace" not in [name for name, _ in lines(outline)]


def send(view, kind, mime, at):
    place = QPointF(at) if kind is QDropEvent else at
    event = kind(place, Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def test_a_drop_on_a_line_introduces_and_below_all_lines_takes_out(outlined):
    outline = outlined.page.stage.outline
    mime = people_mime.encode([outlined.ids["Jane Marcet"]])
    at = outline.visualRect(index(outlined, "Michael Faraday")).center()
    send(outline, QDragEnterEvent, mime, at)
    assert send(outline, QDragMoveEvent, mime, at)
    assert outline.drop_message == "Introduced by M. Faraday"
    assert send(outline, QDropEvent, mime, at)
    assert outlined.introducer("Jane Marcet") == "Michael Faraday"
    beside = QPoint(60, outline.viewport().height() - 40)
    send(outline, QDragEnterEvent, mime, beside)
    assert outline.drop_message == "Take out of the tree"
    assert send(outline, QDropEvent, mime, beside)
    assert outlined.introducer("Jane Marcet") == ""


def test_files_dropped_on_a_line_are_asked_to_be_imported_under_it(outlined, qtbot):
    outline = outlined.page.stage.outline
    at = outline.visualRect(index(outlined, "Michael Faraday")).center()
    for names, told, args in (
        (("cards.vcf",), "Import, introduced by M. Faraday", [outlined.ids["Michael Faraday"], "Michael Faraday"]),
        (("cards.vcf", "photo.png"), dropped_files.REFUSAL, None),
    ):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(f"/nowhere/{name}") for name in names])
        send(outline, QDragEnterEvent, mime, at)
        assert outline.drop_message == told
        if args is None:
            assert not send(outline, QDropEvent, mime, at)
            continue
        with qtbot.waitSignal(outlined.page.files_dropped) as dropped:
            assert send(outline, QDropEvent, mime, at)
        assert dropped.args == [["/nowhere/cards.vcf"], *args]


def test_people_chosen_together_are_chosen_on_both(outlined, qtbot):
    page, outline = outlined.page, outlined.page.stage.outline
    both = {outlined.ids["Charles Babbage"], outlined.ids["Ada Lovelace"]}
    outline.setCurrentIndex(index(outlined, "Charles Babbage"))
    qtbot.keyClick(outline, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(page.canvas.chosen_people()) == both
    page.stage.arrange(Arrangement.TREE)
    assert set(page.chosen_people()) == both
    page.canvas.choose_too([outlined.ids["Humphry Davy"]])
    page.stage.arrange(Arrangement.OUTLINE)
    assert set(page.chosen_people()) == both | {outlined.ids["Humphry Davy"]}
    outline.setCurrentIndex(index(outlined, "Ada Lovelace"))
    assert page.canvas.chosen_people() == [outlined.ids["Ada Lovelace"]]


def test_a_path_is_marked_in_the_outline_as_well(outlined):
    page, outline = outlined.page, outlined.page.stage.outline
    before = outline.grab().toImage()
    page.canvas.show_path([outlined.ids["Mary Somerville"], outlined.ids["Ada Lovelace"]])
    assert outline.grab().toImage() != before
    told = index(outlined, "Ada Lovelace").data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.endswith("on the path marked")
    page.canvas.show_path([])
    assert outline.grab().toImage() == before


def test_an_impossible_drop_says_why(outlined):
    outline = outlined.page.stage.outline
    mime = people_mime.encode([outlined.ids["Mary Somerville"]])
    at = outline.visualRect(index(outlined, "Ada Lovelace")).center()
    send(outline, QDragEnterEvent, mime, at)
    assert outline.drop_message.startswith("Ada Lovelace came through Mary Somerville")
    assert not send(outline, QDragMoveEvent, mime, at)
    outline.grab()
    assert not send(outline, QDropEvent, mime, at)
    assert outlined.introducer("Mary Somerville") == "John Herschel"


def test_a_closed_branch_opens_under_a_held_card(outlined, qtbot):
    outline = outlined.page.stage.outline
    outlined.page.canvas.toggle_branch(outlined.ids["John Herschel"])
    mime = people_mime.encode([outlined.ids["Jane Marcet"]])
    at = outline.visualRect(index(outlined, "John Herschel")).center()
    send(outline, QDragEnterEvent, mime, at)
    qtbot.waitUntil(lambda: outline.isExpanded(index(outlined, "John Herschel")))
    QApplication.sendEvent(outline.viewport(), QDragLeaveEvent())
    assert outline.drop_message == ""


def test_100_000_people_cost_no_item_each(stand):
    outline = stand.page.stage.outline
    stand.page.stage.arrange(Arrangement.OUTLINE)
    stand.page.canvas.show_graph(Graph(facts_of([-1, *((i - 1) // 30 for i in range(1, 100_000))])))
    stand.page.travel.show_degrees(2)
    assert len(outline.findChildren(object)) < 60
    assert outline.model().rowCount(outline.model().index(0, 0)) == 30
    assert len(lines(outline)) == 1 + 30 + 900
    stand.page.travel.show_degrees(3)  # 27,000 people: most of the third degree are opened when one comes to them
    assert len(lines(outline)) == 1 + 30 + 900 + 2 * 30 <= MOST_LINES
    third = outline.model().index(2, 0, outline.model().index(0, 0, outline.model().index(0, 0)))
    outline.expand(third)
    assert len(lines(outline)) == 1 + 30 + 900 + 3 * 30
    deep = next(iter(stand.page.canvas.picture.shown.nodes[-1:]))
    stand.page.canvas.choose(stand.page.canvas.picture.facts.ids[deep])
    assert outline.currentIndex().internalId() == deep
    assert outline.viewport().rect().intersects(outline.visualRect(outline.currentIndex()))


def test_a_tree_of_five_is_built_by_keyboard_alone(workspace, qtbot):
    page, commands = page_over(workspace, qtbot)
    for name in ("John Herschel", "Mary Somerville", "Ada Lovelace", "Charles Babbage", "Humphry Davy"):
        commands.run("Add", people.add, PersonDraft(name))
    with qtbot.waitActive(page):
        page.activateWindow()
    page.take_focus()
    keys = Keys(qtbot, page)
    keys.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    for name, introducer in (
        ("John Herschel", "You"),
        ("Humphry Davy", "You"),
        ("Mary Somerville", "John Herschel"),
        ("Ada Lovelace", "Mary Somerville"),
        ("Charles Babbage", "Mary Somerville"),
    ):
        keys.cut_in_the_drawer(name)
        keys.paste_in_the_outline(introducer)
    assert lines(page.stage.outline) == [
        ("You", 0), ("John Herschel", 1), ("Mary Somerville", 2), ("Ada Lovelace", 3), ("Charles Babbage", 3),
        ("Humphry Davy", 1),
    ]  # fmt: skip
    keys.go_to("Humphry Davy")
    keys.press(Qt.Key.Key_Delete)
    assert ("Humphry Davy", 1) not in lines(page.stage.outline)
    tree = workspace.glance.tree()
    by = {tree.names[i]: tree.names[above] for i, above in enumerate(tree.parents) if above >= 0}
    assert by == {
        "John Herschel": "Me", "Mary Somerville": "John Herschel", "Ada Lovelace": "Mary Somerville",
        "Charles Babbage": "Mary Somerville",
    }  # fmt: skip


class Keys:
    """Presses keys where the focus is, as a keyboard does."""

    def __init__(self, qtbot, page):
        self.qtbot = qtbot
        self.page = page

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        self.qtbot.keyClick(focus, key, modifier)

    def tab_to(self, widget):
        for _ in range(40):
            if QApplication.focusWidget() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {widget.accessibleName()}")

    def cut_in_the_drawer(self, name):
        self.tab_to(self.page.drawer.list_view)
        self.press(Qt.Key.Key_Home)
        for _ in range(20):
            current = self.page.drawer.list_view.currentIndex()
            if current.isValid() and current.data() == name:
                break
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)

    def paste_in_the_outline(self, name):
        self.go_to(name)
        self.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert self.page.asking.terms.isVisible()
        self.press(Qt.Key.Key_Return)
        assert not self.page.asking.terms.isVisible()

    def go_to(self, name):
        outline = self.page.stage.outline
        self.tab_to(outline)
        self.press(Qt.Key.Key_Home)
        for _ in range(20):
            if outline.currentIndex().data() == name:
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"the arrows never come to {name}")


def test_an_array_of_nobody_is_an_empty_outline(stand):
    stand.page.stage.arrange(Arrangement.OUTLINE)
    facts = facts_of([])
    assert facts.ids == array("q")
    stand.page.canvas.show_graph(Graph(facts))
    assert lines(stand.page.stage.outline) == []
