"""The canvas of the referral tree: look, choose, and move people by mouse and keyboard."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.core.people import PersonId
from app.core.referrals.graph import ME, Graph
from app.ui import theme
from app.ui.tree.carrying import CarryingView
from app.ui.tree.dragging import start_drag
from app.ui.tree.inks import Letters, inks_of
from app.ui.tree.overlay import Overlay
from app.ui.tree.painter import TreePainter
from app.ui.tree.picture import Picture
from app.ui.tree.view import TreeItem

_WAYS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}


class TreeCanvas(CarryingView):
    """One card a person, lines between them; one of them can be chosen."""

    person_chosen = Signal(int)  # 0 for nobody
    person_opened = Signal(int)
    menu_wanted = Signal(QPoint)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.picture = Picture()
        self.tree_painter = TreePainter(inks_of(theme.tokens()), Letters(theme.font_of()))
        item = TreeItem(self.picture, self.tree_painter)
        self.marks = Overlay(self.picture, self.tree_painter, lambda: self.zoom, self.visible_part)
        super().__init__(self.picture, item, self.marks, parent)
        self._pressed_at: QPoint | None = None
        self._pressed_slot = -1
        self._is_panning = False
        self._is_placed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Referral tree")
        theme.notifier.changed.connect(self._dress)
        self._dress()

    # what is shown

    def show_graph(self, graph: Graph, keep: int = 0) -> None:
        """Show new facts. The person *keep*, or the chosen one, stays where they are on the screen."""
        anchor = next((one for one in (keep, self.marks.selected) if self.picture.slot(one) >= 0), 0)
        before = self._middle_on_screen(anchor)
        self.picture.load(graph)
        self._after_layout(anchor, before)
        if self.marks.selected and self.picture.slot(self.marks.selected) < 0:
            self.choose(0)
        self._describe()

    def toggle_branch(self, person: PersonId) -> None:
        """Open or close someone's branch; the person stays where they are."""
        before = self._middle_on_screen(person)
        self.picture.toggle(person)
        self._after_layout(person, before)

    def choose(self, person: int, *, is_centered: bool = False) -> None:
        """Mark someone; opens the branches above them if need be. 0 marks nobody."""
        if person and self.picture.slot(person) < 0:
            if not self.picture.reveal(PersonId(person)):
                return
            self._after_layout(0, None)
            is_centered = True
        is_new = person != self.marks.selected
        self.marks.selected = person
        if person:
            self._bring_into_view(person, is_centered=is_centered)
        self.viewport().update()
        if is_new:
            self._describe()
            self.person_chosen.emit(person)

    @property
    def chosen(self) -> PersonId:
        """The person marked, 0 for nobody."""
        return PersonId(self.marks.selected)

    def go_home(self) -> None:
        """Choose me, in the upper middle at a readable zoom."""
        if not len(self.picture.layout.x):
            return
        self.zoom_to(max(self.zoom, 0.6))
        self._settle()

    def first_look(self) -> None:
        """Everything if that is readable, else me at a readable zoom."""
        self.fit()
        if self.zoom < 0.6:
            self.zoom_to(0.82)
            self._settle()

    def show_matches(self, people: list[int]) -> None:
        """Outline what was found."""
        self.marks.matches = people
        self.viewport().update()

    def summary(self, person: int) -> str:
        """Someone in a sentence, for those who listen: name, stage, introducer, how many they brought."""
        graph = self.picture.graph
        node = graph.index.get(person)
        if node is None:
            return "Nobody is chosen"
        facts = graph.facts
        if node == ME:
            return f"You, start of the tree, brought {len(graph.children[ME])}"
        above = facts.parents[node]
        by = (
            "introduced by nobody known"
            if above < 0
            else f"introduced by {'you' if above == ME else facts.names[above]}"
        )
        count = len(graph.children[node])
        brought = f"brought {count} {'person' if count == 1 else 'people'}"
        loop = ", introducer not told yet" if facts.loops_open[node] else ""
        return f"{facts.names[node]}, {facts.stages[node]}, {by}, {brought}{loop}"

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card or begin to move the canvas."""
        point = self.mapToScene(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton:
            self._choose_at(point)
            return
        pill = self.marks.pill_at(point)
        if pill >= 0:
            self.toggle_branch(self.picture.person(pill))
            return
        self._pressed_at = event.position().toPoint()
        self._pressed_slot = self.picture.layout.at(point.x(), point.y())
        if self._pressed_slot >= 0:
            self.choose(self.picture.person(self._pressed_slot))
        else:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer; drag a card, or the canvas."""
        at = event.position().toPoint()
        if self._pressed_at is None:
            self._hover(at)
            return
        moved = at - self._pressed_at
        if self._pressed_slot < 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
            self._pressed_at = at
            self._is_panning = True
        elif moved.manhattanLength() >= QApplication.startDragDistance():
            person = self.picture.person(self._pressed_slot)
            self._let_go()
            if not self.picture.is_me(self.picture.slot(person)):
                start_drag(self, [person], self.picture.graph.name(person), self.tree_painter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click beside all cards chooses nobody."""
        if self._pressed_at is not None and self._pressed_slot < 0 and not self._is_panning:
            self.choose(0)
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person."""
        point = self.mapToScene(event.position().toPoint())
        slot = self.picture.layout.at(point.x(), point.y())
        if slot >= 0 and not self.picture.is_me(slot):
            self.person_opened.emit(self.picture.person(slot))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the commands, at the pointer or at the chosen card."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and (slot := self.picture.slot(self.chosen)) >= 0:
            x, y, width, height = self.picture.rect(slot)
            place = self.viewport().mapToGlobal(self.mapFromScene(QPointF(x + width / 2, y + height)))
        self.menu_wanted.emit(place)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the tree; Space opens and closes a branch; Enter opens the person."""
        slot = self.picture.slot(self.chosen)
        key = Qt.Key(event.key())
        if key in _WAYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(slot, _WAYS[key])
        elif key == Qt.Key.Key_Space and slot >= 0:
            self.toggle_branch(self.chosen)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and slot >= 0:
            self.person_opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose me if nobody is chosen, so that the keyboard has a place to start."""
        super().focusInEvent(event)
        keyboard = {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        }
        if event.reason() in keyboard and not self.chosen and len(self.picture.layout.x):
            self.choose(self.picture.person(0))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the first look once the size is known."""
        super().resizeEvent(event)
        if not self._is_placed and self.isVisible() and len(self.picture.layout.x):
            self._is_placed = True
            self.first_look()
        self.resized.emit()

    # within

    def _walk(self, slot: int, way: str) -> None:
        if len(self.picture.layout.x):
            self.choose(self.picture.person(self.picture.neighbour(slot, way) if slot >= 0 else 0))

    def _after_layout(self, person: int, before: QPointF | None) -> None:
        self._item.moved()
        self.make_room()
        if before is not None and self.picture.slot(person) >= 0:
            self.keep(self._middle(person), before)
        if not self._is_placed and self.isVisible() and len(self.picture.layout.x):
            self._is_placed = True
            self.first_look()
        self.marks.hovered = -1
        if self.marks.carry is not None:  # a slot of before means somebody else now
            self.marks.carry.target = -1
        self.laid_out.emit()
        self.viewport().update()

    def _middle(self, person: int) -> QPointF:
        x, y, width, height = self.picture.rect(self.picture.slot(person))
        return QPointF(x + width / 2, y + height / 2)

    def _middle_on_screen(self, person: int) -> QPointF | None:
        return QPointF(self.mapFromScene(self._middle(person))) if self.picture.slot(person) >= 0 else None

    def _bring_into_view(self, person: int, *, is_centered: bool) -> None:
        middle = self._middle(person)
        if is_centered:
            self.centerOn(middle)
            return
        at = self.mapFromScene(middle)
        inner = self.viewport().rect().adjusted(60, 40, -60, -40)
        if not inner.contains(at):
            nearest = QPoint(
                min(max(at.x(), inner.left() + 60), inner.right() - 60),
                min(max(at.y(), inner.top() + 20), inner.bottom() - 20),
            )
            self.keep(middle, QPointF(nearest))

    def _settle(self) -> None:
        x, y, width, _ = self.picture.rect(0)
        self.keep(QPointF(x + width / 2, y), QPointF(self.viewport().width() / 2, 84))

    def _choose_at(self, point: QPointF) -> None:
        slot = self.picture.layout.at(point.x(), point.y())
        self.choose(self.picture.person(slot) if slot >= 0 else 0)

    def _hover(self, at: QPoint) -> None:
        point = self.mapToScene(at)
        pill = self.marks.pill_at(point)
        slot = pill if pill >= 0 else self.picture.layout.at(point.x(), point.y())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if slot >= 0 else Qt.CursorShape.ArrowCursor)
        if slot != self.marks.hovered:
            self.marks.hovered = slot
            name = self.picture.facts.names[self.picture.shown.nodes[slot]] if slot > 0 else ""
            self.viewport().setToolTip(
                name if self.zoom < 0.5 or self.tree_painter.is_cut(name, self.picture.sizes.width) else ""
            )
            self.viewport().update()

    def _let_go(self) -> None:
        self._pressed_at, self._pressed_slot, self._is_panning = None, -1, False
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.summary(self.chosen))

    def _dress(self) -> None:
        self.tree_painter.inks = inks_of(theme.tokens())
        self.setBackgroundBrush(self.tree_painter.inks.window)
        self.viewport().update()
