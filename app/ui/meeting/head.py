"""The head of the meeting: with whom and until when, the minutes left, what to do now, and the end."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.core.meeting import MeetingPage, Moment, Phase, can_begin_now, left_words, now_words
from app.core.schedule import clock, zone_of
from app.ui.meeting import look
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel, label

_BAR_PX = 8
_HUES = {Phase.NAMES: "amber", Phase.LAST: "amber", Phase.OVER: "cherry"}


class TimeBar(QWidget):
    """How much of the agreed time has passed, as a bar that turns amber."""

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._share, self.tone = 0.0, "accent"
        self.setMinimumSize(80, _BAR_PX)
        self.setMaximumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, tone: str) -> None:
        """Show a share from 0 to 1 in a tone."""
        self._share, self.tone = share, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track and what has passed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - _BAR_PX) / 2, self.width(), _BAR_PX)
        painter.setBrush(look.color("surface_alt"))
        painter.drawRoundedRect(track, _BAR_PX / 2, _BAR_PX / 2)
        if self._share > 0:
            track.setWidth(max(track.width() * self._share, _BAR_PX))
            painter.setBrush(look.color(self.tone))
            painter.drawRoundedRect(track, _BAR_PX / 2, _BAR_PX / 2)
        painter.end()


class Head(QWidget):
    """Buttons *end* and *begin* (the latter only while the clock is far from the talk)."""

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._who = ElidedLabel("", "muted")
        self.minutes = label("", "minutes")
        self.now = label("", "", wraps=True)
        # Room for two lines, so that nothing below moves when the sentence changes.
        self.now.setMinimumHeight(2 * self.now.fontMetrics().lineSpacing() + 2)
        self.now.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.bar = TimeBar()
        self.begin = buttons.link("Begin now instead")
        self.begin.setToolTip("Count the agreed minutes from now")
        self.end = buttons.secondary("End the talk")
        self.end.setToolTip("It took place and is over: go on to looking back")
        words = QVBoxLayout()
        words.setSpacing(2)
        for each in (self._who, self.minutes, self.now):
            words.addWidget(each)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 3)
        side = QHBoxLayout()
        side.setSpacing(12)
        for widget in (self.bar, self.begin, self.end):
            side.addWidget(widget, 1 if widget is self.bar else 0)
        row.addLayout(side, 2)

    def show_moment(self, page: MeetingPage, at: Moment) -> None:
        """Show where the talk stands."""
        zone = zone_of(page.zone)
        ends = page.ends_at.astimezone(zone)
        until = clock(ends, page.starts_at.astimezone(zone).date())
        self._who.show_text(f"{page.name} · agreed until {until}")
        hue = _HUES.get(at.phase, "")
        self._say(self.minutes, left_words(at), hue)
        self._say(self.now, now_words(at, page.open_asks, until), hue or "muted")
        self.bar.show_share(at.share, hue or "accent")
        self.begin.setVisible(can_begin_now(at))
        self.end.setEnabled(at.phase is not Phase.EARLY)

    @staticmethod
    def _say(line: QLabel, words: str, hue: str) -> None:
        line.setText(words)
        if line.property("hue") != hue:
            line.setProperty("hue", hue)
            line.style().unpolish(line)
            line.style().polish(line)
