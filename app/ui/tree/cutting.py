"""People cut, to be put under someone else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.people import PersonId
    from app.ui.tree.canvas import TreeCanvas


class Cutting(QObject):
    """Remembers people from the cut to the paste; they are faded meanwhile. *changed* gives who they are."""

    changed = Signal(list)

    def __init__(self, canvas: TreeCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.people: list[PersonId] = []

    def cut(self, people: Sequence[PersonId]) -> None:
        """Remember people, in place of those before."""
        self.people = list(people)
        self._canvas.tree_painter.faded = {int(one) for one in self.people}
        self._canvas.viewport().update()
        self.changed.emit(self.people)

    def taken(self) -> list[PersonId]:
        """Those remembered, who are forgotten now."""
        people = self.people
        self.cut([])
        return people
