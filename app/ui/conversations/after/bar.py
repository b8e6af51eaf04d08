"""The line above the page after a talk: back, the tabs, when it was."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.conversations.phase_tabs import Phase, PhaseTabs
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel

_NARROW_PX = 620


class AfterBar(QFrame):
    """*back*, *tabs*, and *when* at the right."""

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.setProperty("pane", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 24, 6)
        row.setSpacing(4)
        self.back = buttons.link("All conversations", "arrow-left")
        self.back.setAccessibleName("All conversations")
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        keys.activated.connect(self.back.click)
        self.tabs = PhaseTabs(Phase.AFTER)
        self.when = ElidedLabel("", "muted")
        self.when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back)
        row.addSpacing(8)
        row.addWidget(self.tabs)
        row.addWidget(self.when, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words that fit."""
        super().resizeEvent(event)
        self.back.setText("" if self.width() < _NARROW_PX else "All conversations")
