"""Where the tree is shown: the canvas, or the outline in its place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.tree.picture import Arrangement

if TYPE_CHECKING:
    from app.core.people import PersonId
    from app.ui.tree.canvas import TreeCanvas
    from app.ui.tree.cutting import Cutting
    from app.ui.tree.outline import Outline


class Stage(QStackedWidget):
    """Switches between the two; both show the same picture, choose the same person and ask for the same."""

    person_opened = Signal(int)
    menu_wanted = Signal(QPoint)
    introduction_wanted = Signal(list, int)  # people, introducer
    removal_wanted = Signal(list)
    arranged = Signal(object)  # Arrangement

    def __init__(self, canvas: TreeCanvas, cutting: Cutting) -> None:
        super().__init__()
        self.canvas = canvas
        self.arrangement = Arrangement.TREE
        self._cutting = cutting
        self._add(canvas)

    @cached_property
    def outline(self) -> Outline:
        """Made when it is first shown: its modules would keep the first paint of the tree waiting."""
        from app.ui.tree.outline import Outline  # noqa: PLC0415

        made = Outline(self.canvas)
        made.show_cut(self._cutting.people)
        self._cutting.changed.connect(made.show_cut)
        self._add(made)
        return made

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the tree in another way; the focus stays with the tree if it was there."""
        shown = self.currentWidget()
        had_focus = shown is not None and shown.hasFocus()
        self.arrangement = arrangement
        view = self.outline if arrangement is Arrangement.OUTLINE else self.canvas
        self.setCurrentWidget(view)
        if had_focus:
            view.setFocus()
        self.canvas.arrange(arrangement)
        self.arranged.emit(arrangement)

    def repaint_people(self) -> None:
        """Paint both anew, after people are to look different."""
        self.canvas.viewport().update()
        if "outline" in self.__dict__:
            self.outline.viewport().update()

    def take_focus(self) -> None:
        """Let the keys go to what is shown."""
        (self.outline if self.arrangement is Arrangement.OUTLINE else self.canvas).setFocus()

    def chosen(self) -> list[PersonId]:
        """The people selected, perhaps many."""
        if self.arrangement is Arrangement.OUTLINE:
            return self.outline.chosen()
        return self.canvas.chosen_people()

    def place_of(self, person: int) -> QRect | None:
        """Where someone's card or line is, px of the stage; None if they are not shown."""
        if self.arrangement is Arrangement.OUTLINE:
            return self.outline.place_of(person)
        return self.canvas.place_of(person)

    def _add(self, view: TreeCanvas | Outline) -> None:
        self.addWidget(view)
        view.person_opened.connect(self.person_opened)
        view.menu_wanted.connect(self.menu_wanted)
        view.introduction_wanted.connect(self.introduction_wanted)
        view.removal_wanted.connect(self.removal_wanted)
