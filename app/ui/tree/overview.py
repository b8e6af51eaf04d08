"""The tree from far away: lines and small bars, gathered by colour, on the canvas and in the minimap."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.core.referrals.graph import ME
from app.core.referrals.reading import ABSENT, PLAIN
from app.core.referrals.thinning import CELL_PX, Thinned
from app.ui.tree.looks import FADED_OPACITY, ME_KEY, Key, Look

if TYPE_CHECKING:
    from app.core.referrals.layout import Box
    from app.ui.tree.inks import Inks
    from app.ui.tree.picture import Picture


@dataclass(slots=True)
class Gathered:
    """What is painted in one go: lines, and cards by the key of their colour."""

    lines: list[QLineF] = field(default_factory=list)
    cards: dict[Key, list[QRectF]] = field(default_factory=dict)


def overview(picture: Picture, thinned: Thinned, box: Box, look: Look) -> tuple[Gathered, Gathered]:
    """What touches a box at a far zoom: those who are faded, and the others. Who is not there yet is left out."""
    layout, nodes, dims = picture.layout, picture.shown.nodes, look.dims_of(picture.facts)
    x, y, parents = layout.x, layout.y, layout.shown.parents
    half, width, height = layout.sizes.width / 2, layout.sizes.width, layout.sizes.height
    leave, arrive = layout.anchors
    least = max(width, CELL_PX / thinned.scale), max(height, CELL_PX / thinned.scale)
    plain, faded = Gathered(), Gathered()
    for slot in thinned.lines(box):
        dim = dims[nodes[slot]]
        if dim != ABSENT:
            above = parents[slot]
            line = QLineF(x[above] + half, y[above] + leave, x[slot] + half, y[slot] + arrive)
            (plain if dim == PLAIN else faded).lines.append(line)
    keys = look.keys_of(picture.facts)
    for run in thinned.cards(box):
        for slot in run:
            node = nodes[slot]
            dim = dims[node]
            if dim != ABSENT:
                key = ME_KEY if node == ME else keys[node]
                cards = (plain if dim == PLAIN else faded).cards
                cards.setdefault(key, []).append(QRectF(x[slot], y[slot], *least))
    return faded, plain


def paint_overview(painter: QPainter, found: tuple[Gathered, Gathered], inks: Inks) -> None:
    """Paint the faded ones, then the others over them."""
    for gathered, opacity in zip(found, (FADED_OPACITY, 1.0), strict=True):
        painter.setOpacity(opacity)
        pen = QPen(inks.edge, 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLines(gathered.lines)
        painter.setPen(Qt.PenStyle.NoPen)
        for key, rects in gathered.cards.items():
            painter.setBrush(inks.tone(key)[0])
            painter.drawRects(rects)
    painter.setOpacity(1.0)
