"""A small rounded label with a tone, for painters."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.ui import theme

HEIGHT_PX = 20


def paint_chip(painter: QPainter, area: QRectF, text: str, tone: str, ground: QColor | None = None) -> float:
    """Draws a chip at the left of *area*, centred in height and elided to fit; gives its width in px."""
    ink, usual = theme.tone_colors(tone)
    small = theme.font_of(theme.SMALL_PX)
    metrics = QFontMetricsF(small)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width() - 18, 0))
    pill = QRectF(area.left(), area.center().y() - HEIGHT_PX / 2, metrics.horizontalAdvance(shown) + 18, HEIGHT_PX)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground or usual)
    painter.drawRoundedRect(pill, HEIGHT_PX / 2, HEIGHT_PX / 2)
    painter.setPen(ink)
    painter.setFont(small)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()
    return pill.width()
