"""Export of the tree from the window: the button, the dialog, and where the file goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.ui.tree import acts, export, export_dialog
from app.ui.widgets import buttons

if TYPE_CHECKING:
    from app.core.referrals.export_order import Order
    from app.ui.tree.actions import TreeActions
    from app.ui.tree.canvas import TreeCanvas


class TreeExports(QObject):
    """Asks what is wanted and where to, and writes it away from the GUI thread. *told* gives a sentence about it."""

    told = Signal(str)

    def __init__(self, canvas: TreeCanvas, acting: TreeActions, owner: QWidget, *, glance: Any, commands: Any) -> None:
        super().__init__(owner)
        self._canvas = canvas
        self._owner = owner
        self._glance = glance
        self._commands = commands
        self.button: QPushButton = buttons.secondary("Export…")
        self.button.clicked.connect(self.ask)
        acting.connect(export=self.ask)

    def ask(self) -> None:
        """Ask what is wanted."""
        picture = self._canvas.picture
        dialog = export_dialog.ExportDialog(picture.facts, picture.arrangement.value, self._owner)
        dialog.accepted.connect(lambda: self.save(dialog.order()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, order: Order) -> None:
        """Ask where to, and write; nothing when that is cancelled."""
        suffix = order.kind.value
        name, _ = QFileDialog.getSaveFileName(
            self._owner, "Export the tree", f"referral-tree.{suffix}", f"{suffix.upper()} (*.{suffix})"
        )
        if name:
            self.write(order, Path(name))

    def write(self, order: Order, path: Path) -> None:
        """Write the tree as it is in the file."""
        self._commands.read(acts.edges, then=lambda edges: self._write(order, edges, path), receiver=self)

    def _write(self, order: Order, edges: Any, path: Path) -> None:
        self._commands.look(
            export.write, order, self._glance, edges, path, then=lambda what: self.told.emit(f"Saved {what}."),
            receiver=self,
        )  # fmt: skip
