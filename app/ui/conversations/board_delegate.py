"""A card of the board."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.core.conversations import ConversationRow
from app.core.schedule import zone_of
from app.ui import theme
from app.ui.conversations.list_model import CLASH_ROLE, ROW_ROLE
from app.ui.conversations.wording import FORMAT_NAMES, STATE_TONES, day_words

CARD_PX = 78
_GAP_PX = 6
_PAD_PX = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """Name, role, time and format; all cards of one height."""

    def __init__(self, host: QWidget, clock: Callable[[], datetime]) -> None:
        super().__init__(host)
        self._clock = clock

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        return QSize(100, CARD_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One card."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ConversationRow):
            return
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        area = QRectF(whole).adjusted(1, 1, -1, -_GAP_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, row, state)
        inside = area.adjusted(_PAD_PX, 7, -8, -7)
        clash = index.data(CLASH_ROLE)
        if clash:
            theme.icon("warning", "cherry").paint(painter, round(inside.right()) - 16, round(inside.top()) + 1, 16, 16)
        self._paint_words(painter, inside, row, 18 if clash else 0)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, row: ConversationRow, state: QStyle.StateFlag) -> None:
        is_on = bool(state & QStyle.StateFlag.State_Selected)
        is_near = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(theme.color("accent" if is_on else "line"), 2 if is_on else 1))
        painter.setBrush(theme.color("accent_soft" if is_on else "surface_alt" if is_near else "surface"))
        painter.drawRoundedRect(area, 8, 8)
        ink, _ = theme.tone_colors(STATE_TONES[row.state])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(QRectF(area.left() + 4, area.top() + 8, 3, area.height() - 16), 1.5, 1.5)

    def _paint_words(self, painter: QPainter, area: QRectF, row: ConversationRow, spare: int) -> None:
        local = row.starts_at.astimezone(zone_of(row.zone) or UTC)
        when = f"{day_words(local, self._clock())} {local:%H:%M} · {FORMAT_NAMES[row.format].lower()}"
        lines = [(row.name, theme.BODY_PX, True, "text"), (row.role, theme.SMALL_PX, False, "muted")]
        lines = [line for line in lines if line[0]] + [(when, theme.SMALL_PX, False, "text")]
        height = area.height() / len(lines) if len(lines) > 2 else area.height() / 2.4
        for number, (text, size, is_bold, token) in enumerate(lines):
            painter.setFont(theme.font_of(size, is_bold=is_bold))
            painter.setPen(theme.color(token))
            width = area.width() - (spare if number == 0 else 0)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QRectF(area.left(), area.top() + number * height, width, height), _LEFT, shown)
