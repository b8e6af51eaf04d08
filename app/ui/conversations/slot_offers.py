"""Free times to click on in the form, and what the time chosen collides with."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core import slot_words
from app.services import slots
from app.services.slots import Asked, Offered
from app.ui.commands import Commands
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

PAUSE_MS = 200  # while one types, nothing is looked up
_COPIED_MS = 2500


class SlotOffers(QWidget):
    """Looks up times for what is asked; `chosen(datetime)` when one is clicked on."""

    chosen = Signal(object)

    def __init__(self, commands: Commands, clock: Callable[[], datetime], host: QWidget | None = None) -> None:
        super().__init__(host)
        self._commands, self._clock = commands, clock
        self._asked: Asked | None = None
        self._answered: Asked | None = None
        self._turn = 0
        self.offered = Offered(())
        self.chips: list[QPushButton] = []
        self.clash = label("", "error", wraps=True)
        self.note = label("", "small", wraps=True)
        self.copy = buttons.link("Copy for an e-mail", "copy")
        self.copy.setToolTip("Copy two or three of these times as a question")
        self.copy.clicked.connect(self.copy_text)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._show()

    def _lay_out(self) -> None:
        self._heading = label("Times that suit you both", "section")
        self._place = QWidget()
        self._flow = FlowLayout(self._place, gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.clash)
        column.addWidget(self._heading)
        column.addWidget(self._place)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)

    def ask(self, asked: Asked | None) -> None:
        """Look up times soon; None for a form that can't be asked for."""
        self._asked = asked
        if asked is not None:
            self._pause.start()

    def ask_now(self, asked: Asked) -> None:
        """Look up times at once, as when the form opens."""
        self._asked, self._answered = asked, None
        self._read()

    def text(self) -> str:
        """The times as a question for an e-mail, "" where there are none."""
        asked = self._answered
        if asked is None or not self.offered.starts:
            return ""
        return slot_words.for_mail(self.offered.starts, asked.minutes, asked.zone, asked.their_zone)

    def copy_text(self) -> None:
        """Put the times into the clipboard, and say so on the button for a while."""
        QGuiApplication.clipboard().setText(self.text())
        self.copy.setText("Copied")
        QTimer.singleShot(_COPIED_MS, self.copy, lambda: self.copy.setText("Copy for an e-mail"))

    def _read(self) -> None:
        asked = self._asked
        if asked is None or asked == self._answered:
            return
        self._turn += 1
        turn = self._turn

        def show(offered: Offered) -> None:
            if turn == self._turn:
                self._answered, self.offered = asked, offered
                self._show()

        self._commands.read(slots.offers, asked, self._clock(), receiver=self, then=show)

    def _show(self) -> None:
        asked, starts = self._answered, self.offered.starts
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for start in starts if asked else ():
            chip = QPushButton(slot_words.short(start, asked.zone, asked.their_zone) if asked else "")
            chip.setProperty("kind", "filter")
            chip.setAutoDefault(False)
            chip.clicked.connect(lambda _=False, at=start: self.chosen.emit(at))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self.clash.setText(self.offered.clash)
        self.clash.setVisible(bool(self.offered.clash))
        self.note.setText(self.offered.note)
        self.note.setVisible(bool(self.offered.note))
        self._heading.setVisible(bool(starts))
        self.copy.setVisible(bool(starts))
        self._place.setVisible(bool(starts))
