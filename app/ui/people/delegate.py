"""How a row of the People table is drawn: circle, bold name, stage chip, quiet last contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from app.core.people import PersonRow
from app.ui import theme
from app.ui.models.people import ROW_ROLE, STAGE_COLUMN
from app.ui.widgets.avatar import DIAMETER_PX, paint_avatar
from app.ui.widgets.painted_chip import paint_chip

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QColor, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

ROW_PX = 52
PAD_PX = 10
MOST_BROKEN = 5_000  # texts whose lines are remembered, some screens full
_CENTRE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class PersonDelegate(QStyledItemDelegate):
    """Draws whole rows; fonts and colours are looked up once a scheme, not once a cell."""

    def __init__(self, parent: QStyledItemDelegate | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[int, int, int] | None = None
        theme.notifier.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._broken: dict[tuple[str, int, bool], tuple[str, str]] = {}
        self._bold, self._plain = theme.font_of(is_bold=True), theme.font_of()
        self._bold_metrics, self._metrics = QFontMetrics(self._bold), QFontMetrics(self._plain)
        self._surface = theme.color("surface")
        self._text, self._muted = theme.color("text"), theme.color("muted")
        self._line, self._accent = QPen(theme.color("line")), QPen(theme.color("accent"), 2)
        self._chosen, self._hover = theme.color("accent_soft"), theme.color("surface_alt")

    def show_states(self) -> None:
        """From now on rows show that they are chosen, pointed at or focused; none is before the first paint.

        Qt's class with the names of the states takes 7 ms to load.
        """
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415

        flags = QStyle.StateFlag
        self._states = flags.State_Selected.value, flags.State_MouseOver.value, flags.State_HasFocus.value

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row is as high as the next."""
        return QSize(120, ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws one cell."""
        rect = QRectF(option.rect)
        is_chosen = is_pointed_at = has_focus = False
        if self._states:
            state = option.state.value  # as plain ints: `&` of flags costs as much as the text of the cell
            is_chosen, is_pointed_at, has_focus = (bool(state & flag) for flag in self._states)
        painter.save()
        if is_chosen or is_pointed_at:
            painter.fillRect(rect, self._chosen if is_chosen else self._hover)
        painter.setPen(self._line)
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5))
        person = index.data(ROW_ROLE)
        if isinstance(person, PersonRow):
            self._paint_cell(painter, rect, person, index, is_chosen=is_chosen)
        if has_focus:
            painter.setPen(self._accent)
            painter.drawLine(QPointF(rect.left() + 1, rect.top() + 3), QPointF(rect.left() + 1, rect.bottom() - 3))
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        rect: QRectF,
        person: PersonRow,
        index: QModelIndex | QPersistentModelIndex,
        *,
        is_chosen: bool,
    ) -> None:
        column = index.column()
        # On the selection's own colour a soft ground would vanish.
        ground = self._surface if is_chosen else None
        inner = rect.adjusted(PAD_PX, 0, -PAD_PX, 0)
        if column == 0:
            circle = QRectF(inner.left(), rect.center().y() - DIAMETER_PX / 2, DIAMETER_PX, DIAMETER_PX)
            paint_avatar(painter, circle, person.name, person.stage, is_me=person.is_me, soft=ground)
            inner.setLeft(circle.right() + 12)
            self._paint_text(painter, inner, person.name, self._text, is_bold=True)
        elif column == STAGE_COLUMN:
            paint_chip(painter, inner, person.stage.capitalize(), theme.stage_tone(person.stage), ground)
        else:
            is_quiet = column > STAGE_COLUMN
            self._paint_text(painter, inner, str(index.data() or ""), self._muted if is_quiet else self._text)

    def _paint_text(self, painter: QPainter, area: QRectF, text: str, ink: QColor, *, is_bold: bool = False) -> None:
        metrics = self._bold_metrics if is_bold else self._metrics
        painter.setFont(self._bold if is_bold else self._plain)
        painter.setPen(ink)
        key = text, int(area.width()), is_bold
        if key not in self._broken:
            if len(self._broken) > MOST_BROKEN:
                self._broken.clear()
            self._broken[key] = two_lines(text, metrics, key[1])
        first, second = self._broken[key]
        if not second:
            painter.drawText(area, _CENTRE, first)
            return
        height = metrics.height()
        top = area.center().y() - height
        painter.drawText(QRectF(area.left(), top, area.width(), height), _CENTRE, first)
        painter.drawText(QRectF(area.left(), top + height, area.width(), height), _CENTRE, second)


def two_lines(text: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """A text broken at a space into at most two lines that fit a width, the last one cut with an ellipsis."""
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    words = text.split()
    count = 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    first = metrics.elidedText(" ".join(words[:count]), Qt.TextElideMode.ElideRight, width)
    return first, metrics.elidedText(" ".join(words[count:]), Qt.TextElideMode.ElideRight, width)
