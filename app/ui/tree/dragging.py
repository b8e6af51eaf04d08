"""Starting a drag of people: one way for the drawer and the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap

from app.ui import people_mime
from app.ui.tree.overlay import GHOST_TILT, paint_ghost

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from app.ui.tree.painter import TreePainter

CARD = QRectF(8, 10, 176, 44)
# A source with this property shows the carried card at the pointer itself, so the canvas need not.
CARRIES_CARD = "carries_card"


def start_drag(source: QWidget, people: Iterable[int], title: str, tree_painter: TreePainter) -> Qt.DropAction:
    """Carry people until they are dropped; blocks in an event loop of its own, as Qt's drags do."""
    source.setProperty(CARRIES_CARD, True)
    drag = QDrag(source)
    drag.setMimeData(people_mime.encode(people))
    drag.setPixmap(ghost(title, tree_painter, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(96, 6))
    return drag.exec(Qt.DropAction.MoveAction)


def ghost(title: str, tree_painter: TreePainter, ratio: float) -> QPixmap:
    """The carried card as a picture."""
    pixmap = QPixmap(round(200 * ratio), round(66 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.rotate(GHOST_TILT)
    paint_ghost(painter, CARD, title, tree_painter, tree_painter.inks.accent)
    painter.end()
    return pixmap
