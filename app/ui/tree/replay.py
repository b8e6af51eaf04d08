"""The replay: a slider over the days on which the tree grew, and a button that lets them pass."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from app.ui import theme
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

TICK_MS = 50
TICKS = 160  # the whole story in eight seconds


class Replay(QFrame):
    """Tells by *day_wanted* which day to show (a `date`, None for now). Hidden until it is opened."""

    day_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "foot")
        self.setAccessibleName("Replay of how the tree grew")
        self._days: list[int] = []
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._pass)
        self.play_button = buttons.icon_only("play", "Play")
        self.close_button = buttons.icon_only("close", "End the replay")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName("Day")
        self.told = label("", "small")
        self.told.setMinimumWidth(190)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(10)
        for widget, stretch in ((self.play_button, 0), (self.slider, 1), (self.told, 0), (self.close_button, 0)):
            row.addWidget(widget, stretch)
        self.play_button.clicked.connect(self.toggle)
        self.close_button.clicked.connect(self.closed)
        self.slider.valueChanged.connect(self._tell)
        self.slider.sliderPressed.connect(self.pause)
        self.hide()

    @property
    def is_playing(self) -> bool:
        """Whether days pass by themselves."""
        return self._timer.isActive()

    def is_other_story(self, days: Sequence[int]) -> bool:
        """Whether people came or went since it was opened."""
        return sorted(days[1:]) != self._days

    def open_with(self, days: Sequence[int]) -> None:
        """Offer the days between the first and the last of these day numbers, one a person and mine first."""
        self._days = sorted(days[1:])
        was_open = self.isVisible()
        at_end = self.slider.value() == self.slider.maximum()
        self.slider.blockSignals(True)
        if self._days:
            self.slider.setRange(self._days[0] - 1, self._days[-1])
        self.slider.setPageStep(max(1, (self.slider.maximum() - self.slider.minimum()) // 12))
        if not was_open or at_end:
            self.slider.setValue(self.slider.maximum())
        self.slider.blockSignals(False)
        self.setVisible(True)
        self._tell()

    def play(self) -> None:
        """Let the days pass, from the first where the last is shown."""
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(self.slider.minimum())
        self._timer.start()
        self._show_state()

    def pause(self) -> None:
        """Stay at the day shown."""
        self._timer.stop()
        self._show_state()

    def toggle(self) -> None:
        """Play or pause."""
        (self.pause if self.is_playing else self.play)()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing passes unseen."""
        super().hideEvent(event)
        self.pause()

    def _pass(self) -> None:
        span = self.slider.maximum() - self.slider.minimum()
        self.slider.setValue(self.slider.value() + max(1, span // TICKS))
        if self.slider.value() == self.slider.maximum():
            self.pause()

    def _show_state(self) -> None:
        theme.set_icon(self.play_button, "pause" if self.is_playing else "play", "muted")
        self.play_button.setToolTip("Pause" if self.is_playing else "Play")
        self.play_button.setAccessibleName(self.play_button.toolTip())

    def _tell(self) -> None:
        if not self._days:
            self.told.setText("Nobody to show")
            return
        day = date.fromordinal(self.slider.value())
        there = bisect_right(self._days, self.slider.value())
        shown = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
        self.told.setText(f"{shown} · {there:,} of {len(self._days):,} people")
        self.slider.setAccessibleDescription(self.told.text())
        self.day_wanted.emit(day)
