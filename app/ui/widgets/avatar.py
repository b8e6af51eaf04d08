"""A circle with initials in the colours of a stage."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.core.people import initials
from app.core.stages import Stage
from app.ui import theme

DIAMETER_PX = 34


def paint_avatar(
    painter: QPainter,
    circle: QRectF,
    name: str,
    stage: str,
    *,
    is_me: bool = False,
    soft: QColor | None = None,
    ink: QColor | None = None,
) -> None:
    """Draws a person's circle; me is in bean, like in the tree. *soft* and *ink* stand in for the stage's colours."""
    usual_ink, usual = theme.tone_colors("bean") if is_me else theme.stage_colors(stage)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft or usual)
    painter.drawEllipse(circle)
    painter.setPen(ink or usual_ink)
    painter.setFont(theme.font_of(max(7.0, circle.height() * 0.36), is_bold=True))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "Me" if is_me else initials(name))
    painter.restore()


class Avatar(QWidget):
    """A person's circle as a widget."""

    def __init__(
        self,
        name: str = "",
        stage: str = Stage.TO_CONTACT,
        parent: QWidget | None = None,
        *,
        diameter: int = DIAMETER_PX,
    ) -> None:
        super().__init__(parent)
        self._name, self._stage, self._is_me = name, str(stage), False
        self.setFixedSize(QSize(diameter, diameter))
        theme.notifier.changed.connect(self.update)

    def show_person(self, name: str, stage: str, *, is_me: bool = False) -> None:
        """Shows someone else."""
        self._name, self._stage, self._is_me = name, str(stage), is_me
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the circle."""
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._name, self._stage, is_me=self._is_me)
        painter.end()
