"""The views kept under a name: go to one, keep the one of now, forget one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.referrals.views import MOST_LETTERS, SavedView
from app.ui.tree.popover import Popover
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel, label

WIDTH_PX = 300


class ViewsPopover(Popover):
    """Asks by signals; the names are told by whoever reads them."""

    wanted = Signal(object)  # SavedView
    saving_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(WIDTH_PX, parent)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.name_field = QLineEdit()
        self.name_field.setPlaceholderText("Name this view")
        self.name_field.setAccessibleName("Name of the view shown now")
        self.name_field.setMaxLength(MOST_LETTERS)
        self.save_button = buttons.secondary("Save")
        self.column.addWidget(label("Saved views", "section"))
        self.column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.name_field, 1)
        foot.addWidget(self.save_button)
        self.column.addLayout(foot)
        self.save_button.clicked.connect(self._save)
        self.name_field.returnPressed.connect(self._save)
        self.name_field.textChanged.connect(lambda text: self.save_button.setEnabled(bool(text.strip())))
        self.save_button.setEnabled(False)

    def show_views(self, views: Sequence[SavedView]) -> None:
        """List the views."""
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for view in views:
            self._list.addWidget(self._line(view))
        if not views:
            hint = "Layout, focus, degrees, filter and colour, kept under a name."
            self._list.addWidget(label(hint, "small", wraps=True))
        if self.isVisible():
            self.adjustSize()

    def _line(self, view: SavedView) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        go = buttons.link("")
        words = QHBoxLayout(go)
        words.setContentsMargins(4, 0, 4, 0)
        words.addWidget(ElidedLabel(view.name))
        go.setAccessibleName(f"Show the view {view.name}")
        go.clicked.connect(lambda: self._go(view))
        forget = buttons.icon_only("trash", f"Remove the view {view.name}")
        forget.clicked.connect(lambda: self.removal_wanted.emit(view.name))
        row.addWidget(go, 1)
        row.addWidget(forget)
        return line

    def _go(self, view: SavedView) -> None:
        self.hide()
        self.wanted.emit(view)

    def _save(self) -> None:
        name = self.name_field.text().strip()
        if name:
            self.name_field.clear()
            self.saving_wanted.emit(name)
