"""Cards in three columns that become two and one as the room gets narrower."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

# A column under 280 px breaks most questions into three lines; gaps are 18 px in the mockup.
_NARROWEST_PX = 280
_GAP_PX = 18
_WEIGHTS = {3: (109, 109, 100), 2: (100, 109), 1: (1,)}


class Columns(QWidget):
    """Shows cards in the plan that fits its width. *plans* maps a number of columns to the cards of each."""

    def __init__(self, plans: dict[int, Sequence[Sequence[QWidget]]], host: QWidget | None = None) -> None:
        super().__init__(host)
        self._plans = plans
        self._shown = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 24)
        row.setSpacing(_GAP_PX)
        self._row = row
        self._columns = [QVBoxLayout() for _ in range(max(plans))]
        for column in self._columns:
            column.setSpacing(14)
            row.addLayout(column)
        self.arrange(max(plans))

    def fitting(self, width: int) -> int:
        """How many columns a width has room for."""
        fit = [n for n in self._plans if n * _NARROWEST_PX + (n - 1) * _GAP_PX + 48 <= width]
        return max(fit, default=min(self._plans))

    def arrange(self, count: int) -> None:
        """Put the cards into *count* columns."""
        if count == self._shown:
            return
        self._shown = count
        for column in self._columns:
            # removeWidget deletes the layout item; one that is only taken keeps the widget's cached heights to itself.
            for card in [card for cards in self._plans[count] for card in cards]:
                column.removeWidget(card)
            while column.count():
                column.takeAt(0)
        for index, column in enumerate(self._columns):
            cards = self._plans[count][index] if index < count else ()
            for card in cards:
                column.addWidget(card)
            if cards:
                column.addStretch(1)
            self._row.setStretch(index, _WEIGHTS[count][index] if index < count else 0)
        # Empty columns would keep the gap beside them.
        margins = self._row.contentsMargins()
        margins.setRight(24 - _GAP_PX * (len(self._columns) - count))
        self._row.setContentsMargins(margins)


class ColumnsArea(QScrollArea):
    """Scrolls columns up and down and never sideways: the room it has decides how many there are."""

    def __init__(self, columns: Columns, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._columns = columns
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for another number of columns."""
        self._columns.arrange(self._columns.fitting(self.width()))
        super().resizeEvent(event)
