"""What is carried along under the pointer while people are dragged."""

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui import theme


def carry(source: QWidget, people: QMimeData, text: str, actions: Qt.DropAction) -> None:
    """Drag people from a widget, under a small card with a text: a picture of the rows would hide the target."""
    drag = QDrag(source)
    drag.setMimeData(people)
    drag.setPixmap(_card(text, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-12, -8))
    drag.exec(actions, Qt.DropAction.CopyAction)


def _card(text: str, ratio: float) -> QPixmap:
    """A small card with a name on it."""
    bold = theme.font_of(is_bold=True)
    width = min(QFontMetrics(bold).horizontalAdvance(text) + 28, 260)
    picture = QPixmap(int(width * ratio), int(34 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("accent"))
    painter.setBrush(theme.color("accent_soft"))
    frame = QRectF(0.5, 0.5, width - 1, 33)
    painter.drawRoundedRect(frame, 8, 8)
    painter.setFont(bold)
    shown = QFontMetrics(bold).elidedText(text, Qt.TextElideMode.ElideRight, width - 20)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return picture
