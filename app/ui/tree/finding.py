"""Finding people in the tree: those found are outlined, and the keyboard goes round them."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.ui.tree.canvas import TreeCanvas


class Finding(QObject):
    """Whom the text in the search field fits. *told* gives "2 of 7" for the person chosen, empty without a search."""

    told = Signal(str)

    def __init__(self, canvas: TreeCanvas, glance: Any) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._glance = glance
        self._text = ""
        self._found: list[int] = []
        canvas.person_chosen.connect(self._tell)

    def search(self, text: str) -> None:
        """Outline the people in the tree who fit a text, and go to the first."""
        self._text = text.strip()
        self.look_again()
        if self._found and self._canvas.chosen not in self._found:
            self._canvas.choose(self._found[0], is_centered=True)

    def look_again(self) -> None:
        """Look once more after people have changed."""
        index = self._canvas.picture.graph.index
        hits = self._glance.search_ids(self._text) if self._text else ()
        self._found = [one for one in hits if one in index]
        self._canvas.show_matches(self._found)
        self._tell(self._canvas.chosen)

    def step(self, by: int) -> None:
        """Go to the next person found, or with -1 to the one before; round and round."""
        if not self._found:
            return
        chosen = int(self._canvas.chosen)
        start = self._found.index(chosen) if chosen in self._found else (-1 if by > 0 else 0)
        self._canvas.choose(self._found[(start + by) % len(self._found)], is_centered=True)

    def _tell(self, chosen: int) -> None:
        if not self._text:
            self.told.emit("")
        elif not self._found:
            self.told.emit("Nobody in the tree")
        elif chosen in self._found:
            self.told.emit(f"{self._found.index(chosen) + 1:,} of {len(self._found):,}")
        else:
            self.told.emit(f"{len(self._found):,} found")
