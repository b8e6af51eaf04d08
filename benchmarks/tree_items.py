"""The yardstick of the canvas: one graphics item a person and one a line, as Qt's users draw a tree."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from app.core.referrals.facts import TreeFacts
from app.core.referrals.layout import Layout
from benchmarks.tree_canvas import HEIGHT_PX, WIDTH_PX


class PersonItem(QGraphicsItem):
    """A card with a name."""

    def __init__(self, name: str, rect: QRectF) -> None:
        super().__init__()
        self._name = name
        self._rect = QRectF(0, 0, rect.width(), rect.height())
        self.setPos(rect.topLeft())

    def boundingRect(self) -> QRectF:
        """The card."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """A box and the name."""
        painter.setPen(QColor("#888"))
        painter.setBrush(QColor("white"))
        painter.drawRect(self._rect)
        if painter.worldTransform().m11() >= 0.4:
            painter.drawText(self._rect, Qt.AlignmentFlag.AlignCenter, self._name)


def opened(facts: TreeFacts, layout: Layout) -> QGraphicsView:
    """A view of them all, on the screen, everything in view."""
    view = QGraphicsView()
    scene = QGraphicsScene(view)
    width, height = layout.sizes.width, layout.sizes.height
    for slot, node in enumerate(layout.shown.nodes):
        x, y, above = layout.x[slot], layout.y[slot], layout.shown.parents[slot]
        if above >= 0:
            start = layout.x[above] + width / 2, layout.y[above] + height
            scene.addItem(QGraphicsLineItem(*start, x + width / 2, y))
        scene.addItem(PersonItem(facts.names[node], QRectF(x, y, width, height)))
    view.setScene(scene)
    view.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
    view.setRenderHint(QPainter.RenderHint.Antialiasing)
    view.resize(WIDTH_PX, HEIGHT_PX)
    view.show()
    view.fitInView(scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
    QApplication.processEvents()
    return view
