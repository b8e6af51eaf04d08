"""A check box for painters."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.ui import theme

BOX_PX = 17


def paint_tick_box(painter: QPainter, box: QRectF, *, is_on: bool, tokens: theme.Tokens | None = None) -> None:
    """Draw a rounded check box; the tick is drawn, not only coloured. Without *tokens*, as the scheme in use."""
    t = tokens or theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(t.accent if is_on else t.outline), 1))
    painter.setBrush(QColor(t.accent if is_on else t.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if is_on:
        scale = box.width() / BOX_PX
        tick = QPolygonF([box.topLeft() + QPointF(x, y) * scale for x, y in ((4.5, 8.8), (7.3, 11.5), (12.5, 5.8))])
        painter.setPen(QPen(QColor(t.surface), 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(tick)
    painter.restore()
