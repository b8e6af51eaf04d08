"""An introduction path as chips: You → A → B."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.core.cards import Step
from app.ui import theme
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label
from app.ui.widgets.step_chip import StepChip


class PathStrip(QWidget):
    """The people on a path, me as "You"; wraps between steps. Chips of others can be pressed."""

    chosen = Signal(int)

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[Step], *, is_path: bool = True) -> None:
        """Shows other people; without *is_path* there are no arrows between them."""
        self._flow.clear()
        for index, step in enumerate(steps):
            self._flow.addWidget(self._entry(step, has_arrow=is_path and index > 0))
        self.updateGeometry()

    def _entry(self, step: Step, *, has_arrow: bool) -> QWidget:
        chip = StepChip("You" if step.is_me else step.name, "neutral" if step.is_me else theme.stage_tone(step.stage))
        if step.is_me:
            chip.setEnabled(False)
        else:
            person_id = int(step.id)
            chip.clicked.connect(lambda: self.chosen.emit(person_id))
        if not has_arrow:
            return chip
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        arrow = label("→")
        arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(arrow)
        row.addWidget(chip)
        return pair
