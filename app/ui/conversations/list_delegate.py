"""How a line of the conversation list is drawn."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.core import readiness
from app.core.conversations import ConversationRow, State
from app.core.schedule import zone_of
from app.core.stages import Stage
from app.ui import theme
from app.ui.conversations.list_model import CLASH_ROLE, ROW_ROLE
from app.ui.conversations.wording import FORMAT_NAMES, STATE_NAMES, STATE_TONES, counted, day_words
from app.ui.widgets.avatar import DIAMETER_PX, paint_avatar
from app.ui.widgets.painted_chip import paint_chip

# One height for all: with heights of their own Qt asks for each of 200,000 before it can scroll.
ROW_PX = 50
_PAD_PX = 12
# Per cent of the width: name and role, when, format, preparation, state.
_SHARES = (32, 26, 12, 17, 13)
# Beside an open panel on a small screen: format and preparation give way.
_NARROW_PX = 680
_NARROW_SHARES = (37, 42, 0, 0, 21)
_STAGES = {State.HELD: Stage.MET, State.CANCELLED: Stage.RESTING, State.NO_SHOW: Stage.RESTING}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ConversationDelegate(QStyledItemDelegate):
    """Draws headings and conversations; a text that is cut has a tooltip."""

    def __init__(self, view: QAbstractItemView, clock: Callable[[], datetime]) -> None:
        super().__init__(view)
        self._view = view
        self._clock = clock

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for headings and conversations."""
        return QSize(200, ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One line."""
        area: QRect = option.rect
        row = index.data(ROW_ROLE)
        painter.save()
        if isinstance(row, ConversationRow):
            self._paint_row(painter, area, row, option.state)
            if index.data(CLASH_ROLE):
                theme.icon("warning", "cherry").paint(painter, _warning(area))
        else:
            painter.setFont(theme.font_of(theme.SMALL_PX, is_bold=True))
            painter.setPen(theme.color("muted"))
            inside = area.adjusted(_PAD_PX, 0, -_PAD_PX, -7)
            painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(index.data()))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(area.left(), area.bottom(), area.right(), area.bottom())
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole text of what was cut under the mouse."""
        row = index.data(ROW_ROLE)
        clash = index.data(CLASH_ROLE)
        if event.type() == QEvent.Type.ToolTip and clash and _warning(view.visualRect(index)).contains(event.pos()):
            QToolTip.showText(event.globalPos(), clash, view)
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(row, ConversationRow):
            for cell, text, bold in self.texts(view.visualRect(index), row):
                if cell.contains(event.pos()) and _metrics(is_bold=bold).horizontalAdvance(text) > cell.width():
                    QToolTip.showText(event.globalPos(), text, view)
                    return True
        QToolTip.hideText()
        return True

    def texts(self, area: QRect, row: ConversationRow) -> list[tuple[QRect, str, bool]]:
        """The texts of a row: where, what, and whether bold."""
        cells = _cells(area)
        local = row.starts_at.astimezone(zone_of(row.zone) or UTC)
        name = cells[0].adjusted(DIAMETER_PX + 12, 0, 0, 0)
        if row.role:
            top, bottom = QRect(name), QRect(name)
            top.setBottom(area.center().y() + 1)
            top.setTop(area.top() + 6)
            bottom.setTop(area.center().y() + 1)
            bottom.setBottom(area.bottom() - 6)
            texts = [(top, row.name, True), (bottom, row.role, False)]
        else:
            texts = [(name, row.name, True)]
        when = f"{day_words(local, self._clock())} {local:%H:%M} · {row.minutes} min"
        texts += [(cells[1], when, False), (cells[2], FORMAT_NAMES[row.format], False)]
        return [text for text in texts if text[0].width() > 0]

    def _paint_row(self, painter: QPainter, area: QRect, row: ConversationRow, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.color("surface_alt"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), theme.color("accent"))
        cells = _cells(area)
        circle = QRectF(cells[0].left(), area.center().y() - DIAMETER_PX / 2, DIAMETER_PX, DIAMETER_PX)
        paint_avatar(painter, circle, row.name, _STAGES.get(row.state, Stage.SCHEDULED))
        for index, (cell, text, is_bold) in enumerate(self.texts(area, row)):
            is_role = bool(row.role) and index == 1
            painter.setFont(theme.font_of(theme.SMALL_PX if is_role else theme.BODY_PX, is_bold=is_bold))
            painter.setPen(theme.color("muted" if is_role else "text"))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
            painter.drawText(cell, _LEFT, shown)
        self._paint_preparation(painter, cells[3], row)
        paint_chip(painter, QRectF(cells[4]), STATE_NAMES[row.state], STATE_TONES[row.state])

    def _paint_preparation(self, painter: QPainter, cell: QRect, row: ConversationRow) -> None:
        if cell.width() <= 0 or row.state in (State.CANCELLED, State.NO_SHOW):
            return
        questions = counted(row.question_count, "question") if row.question_count else ""
        if row.state is State.HELD:
            text, token = questions, "muted"
        elif row.is_prepared:
            text, token = "Prepared", "accent"
            theme.icon("check", "accent").paint(painter, QRect(cell.left(), cell.center().y() - 8, 16, 16))
            cell = cell.adjusted(21, 0, 0, 0)
        else:
            is_pressing = readiness.is_pressing(row.starts_at, row.state, self._clock())
            text, token = questions or "Not prepared", "cherry" if is_pressing else "muted"
        painter.setFont(theme.font_of(theme.BODY_PX))
        painter.setPen(theme.color(token))
        painter.drawText(cell, _LEFT, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, cell.width()))


def _cells(area: QRect) -> list[QRect]:
    inside = area.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
    cells, left = [], inside.left()
    for share in _NARROW_SHARES if inside.width() < _NARROW_PX else _SHARES:
        width = inside.width() * share // 100
        cells.append(QRect(left, inside.top(), max(width - 8, 0), inside.height()))
        left += width
    return cells


def _warning(area: QRect) -> QRect:
    """The sign of a collision, at the right end of the row."""
    return QRect(area.right() - 20, area.center().y() - 8, 16, 16)


def _metrics(*, is_bold: bool) -> QFontMetrics:
    return QFontMetrics(theme.font_of(theme.BODY_PX, is_bold=is_bold))
