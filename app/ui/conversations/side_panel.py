"""A panel at the right edge: heading, close button, content that scrolls, buttons below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel

WIDTH_PX = 380


class SidePanel(QFrame):
    """Put content into *body* and buttons into *foot*. Esc and the cross close it and emit `closed`."""

    closed = Signal()

    def __init__(self, title: str, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.setProperty("pane", "side")
        self.setFixedWidth(WIDTH_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        self.heading = ElidedLabel(title, "heading")
        close = buttons.icon_only("close", "Close")
        close.clicked.connect(self.dismiss)
        head.addWidget(self.heading, 1)
        head.addWidget(close)
        column.addLayout(head)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column.addLayout(self.body, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        column.addLayout(self.foot)
        self.hide()

    def dismiss(self) -> None:
        """Close without doing anything."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
