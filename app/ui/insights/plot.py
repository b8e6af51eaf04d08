"""A figure on the screen: hover tells, a click or Enter opens, the arrow keys walk."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.core.insights.figures import Figure, Mark
from app.core.people import folded
from app.ui import theme
from app.ui.insights.drawing import Drawing

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_LEAST_WIDTH_PX = 240


class Plot(QWidget):
    """Signals: *opened* (a `Mark`, and where on the screen) when somebody wants to see what is behind it."""

    opened = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._current = self._hovered = -1
        self._faded: AbstractSet[int] = frozenset()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.notifier.changed.connect(self.update)

    @property
    def figure(self) -> Figure | None:
        """What is shown."""
        return None if self._drawing is None else self._drawing.figure

    @property
    def current(self) -> Mark | None:
        """The mark that the keys are on."""
        marks = () if self._drawing is None else self._drawing.figure.marks
        return marks[self._current] if 0 <= self._current < len(marks) else None

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another figure, or the same one with other numbers; the keys stay where they were."""
        marks = drawing.figure.marks
        kept = self.current
        self._drawing, self._hovered, self._faded = drawing, -1, frozenset()
        places = {(mark.row, mark.column): at for at, mark in enumerate(marks)}
        self._current = places.get((kept.row, kept.column), -1) if kept is not None else -1
        self._tell()
        self.updateGeometry()
        self.update()

    def seek(self, text: str) -> None:
        """Fade the marks that lack a word of the text."""
        words = folded(text).split()
        marks = () if self._drawing is None else self._drawing.figure.marks
        self._faded = {at for at, mark in enumerate(marks) if not all(word in folded(mark.words) for word in words)}
        self.update()

    def mark_center(self, at: int) -> QPoint:
        """The middle of a mark; raises IndexError without it."""
        if self._drawing is None:
            raise IndexError(at)
        return self._drawing.place(self._drawing.figure.marks[at], self.width()).center().toPoint()

    def open_first(self) -> None:
        """Open the first mark, as by Home and Enter."""
        self._go(0)
        self._open()

    def hasHeightForWidth(self) -> bool:
        """Cells have the height of a line whatever the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the picture."""
        return 0 if self._drawing is None else int(self._drawing.height(width)) + 2

    def sizeHint(self) -> QSize:
        """As high as the picture at the width of now."""
        return QSize(_LEAST_WIDTH_PX, self.heightForWidth(max(self.width(), _LEAST_WIDTH_PX)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than the picture."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the figure."""
        if self._drawing is None:
            return
        has_focus = self.hasFocus()
        painter = QPainter(self)
        self._drawing.paint(
            painter, self.width(), theme.tokens(), faded=self._faded,
            hot=self._current if has_focus else self._hovered, is_focused=has_focus,
        )  # fmt: skip
        painter.end()

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mark under the mouse stands out."""
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing stands out any more."""
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The keys go on from the mark that was pressed."""
        at = self._at(event.position())
        if at >= 0:
            self._go(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is behind the mark."""
        if event.button() == Qt.MouseButton.LeftButton and self._at(event.position()) == self._current:
            self._open()

    def event(self, event: QEvent) -> bool:
        """The tooltip tells the figures of the mark under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._drawing is not None:
            at = self._at(QPointF(event.pos()))
            found = self._drawing.figure.marks[at].words if at >= 0 else ""
            QToolTip.showText(event.globalPos(), found or self._drawing.heading_at(QPointF(event.pos()), self.width()))
            return True
        return super().event(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk to the next mark that way, Home and End to the first and last, Enter opens."""
        key = Qt.Key(event.key())
        last = len(self._drawing.figure.marks) - 1 if self._drawing is not None else -1
        if key in _STEPS and last >= 0:
            self._walk(*_STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and last >= 0:
            self._go(0 if key == Qt.Key.Key_Home else last)
        elif key in _OPENING and self.current is not None:
            self._open()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys begin where the drawing says."""
        super().focusInEvent(event)
        if self.current is None and self._drawing is not None and self._drawing.figure.marks:
            self._go(self._drawing.start)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def _walk(self, right: int, down: int) -> None:
        if self._drawing is None:
            return
        here = self.current
        marks = self._drawing.figure.marks
        by_row, by_column = (right, down) if self._drawing.is_lying else (down, right)
        if here is None:
            self._go(0)
            return
        # Places without a mark are stepped over; in another row or column the nearest one is taken.
        ahead = [
            (abs(m.row - here.row) + abs(m.column - here.column), at)
            for at, m in enumerate(marks)
            if (m.row - here.row) * by_row + (m.column - here.column) * by_column > 0
        ]
        straight = [
            (far, at) for far, at in ahead if (marks[at].column == here.column if by_row else marks[at].row == here.row)
        ]
        if ahead:
            self._go(min(straight or ahead)[1])

    def _go(self, at: int) -> None:
        self._current = at
        self._tell()
        self.update()

    def _tell(self) -> None:
        """What a screen reader says of the plot: its title, and the mark that the keys are on."""
        if self._drawing is None:
            return
        title = self._drawing.figure.title
        mark = self.current
        self.setAccessibleName(title if mark is None else f"{title}. {mark.words}")
        self.setAccessibleDescription("Arrow keys walk through the figures, Enter shows who is behind one.")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _open(self) -> None:
        mark = self.current
        if mark is not None:
            self.opened.emit(mark, self.mapToGlobal(self.mark_center(self._current)))

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.setCursor(Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def _at(self, point: QPointF) -> int:
        return -1 if self._drawing is None else self._drawing.mark_at(point, self.width())
