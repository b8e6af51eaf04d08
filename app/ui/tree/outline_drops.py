"""Dropping people onto a line of the outline: the same verdict as on the canvas, shown beside the line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QTreeView, QWidget

from app.core.people import PersonId
from app.ui import people_mime, theme

OPEN_AFTER_MS = 600  # a closed branch under a held card opens
LABEL_HEIGHT_PX = 24
Verdict = Callable[[Sequence[int], PersonId | None], tuple[str, bool]]


class DropTree(QTreeView):
    """Takes drops of people and asks by signals. *verdict* says what a drop would do, and whether it is refused."""

    introduction_wanted = Signal(list, int)  # people, introducer
    removal_wanted = Signal(list)

    def __init__(self, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self._carried: list[int] = []
        self._target = QModelIndex()
        self.drop_message, self._is_refused = "", False
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(OPEN_AFTER_MS)
        self._opening.timeout.connect(lambda: self.setExpanded(self._target, True))
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people, nothing else."""
        self._carried = people_mime.decode(event.mimeData())
        event.setAccepted(bool(self._carried))
        self._aim(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the line under the pointer, or say why not."""
        place = event.position().toPoint()
        self._aim(place)
        self._scroll_at_edge(place)
        if self.drop_message and not self._is_refused:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the drag."""
        self._forget()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the introduction, or to take people out below the last line."""
        self._aim(event.position().toPoint())
        people, target = self._carried, self._target
        is_wanted = bool(self.drop_message) and not self._is_refused
        self._forget()
        event.setAccepted(is_wanted)
        if is_wanted and target.isValid():
            self.introduction_wanted.emit(people, target.data(Qt.ItemDataRole.UserRole))
        elif is_wanted:
            self.removal_wanted.emit(people)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, then what a drop would do."""
        super().paintEvent(event)
        if not self.drop_message:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.color("cherry" if self._is_refused else "accent")
        line = self.visualRect(self._target) if self._target.isValid() else QRect(0, self._bottom(), 1, 1)
        if self._target.isValid():
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(QRectF(line).adjusted(1, 2, -1, -2), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("cherry") if self._is_refused else theme.color("text"))
        painter.setFont(theme.font_of(theme.SMALL_PX))
        width = QFontMetrics(painter.font()).horizontalAdvance(self.drop_message) + 22
        left = max(8, min(line.left() + 30, self.viewport().width() - width - 8))
        strip = QRectF(left, line.bottom() + 2, width, LABEL_HEIGHT_PX)
        painter.drawRoundedRect(strip, 5, 5)
        painter.setPen(theme.color("surface" if self._is_refused else "window"))
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, self.drop_message)
        painter.end()

    def _aim(self, place: QPoint) -> None:
        target = self.indexAt(place)
        if target != self._target:
            self._target = target
            self._opening.start()
        person = target.data(Qt.ItemDataRole.UserRole) if target.isValid() else None
        self.drop_message, self._is_refused = self._verdict(self._carried, person) if self._carried else ("", False)
        self.viewport().update()

    def _scroll_at_edge(self, place: QPoint) -> None:
        """Scroll a little when the pointer is held near the upper or lower edge."""
        margin, bar = self.autoScrollMargin(), self.verticalScrollBar()
        if place.y() < margin:
            bar.setValue(bar.value() - margin)
        elif place.y() > self.viewport().height() - margin:
            bar.setValue(bar.value() + margin)

    def _bottom(self) -> int:
        """Where the last line ends, px of the viewport."""
        last = QModelIndex()
        while self.model().rowCount(last) and (not last.isValid() or self.isExpanded(last)):
            last = self.model().index(self.model().rowCount(last) - 1, 0, last)
        return self.visualRect(last).bottom()

    def _forget(self) -> None:
        self._opening.stop()
        self._carried, self._target = [], QModelIndex()
        self.drop_message = ""
        self.viewport().update()
