"""Saved views from the window: what a view holds is taken from the page, and put back."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.core.people import PersonId
from app.core.referrals.views import ALL_DEGREES, SavedView
from app.core.referrals.visible import EVERYTHING
from app.ui.tree import acts
from app.ui.tree.picture import Arrangement
from app.ui.tree.reading import Coloring, Reading
from app.ui.tree.reading_chips import ReadingChips
from app.ui.tree.stage import Stage
from app.ui.tree.travel import Travel

if TYPE_CHECKING:
    from app.ui.tree.saved_views import ViewsPopover

LAYOUTS = {arrangement.name.lower(): arrangement for arrangement in Arrangement}


class Viewing(QObject):
    """Keeps views by *commands*, and shows them through those who each know a part of the view."""

    def __init__(self, chips: ReadingChips, stage: Stage, travel: Travel, commands: Any, owner: QWidget) -> None:
        super().__init__(owner)
        self._chips = chips
        self._stage = stage
        self._travel = travel
        self._commands = commands
        self._owner = owner
        chips.views_wanted.connect(self._open)
        commands.changed.connect(self._list_again)

    @cached_property
    def popover(self) -> "ViewsPopover":
        """The list; made when it is first opened, and its modules loaded."""
        from app.ui.tree.saved_views import ViewsPopover  # noqa: PLC0415

        made = ViewsPopover(self._owner)
        made.wanted.connect(self.show_view)
        made.saving_wanted.connect(self.save)
        made.removal_wanted.connect(self.remove)
        return made

    def now(self, name: str) -> SavedView:
        """What is shown now, as a view."""
        picture, reading = self._stage.canvas.picture, self._reading
        degrees = ALL_DEGREES if self._travel.degrees >= EVERYTHING else self._travel.degrees
        layout = self._stage.arrangement.name.lower()
        return SavedView(name, layout, int(picture.focus), degrees, reading.coloring.value, reading.wanted)

    def show_view(self, view: SavedView) -> None:
        """Show what a view holds; someone in focus who is gone is left out."""
        canvas, reading = self._stage.canvas, self._reading
        self._stage.arrange(LAYOUTS.get(view.layout, Arrangement.TREE))
        self._travel.focus_on(PersonId(view.focus) if view.focus in canvas.picture.graph.index else PersonId(0))
        self._travel.show_degrees(EVERYTHING if view.degrees == ALL_DEGREES else view.degrees)
        reading.read_by(Coloring(view.coloring) if view.coloring in list(Coloring) else Coloring.STAGE, view.wanted)
        if view.focus:
            canvas.choose(int(canvas.picture.focus), is_centered=True)
        else:
            canvas.first_look()

    def save(self, name: str) -> None:
        """Keep what is shown now under a name."""
        self._commands.run(f"View {name} saved", acts.save_view, self.now(name), receiver=self)

    def remove(self, name: str) -> None:
        """Forget a view."""
        self._commands.run(f"View {name} removed", acts.remove_view, name, receiver=self)

    @property
    def _reading(self) -> Reading:
        return self._chips.reading

    def _open(self) -> None:
        self._commands.read(acts.saved_views, then=self._show, receiver=self)

    def _show(self, views: list[SavedView]) -> None:
        self.popover.show_views(views)
        if not self.popover.isVisible():
            self.popover.open_under(self._chips.views)

    def _list_again(self) -> None:
        if "popover" in self.__dict__ and self.popover.isVisible():
            self._open()
