"""Beside the text: what is still to be filled in, how long it is, and what etiquette says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.commands import Commands
from app.ui.messages.gap_fields import GapFields
from app.ui.widgets.etiquette_panel import EtiquettePanel
from app.ui.widgets.labels import label

WIDTH_PX = 300


class Side(QScrollArea):
    """A column of its own that scrolls."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH_PX)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.gaps = GapFields()
        self.gaps_title = label("Still to fill in", "section")
        self.etiquette = EtiquettePanel(None, commands)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self.gaps_title)
        column.addWidget(self.gaps)
        column.addWidget(self.etiquette)
        column.addStretch(1)
        self.setWidget(body)
