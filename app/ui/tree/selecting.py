"""Several people chosen at once on the canvas: one by one, or all in a frame drawn around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QRubberBand, QWidget

from app.core.people import PersonId
from app.ui.tree.arranged import ArrangedView
from app.ui.tree.painter import TreePainter, box_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.referrals.graph import Graph
    from app.ui.tree.overlay import Overlay
    from app.ui.tree.picture import Picture


class SelectingView(ArrangedView):
    """Besides the person chosen, others may be chosen with them: `marks.also`."""

    def __init__(
        self, picture: Picture, tree_painter: TreePainter, marks: Overlay, parent: QWidget | None = None
    ) -> None:
        super().__init__(picture, tree_painter, marks, parent)
        self._band: QRubberBand | None = None
        self._band_start = QPoint()

    def chosen_people(self) -> list[PersonId]:
        """Everybody chosen, in the order of the cards."""
        chosen = {self.chosen, *self.marks.also} if self.chosen else set()
        return [PersonId(one) for one in sorted(chosen, key=self.picture.slot)]

    def choose(self, person: int, *, is_centered: bool = False) -> None:
        """Mark someone alone."""
        had_others = bool(self.marks.also)
        self.marks.also.clear()
        super().choose(person, is_centered=is_centered)
        if had_others:
            self.describe()

    def choose_too(self, people: Iterable[int]) -> None:
        """Mark people besides those marked already; the last of them is the one shown beside the tree."""
        wanted = [one for one in people if self.picture.slot(one) >= 0]
        if wanted:
            self.choose_all({*self.chosen_people(), *wanted}, wanted[-1])

    def choose_all(self, people: Iterable[int], main: int) -> None:
        """Mark just these people, *main* of them as the one shown beside the tree."""
        super().choose(main)
        self.marks.also = {int(one) for one in people} - {main}
        self.describe()
        self.viewport().update()

    def switch(self, person: int) -> None:
        """Mark someone besides the others, or no longer."""
        chosen = set(self.chosen_people())
        if person in chosen:
            left = sorted(chosen - {PersonId(person)})
            main = self.chosen if self.chosen in left else (left[-1] if left else 0)
            self.choose_all(set(left), main)
        else:
            self.choose_too([person])

    def show_graph(self, graph: Graph, keep: int = 0) -> None:
        """Show new facts; who is gone is chosen no longer."""
        super().show_graph(graph, keep)
        self.marks.also = {one for one in self.marks.also if self.picture.slot(one) >= 0}

    def describe(self) -> None:
        """Tell those who listen who is chosen."""
        super().describe()
        if self.marks.also:
            self.setAccessibleDescription(f"{len(self.chosen_people())} people chosen, {self.accessibleDescription()}")

    # a frame drawn around cards

    def begin_band(self, at: QPoint) -> None:
        """Begin to draw the frame at a place of the viewport."""
        self._band_start = at
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._band.setGeometry(QRect(at, QSize()))
        self._band.show()

    @property
    def has_band(self) -> bool:
        """Whether a frame is being drawn."""
        return self._band is not None

    def draw_band(self, at: QPoint) -> None:
        """Draw the frame to here."""
        if self._band is not None:
            self._band.setGeometry(QRect(self._band_start, at).normalized())

    def end_band(self) -> None:
        """Choose whose cards the frame touches."""
        if self._band is None:
            return
        part = self.mapToScene(self._band.geometry()).boundingRect()
        self._band.deleteLater()
        self._band = None
        box = box_of(part)
        self.choose_too([self.picture.person(slot) for run in self.picture.layout.cards(box) for slot in run
                         if self._touches(slot, box)])  # fmt: skip

    def _touches(self, slot: int, box: tuple[float, float, float, float]) -> bool:
        x, y, width, height = self.picture.rect(slot)
        left, top, right, bottom = box
        is_there = not self.picture.look.is_absent(self.picture.shown.nodes[slot])
        return is_there and x <= right and x + width >= left and y <= bottom and y + height >= top
