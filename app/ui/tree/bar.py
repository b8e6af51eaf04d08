"""The row above the tree: how it is laid out, then what else changes the look of it; whom one found at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.tree.picture import Arrangement
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

TITLES = {Arrangement.TREE: "Tree", Arrangement.RADIAL: "Radial", Arrangement.OUTLINE: "Outline"}
MARGIN_PX = 14


class ViewBar(QWidget):
    """Chips that switch the layout; others add theirs after them. Asks by signals."""

    arrangement_wanted = Signal(object)  # Arrangement

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("View of the tree")
        self.chips: dict[Arrangement, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN_PX, 10, MARGIN_PX, 6)
        self._row.setSpacing(8)
        for arrangement, title in TITLES.items():
            chip = buttons.filter_chip(title)
            chip.clicked.connect(lambda _=False, wanted=arrangement: self.arrangement_wanted.emit(wanted))
            self._group.addButton(chip)
            self._row.addWidget(chip)
            self.chips[arrangement] = chip
        self._row.addStretch()
        self.found: QLabel = label("", "small")
        self._row.addWidget(self.found, 0, Qt.AlignmentFlag.AlignRight)
        self.show_arrangement(Arrangement.TREE)

    def add(self, widget: QWidget) -> None:
        """Put something after what is there."""
        self._row.insertWidget(self._row.count() - 2, widget)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Mark the layout in use."""
        self.chips[arrangement].setChecked(True)

    def show_found(self, text: str) -> None:
        """Say which of those found is chosen: "2 of 7"."""
        self.found.setText(text)
