"""Paints the tree from arrays, with as much detail as the zoom lets one see; on screen and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.core.referrals.arcs import arc
from app.core.referrals.curves import between, length_to, middle
from app.core.referrals.layout import Box, Curve, Layered, Layout
from app.core.referrals.radial import FLATNESS, Radial
from app.core.referrals.reading import ABSENT
from app.core.referrals.thinning import Thinned
from app.ui.tree.badges import paint_thanks
from app.ui.tree.looks import FADED_OPACITY, Look
from app.ui.tree.overview import overview, paint_overview
from app.ui.tree.picture import Picture
from app.ui.tree.strokes import stroke

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.ui.tree.inks import Inks, Letters

# Below these scales names are a smear (13 px * 0.4), and cards are a few pixels high.
LABELS_FROM = 0.4
SMALL_LABELS_FROM = 0.48  # the same of the second line
CARDS_FROM = 0.2
RADIUS = 10.0
CIRCLE_PX = 32.0
PAD_PX = 10.0
TEXT_LEFT_PX = PAD_PX + CIRCLE_PX + 9.0
TEXT_RIGHT_PX = 8.0
PILL_HEIGHT_PX = 20.0
BEYOND_PX = 8.0  # of a line that leaves the view
MOST_RING_PX = 20_000.0  # a larger ring is a straight line on the screen, but costs Qt milliseconds
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter


def box_of(rect: QRectF) -> Box:
    """A rectangle as the layouts take it."""
    return (rect.left(), rect.top(), rect.right(), rect.bottom())


def path_of(points: Curve) -> QPainterPath:
    """A curve as a path."""
    path = QPainterPath(QPointF(*points[:2]))
    path.cubicTo(QPointF(*points[2:4]), QPointF(*points[4:6]), QPointF(*points[6:]))
    return path


def moving_line(picture: Picture, slot: int) -> Curve:
    """The line from an introducer to a slot while their cards are on their way; among rings straight meanwhile."""
    layout = picture.layout
    above, own = QRectF(*picture.painted_rect(picture.shown.parents[slot])), QRectF(*picture.painted_rect(slot))
    if isinstance(layout, Layered):
        return layout.between(above.left(), above.top(), own.left(), own.top())
    start, end = above.center(), own.center()
    return (start.x(), start.y(), start.x(), start.y(), end.x(), end.y(), end.x(), end.y())


def curve(x1: float, y1: float, x2: float, y2: float) -> QPainterPath:
    """A line that leaves and arrives upright."""
    path = QPainterPath(QPointF(x1, y1))
    bend = (y1 + y2) / 2
    path.cubicTo(QPointF(x1, bend), QPointF(x2, bend), QPointF(x2, y2))
    return path


def pill_rect(picture: Picture, slot: int, text: str) -> QRectF:
    """Where the count of a closed branch is shown, under the card."""
    x, y, width, height = picture.painted_rect(slot)
    wide = max(26.0, 14.0 + 7.5 * len(text))
    return QRectF(x + (width - wide) / 2, y + height - PILL_HEIGHT_PX / 2, wide, PILL_HEIGHT_PX)


class TreePainter:
    """Paints a picture. What is costly is kept per layout and per zoom."""

    def __init__(self, inks: Inks, letters: Letters) -> None:
        self.inks = inks
        self.letters = letters
        self.names_as_initials = False
        self.faded: set[int] = set()
        self._thinned = Thinned(Picture().layout, 1.0)
        self._arcs: tuple[Layout, Look, list[tuple[QPainterPath, bool]]] | None = None

    def drawn_from(self, picture: Picture) -> tuple[object, ...]:
        """What a picture is painted from: things that are replaced, not changed, so others mean another painting."""
        return (picture.layout, picture.look, picture.moved, self.inks, self.faded)

    def paint(self, painter: QPainter, picture: Picture, clip: QRectF, scale: float) -> None:
        """Paint what touches *clip* (px of the canvas) at a *scale*."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._thinned.layout is not picture.layout or self._thinned.scale != scale:
            self._thinned = Thinned(picture.layout, scale)
        if isinstance(picture.layout, Radial):
            paint_rings(painter, picture.layout, clip, scale, self.inks)
        if scale < CARDS_FROM:
            paint_overview(painter, overview(picture, self._thinned, box_of(clip), picture.look), self.inks)
            return
        self._paint_edges(painter, picture, clip)
        if not picture.moved:  # for a moment nobody misses them
            self._paint_arcs(painter, picture, clip)
        for slot in self._cards(picture, clip):
            self.paint_card(painter, picture, slot, labels=scale >= LABELS_FROM)

    def paint_card(self, painter: QPainter, picture: Picture, slot: int, *, labels: bool = True) -> None:
        """Paint one card where it stands."""
        facts, node = picture.facts, picture.shown.nodes[slot]
        if picture.look.is_absent(node):
            return
        rect = QRectF(*picture.painted_rect(slot))
        soft = self.inks.tone(picture.look.key(facts, node))[1]
        is_promised = bool(facts.promised[node])
        painter.setOpacity(FADED_OPACITY if picture.look.dim(node) or facts.ids[node] in self.faded else 1.0)
        dash = Qt.PenStyle.DashLine if is_promised else Qt.PenStyle.SolidLine
        painter.setPen(QPen(self.inks.outline if is_promised else self.inks.line, 1.2, dash))
        painter.setBrush(self.inks.surface)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        circle = QRectF(rect.left() + PAD_PX, rect.center().y() - CIRCLE_PX / 2, CIRCLE_PX, CIRCLE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawEllipse(circle)
        if labels:
            self._paint_words(painter, picture, slot, circle)
        if node in facts.thanks_due:
            paint_thanks(painter, rect.topRight(), self.inks)
        if slot in picture.shown.hidden:
            self.paint_pill(painter, picture, slot, f"+{picture.shown.hidden[slot]:,}")
        painter.setOpacity(1.0)

    def is_cut(self, name: str, width: float) -> bool:
        """Whether a card of this width shows only part of a name."""
        return self.letters.cut(name, width - TEXT_LEFT_PX - TEXT_RIGHT_PX) != " ".join(name.split())

    def paint_pill(self, painter: QPainter, picture: Picture, slot: int, text: str) -> None:
        """Paint the small button under a card that opens or closes its branch."""
        rect = pill_rect(picture, slot, text)
        painter.setPen(QPen(self.inks.outline, 1))
        painter.setBrush(self.inks.surface)
        painter.drawRoundedRect(rect, PILL_HEIGHT_PX / 2, PILL_HEIGHT_PX / 2)
        painter.setPen(self.inks.text)
        painter.setFont(self.letters.initials)
        painter.drawText(rect, _CENTER, text)

    def _paint_words(self, painter: QPainter, picture: Picture, slot: int, circle: QRectF) -> None:
        facts, node = picture.facts, picture.shown.nodes[slot]
        rect = QRectF(*picture.painted_rect(slot))
        is_me = picture.is_me(slot)
        ink = self.inks.tone(picture.look.key(facts, node))[0]
        name = facts.names[node]
        letters = "Me" if is_me else self.letters.initials_of(name)
        painter.setFont(self.letters.initials)
        painter.setPen(ink)
        painter.drawText(circle, _CENTER, letters)
        room = rect.width() - TEXT_LEFT_PX - TEXT_RIGHT_PX
        has_second = self._thinned.scale >= SMALL_LABELS_FROM
        line = QRectF(rect.left() + TEXT_LEFT_PX, rect.top() + (10 if has_second else 19), room, 18)
        painter.setFont(self.letters.name)
        painter.setPen(self.inks.text)
        title = "You" if is_me else letters if self.names_as_initials else name
        painter.drawText(line, _LEFT, self.letters.cut(title, room))
        if not has_second:
            return
        line.translate(0, 19)
        painter.setFont(self.letters.small)
        if is_me:
            painter.setPen(self.inks.muted)
            painter.drawText(line, _LEFT, "start of the tree")
        else:
            self._paint_second_line(painter, picture, node, line)

    def _paint_second_line(self, painter: QPainter, picture: Picture, node: int, line: QRectF) -> None:
        """The stage, then the word that gives the colour, or the role where that is the stage itself."""
        facts, look, group = picture.facts, picture.look, picture.look.word(node)
        ink = self.inks.tone(look.key(facts, node))[0]
        stage, more = str(facts.stages[node]).capitalize(), group or facts.roles[node]
        painter.setPen(self.inks.muted if look.groups else ink)
        painter.drawText(line, _LEFT, self.letters.cut(stage, line.width(), small=True))
        used = self.letters.small_width(stage)
        room = line.width() - used - 4
        if more and room > 26 and (group or not self.names_as_initials):
            painter.setPen(ink if group else self.inks.muted)
            painter.drawText(line.adjusted(used + 4, 0, 0, 0), _LEFT, self.letters.cut(f"· {more}", room, small=True))

    def _cards(self, picture: Picture, clip: QRectF) -> Iterator[int]:
        """The slots to paint: those in the part exposed, and those on their way, who may come through it."""
        yield from picture.moved
        for run in picture.layout.cards(box_of(clip.adjusted(0, -PILL_HEIGHT_PX, 0, 0))):
            yield from (slot for slot in run if slot not in picture.moved)

    def _paint_edges(self, painter: QPainter, picture: Picture, clip: QRectF) -> None:
        layout, nodes, parents, moved = picture.layout, picture.shown.nodes, picture.shown.parents, picture.moved
        slots: Sequence[int] = self._thinned.lines(box_of(clip))
        if not moved:
            self._draw_edges(painter, picture, ((nodes[slot], layout.curve(slot)) for slot in slots), clip)
            return
        on_way = {slot for slot in (*slots, *moved) if parents[slot] >= 0}
        self._draw_edges(painter, picture, ((nodes[slot], moving_line(picture, slot)) for slot in on_way), clip)

    def _edge_pens(self) -> dict[tuple[bool, bool], QPen]:
        """Pens by whether the introduced is promised, and whether they are faded."""
        lines = {False: Qt.PenStyle.SolidLine, True: Qt.PenStyle.DashLine}
        inks = {False: self.inks.edge, True: self.inks.faint}
        return {(p, f): QPen(inks[f], 1.6, lines[p]) for p in lines for f in inks}

    def _draw_edges(
        self, painter: QPainter, picture: Picture, lines: Iterable[tuple[int, Curve]], clip: QRectF
    ) -> None:
        """Draw lines to the introducers, given by the index of the introduced."""
        facts, look = picture.facts, picture.look
        pens = self._edge_pens()
        left, right = clip.left() - BEYOND_PX, clip.right() + BEYOND_PX
        painter.setBrush(Qt.BrushStyle.NoBrush)
        open_loops: list[QPointF] = []
        for node, line in lines:
            dim = look.dim(node)
            if dim == ABSENT:
                continue
            part, start = between(line, left, right)  # what lies far outside would cost Qt much
            pen = pens[bool(facts.promised[node]), bool(dim)]
            if start and pen.style() is Qt.PenStyle.DashLine:
                pen = QPen(pen)
                pen.setDashOffset(length_to(line, start) / pen.widthF())
            painter.setPen(pen)
            stroke(painter, path_of(part), line)  # one by one: a joint path took twice as long
            if facts.loops_open[node] and not dim:
                open_loops.append(QPointF(*middle(line)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.cherry)
        for point in open_loops:
            painter.drawEllipse(point, 5.0, 5.0)

    def _paint_arcs(self, painter: QPainter, picture: Picture, clip: QRectF) -> None:
        if self._arcs is None or self._arcs[0] is not picture.layout or self._arcs[1] is not picture.look:
            self._arcs = (picture.layout, picture.look, second_arcs(picture))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Dots of a line thinner than a pixel would stand elsewhere in each strip that is painted.
        width = max(1.4, 1.02 / self._thinned.scale)
        painter.setPen(QPen(self.inks.bean, width, Qt.PenStyle.DotLine))
        for path, is_faded in self._arcs[2]:
            if path.controlPointRect().intersects(clip):
                painter.setOpacity(FADED_OPACITY if is_faded else 1.0)
                painter.drawPath(path)
        painter.setOpacity(1.0)


def paint_rings(painter: QPainter, layout: Radial, clip: QRectF, scale: float, inks: Inks) -> None:
    """Paint the rings that pass a part of the canvas, one a degree."""
    pen = QPen(inks.line, 1)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for radius in {layout.radii[row] for row, _, _ in layout.card_spans(box_of(clip))}:
        if radius * scale < MOST_RING_PX:
            painter.drawEllipse(QPointF(0, 0), radius, radius * FLATNESS)


def second_arcs(picture: Picture) -> list[tuple[QPainterPath, bool]]:
    """The arcs from further introducers to those they introduced as well, and whether one of the two is faded."""
    arcs, look = [], picture.look
    for giver, taker in picture.facts.seconds:
        a, b = picture.slot_of_node(giver), picture.slot_of_node(taker)
        if a >= 0 and b >= 0 and not look.is_absent(giver) and not look.is_absent(taker):
            arcs.append((path_of(arc(picture.rect(a), picture.rect(b))), bool(look.dim(giver) or look.dim(taker))))
    return arcs
