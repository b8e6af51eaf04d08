"""A view that is zoomed and dragged over the tree, which it paints as its background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent

    from app.ui.tree.overlay import Overlay
    from app.ui.tree.painter import TreePainter
    from app.ui.tree.picture import Picture

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.00005, 2.5, 1.2
WHEEL_NOTCH = 120  # eighths of a degree, Qt's unit for one notch
MARGIN_PX = 40.0
SIDE_BUTTONS = Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton  # the page goes back and forward with them


class ZoomView(QGraphicsView):
    """Zoom by wheel and keys, pan by hand; `zoomed` tells the scale.

    The tree is the background, which Qt keeps as pixels: panning paints only what comes into view, and a mark that
    moves over the cards paints none of them. An item a person would take 600 ms a frame at 100,000 (performance.md §3).
    """

    zoomed = Signal(float)

    def __init__(
        self, picture: Picture, tree_painter: TreePainter, marks: Overlay, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        canvas = QGraphicsScene(self)
        canvas.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        canvas.addItem(marks)
        self.picture = picture
        self.tree_painter = tree_painter
        self.marks = marks
        self._drawn_from: tuple[object, ...] = ()
        self.setScene(canvas)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)

    @property
    def zoom(self) -> float:
        """The scale, 1 for life size."""
        return self.transform().m11()

    def visible_part(self) -> QRectF:
        """What is in view, px of the canvas."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def tree_bounds(self) -> QRectF:
        """All cards, with room for arcs and branch buttons below them, px of the canvas."""
        return QRectF(*self.picture.layout.bounds).adjusted(-60, -20, 60, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; the tree anew if anything it is drawn from is another thing now."""
        drawn_from = (self.zoom, *self.tree_painter.drawn_from(self.picture))
        if not _are_same(drawn_from, self._drawn_from):
            self._drawn_from = drawn_from
            self.resetCachedContent()
        super().paintEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the part of the tree that came into view: while panning aslant two strips, each for itself."""
        super().drawBackground(painter, rect)
        to_screen = painter.worldTransform()
        to_canvas, _ = to_screen.inverted()
        painter.resetTransform()
        for strip in painter.clipRegion():  # type: ignore[attr-defined]  # iterable, but the stubs don’t say so
            painter.save()
            painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
            painter.setWorldTransform(to_screen)
            self.tree_painter.paint(painter, self.picture, to_canvas.mapRect(QRectF(strip)), self.zoom)
            painter.restore()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Set the scale; what is at *anchor* (px of the viewport, the middle if None) stays there."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, zoom))
        at = anchor or QPointF(self.viewport().rect().center())
        fixed = self.mapToScene(at.toPoint())
        self.resetTransform()
        self.scale(zoom, zoom)
        self.make_room()
        self.keep(fixed, at)
        self.zoomed.emit(zoom)

    def keep(self, point: QPointF, at: QPointF) -> None:
        """Scroll until a point of the canvas lies at a place of the viewport."""
        shift = QPointF(self.mapFromScene(point)) - at
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(shift.x()))
        down.setValue(down.value() + round(shift.y()))

    def make_room(self) -> None:
        """Let the canvas be scrolled until only a corner of the tree is in view."""
        area = self.viewport().size()
        across, down = area.width() / self.zoom, area.height() / self.zoom
        self.setSceneRect(self.tree_bounds().adjusted(-across, -down, across, down))

    def fit(self) -> None:
        """Show everything, but not larger than life."""
        bounds = self.tree_bounds()
        area = self.viewport().rect()
        wide = (area.width() - 2 * MARGIN_PX) / max(1.0, bounds.width())
        high = (area.height() - 2 * MARGIN_PX) / max(1.0, bounds.height())
        self.zoom_to(min(1.0, wide, high))
        self.centerOn(bounds.center())

    def look_at(self, places: Sequence[QRectF], least_zoom: float) -> None:
        """Show several places, not larger than life; if they don't fit at the least zoom, the last one."""
        around = QRectF()
        for place in places:
            around = around.united(place)
        area = self.viewport().rect()
        wide = (area.width() - 2 * MARGIN_PX) / max(1.0, around.width())
        high = (area.height() - 2 * MARGIN_PX) / max(1.0, around.height())
        self.zoom_to(max(least_zoom, min(1.0, wide, high)))
        self.centerOn(around.center() if min(wide, high) >= least_zoom else places[-1].center())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom at the pointer; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom * ZOOM_STEP ** (event.angleDelta().y() / WHEEL_NOTCH), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room around the tree."""
        super().resizeEvent(event)
        self.make_room()


def _are_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether each is the very thing, or an equal number."""
    pairs = zip(one, other, strict=False)
    return len(one) == len(other) and all(a is b or (isinstance(a, float) and a == b) for a, b in pairs)
