"""Export of the tree from the window: the button with its menu, and where the file goes."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from app.core.errors import StorageError
from app.ui.tree import export_pdf
from app.ui.tree.actions import TreeActions, fill
from app.ui.tree.canvas import TreeCanvas
from app.ui.widgets import buttons


class TreeExports(QObject):
    """Asks for a file and writes the tree into it. *refused* gives a sentence when that fails."""

    refused = Signal(str)

    def __init__(self, canvas: TreeCanvas, acting: TreeActions, owner: QWidget) -> None:
        super().__init__(owner)
        self._canvas = canvas
        self._acting = acting
        self._owner = owner
        self.button: QPushButton = buttons.secondary("Export")
        menu = QMenu(self.button)
        fill(menu, acting.of_export())
        self.button.setMenu(menu)
        acting.connect(export_svg=lambda: self.export("svg"), export_pdf=lambda: self.export("pdf"))

    def export(self, kind: str) -> None:
        """Ask where to, and write; nothing when that is cancelled."""
        name, _ = QFileDialog.getSaveFileName(
            self._owner, "Export the tree", f"referral-tree.{kind}", f"{kind.upper()} (*.{kind})"
        )
        if not name:
            return
        write = export_pdf.write_svg if kind == "svg" else export_pdf.write_pdf
        try:
            write(self._canvas.picture.facts, Path(name), initials=self._acting.with_initials.isChecked())
        except StorageError as error:
            self.refused.emit(str(error))
