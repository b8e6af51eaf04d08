"""The small signs on a card."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.ui.tree.inks import Inks

BADGE_PX = 20.0
INSET_PX = 4.0  # how far the middle of a badge lies within the card's corner


def paint_thanks(painter: QPainter, corner: QPointF, inks: Inks) -> None:
    """A letter in a circle on the upper right corner of a card: a thank-you is owed."""
    middle = corner + QPointF(-INSET_PX, INSET_PX)
    painter.setPen(QPen(inks.amber, 1.2))
    painter.setBrush(inks.amber_soft)
    painter.drawEllipse(middle, BADGE_PX / 2, BADGE_PX / 2)
    letter = QRectF(middle.x() - 5, middle.y() - 3.5, 10, 7)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(letter)
    painter.drawPolyline(QPolygonF([letter.topLeft(), QPointF(middle.x(), middle.y() + 0.8), letter.topRight()]))
