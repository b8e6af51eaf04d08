"""People and contact files carried over the canvas: where they may be dropped, why not, and what the drop asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.core.people import PersonId
from app.core.referrals.graph import ME, Graph, short_name
from app.ui import dropped_files, people_mime
from app.ui.tree.dragging import CARRIES_CARD
from app.ui.tree.overlay import Carry, Overlay
from app.ui.tree.view import ZoomView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

    from app.ui.tree.painter import TreePainter
    from app.ui.tree.picture import Picture

EDGE_PX = 40
BELOW_PX = 40.0
EDGE_TICK_MS = 16
EDGE_SPEED = 0.45  # px a tick for each px into the edge
OPEN_AFTER_MS = 700  # held over a closed branch for as long as a file manager takes to open a folder


def verdict(graph: Graph, carried: Sequence[int], target: PersonId | None) -> tuple[str, bool]:
    """What dropping people onto someone, or beside all, would do, and whether it is refused; empty for nothing."""
    people = graph.tops(PersonId(person) for person in carried)
    if target is None:
        inside = [person for person in people if graph.introducer(person) is not None]
        return ("Take out of the tree", False) if inside else ("", False)
    if reason := graph.veto(people, target):
        return (reason, True)
    name = short_name(called(graph, target))
    if all(graph.introducer(person) == target for person in people):
        return (f"Already introduced by {name}", False)
    return (f"Introduced by {name}", False)


def verdict_on_files(graph: Graph, paths: Sequence[str], target: PersonId | None) -> tuple[str, bool]:
    """The same for contact files."""
    if not all(dropped_files.is_readable(path) for path in paths):
        return (dropped_files.REFUSAL, True)
    if target is None:
        return ("Import, without a place in the tree", False)
    return (f"Import, introduced by {short_name(called(graph, target))}", False)


def called(graph: Graph, person: PersonId | None) -> str:
    """Someone's name, "you" for me, empty for nobody."""
    return "" if person is None else "you" if graph.index.get(person) == ME else graph.name(person)


class CarryingView(ZoomView):
    """Takes drops of people and of contact files; asks by signals, changes nothing itself."""

    introduction_wanted = Signal(list, int)  # people, introducer
    removal_wanted = Signal(list)
    files_dropped = Signal(list, int, str)  # paths, introducer and their name; 0 for nobody
    opening_wanted = Signal(int)  # the person whose branch is closed
    laid_out = Signal()

    def __init__(
        self, picture: Picture, tree_painter: TreePainter, marks: Overlay, parent: QWidget | None = None
    ) -> None:
        super().__init__(picture, tree_painter, marks, parent)
        self._edge_timer = QTimer(self)
        self._edge_timer.setInterval(EDGE_TICK_MS)
        self._edge_timer.timeout.connect(self._pan_at_edge)
        self._opening = QTimer(self, singleShot=True, interval=OPEN_AFTER_MS)
        self._opening.timeout.connect(self._open_branch)
        self._last_place = QPoint()
        self.name_outsider: Callable[[list[PersonId]], list[str]] = lambda _: [""]
        self.setAcceptDrops(True)

    def title_of(self, people: list[int]) -> str:
        """What the carried card says; those outside the tree are named by whoever knows them."""
        if len(people) != 1:
            return f"{len(people)} people"
        return self.picture.graph.name(PersonId(people[0])) or self.name_outsider([PersonId(people[0])])[0]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people and contact files, nothing else."""
        carry = self._carried(event)
        if carry is None:
            event.ignore()
            return
        source = event.source()
        carry.has_card = isinstance(source, QWidget) and bool(source.property(CARRIES_CARD))
        self.marks.carry = carry
        self._edge_timer.start()
        self._carry_to(event.position().toPoint())
        _accept(event, carry)

    def _carried(self, event: QDropEvent) -> Carry | None:
        people = people_mime.decode(event.mimeData())
        if people:
            return Carry(people, self.title_of(people), QPointF())
        files = dropped_files.paths_of(event.mimeData())
        return Carry([], dropped_files.title_of(files), QPointF(), files=files) if files else None

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the introducer under the pointer, or say why not."""
        carry = self.marks.carry
        if carry is None:
            event.ignore()
            return
        self._carry_to(event.position().toPoint())
        if carry.is_refused or not carry.message:
            event.ignore()
        else:
            _accept(event, carry)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the drag; Esc ends here as well."""
        self._end_carry()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the introduction, or to take people out where there is no card."""
        carry = self.marks.carry
        if carry is None:
            event.ignore()
            return
        self._carry_to(event.position().toPoint())
        self._end_carry()
        if carry.is_refused or not carry.message:
            event.ignore()
            return
        _accept(event, carry)
        if carry.files:
            introducer = self._aimed_at(carry)
            self.files_dropped.emit(carry.files, introducer or 0, called(self.picture.graph, introducer))
        elif carry.target >= 0:
            self.introduction_wanted.emit(carry.people, self.picture.person(carry.target))
        else:
            self.removal_wanted.emit(carry.people)

    def _carry_to(self, place: QPoint) -> None:
        carry = self.marks.carry
        if carry is None:
            return
        picture = self.picture
        self._last_place = place
        carry.point = self.mapToScene(place)
        before, carry.target = carry.target, picture.at(carry.point.x(), carry.point.y())
        if carry.target < 0:  # just below a card is where the new one will hang
            carry.target = picture.at(carry.point.x(), carry.point.y() - BELOW_PX)
        carry.has_left |= carry.target < 0 or picture.person(carry.target) not in carry.people
        if carry.target != before:
            self._opening.start() if carry.target in picture.shown.hidden else self._opening.stop()
        carry.message, carry.is_refused = self._verdict(carry)
        self.viewport().update()

    def _verdict(self, carry: Carry) -> tuple[str, bool]:
        graph, target = self.picture.graph, self._aimed_at(carry)
        if carry.files:
            return verdict_on_files(graph, carry.files, target)
        if target in carry.people and not carry.has_left:
            return ("", False)  # the drag has only begun
        return verdict(graph, carry.people, target)

    def _aimed_at(self, carry: Carry) -> PersonId | None:
        return self.picture.person(carry.target) if carry.target >= 0 else None

    def _open_branch(self) -> None:
        """Open the closed branch that something is held over, so that it can be dropped deeper."""
        carry = self.marks.carry
        if carry is not None and carry.target in self.picture.shown.hidden:
            self.opening_wanted.emit(self.picture.person(carry.target))
            self._carry_to(self._last_place)

    def _pan_at_edge(self) -> None:
        if self.marks.carry is None:
            self._edge_timer.stop()
            return
        at, area = self._last_place, self.viewport().rect()
        across = _into_edge(at.x(), area.width())
        down = _into_edge(at.y(), area.height())
        if across or down:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + across)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)
            self._carry_to(at)

    def _end_carry(self) -> None:
        self._edge_timer.stop()
        self._opening.stop()
        self.marks.carry = None
        self.viewport().update()


def _accept(event: QDropEvent, carry: Carry) -> None:
    """Take what is offered. Files are copied whatever was proposed: after a move their owner would delete them."""
    if carry.files:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.acceptProposedAction()


def _into_edge(at: int, length: int) -> int:
    """How far to pan in this tick, px; negative to the left or up."""
    if at < EDGE_PX:
        return -round((EDGE_PX - at) * EDGE_SPEED)
    if at > length - EDGE_PX:
        return round((at - length + EDGE_PX) * EDGE_SPEED)
    return 0
