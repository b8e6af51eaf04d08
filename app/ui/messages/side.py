"""Beside the text: what is still to be filled in, how long it is, and what etiquette says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.messages.gap_fields import GapFields
from app.ui.widgets.labels import label

WIDTH_PX = 300


class Side(QScrollArea):
    """A column of its own that scrolls; `column` takes what else is to stand there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH_PX)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gaps = GapFields()
        self.gaps_title = label("Still to fill in", "section")
        body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(16, 0, 4, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.gaps_title)
        self.column.addWidget(self.gaps)
        self.column.addStretch(1)
        self.setWidget(body)
