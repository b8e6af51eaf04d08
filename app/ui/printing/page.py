"""One page, painted the same on a preview, a printer and a PDF."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.brief import compose
from app.core.brief_sheet import Sheet, lay_out
from app.core.conversations import ConversationPage
from app.core.galley import Frame, Ink, Stroke, Tone
from app.core.paper import Paper
from app.ui.printing.typefaces import UNITS_A_POINT, Typefaces, shared_typefaces

# Paper is white whatever the scheme of the window; each tone stays apart from the others in grey.
COLORS = {
    Tone.INK: "#111111",
    Tone.MUTED: "#5F5F5F",
    Tone.ACCENT: "#1F6F54",
    Tone.HAIRLINE: "#B4B4B4",
}
_HAIRLINE_PT = 0.6
_FRAME_PT = 0.9


class BriefPaper:
    """A brief laid out for one paper; paints itself and says what was left out."""

    def __init__(self, page: ConversationPage, paper: Paper, typefaces: Typefaces | None = None) -> None:
        self._typefaces = typefaces or shared_typefaces()
        self.sheet: Sheet = lay_out(compose(page), paper, self._typefaces)

    @property
    def left_out(self) -> tuple[str, ...]:
        """What found no room, in words; empty when everything did."""
        return self.sheet.left_out

    def paint(self, painter: QPainter, units_a_point: float) -> None:
        """Paint the page at the painter's origin, *units_a_point* of its units long a point; leaves it as found."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(units_a_point / UNITS_A_POINT, units_a_point / UNITS_A_POINT)
        painter.setClipRect(QRectF(0, 0, self.sheet.width * UNITS_A_POINT, self.sheet.height * UNITS_A_POINT))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self.sheet.marks:
            if isinstance(mark, Ink):
                self._write(painter, mark)
            elif isinstance(mark, Stroke):
                painter.setPen(_pen(mark.tone, _HAIRLINE_PT))
                painter.drawLine(QLineF(_at(mark.x, mark.y), _at(mark.to_x, mark.to_y)))
            else:
                _outline(painter, mark)
        painter.restore()

    def _write(self, painter: QPainter, ink: Ink) -> None:
        painter.setFont(self._typefaces.painting(ink.face))
        painter.setPen(_pen(ink.tone, _HAIRLINE_PT))
        # The direction is that of the paragraph: neither the program's nor what this line happens to begin with.
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if ink.is_rtl else Qt.LayoutDirection.LeftToRight)
        painter.drawText(_at(ink.x, ink.y), ink.text)


def _outline(painter: QPainter, frame: Frame) -> None:
    painter.setPen(_pen(Tone.INK, _FRAME_PT))
    corner = frame.radius * UNITS_A_POINT
    size = (frame.width * UNITS_A_POINT, frame.height * UNITS_A_POINT)
    painter.drawRoundedRect(QRectF(frame.x * UNITS_A_POINT, frame.y * UNITS_A_POINT, *size), corner, corner)


def _at(x: float, y: float) -> QPointF:
    return QPointF(x * UNITS_A_POINT, y * UNITS_A_POINT)


def _pen(tone: Tone, width_pt: float) -> QPen:
    return QPen(QColor(COLORS[tone]), width_pt * UNITS_A_POINT)
