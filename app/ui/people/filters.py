"""The row of chips above the table: everyone, each stage, not in the tree."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from app.core.stages import Stage
from app.ui.people.listing import NOT_IN_TREE
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout

ORDER = ("", *(s.value for s in (
    Stage.TO_CONTACT, Stage.WAITING, Stage.NO_REPLY, Stage.SCHEDULED, Stage.MET, Stage.KEEP_IN_TOUCH, Stage.PROMISED,
    Stage.RESTING,
)), NOT_IN_TREE)  # fmt: skip


class FilterRow(QWidget):
    """One chip is on at a time; stages nobody has are not shown unless they are on."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._chips: dict[str, QPushButton] = {}
        self._make("")
        self._chips[""].setChecked(True)

    def show_counts(self, total: int, counts: dict[str, int]) -> None:
        """Writes the figures."""
        for stage in ORDER[len(self._chips) :]:  # made with the first figures, after the first paint
            self._make(stage)
        for stage, chip in self._chips.items():
            count = counts.get(stage, 0) if stage else total
            chip.setText(f"{self._name(stage)} {count:,}")
            chip.setVisible(bool(count) or not stage or chip.isChecked())
        self._flow.invalidate()

    def choose(self, stage: str) -> None:
        """Turns a chip on, without a signal."""
        self._chips[stage].setChecked(True)
        self._chips[stage].show()

    def _make(self, stage: str) -> None:
        chip = buttons.filter_chip(self._name(stage))
        self._chips[stage] = chip
        self._group.addButton(chip)
        self._flow.addWidget(chip)
        chip.clicked.connect(lambda: self.chosen.emit(stage))

    @staticmethod
    def _name(stage: str) -> str:
        return stage.capitalize() if stage else "All"
