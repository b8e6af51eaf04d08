"""The canvas of the referral tree: look, choose, and move people by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.core.people import PersonId
from app.ui import theme
from app.ui.tree.dragging import start_drag
from app.ui.tree.inks import Letters, inks_of
from app.ui.tree.overlay import Overlay
from app.ui.tree.painter import LABELS_FROM, TreePainter
from app.ui.tree.picture import Picture
from app.ui.tree.selecting import SelectingView
from app.ui.tree.view import SIDE_BUTTONS
from app.ui.tree.walking import neighbour

_WAYS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
}

SMALL_ZOOM = 0.5


class TreeCanvas(SelectingView):
    """One card a person, lines between them; a click chooses one, Ctrl and a click one more, Shift and a drag many."""

    person_opened = Signal(int)
    menu_wanted = Signal(QPoint)
    path_shown = Signal()  # or taken away

    def __init__(self, parent: QWidget | None = None) -> None:
        picture = Picture()
        tree_painter = TreePainter(inks_of(theme.tokens()), Letters(theme.font_of()))
        marks = Overlay(picture, tree_painter, lambda: self.zoom, self.visible_part)
        super().__init__(picture, tree_painter, marks, parent)
        self._pressed_at: QPoint | None = None
        self._pressed_slot = -1
        self._is_panning = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("Referral tree")
        self.opening_wanted.connect(self.toggle_branch)
        theme.notifier.changed.connect(self._dress)
        self._dress()

    # what is shown

    def show_matches(self, people: list[int]) -> None:
        """Outline what was found."""
        self.marks.matches = people
        self.viewport().update()

    def show_path(self, people: list[int]) -> None:
        """Mark a path and bring it into view, its end if it is too long; an empty one takes the mark away."""
        self.picture.path = people
        hidden = [person for person in people if self.picture.slot(person) < 0]
        if [person for person in hidden if self.picture.reveal(PersonId(person))]:
            self._after_layout()
            self.arranged.emit()
        slots = [slot for slot in map(self.picture.slot, people) if slot >= 0]
        if slots:
            self.look_at([QRectF(*self.picture.rect(slot)) for slot in slots], LABELS_FROM)
        self.viewport().update()
        self.path_shown.emit()

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card or begin to move the canvas."""
        if event.button() in SIDE_BUTTONS:
            event.ignore()
            return
        point = self.mapToScene(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton:
            self._choose_at(point)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.begin_band(event.position().toPoint())
            return
        pill = self.marks.pill_at(point)
        if pill >= 0:
            self.toggle_branch(self.picture.person(pill))
            return
        self._pressed_at = event.position().toPoint()
        self._pressed_slot = self.picture.at(point.x(), point.y())
        if self._pressed_slot >= 0:
            self._press_card(self.picture.person(self._pressed_slot), event.modifiers())
        else:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer; drag a card, or the canvas."""
        at = event.position().toPoint()
        if self.has_band:
            self.draw_band(at)
            return
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
            people = [one for one in self.chosen_people() if not self.picture.is_me(self.picture.slot(one))]
            self._let_go()
            if people:
                start_drag(self, people, self.title_of(list(people)), self.tree_painter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click beside all cards chooses nobody, one on a card among many chosen that one."""
        self.end_band()
        is_there = 0 <= self._pressed_slot < len(self.picture.shown.nodes)  # the tree may have changed meanwhile
        if is_there and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(self.picture.person(self._pressed_slot))
        if self._pressed_at is not None and self._pressed_slot < 0 and not self._is_panning:
            self.choose(0)
        self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the person."""
        point = self.mapToScene(event.position().toPoint())
        slot = self.picture.at(point.x(), point.y())
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
        """Arrows walk, with Shift choosing more; Esc leaves one chosen; Space turns a branch; Enter opens."""
        slot = self.picture.slot(self.chosen)
        key = Qt.Key(event.key())
        if key in _WAYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._walk(slot, _WAYS[key])
        elif key in _WAYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and slot >= 0:
            self.choose_too([self.picture.person(neighbour(self.picture, slot, _WAYS[key]))])
        elif key == Qt.Key.Key_Escape and self.marks.also:
            self.choose(self.chosen)
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

    # within

    def _press_card(self, person: PersonId, modifiers: Qt.KeyboardModifier) -> None:
        """Choose a card; one of many chosen leaves them chosen, for they may be dragged together."""
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.switch(person)
        elif person not in self.chosen_people():
            self.choose(person)

    def _walk(self, slot: int, way: str) -> None:
        if len(self.picture.layout.x):
            self.choose(self.picture.person(neighbour(self.picture, slot, way) if slot >= 0 else 0))

    def _choose_at(self, point: QPointF) -> None:
        slot = self.picture.at(point.x(), point.y())
        person = self.picture.person(slot) if slot >= 0 else PersonId(0)
        if person not in self.chosen_people():
            self.choose(person)

    def _hover(self, at: QPoint) -> None:
        point = self.mapToScene(at)
        pill = self.marks.pill_at(point)
        slot = pill if pill >= 0 else self.picture.at(point.x(), point.y())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if slot >= 0 else Qt.CursorShape.ArrowCursor)
        if slot != self.marks.hovered:
            self.marks.hovered = slot
            self.viewport().setToolTip(self._tip(slot))
            self.viewport().update()

    def _tip(self, slot: int) -> str:
        """What can't be read on a card: a name that is cut or too small, and what its signs mean."""
        if slot <= 0:
            return ""
        facts, node = self.picture.facts, self.picture.shown.nodes[slot]
        name, word = facts.names[node], self.picture.look.word(node)
        is_hard = self.zoom < SMALL_ZOOM or self.tree_painter.is_cut(name, self.picture.sizes.width)
        signs = ["Thank-you due"] if node in facts.thanks_due else []
        signs += ["Introducer not told yet"] if facts.loops_open[node] else []
        return "\n".join(part for part in (name if is_hard or signs else "", word if is_hard else "", *signs) if part)

    def _let_go(self) -> None:
        self._pressed_at, self._pressed_slot, self._is_panning = None, -1, False
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _dress(self) -> None:
        self.tree_painter.inks = inks_of(theme.tokens())
        self.setBackgroundBrush(self.tree_painter.inks.window)
        self.viewport().update()
