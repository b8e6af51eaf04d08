"""The "Ready?" card: what is prepared and what isn't."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.conversations import ConversationPage
from app.core.readiness import checks, warning
from app.ui.conversations.check_line import CheckLine
from app.ui.widgets.card import Card
from app.ui.widgets.labels import label

# These two are facts only the user knows; the others follow from what was written.
_TICKED_BY_HAND = ("room", "confirmed")


class ReadyCard(Card):
    """Seven checks. Those ticked by hand emit `ticked(key, wanted state)`, the others `wanted(key)` to go there."""

    ticked = Signal(str, bool)
    wanted = Signal(str)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Ready?", host)
        self.body.setSpacing(1)
        self.body.addSpacing(5)
        self._lines: dict[str, CheckLine] = {}
        self.pressing = label("", "error", wraps=True)
        self.pressing.setContentsMargins(0, 0, 0, 6)
        self.body.addWidget(self.pressing)

    def show_page(self, page: ConversationPage, now: datetime) -> None:
        """Show the checks of a conversation, and above them what presses."""
        self.pressing.setText(warning(page, now))
        self.pressing.setVisible(bool(self.pressing.text()))
        for check in checks(page, now):
            line = self._lines.get(check.key)
            if line is None:
                line = self._lines[check.key] = CheckLine(check.key)
                line.clicked.connect(self._on_clicked)
                self.body.addWidget(line)
            line.show_check(check.text, is_done=check.is_done)
            by_hand = check.key in _TICKED_BY_HAND
            line.setToolTip("" if by_hand else "Go there")

    def line(self, key: str) -> CheckLine:
        """The line of a check, by its key."""
        return self._lines[key]

    def _on_clicked(self) -> None:
        line = self.sender()
        if not isinstance(line, CheckLine):
            return
        if line.key in _TICKED_BY_HAND:
            self.ticked.emit(line.key, not line.property("done"))
        else:
            self.wanted.emit(line.key)
