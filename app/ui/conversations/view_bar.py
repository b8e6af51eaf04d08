"""The row above the conversations: which look, which days, and where hours and calendar are set."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.ui.conversations.view_memory import View
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel

_NAMES = {View.LIST: "List", View.WEEK: "Week", View.MONTH: "Month", View.BOARD: "Board"}
_NARROW_PX = 720
_TINY_PX = 500
_LEAST_PX = 300


class ViewBar(QWidget):
    """Chips for the looks, arrows for the days. Asks by signals; `stepped` gives -1, 0 (today) or 1."""

    chosen = Signal(object)  # View
    stepped = Signal(int)
    hours_wanted = Signal()

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.setAccessibleName("View of the conversations")
        # Its words must not decide how narrow the page can get beside an open panel.
        self.setMinimumWidth(_LEAST_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 14, 4)
        row.setSpacing(4)
        self.chips: dict[View, QPushButton] = {}
        group = QButtonGroup(self)
        for view, name in _NAMES.items():
            chip = buttons.filter_chip(name)
            chip.clicked.connect(lambda _=False, wanted=view: self.chosen.emit(wanted))
            group.addButton(chip)
            row.addWidget(chip)
            self.chips[view] = chip
        row.addSpacing(10)
        self._steps = QWidget()
        steps = QHBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(0)
        self.earlier = buttons.icon_only("arrow-left", "Earlier (Page Up)")
        self.today = buttons.link("Today")
        self.today.setToolTip("Go to today (Home)")
        self.later = buttons.icon_only("arrow-right", "Later (Page Down)")
        for by, button in ((-1, self.earlier), (0, self.today), (1, self.later)):
            button.clicked.connect(lambda _=False, by=by: self.stepped.emit(by))
            steps.addWidget(button)
        row.addWidget(self._steps)
        self.days = ElidedLabel("", "strong")
        row.addSpacing(6)
        row.addWidget(self.days, 100)
        row.addStretch(1)  # where the days are not named
        self.hours = buttons.link("Hours and calendar…", "clock")
        self.hours.setAccessibleName("Hours and calendar")
        self.hours.setToolTip("My working hours, breaks between talks, and my own calendar file")
        self.hours.clicked.connect(self.hours_wanted)
        row.addWidget(self.hours)

    def show_view(self, view: View, days: str) -> None:
        """Mark the look in use, and name the days it shows; "" where it shows all."""
        self.chips[view].setChecked(True)
        self._steps.setVisible(bool(days))
        self.days.show_text(days)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words at the right give way first."""
        super().resizeEvent(event)
        self.hours.setText("" if self.width() < _NARROW_PX else "Hours and calendar…")
        self.days.setVisible(self.width() >= _TINY_PX)
        self.today.setMinimumWidth(self.today.fontMetrics().horizontalAdvance(self.today.text()) + 16)
