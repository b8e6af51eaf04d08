"""What lies over the cards: selection, the card under the pointer, and a drag on its way."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.core.referrals.arcs import arc
from app.ui.tree.badges import paint_thanks
from app.ui.tree.painter import CARDS_FROM, RADIUS, TreePainter, curve, moving_line, path_of, pill_rect

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.tree.inks import Inks
    from app.ui.tree.picture import Picture

GHOST_TILT = 2.0  # degrees; the card hangs a little askew while it is carried (mockup)
LABEL_HEIGHT_PX = 24.0
GHOST_HEIGHT_PX = 44.0
DOT_PX = 4.0


@dataclass(slots=True)
class Carry:
    """A drag over the canvas, of people or of files. *point* is on the canvas; *message* says what a drop would do."""

    people: list[int]
    title: str
    point: QPointF
    target: int = -1
    message: str = ""
    is_refused: bool = False
    has_card: bool = False
    has_left: bool = False  # the cards that are carried
    files: list[str] = field(default_factory=list)


class Overlay(QGraphicsItem):
    """The moving marks over the tree; told what to show by the canvas."""

    def __init__(
        self, picture: Picture, tree_painter: TreePainter, scale: Callable[[], float], visible: Callable[[], QRectF]
    ) -> None:
        super().__init__()
        self._picture = picture
        self._tree_painter = tree_painter
        self._scale_of_view = scale
        self._visible = visible
        self.selected: int = 0
        self.also: set[int] = set()
        self.hovered = -1
        self.carry: Carry | None = None
        self.matches: list[int] = []
        self.cut_people: set[int] = set()
        self.has_focus = False

    def boundingRect(self) -> QRectF:
        """Everywhere: a mark may follow the pointer beyond the cards."""
        return QRectF(-1e7, -1e7, 2e7, 2e7)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the marks of now."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = self._tree_painter.inks
        self._paint_matches(painter, inks)
        self._paint_path(painter, inks)
        if self.hovered >= 0 and self.carry is None:
            self._outline(painter, self.hovered, inks.outline, 1.4)
        selected = self._picture.slot(self.selected)
        for slot in (selected, *(self._picture.slot(one) for one in self.also)):
            self._outline(painter, slot, inks.accent, 2.0)
            self._paint_sign(painter, slot, inks)
        for slot in {selected, self.hovered}:
            if 0 <= slot < len(self._picture.shown.nodes) and self.carry is None and self._can_close(slot):
                self._tree_painter.paint_pill(painter, self._picture, slot, "−")
        if self.carry is not None:
            self._paint_carry(painter, self.carry, inks)

    def pill_at(self, point: QPointF) -> int:
        """The slot whose branch button is at a point, -1 for none."""
        near = {self._picture.at(point.x(), point.y()), self._picture.at(point.x(), point.y() - 14)} - {-1}
        for slot in near:
            hidden = self._picture.shown.hidden.get(slot)
            if hidden is None and not (slot == self.hovered and self._can_close(slot)):
                continue
            if pill_rect(self._picture, slot, "−" if hidden is None else f"+{hidden:,}").contains(point):
                return slot
        return -1

    def _paint_matches(self, painter: QPainter, inks: Inks) -> None:
        """Rings round those found; far away dots, for a thousand thick rings would take most of a second."""
        scale, view = self._scale_of_view(), self._visible()
        for slot in (self._picture.slot(person) for person in self.matches):
            if slot < 0 or not view.intersects(QRectF(*self._picture.painted_rect(slot))):
                continue
            if scale >= CARDS_FROM:
                self._outline(painter, slot, inks.bean, 1.6)
            else:
                x, y, width, height = self._picture.painted_rect(slot)
                painter.fillRect(QRectF(x, y, max(width, DOT_PX / scale), max(height, DOT_PX / scale)), inks.bean)

    def _paint_path(self, painter: QPainter, inks: Inks) -> None:
        """A thick line from card to card; where no line of the tree joins two, an arc of its own."""
        slots = [slot for slot in map(self._picture.slot, self._picture.path) if slot >= 0]
        thick = max(3.0, 2.0 / self._scale_of_view())
        parents = self._picture.shown.parents
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for a, b in pairwise(slots):
            below = b if parents[b] == a else a if parents[a] == b else -1
            painter.setPen(QPen(inks.accent, thick, Qt.PenStyle.DashLine if below < 0 else Qt.PenStyle.SolidLine))
            if below < 0:
                painter.drawPath(path_of(arc(self._picture.painted_rect(a), self._picture.painted_rect(b))))
            else:
                painter.drawPath(path_of(moving_line(self._picture, below)))
        if self._scale_of_view() >= CARDS_FROM:  # in rings lines run to the middle of the cards
            for slot in slots:
                self._tree_painter.paint_card(painter, self._picture, slot)
        for slot in slots:
            self._outline(painter, slot, inks.accent, 2.4)

    def _paint_sign(self, painter: QPainter, slot: int, inks: Inks) -> None:
        """Paint the badge of a chosen card once more: it lies over the outline."""
        picture = self._picture
        is_near = self._scale_of_view() >= CARDS_FROM and slot >= 0
        if is_near and picture.shown.nodes[slot] in picture.facts.thanks_due:
            paint_thanks(painter, QRectF(*picture.painted_rect(slot)).topRight(), inks)

    def _can_close(self, slot: int) -> bool:
        return slot not in self._picture.shown.hidden and self._picture.has_branch(slot)

    def _outline(self, painter: QPainter, slot: int, ink: QColor, width: float) -> None:
        if not 0 <= slot < len(self._picture.shown.nodes):
            return
        # At a far zoom a card is a speck: the ring keeps a size that can be seen.
        thick = max(width, width / self._scale_of_view())
        painter.setPen(QPen(ink, thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(*self._picture.painted_rect(slot))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _paint_carry(self, painter: QPainter, carry: Carry, inks: Inks) -> None:
        ink = inks.cherry if carry.is_refused else inks.accent
        scale = self._scale_of_view()
        painter.save()
        if carry.target >= 0:
            self._outline(painter, carry.target, ink, 2.6)
            x, y, width, height = self._picture.rect(carry.target)
            painter.setPen(QPen(ink, 1.8, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if carry.point.y() > y + height:
                painter.drawPath(curve(x + width / 2, y + height, carry.point.x(), carry.point.y()))
        if not carry.has_card:
            self._paint_ghost(painter, carry, ink, inks)
        if carry.message:
            self._paint_label(painter, carry, inks, scale)
        painter.restore()

    def _paint_ghost(self, painter: QPainter, carry: Carry, ink: QColor, inks: Inks) -> None:
        painter.save()
        painter.translate(carry.point)
        painter.rotate(GHOST_TILT)
        paint_ghost(
            painter, QRectF(-88, 4, self._picture.sizes.width, GHOST_HEIGHT_PX), carry.title, self._tree_painter, ink
        )
        painter.restore()

    def _paint_label(self, painter: QPainter, carry: Carry, inks: Inks, scale: float) -> None:
        """A dark strip beside the pointer, as large at any zoom."""
        width = math.ceil(self._tree_painter.letters.small_width(carry.message)) + 22
        room = self._visible().adjusted(8 / scale, 0, -8 / scale, 0)
        left = max(room.left(), min(carry.point.x() - 20 / scale, room.right() - width / scale))
        painter.translate(left, carry.point.y())
        painter.scale(1 / scale, 1 / scale)
        strip = QRectF(0, 4 + GHOST_HEIGHT_PX * max(1.0, scale) + 10, width, LABEL_HEIGHT_PX)
        path = QPainterPath()
        path.addRoundedRect(strip, 5, 5)
        painter.fillPath(path, inks.cherry if carry.is_refused else inks.text)
        painter.setPen(inks.surface if carry.is_refused else inks.window)
        painter.setFont(self._tree_painter.letters.small)
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, carry.message)


def paint_ghost(painter: QPainter, rect: QRectF, title: str, tree_painter: TreePainter, ink: QColor) -> None:
    """The card that is carried."""
    is_refused = ink == tree_painter.inks.cherry
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(tree_painter.inks.surface if is_refused else tree_painter.inks.accent_soft)
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.setPen(ink)
    painter.setFont(tree_painter.letters.name)
    text = rect.adjusted(16, 0, -12, 0)
    painter.drawText(
        text,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        tree_painter.letters.cut(title, text.width()),
    )
