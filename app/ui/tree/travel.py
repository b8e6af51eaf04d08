"""Getting around: focus, degrees, branches, back and forward, home."""

from PySide6.QtCore import QObject, Signal

from app.core.people import PersonId
from app.core.referrals.visible import EVERYTHING
from app.ui.tree.arranged import ArrangedView
from app.ui.tree.visits import Visit, Visits


class Travel(QObject):
    """Changes which part of the tree is shown. *told* says after each change who is in focus, "" for nobody."""

    told = Signal(str)

    def __init__(self, canvas: ArrangedView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._picture = canvas.picture
        self._visits = Visits()
        self._is_going = False  # to a place that is remembered already
        canvas.person_chosen.connect(self._note)
        canvas.arranged.connect(self._tell)

    # where

    def go_back(self) -> None:
        """Choose whom one looked at before."""
        self._go(-1)

    def go_forward(self) -> None:
        """Choose whom one came back from."""
        self._go(1)

    def go_home(self) -> None:
        """Choose me, where the tree starts."""
        if self._picture.focus:
            self.leave_focus()
        if len(self._picture.layout.x):
            self._canvas.go_home()
            self._canvas.choose(self._picture.person(0))

    # what is shown

    def toggle_focus(self) -> None:
        """Leave only the branch of who is chosen, and the way to them; or everybody again."""
        person = self._canvas.chosen
        self.focus_on(0 if person == self._picture.focus else person)

    def leave_focus(self) -> None:
        """Show everybody again."""
        self.focus_on(0)

    def more_degrees(self) -> None:
        """Open the branches one degree deeper."""
        shown = self.degrees
        self.show_degrees(EVERYTHING if shown + 1 >= self._picture.deepest else shown + 1)

    def fewer_degrees(self) -> None:
        """Close the branches of the last degree shown."""
        self.show_degrees(min(self.degrees, self._picture.deepest) - 1)

    @property
    def degrees(self) -> int:
        """Down to which degree branches are open, EVERYTHING for all."""
        return EVERYTHING if self._picture.degrees is None else self._picture.degrees

    def show_degrees(self, degrees: int) -> None:
        """Open the branches down to a degree."""
        self._canvas.change(lambda: self._picture.show_degrees(degrees), 0)

    def open_below(self) -> None:
        """Open every branch beneath who is chosen."""
        if person := self._canvas.chosen:
            self._canvas.change(lambda: self._picture.open_below(person), person)

    def close_below(self) -> None:
        """Close the branches of those whom the chosen person brought."""
        if person := self._canvas.chosen:
            self._canvas.change(lambda: self._picture.close_below(person), person)

    def close_others(self) -> None:
        """Close all branches that who is chosen is not in."""
        if person := self._canvas.chosen:
            self._canvas.change(lambda: self._picture.close_others(person), person)

    # within

    def focus_on(self, person: int) -> None:
        """Show someone's branch and the way to them alone; 0 shows everybody."""
        if person != self._picture.focus:
            # Entering leaves few people, who should all be in view; on the way out one stays where one is.
            self._canvas.change(lambda: self._picture.focus_on(person), self._canvas.chosen, looks_anew=bool(person))
            self._note(self._canvas.chosen)

    def _note(self, person: int) -> None:
        if person and not self._is_going:
            self._visits.note(Visit(person, self._picture.focus))

    def _go(self, by: int) -> None:
        visit = self._visits.step(by, lambda one: one.person in self._picture.graph.index)
        if visit is None:
            return
        self._is_going = True
        self.focus_on(visit.focus if visit.focus in self._picture.graph.index else 0)
        self._canvas.choose(visit.person, is_centered=True)
        self._is_going = False

    def _tell(self) -> None:
        self.told.emit(self._picture.graph.name(PersonId(self._picture.focus)))
