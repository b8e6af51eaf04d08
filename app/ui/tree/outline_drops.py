"""Dropping people or contact files onto a line of the outline: the verdict of the canvas, shown beside the line."""

from collections.abc import Callable
from dataclasses import dataclass, field

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
from app.ui import dropped_files, people_mime, theme

OPEN_AFTER_MS = 600  # a closed branch under a held card opens
LABEL_HEIGHT_PX = 24


@dataclass(slots=True)
class Carried:
    """What is dragged: people, or the paths of files."""

    people: list[int] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


Verdict = Callable[[Carried, PersonId | None], tuple[str, bool]]


class DropTree(QTreeView):
    """Takes drops and asks by signals. *verdict* says what a drop would do, and whether it is refused."""

    introduction_wanted = Signal(list, int)  # people, introducer
    removal_wanted = Signal(list)
    import_wanted = Signal(list, object)  # paths, introducer or None

    def __init__(self, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = verdict
        self._carried: Carried | None = None
        self._target = QModelIndex()
        self.drop_message, self._is_refused = "", False
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(OPEN_AFTER_MS)
        self._opening.timeout.connect(lambda: self.setExpanded(self._target, True))
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take people and contact files, nothing else."""
        carried = Carried(people_mime.decode(event.mimeData()), dropped_files.paths_of(event.mimeData()))
        self._carried = carried if carried.people or carried.files else None
        event.setAccepted(self._carried is not None)
        self._aim(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the line under the pointer, or say why not."""
        place = event.position().toPoint()
        self._aim(place)
        self._scroll_at_edge(place)
        if self.drop_message and not self._is_refused:
            self._accept(event)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget the drag."""
        self._forget()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the introduction or the import; below the last line, to take people out."""
        self._aim(event.position().toPoint())
        carried, target = self._carried, self._person()
        is_wanted = bool(self.drop_message) and not self._is_refused
        self._accept(event)
        event.setAccepted(is_wanted)
        self._forget()
        if not is_wanted or carried is None:
            return
        if carried.files and not carried.people:
            self.import_wanted.emit(carried.files, target)
        elif target is not None:
            self.introduction_wanted.emit(carried.people, target)
        else:
            self.removal_wanted.emit(carried.people)

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
        carried = self._carried
        self.drop_message, self._is_refused = self._verdict(carried, self._person()) if carried else ("", False)
        self.viewport().update()

    def _person(self) -> PersonId | None:
        return self._target.data(Qt.ItemDataRole.UserRole) if self._target.isValid() else None

    def _accept(self, event: QDropEvent) -> None:
        """Take what is dropped; files are copied, for after a move their owner would delete them."""
        if self._carried is not None and not self._carried.people:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.acceptProposedAction()

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
        self._carried, self._target = None, QModelIndex()
        self.drop_message = ""
        self.viewport().update()
