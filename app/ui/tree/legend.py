"""What the colours of the cards stand for."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.core.referrals.reading import NO_WORD, OTHERS, Groups
from app.core.stages import Stage
from app.ui import theme
from app.ui.tree.inks import Inks, inks_of
from app.ui.tree.looks import Key, tone

ROW_PX, PAD_PX, DOT_PX, GAP_PX = 22, 12, 11, 9
WIDEST_PX = 230
Row = tuple[Key, str, str]  # key of the colour, word, count


class Legend(QFrame):
    """A colour, a word and how many, by line. A click on a group's line asks to fade the others."""

    group_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("pane", "card")
        self.rows: list[Row] = []
        self._is_of_groups = False
        self._font = theme.font_of(theme.SMALL_PX)
        self.hide()

    def show_groups(self, groups: Groups | None) -> None:
        """List groups, or the stages where there are none."""
        self._is_of_groups = groups is not None
        if groups is None:
            self.rows = stage_rows()
        else:
            self.rows = [(tone(groups, i), name, f"{groups.counts[i]:,}") for i, name in enumerate(groups.names)]
        what = "people by colour" if self._is_of_groups else "stages by colour"
        self.setAccessibleName(f"Legend: {what}")
        self.setAccessibleDescription(", ".join(f"{word} {count}".strip() for _, word, count in self.rows))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the longest line, within reason."""
        wide = QFontMetricsF(self._font).horizontalAdvance
        words = max((wide(word) + wide(count) + (GAP_PX if count else 0) for _, word, count in self.rows), default=0.0)
        width = min(WIDEST_PX, round(words) + 2 * PAD_PX + DOT_PX + GAP_PX + 2)
        return QSize(width, len(self.rows) * ROW_PX + PAD_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        inks = inks_of(theme.tokens())
        for at, row in enumerate(self.rows):
            self._paint_row(painter, PAD_PX / 2 + at * ROW_PX, inks, row)
        painter.end()

    def _paint_row(self, painter: QPainter, top: float, inks: Inks, row: Row) -> None:
        key, word, count = row
        metrics = QFontMetricsF(self._font)
        dot = QRectF(PAD_PX, top + (ROW_PX - DOT_PX) / 2, DOT_PX, DOT_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.tone(key)[0])
        painter.drawRoundedRect(dot, 3, 3)
        room = QRectF(dot.right() + GAP_PX, top, self.width() - PAD_PX - dot.right() - GAP_PX, ROW_PX)
        painter.setPen(theme.color("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(theme.color("text"))
        left = room.width() - (metrics.horizontalAdvance(count) + GAP_PX if count else 0)
        cut = metrics.elidedText(word, Qt.TextElideMode.ElideRight, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the group of the line."""
        at = int((event.position().y() - PAD_PX / 2) // ROW_PX)
        if self._is_of_groups and 0 <= at < len(self.rows) and self.rows[at][1] not in {OTHERS, NO_WORD}:
            self.group_wanted.emit(self.rows[at][1])


def stage_rows() -> list[Row]:
    """The stages, those of one colour in one line."""
    lines: dict[str, list[Stage]] = {}
    for stage in Stage:
        lines.setdefault(theme.stage_tone(stage), []).append(stage)
    return [(stages[0].value, ", ".join(stages).capitalize(), "") for stages in lines.values()]
