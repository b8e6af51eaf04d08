"""People cut, to be put under someone else."""

from collections.abc import Sequence

from app.core.people import PersonId
from app.ui.tree.canvas import TreeCanvas


class Cutting:
    """Remembers people from the cut to the paste; their cards are faded meanwhile."""

    def __init__(self, canvas: TreeCanvas) -> None:
        self._canvas = canvas
        self.people: list[PersonId] = []

    def cut(self, people: Sequence[PersonId]) -> None:
        """Remember people, in place of those before."""
        self.people = list(people)
        self._canvas.tree_painter.faded = {int(one) for one in self.people}
        self._canvas.viewport().update()

    def taken(self) -> list[PersonId]:
        """Those remembered, who are forgotten now."""
        people = self.people
        self.cut([])
        return people
