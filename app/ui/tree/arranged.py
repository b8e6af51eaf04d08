"""The view of the picture: whenever the layout changes, someone stays in place and the others glide."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QCursor, QResizeEvent

from app.core.people import PersonId
from app.ui.tree.carrying import CarryingView
from app.ui.tree.painter import CARDS_FROM, TreePainter, box_of
from app.ui.tree.picture import Arrangement, Picture
from app.ui.tree.summary import summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.core.referrals.graph import Graph
    from app.ui.tree.motion import Motion
    from app.ui.tree.overlay import Overlay

READABLE_ZOOM, FIRST_ZOOM = 0.6, 0.82
TOP_PX = 84


class ArrangedView(CarryingView):
    """Lays the picture out anew when it is asked to, and marks who is chosen."""

    person_chosen = Signal(int)  # 0 for nobody
    arranged = Signal()  # which part is shown, or how, has changed
    resized = Signal()

    def __init__(
        self, picture: Picture, tree_painter: TreePainter, marks: Overlay, parent: QWidget | None = None
    ) -> None:
        super().__init__(picture, tree_painter, marks, parent)
        self._is_placed = False

    @cached_property
    def motion(self) -> Motion:
        """Lets cards glide; made when there are some that could."""
        from app.ui.tree.motion import Motion  # noqa: PLC0415 - the first paint has none

        return Motion(self.picture, self.viewport().update, self)

    @property
    def chosen(self) -> PersonId:
        """The person marked, 0 for nobody."""
        return PersonId(self.marks.selected)

    def choose(self, person: int, *, is_centered: bool = False) -> None:
        """Mark someone; opens the branches above them if need be. 0 marks nobody."""
        if person and self.picture.slot(person) < 0:
            if not self.picture.reveal(PersonId(person)):
                return
            self._after_layout()
            self.arranged.emit()
            is_centered = True
        is_new = person != self.marks.selected
        self.marks.selected = person
        if person:
            self._bring_into_view(person, is_centered=is_centered)
        self.viewport().update()
        if is_new:
            self.describe()
            self.person_chosen.emit(person)

    def describe(self) -> None:
        """Tell those who listen who is chosen."""
        self.setAccessibleDescription(summary(self.picture.graph, self.chosen))

    def place_of(self, person: int) -> QRect | None:
        """Where someone's card is, px of the viewport; None if they are not on the canvas."""
        slot = self.picture.slot(person)
        return None if slot < 0 else self.mapFromScene(QRectF(*self.picture.rect(slot))).boundingRect()

    # changes of the layout

    def show_graph(self, graph: Graph, keep: int = 0) -> None:
        """Show new facts. The person *keep*, or who is under the pointer, or chosen, stays in place on the screen."""
        self.change(lambda: self.picture.load(graph), keep)
        self.describe()

    def toggle_branch(self, person: PersonId) -> None:
        """Open or close someone's branch; the person stays where they are."""
        self.change(lambda: self.picture.toggle(person), person)

    def arrange(self, arrangement: Arrangement) -> None:
        """Lay the people out in another way; who is chosen stays in view."""
        if arrangement in (self.picture.arrangement, Arrangement.OUTLINE):
            return

        self.change(lambda: self.picture.arrange(arrangement), 0, looks_anew=True)

    def change(self, act: Callable[[], None], keep: int, *, looks_anew: bool = False) -> None:
        """Do something to the picture; *keep*, or someone near, stays in place, and the others glide to their places.

        With *looks_anew* the view is placed as for the first time, but with who is chosen in it.
        """
        standing = [(one, self._middle_on_screen(one)) for one in self._near(keep)]
        before, sight, seen = self.picture.places(), self.viewportTransform(), self._in_view()
        act()
        self._after_layout()
        if looks_anew:
            self.first_look()
            if self.picture.slot(self.chosen) >= 0:
                self._bring_into_view(self.chosen, is_centered=False)
        else:
            self._hold(standing)
        if before.layout.x and self.isVisible() and self.zoom >= CARDS_FROM:
            back, _ = self.viewportTransform().inverted()
            self.motion.begin(before, seen, box_of(self.visible_part()), sight * back)
        self.arranged.emit()
        if self.chosen and self.picture.slot(self.chosen) < 0:
            self.choose(self.picture.nearest_shown(self.chosen))

    def first_look(self) -> None:
        """Everything if that is readable, else me at a readable zoom."""
        self.fit()
        if self.zoom < READABLE_ZOOM:
            self.zoom_to(FIRST_ZOOM)
            self._settle()

    def go_home(self) -> None:
        """Show me where the tree starts, at a readable zoom."""
        if len(self.picture.layout.x):
            self.zoom_to(max(self.zoom, READABLE_ZOOM))
            self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the first look once the size is known."""
        super().resizeEvent(event)
        self._look_first()
        self.resized.emit()

    # within

    def _near(self, keep: int) -> list[int]:
        """Who might stay in place, the most wanted first: under the pointer, chosen, in the middle of the view."""
        area, view = self.viewport().rect(), self.viewport()
        pointer = self._person_at(view.mapFromGlobal(QCursor.pos())) if view.underMouse() else 0
        chosen = self.chosen if self.picture.slot(self.chosen) >= 0 else 0
        if chosen and not area.contains(self._middle_on_screen(chosen).toPoint()):
            chosen = PersonId(0)
        found = (keep, pointer, chosen, self._person_at(area.center()))
        return [one for one in found if self.picture.slot(one) >= 0]

    def _person_at(self, place: QPoint) -> int:
        point = self.mapToScene(place)
        slot = self.picture.at(point.x(), point.y())
        return self.picture.person(slot) if slot >= 0 else 0

    def _hold(self, standing: list[tuple[int, QPointF]]) -> None:
        """Scroll so that the first of them who is still there stands where they did."""
        for person, at in standing:
            if self.picture.slot(person) >= 0:
                self.keep(self._middle(person), at)
                return

    def _in_view(self) -> set[int]:
        if self.zoom < CARDS_FROM:
            return set()
        runs = self.picture.layout.cards(box_of(self.visible_part()))
        return {self.picture.person(slot) for run in runs for slot in run}

    def _after_layout(self) -> None:
        if "motion" in self.__dict__:
            self.motion.stop()
        self.make_room()
        self._look_first()
        self.marks.hovered = -1
        if self.marks.carry is not None:  # a slot of before means somebody else now
            self.marks.carry.target = -1
        self.laid_out.emit()
        self.viewport().update()

    def _look_first(self) -> None:
        if not self._is_placed and self.isVisible() and len(self.picture.layout.x):
            self._is_placed = True
            self.first_look()

    def _middle(self, person: int) -> QPointF:
        x, y, width, height = self.picture.rect(self.picture.slot(person))
        return QPointF(x + width / 2, y + height / 2)

    def _middle_on_screen(self, person: int) -> QPointF:
        return QPointF(self.mapFromScene(self._middle(person)))

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
        """Put the start of the tree into the upper middle, or the middle of the rings into that of the view."""
        x, y, width, height = self.picture.rect(0)
        if self.picture.arrangement is Arrangement.RADIAL:
            self.centerOn(x + width / 2, y + height / 2)
        else:
            self.keep(QPointF(x + width / 2, y), QPointF(self.viewport().width() / 2, TOP_PX))
