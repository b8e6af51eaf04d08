"""What the drawings of figures share: where marks stand, and their inks. No widget, so that files are drawn alike."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.core.insights.figures import Figure, Mark
from app.ui import theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
TEXT_PX = 18.0
# What a search leaves out is still seen.
FADED = 0.25
_RING_PX = 2.0


class Drawing:
    """One figure as a picture of any width; px with y down, from the left upper corner."""

    # Whether the arrow keys go along the rows by left and right.
    is_lying = False

    def __init__(self, figure: Figure) -> None:
        self.figure = figure

    @property
    def start(self) -> int:
        """The mark that the keys begin at."""
        return 0

    def height(self, width: float) -> float:
        """How high the picture is at a width."""
        raise NotImplementedError

    def place(self, mark: Mark, width: float) -> QRectF:
        """Where a mark is hit."""
        raise NotImplementedError

    def paint_frame(self, painter: QPainter, width: float, ink: theme.Tokens) -> None:
        """Draw what is no mark: headings, lines."""
        raise NotImplementedError

    def paint_mark(self, painter: QPainter, mark: Mark, width: float, ink: theme.Tokens) -> None:
        """Draw one mark."""
        raise NotImplementedError

    def heading_at(self, point: QPointF, width: float) -> str:
        """The whole text of a heading that may be cut, empty elsewhere."""
        return ""

    def mark_at(self, point: QPointF, width: float) -> int:
        """The place of the mark under a point, -1 for none."""
        marks = self.figure.marks
        return next((at for at, mark in enumerate(marks) if self.place(mark, width).contains(point)), -1)

    def paint(
        self,
        painter: QPainter,
        width: float,
        ink: theme.Tokens,
        *,
        faded: AbstractSet[int] = frozenset(),
        hot: int = -1,
        is_focused: bool = False,
    ) -> None:
        """Draw everything; *hot* is the mark that the mouse or the keys are on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_frame(painter, width, ink)
        for at, mark in enumerate(self.figure.marks):
            painter.setOpacity(FADED if at in faded else 1.0)
            self.paint_mark(painter, mark, width, ink)
        painter.setOpacity(1.0)
        if 0 <= hot < len(self.figure.marks):
            place = self.place(self.figure.marks[hot], width).adjusted(1, 1, -1, -1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink.accent if is_focused else ink.outline), _RING_PX if is_focused else 1.0))
            painter.drawRoundedRect(place, 5, 5)


def write(
    painter: QPainter,
    room: QRectF,
    text: str,
    ink: str,
    align: Qt.AlignmentFlag = LEFT,
    *,
    size: float = theme.SMALL_PX,
    is_bold: bool = False,
) -> None:
    """One line of text, cut with an ellipsis where it does not fit."""
    font = theme.font_of(size, is_bold=is_bold)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 0.5)
    painter.drawText(room, align, shown)


def fill(painter: QPainter, room: QRectF, ink: str, radius: float) -> None:
    """A rounded block without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawRoundedRect(room, radius, radius)


def tone_inks(tone: str, ink: theme.Tokens) -> tuple[str, str]:
    """Text and soft background of a tone."""
    if tone == "neutral":
        return ink.muted, ink.surface_alt
    return getattr(ink, tone), getattr(ink, f"{tone}_soft")
