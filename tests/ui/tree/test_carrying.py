"""What is carried over the canvas: files from outside, several cards at once, closed branches on the way."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.ui import dropped_files, people_mime
from app.ui.tree import carrying

NOTHING = QPoint(8, 400)
ANY = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction


class Drag:
    """A drag over the canvas, sent as the events that Qt sends; a file manager proposes to move."""

    def __init__(self, stand, mime):
        self.canvas = stand.page.canvas
        self.mime = mime

    def over(self, at):
        kind = QDragEnterEvent if self.canvas.marks.carry is None else QDragMoveEvent
        return self._send(kind(at, ANY, self.mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))

    def drop(self, at):
        event = QDropEvent(QPointF(at), ANY, self.mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        event.setDropAction(Qt.DropAction.MoveAction)
        return self._send(event)

    def _send(self, event):
        QApplication.sendEvent(self.canvas.viewport(), event)
        return event

    @property
    def carry(self):
        return self.canvas.marks.carry


def files(*names):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}") for name in names])
    return mime


def middle(stand, name):
    x, y, width, height = stand.page.canvas.picture.rect(stand.slot(name))
    return stand.page.canvas.mapFromScene(QPointF(x + width / 2, y + height / 2))


def people(stand, *names):
    return people_mime.encode(stand.ids[name] for name in names)


def test_files_dropped_on_a_card_are_asked_to_be_imported_under_it(stand, qtbot):
    drag = Drag(stand, files("cards.vcf", "people.CSV"))
    assert drag.over(middle(stand, "Michael Faraday")).isAccepted()
    assert (drag.carry.title, drag.carry.message) == ("2 files", "Import, introduced by M. Faraday")
    with qtbot.waitSignal(stand.page.files_dropped) as dropped:
        event = drag.drop(middle(stand, "Michael Faraday"))
    assert dropped.args == [
        ["/somewhere/cards.vcf", "/somewhere/people.CSV"], stand.ids["Michael Faraday"], "Michael Faraday",
    ]  # fmt: skip
    # A file manager deletes what was moved: the drop says that it was copied.
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction


@pytest.mark.parametrize(("name", "by"), [("Me", "you"), ("", "")])
def test_files_dropped_on_me_are_introduced_by_me_and_beside_all_cards_by_nobody(stand, qtbot, name, by):
    at = middle(stand, name) if name else NOTHING
    drag = Drag(stand, files("cards.vcf"))
    drag.over(at)
    assert drag.carry.message == ("Import, introduced by you" if name else "Import, without a place in the tree")
    with qtbot.waitSignal(stand.page.files_dropped) as dropped:
        drag.drop(at)
    assert dropped.args == [["/somewhere/cards.vcf"], stand.ids.get(name, 0), by]


def test_files_that_hold_no_contacts_are_refused_with_the_reason(stand, qtbot):
    drag = Drag(stand, files("cards.vcf", "photo.png"))
    drag.over(middle(stand, "Michael Faraday"))
    assert (drag.carry.message, drag.carry.is_refused) == (dropped_files.REFUSAL, True)
    with qtbot.assertNotEmitted(stand.page.files_dropped):
        assert not drag.drop(middle(stand, "Michael Faraday")).isAccepted()


def test_a_link_to_a_page_is_not_taken_for_a_file(stand):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cards.vcf")])
    drag = Drag(stand, mime)
    assert not drag.over(middle(stand, "Michael Faraday")).isAccepted()
    assert drag.carry is None


def test_a_closed_branch_opens_when_something_is_held_over_it(stand, qtbot):
    canvas = stand.page.canvas
    canvas.toggle_branch(stand.ids["Mary Somerville"])
    assert stand.slot("Ada Lovelace") < 0
    canvas._opening.setInterval(20)
    drag = Drag(stand, people(stand, "Jane Marcet"))
    drag.over(middle(stand, "Mary Somerville"))
    qtbot.waitUntil(lambda: stand.slot("Ada Lovelace") >= 0)
    assert drag.carry.target == stand.slot("Mary Somerville")
    drag.over(middle(stand, "Ada Lovelace"))
    drag.drop(middle(stand, "Ada Lovelace"))
    assert stand.introducer("Jane Marcet") == "Ada Lovelace"


def test_passing_over_a_closed_branch_leaves_it_closed(stand, qtbot):
    canvas = stand.page.canvas
    canvas.toggle_branch(stand.ids["Mary Somerville"])
    drag = Drag(stand, people(stand, "Jane Marcet"))
    drag.over(middle(stand, "Mary Somerville"))
    assert canvas._opening.isActive()
    drag.over(middle(stand, "Michael Faraday"))
    assert not canvas._opening.isActive()


def test_a_drag_that_comes_back_to_its_own_card_says_why_not(stand):
    drag = Drag(stand, people(stand, "Mary Somerville"))
    drag.over(middle(stand, "Mary Somerville"))
    assert drag.carry.message == ""  # it has only begun
    drag.over(middle(stand, "Humphry Davy"))
    drag.over(middle(stand, "Mary Somerville"))
    assert (drag.carry.message, drag.carry.is_refused) == (
        "Mary Somerville can’t be introduced by themselves",
        True,
    )


def test_a_person_carried_together_with_those_they_brought_keeps_them(stand):
    drag = Drag(stand, people(stand, "Ada Lovelace", "Mary Somerville", "William Whewell"))
    drag.over(middle(stand, "Michael Faraday"))
    drag.drop(middle(stand, "Michael Faraday"))
    assert stand.introducer("Mary Somerville") == "Michael Faraday"
    assert stand.introducer("William Whewell") == "Michael Faraday"
    assert stand.introducer("Ada Lovelace") == "Mary Somerville"
    stand.commands.undo()
    assert stand.introducer("Mary Somerville") == stand.introducer("William Whewell") == "John Herschel"


def test_the_canvas_pans_while_something_is_held_at_its_edge_and_stops_when_it_leaves(stand, qtbot):
    canvas = stand.page.canvas
    canvas.zoom_to(1.5)
    drag = Drag(stand, people(stand, "Jane Marcet"))
    before = canvas.horizontalScrollBar().value()
    drag.over(QPoint(canvas.viewport().width() - 4, 300))
    qtbot.waitUntil(lambda: canvas.horizontalScrollBar().value() > before + carrying.EDGE_PX)
    drag.over(canvas.viewport().rect().center())
    at = canvas.horizontalScrollBar().value()
    qtbot.wait(60)
    assert canvas.horizontalScrollBar().value() == at
