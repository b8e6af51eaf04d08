"""The small signs on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from app.ui.tree.inks import Inks

BADGE_PX = 20.0
LETTER_FROM = 0.6  # below this scale the letter is a smear, and a dot takes a third of the time
INSET_PX = 4.0  # how far the middle of a badge lies within the card's corner


def paint_thanks(painter: QPainter, corner: QPointF, inks: Inks) -> None:
    """A letter in a circle on the upper right corner of a card: a thank-you is owed. Far away only a dot."""
    middle = corner + QPointF(-INSET_PX, INSET_PX)
    if painter.worldTransform().m11() < LETTER_FROM:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.amber)
        painter.drawEllipse(middle, BADGE_PX / 3, BADGE_PX / 3)
        return
    painter.setPen(QPen(inks.amber, 1.2))
    painter.setBrush(inks.amber_soft)
    painter.drawEllipse(middle, BADGE_PX / 2, BADGE_PX / 2)
    letter = QRectF(middle.x() - 5, middle.y() - 3.5, 10, 7)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(letter)
    painter.drawPolyline(QPolygonF([letter.topLeft(), QPointF(middle.x(), middle.y() + 0.8), letter.topRight()]))
