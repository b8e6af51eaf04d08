"""What lies over the corners of the canvas: zoom buttons and the minimap."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.core.referrals.thinning import Thinned
from app.ui import theme
from app.ui.tree.inks import inks_of
from app.ui.tree.overview import overview, paint_overview
from app.ui.tree.painter import box_of
from app.ui.tree.picture import Picture
from app.ui.tree.view import ZOOM_STEP, ZoomView
from app.ui.widgets import buttons

# look.md: "minimap from 100 people"; a smaller tree is soon overlooked.
MINIMAP_FROM = 100


class ZoomButtons(QWidget):
    """Smaller, the zoom, larger, everything."""

    def __init__(self, view: ZoomView) -> None:
        super().__init__(view)
        self.smaller = buttons.secondary("−")
        self.percent = buttons.secondary("100 %")
        self.larger = buttons.secondary("+")
        self.fit = buttons.secondary("Fit")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        names = ("Zoom out", "Life size", "Zoom in", "Show everything (Ctrl+0)")
        for button, name in zip((self.smaller, self.percent, self.larger, self.fit), names, strict=True):
            button.setToolTip(name)
            button.setAccessibleName(name)
            row.addWidget(button)
        self.percent.setMinimumWidth(62)
        self.smaller.clicked.connect(lambda: view.zoom_to(view.zoom / ZOOM_STEP))
        self.larger.clicked.connect(lambda: view.zoom_to(view.zoom * ZOOM_STEP))
        self.percent.clicked.connect(lambda: view.zoom_to(1.0))
        self.fit.clicked.connect(view.fit)
        view.zoomed.connect(self._show_zoom)

    def _show_zoom(self, zoom: float) -> None:
        self.percent.setText(f"{zoom * 100:.0f} %" if zoom >= 0.1 else f"{zoom * 100:.1f} %")


class Minimap(QFrame):
    """The whole picture with the part in view; click or drag to go there."""

    place_wanted = Signal(QPointF)

    def __init__(self, view: ZoomView, picture: Picture) -> None:
        super().__init__(view)
        self._view = view
        self._picture = picture
        self._image: QPixmap | None = None
        self.setProperty("pane", "card")
        self.setAccessibleName("Overview of the tree")
        self.setFixedSize(QSize(150, 96))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.horizontalScrollBar().valueChanged.connect(self.update)
        view.verticalScrollBar().valueChanged.connect(self.update)
        view.zoomed.connect(self.update)
        theme.notifier.changed.connect(self.draw_anew)

    def draw_anew(self) -> None:
        """Forget the old picture."""
        self._image = None
        self.setVisible(len(self._picture.facts.ids) >= MINIMAP_FROM)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tree small, and a frame around what is in view."""
        super().paintEvent(event)
        if self._image is None:
            self._image = self._drawn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._image)
        scale, origin = self._scale()
        seen = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        frame = QRectF((seen.topLeft() - origin) * scale, seen.size() * scale) & QRectF(self.rect()).adjusted(
            3, 3, -3, -3
        )
        painter.setPen(QPen(theme.color("accent"), 1.4))
        painter.drawRect(frame)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        scale, origin = self._scale()
        self.place_wanted.emit(event.position() / scale + origin)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep going."""
        self.mousePressEvent(event)

    def _scale(self) -> tuple[float, QPointF]:
        left, top, width, height = self._picture.layout.bounds
        room = QRectF(self.rect()).adjusted(10, 10, -10, -10)
        scale = min(room.width() / max(1.0, width), room.height() / max(1.0, height), 0.12)
        spare = QPointF(room.width() / scale - width, room.height() / scale - height) / 2
        return scale, QPointF(left, top) - spare - QPointF(10, 10) / scale

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        image = QPixmap(self.size() * ratio)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        scale, origin = self._scale()
        everything = QRectF(*self._picture.layout.bounds)
        thinned = Thinned(self._picture.layout, scale)
        found = overview(self._picture, thinned, box_of(everything), self._picture.look)
        painter = QPainter(image)
        painter.scale(scale, scale)
        painter.translate(-origin)
        paint_overview(painter, found, inks_of(theme.tokens()))
        painter.end()
        return image
