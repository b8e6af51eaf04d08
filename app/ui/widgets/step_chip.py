"""A chip that can be pressed, painted with the tone of a person's stage."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui import theme
from app.ui.widgets.painted_chip import HEIGHT_PX, paint_chip


class StepChip(QAbstractButton):
    """A person's name as a chip; elided with a tooltip where it doesn't fit."""

    def __init__(self, text: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._tone = tone
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.notifier.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """The chip with room for the focus ring."""
        width = QFontMetricsF(theme.font_of(theme.SMALL_PX)).horizontalAdvance(self.text())
        return QSize(int(width) + 18 + 5, HEIGHT_PX + 4)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(self.sizeHint().width(), 60), HEIGHT_PX + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the chip, and a ring when focused."""
        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        width = paint_chip(painter, area, self.text(), self._tone)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(1, 1, width + 2, self.height() - 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
