"""The row above the tree: how it is laid out, then what else changes the look of it; whom one found at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from app.core.referrals.visible import EVERYTHING
from app.ui.tree.picture import Arrangement
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

TITLES = {Arrangement.TREE: "Tree", Arrangement.RADIAL: "Radial", Arrangement.OUTLINE: "Outline"}
MARGIN_PX = 14
MOST_OFFERED = 9


class ViewBar(QWidget):
    """Chips that switch the layout; others add theirs after them. Asks by signals."""

    arrangement_wanted = Signal(object)  # Arrangement
    degrees_wanted = Signal(int)
    focus_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("View of the tree")
        self.chips: dict[Arrangement, QPushButton] = {}
        self._group = QButtonGroup(self)
        chips = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # in a narrow window the chips need two lines
        chips.setSizePolicy(policy)
        self._row = FlowLayout(chips, gap=4)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN_PX, 10, MARGIN_PX, 6)
        row.setSpacing(8)
        row.addWidget(chips, 1)
        for arrangement, title in TITLES.items():
            chip = buttons.filter_chip(title)
            chip.clicked.connect(lambda _=False, wanted=arrangement: self.arrangement_wanted.emit(wanted))
            self._group.addButton(chip)
            self._row.addWidget(chip)
            self.chips[arrangement] = chip
        self.degrees = buttons.filter_chip("")
        self.degrees.setCheckable(False)
        self.degrees.setToolTip("How deep branches are open (+ and -)")
        self.degrees.setMenu(QMenu(self.degrees))
        self._row.addWidget(self.degrees)
        self.focus = buttons.filter_chip("")
        self.focus.setToolTip("Show everybody again (Esc)")
        self.focus.clicked.connect(self.focus_left)
        self.focus.hide()
        self._row.addWidget(self.focus)
        self.found: QLabel = label("", "small")
        self.found.hide()
        row.addWidget(self.found, 0, Qt.AlignmentFlag.AlignTop)
        self.show_arrangement(Arrangement.TREE)

    def add(self, widget: QWidget) -> None:
        """Put something after what is there."""
        self._row.addWidget(widget)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Mark the layout in use."""
        self.chips[arrangement].setChecked(True)

    def show_focus(self, name: str) -> None:
        """Say who is in focus; "" for nobody."""
        self.focus.setVisible(bool(name))
        self.focus.setText(f"Only {name}  ✕")
        self.focus.setAccessibleName(f"Leave the focus on {name}")
        self.focus.setChecked(True)

    def show_degrees(self, degrees: int, deepest: int) -> None:
        """Say how deep branches are open, and offer the depths there are."""
        self.degrees.setText(f"{_degrees(degrees, deepest)} ▾")
        self.degrees.setVisible(deepest > 1)
        menu = self.degrees.menu()
        menu.clear()
        for one in [*range(1, min(deepest, MOST_OFFERED + 1)), EVERYTHING]:
            action = menu.addAction(_degrees(one, deepest))
            action.triggered.connect(lambda _=False, wanted=one: self.degrees_wanted.emit(wanted))

    def show_found(self, text: str) -> None:
        """Say which of those found is chosen: "2 of 7"."""
        self.found.setText(text)
        self.found.setVisible(bool(text))


def _degrees(degrees: int, deepest: int) -> str:
    return "All degrees" if degrees >= deepest else "1 degree" if degrees == 1 else f"{degrees} degrees"
