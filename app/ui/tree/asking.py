"""The way from the tree page to its questions; the panel itself is made when first asked."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.people import PersonId
from app.ui.tree import asking_panel
from app.ui.tree.canvas import TreeCanvas
from app.ui.widgets import buttons


class Asking(QObject):
    """A button and two commands; while the panel is open it stands in the place of the inspector."""

    closed = Signal()
    note_wanted = Signal(object)  # Wish

    def __init__(
        self,
        canvas: TreeCanvas,
        inspector: QWidget,
        chosen: Callable[[], list[PersonId]],
        *,
        glance: Any,
        commands: Any,
    ) -> None:
        super().__init__(canvas)
        self._glance = glance
        self._commands = commands
        self._canvas = canvas
        self._inspector = inspector
        self._chosen = chosen
        self.panel: asking_panel.AskPanel | None = None
        self.button = buttons.secondary("Ask…")
        self.button.setToolTip("Who can introduce me, path between two people, best connectors (Ctrl+Shift+I)")
        self.button.clicked.connect(self.open)

    def open(self) -> None:
        """Open the panel at the field."""
        self._shown().show_mode(asking_panel.INTRODUCE)

    def ask_for_chosen(self) -> None:
        """Ask who can introduce me to the person chosen; open the panel at the field where nobody is."""
        people = self._chosen()
        self.open()
        if self.panel is not None and len(people) == 1:
            self.panel.ask_for(people[0])

    def refresh(self) -> None:
        """Ask again what is shown: something has changed."""
        if self.panel is not None and self.panel.isVisible():
            self.panel.refresh()

    def close(self) -> None:
        """Give the inspector its place back and take the mark off the canvas."""
        if self.panel is not None:
            self.panel.hide()
        self._inspector.show()
        self._canvas.show_path([])
        self.closed.emit()

    def find_path(self) -> None:
        """Open the panel at the path between the two people chosen, or from the one chosen, or from me."""
        people = self._chosen()
        self._shown().between(*people[:2] if people else (PersonId(self._glance.me()),))

    def _shown(self) -> "asking_panel.AskPanel":
        if self.panel is None:
            self.panel = asking_panel.AskPanel(self._glance, self._commands, self._canvas.picture)
            self.panel.closed.connect(self.close)
            self.panel.note_wanted.connect(self.note_wanted)
            self.panel.path_wanted.connect(self._canvas.show_path)
            self.panel.person_chosen.connect(lambda person: self._canvas.choose(person, is_centered=True))
            page = self._inspector.parentWidget()
            beside = page.layout() if page is not None else None
            if beside is not None:
                beside.addWidget(self.panel)
        self._inspector.hide()
        self.panel.show()
        return self.panel
