"""Drawing long lines quickly on the screen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from app.core.referrals.layout import Curve

# Qt outlines and fills a line thicker than a pixel: 0.8 ms for one across the screen, while a thin one takes 0.06 ms.
LONG_PX = 160.0
LEVEL = 4.0  # that much wider than high
OVERLAP = 1.5  # thin lines just a pixel apart would let the ground through


def stroke(painter: QPainter, path: QPainterPath, line: Curve) -> None:
    """Draw a *path*, part of a *line*, with the painter's pen.

    Long level lines are drawn on the screen as thin ones, each a pixel below the other.
    """
    scale, pen = painter.deviceTransform().m11(), painter.pen()
    spread = pen.widthF() * scale - 1.0
    width, height = abs(line[6] - line[0]), abs(line[7] - line[1])
    is_plain = width * scale < LONG_PX or width < LEVEL * height
    if spread <= 0 or is_plain or painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        painter.drawPath(path)
        return
    painter.setPen(_thin(pen, scale))
    count = math.ceil(spread * OVERLAP) + 1
    for at in range(count):
        shift = QPointF(0.0, (at / (count - 1) - 0.5) * spread / scale)
        painter.translate(shift)
        painter.drawPath(path)
        painter.translate(-shift)
    painter.setPen(pen)


def _thin(pen: QPen, scale: float) -> QPen:
    thin = QPen(pen.color(), 1.0)
    thin.setCosmetic(True)
    if pen.style() is not Qt.PenStyle.SolidLine:
        thin.setCapStyle(Qt.PenCapStyle.FlatCap)
        # The square caps of the thick pen add half its width to both ends of a dash.
        thick, caps = pen.widthF() * scale, float(pen.capStyle() is not Qt.PenCapStyle.FlatCap)
        thin.setDashPattern(
            [(part - caps if at % 2 else part + caps) * thick for at, part in enumerate(pen.dashPattern())]
        )
        thin.setDashOffset(pen.dashOffset() * thick)
    return thin
