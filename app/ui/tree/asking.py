"""The way from the tree page to its questions; the panel itself is made when first asked."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.people import PersonId
from app.ui.tree import asking_panel
from app.ui.tree.actions import TreeActions
from app.ui.tree.canvas import TreeCanvas
from app.ui.widgets import buttons


class Asking(QObject):
    """A button and two commands; while the panel is open it stands in the place of the inspector."""

    closed = Signal()

    def __init__(
        self, canvas: TreeCanvas, inspector: QWidget, acting: TreeActions, *, glance: Any, commands: Any
    ) -> None:
        super().__init__(canvas)
        self._glance = glance
        self._commands = commands
        self._canvas = canvas
        self._inspector = inspector
        self.panel: asking_panel.AskPanel | None = None
        acting.connect(introduce_me=self.open, path_to=self.find_path)
        self.button = buttons.secondary("Ask…")
        self.button.setToolTip("Who can introduce me, path between two people, best connectors (Ctrl+Shift+I)")
        self.button.clicked.connect(self.open)

    def open(self) -> None:
        """Open the panel at the field."""
        self._shown().show_mode(asking_panel.INTRODUCE)

    def close(self) -> None:
        """Give the inspector its place back and take the mark off the canvas."""
        if self.panel is not None:
            self.panel.hide()
        self._inspector.show()
        self._canvas.show_path([])
        self.closed.emit()

    def find_path(self) -> None:
        """Open the panel at the path from the person chosen, or from me."""
        self._shown().between(self._canvas.chosen or PersonId(self._glance.me()))

    def _shown(self) -> "asking_panel.AskPanel":
        if self.panel is None:
            self.panel = asking_panel.AskPanel(self._glance, self._commands, self._canvas.picture)
            self.panel.closed.connect(self.close)
            self.panel.path_wanted.connect(self._canvas.show_path)
            self.panel.person_chosen.connect(lambda person: self._canvas.choose(person, is_centered=True))
            page = self._inspector.parentWidget()
            beside = page.layout() if page is not None else None
            if beside is not None:
                beside.addWidget(self.panel)
        self._inspector.hide()
        self.panel.show()
        return self.panel
