"""The line above the Before page: back, when the talk is, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.conversations.phase_tabs import Phase, PhaseTabs
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel

# Below the first the longest words get shorter, below the second all; below the third, beside an open panel, tabs go.
_ROOMY_PX, _NARROW_PX, _TIGHT_PX = 1280, 960, 560
_LEAST_PX = 300


class BeforeBar(QFrame):
    """Buttons *back*, *write*, *move_talk*, *confirm* and *cancel*, *tabs*, and *when* in between.

    The words get shorter where room is scarce.
    """

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.setProperty("pane", "bar")
        # Its words must not decide how narrow the page can get beside an open panel.
        self.setMinimumWidth(_LEAST_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 18, 6)
        row.setSpacing(4)
        self.back = buttons.link("All conversations", "arrow-left")
        named = QKeySequence(QKeySequence.StandardKey.Back).toString(QKeySequence.SequenceFormat.NativeText)
        self.back.setToolTip(f"All conversations ({named})")
        self.back.setAccessibleName("All conversations")
        # Not the button's own shortcut: that one goes when its words change.
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        keys.activated.connect(self.back.click)
        self.tabs = PhaseTabs(Phase.BEFORE)
        self.when = ElidedLabel("", "muted")
        self.when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.write = buttons.link("Ask to confirm…")
        self.write.setToolTip("Write the confirmation, with the questions sent ahead")
        self.move_talk = buttons.link("Reschedule")
        self.confirm = buttons.link("Mark as confirmed")
        self.cancel = buttons.link("Cancel conversation")
        row.addWidget(self.back)
        row.addSpacing(8)
        row.addWidget(self.tabs)
        row.addWidget(self.when, 1)
        row.addSpacing(8)
        row.addWidget(self.write)
        row.addWidget(self.move_talk)
        row.addWidget(self.confirm)
        row.addWidget(self.cancel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words that fit."""
        super().resizeEvent(event)
        is_narrow, is_tight = self.width() < _NARROW_PX, self.width() < _TIGHT_PX
        self.tabs.setHidden(is_tight)
        self.back.setText("" if is_narrow else "All conversations")
        self.write.setText("Write…" if is_narrow else "Ask to confirm…")
        self.confirm.setText("Confirm" if is_narrow else "Mark as confirmed")
        self.confirm.setToolTip("Mark as confirmed")
        self.cancel.setText("Cancel" if self.width() < _ROOMY_PX else "Cancel conversation")
        self.cancel.setToolTip("Cancel conversation")
