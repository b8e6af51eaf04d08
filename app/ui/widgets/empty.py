"""What an empty screen shows: what it is for and the first action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets import buttons
from app.ui.widgets.labels import label


class EmptyState(QWidget):
    """A heading, a sentence and a button; emits `wanted` when it is pressed, `also_wanted` for the second one."""

    wanted = Signal()
    also_wanted = Signal()

    def __init__(
        self, title: str, text: str, button_text: str = "", parent: QWidget | None = None, *, second_text: str = ""
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        heading = label(title, "heading")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        words = label(text, "muted", wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(440)
        # Stretches and not an alignment: an aligned label gets the height of its preferred width and is cut below it.
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(words, 1000)
        centred.addStretch(1)
        column.addLayout(centred)
        column.addLayout(self._actions(button_text, second_text))
        column.addStretch(3)

    def _actions(self, first: str, second: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        if first:
            button = buttons.primary(first)
            button.clicked.connect(self.wanted)
            self.setFocusProxy(button)
            row.addWidget(button)
        if second:
            other = buttons.secondary(second)
            other.clicked.connect(self.also_wanted)
            row.addWidget(other)
        row.addStretch()
        return row
