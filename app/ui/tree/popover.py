"""A small card that opens under a chip and closes by itself."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

GAP_PX = 6
MARGIN_PX = 16


class Popover(QFrame):
    """Closes with Esc or a click beside it. *closed* follows."""

    closed = Signal()

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("pane", "card")
        self.setFixedWidth(width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN_PX, 14, MARGIN_PX, 14)
        self.column.setSpacing(10)

    def open_under(self, chip: QPushButton) -> None:
        """Show below a chip, on the screen as a whole."""
        self.adjustSize()
        at = chip.mapToGlobal(QPoint(0, chip.height() + GAP_PX))
        area = chip.screen().availableGeometry()
        at.setX(max(area.left(), min(at.x(), area.right() - self.width())))
        at.setY(max(area.top(), min(at.y(), area.bottom() - self.height())))
        self.move(at)
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is closed, however that came."""
        super().hideEvent(event)
        self.closed.emit()
