"""A line of the "Ready?" list: a tick, and words that wrap."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import theme

_BOX_PX = 17
_INDENT_PX = 30
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_tick_box(painter: QPainter, box: QRectF, *, is_on: bool, tokens: theme.Tokens | None = None) -> None:
    """Draw a rounded check box; the tick is drawn, not only coloured. Without *tokens*, as the scheme in use."""
    t = tokens or theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(t.accent if is_on else t.outline), 1))
    painter.setBrush(QColor(t.accent if is_on else t.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if is_on:
        scale = box.width() / _BOX_PX
        tick = QPolygonF([box.topLeft() + QPointF(x, y) * scale for x, y in ((4.5, 8.8), (7.3, 11.5), (12.5, 5.8))])
        painter.setPen(QPen(QColor(t.surface), 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(tick)
    painter.restore()


class CheckLine(QAbstractButton):
    """One check. Clicking it emits `clicked`; what that does is the card's affair."""

    def __init__(self, key: str, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.key = key
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.notifier.changed.connect(self.update)

    def show_check(self, text: str, *, is_done: bool) -> None:
        """Show a text, ticked or not."""
        self.setText(text)
        self.setAccessibleName(f"{text}: {'done' if is_done else 'to do'}")
        self.setProperty("done", is_done)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Long texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the wrapped words, at least a hit target of 26 px."""
        room = QRect(0, 0, max(width - _INDENT_PX, 40), 10_000)
        return max(26, self.fontMetrics().boundingRect(room, int(_FLAGS), self.text()).height() + 8)

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(200, self.heightForWidth(self.width() if self.width() > 100 else 300))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any column."""
        return QSize(100, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tick box, words, focus ring."""
        is_done = bool(self.property("done"))
        painter = QPainter(self)
        box = QRectF(1, (self.height() - _BOX_PX) / 2, _BOX_PX, _BOX_PX)
        paint_tick_box(painter, box, is_on=is_done)
        is_plain = not is_done or self.underMouse()
        painter.setPen(theme.color("text" if is_plain else "muted"))
        painter.drawText(self.rect().adjusted(_INDENT_PX, 0, 0, 0), int(_FLAGS), self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(0, 0, 0, 0), 5, 5)
        painter.end()
