"""A view that is zoomed and dragged over one large painted item."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from app.ui.tree.painter import TreePainter
from app.ui.tree.picture import Picture

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.00005, 2.5, 1.2
WHEEL_NOTCH = 120  # eighths of a degree, Qt's unit for one notch
MARGIN_PX = 40.0
SIDE_BUTTONS = Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton  # the page goes back and forward with them


class TreeItem(QGraphicsItem):
    """The whole tree as one item: 100,000 of their own would take 600 ms a frame (performance.md §3)."""

    def __init__(self, picture: Picture, tree_painter: TreePainter) -> None:
        super().__init__()
        self._picture = picture
        self._tree_painter = tree_painter
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # for the exposed part

    def boundingRect(self) -> QRectF:
        """All cards, with room for arcs and branch buttons below them."""
        return QRectF(*self._picture.layout.bounds).adjusted(-60, -20, 60, 60)

    def moved(self) -> None:
        """To be called after each layout."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the exposed part."""
        exposed: QRectF = option.exposedRect
        scale = painter.worldTransform().m11() / (widget.devicePixelRatioF() if widget else 1.0)
        self._tree_painter.paint(painter, self._picture, exposed, scale)


class ZoomView(QGraphicsView):
    """Zoom by wheel and keys, pan by hand; `zoomed` tells the scale."""

    zoomed = Signal(float)

    def __init__(self, item: TreeItem, overlay: QGraphicsItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        canvas = QGraphicsScene(self)
        canvas.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        canvas.addItem(item)
        canvas.addItem(overlay)
        self._item = item
        self._overlay = overlay
        self.setScene(canvas)
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
        self.setSceneRect(self._item.boundingRect().adjusted(-across, -down, across, down))

    def fit(self) -> None:
        """Show everything, but not larger than life."""
        bounds = self._item.boundingRect()
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
