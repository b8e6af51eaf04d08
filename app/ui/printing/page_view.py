"""A sheet of paper on the screen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.core.galley import Ink
from app.ui.printing.page import BriefPaper

# Room around the sheet, for its edge and a little air, px.
EDGE_PX = 16
# CSS and every toolkit: 96 px are one inch of 72 pt at 100 %.
PX_A_POINT = 96 / 72
_SHADOW = QColor(0, 0, 0, 36)
_EDGE = QColor("#8C857A")


class PageView(QWidget):
    """Shows one laid-out brief at a zoom; asks for the room that takes."""

    def __init__(self, laid_out: BriefPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._laid_out = laid_out
        self._zoom = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._settle()

    def show_paper(self, laid_out: BriefPaper) -> None:
        """Show another page."""
        self._laid_out = laid_out
        self._settle()

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller; 1.0 is its size on paper."""
        self._zoom = zoom
        self._settle()

    def zoom_to_fit(self, room: QSize) -> float:
        """The zoom at which the whole sheet shows in *room* (px)."""
        sheet = self._laid_out.sheet
        wide = (room.width() - 2 * EDGE_PX) / (sheet.width * PX_A_POINT)
        high = (room.height() - 2 * EDGE_PX) / (sheet.height * PX_A_POINT)
        return max(min(wide, high), 0.1)

    def sizeHint(self) -> QSize:
        """The sheet at its zoom, and its edge."""
        scale = self._zoom * PX_A_POINT
        sheet = self._laid_out.sheet
        return QSize(round(sheet.width * scale) + 2 * EDGE_PX, round(sheet.height * scale) + 2 * EDGE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper with a shadow below it, and the brief on it."""
        scale = self._zoom * PX_A_POINT
        sheet = self._laid_out.sheet
        paper = QRectF(EDGE_PX, EDGE_PX, sheet.width * scale, sheet.height * scale)
        painter = QPainter(self)
        painter.fillRect(paper.translated(0, 2).adjusted(-1, 0, 1, 2), _SHADOW)
        painter.fillRect(paper, Qt.GlobalColor.white)
        painter.setPen(QPen(_EDGE, 0))
        painter.drawRect(paper)
        painter.translate(paper.topLeft())
        self._laid_out.paint(painter, scale)
        painter.end()

    def _settle(self) -> None:
        """Take the new room, repaint, and say the page's words to a screen reader."""
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName("Preview of the brief, one page")
        words = (mark.text for mark in self._laid_out.sheet.marks if isinstance(mark, Ink))
        self.setAccessibleDescription("\n".join(words))
        self.updateGeometry()
        self.update()
