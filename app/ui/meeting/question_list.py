"""The questions of the talk beside the current one: a click on the words goes there, one on the box ticks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.core.meeting import Sheet
from app.ui import theme
from app.ui.meeting import look
from app.ui.widgets.tick_box import BOX_PX, paint_tick_box

_INDENT_PX, _LEAST_PX = 30, 30
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ELSE = "Anything else"
_KEYS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


def title_of(sheet: Sheet) -> str:
    """The words of a sheet."""
    return sheet.text or ELSE


class QuestionLine(QWidget):
    """One question. Enter goes to it, Space ticks it, Up and Down go along the list."""

    chosen = Signal(int)
    ticked = Signal(int, bool)
    moved = Signal(int)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._sheet = Sheet(0, "", None, False, ())
        self._is_current = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sheet(self, sheet: Sheet, *, is_current: bool) -> None:
        """Show a question, ticked or not, the current one or not."""
        if (sheet, is_current) == (self._sheet, self._is_current):
            return
        self._sheet, self._is_current = sheet, is_current
        asked = "asked" if sheet.is_asked else "not asked yet"
        self.setAccessibleName(f"{title_of(sheet)}: {asked}" if sheet.id else ELSE)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Room for the wrapped words."""
        room = QRect(0, 0, max(width - _INDENT_PX, 40), 10_000)
        return max(_LEAST_PX, self.fontMetrics().boundingRect(room, int(_FLAGS), title_of(self._sheet)).height() + 10)

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(240, self.heightForWidth(self.width() if self.width() > 100 else 400))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any column."""
        return QSize(100, _LEAST_PX)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The box ticks, the words go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            if event.position().x() < _INDENT_PX and self._sheet.id:
                self._tick()
            else:
                self.chosen.emit(self._sheet.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space, Up and Down; the rest as ever."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._sheet.id)
        elif event.key() == Qt.Key.Key_Space and self._sheet.id:
            self._tick()
        elif event.key() in _KEYS:
            self.moved.emit(_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Words under the mouse stand out."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And go back."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tick box, words, a dot where something is noted, focus ring."""
        painter = QPainter(self)
        box = QRectF(1, (self.height() - BOX_PX) / 2, BOX_PX, BOX_PX)
        if self._sheet.id:
            paint_tick_box(painter, box, is_on=self._sheet.is_asked, tokens=look.TOKENS)
        elif self._sheet.kept:
            self._paint_dot(painter, box.center())
        is_quiet = (self._sheet.is_asked or not self._sheet.id) and not self.underMouse()
        painter.setPen(look.color("accent" if self._is_current else "muted" if is_quiet else "text"))
        painter.setFont(theme.font_of(theme.BODY_PX, is_bold=self._is_current))
        painter.drawText(self.rect().adjusted(_INDENT_PX, 0, 0, 0), int(_FLAGS), title_of(self._sheet))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    @staticmethod
    def _paint_dot(painter: QPainter, middle: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("muted"))
        painter.drawEllipse(middle, 3, 3)

    def _tick(self) -> None:
        self.ticked.emit(self._sheet.id, not self._sheet.is_asked)


class QuestionList(QScrollArea):
    """All sheets in order. Signals: `chosen` (sheet), `ticked` (question, wanted state)."""

    chosen = Signal(int)
    ticked = Signal(int, bool)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.setObjectName("quiet")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(90)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.rows: list[QuestionLine] = []

    def show_sheets(self, sheets: Sequence[Sheet], current: int) -> None:
        """Show the sheets; *current* is the id of the one that is open."""
        while len(self.rows) < len(sheets):
            self._add_line()
        while len(self.rows) > len(sheets):
            line = self.rows.pop()
            line.hide()
            line.deleteLater()
        for line, sheet in zip(self.rows, sheets, strict=True):
            line.show_sheet(sheet, is_current=sheet.id == current)
            if sheet.id == current:
                self.ensureWidgetVisible(line, 0, 30)

    def _add_line(self) -> None:
        line = QuestionLine()
        line.chosen.connect(self.chosen)
        line.ticked.connect(self.ticked)
        line.moved.connect(self._move)
        self._column.insertWidget(len(self.rows), line)
        self.rows.append(line)

    def _move(self, by: int) -> None:
        at = next((at for at, line in enumerate(self.rows) if line.hasFocus()), 0)
        self.rows[max(0, min(at + by, len(self.rows) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
