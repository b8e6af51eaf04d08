"""The conversations on the days that a calendar shows: facts, words and painting that week and month share."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.calendar_grid import Span
from app.core.conversations import ConversationId, ConversationRow, State
from app.core.schedule import MONTHS
from app.ui import theme
from app.ui.conversations.wording import STATE_TONES

RADIUS_PX = 5.0
_BAR_PX = 3.0
_FADED = 0.35
_GONE = (State.CANCELLED, State.NO_SHOW)


class Days:
    """Conversations between two days on one clock, by start, with what collides."""

    def __init__(
        self,
        rows: Iterable[ConversationRow] = (),
        clashes: Mapping[ConversationId, str] | None = None,
        first: date = date.min,
        count: int = 0,
        zone: tzinfo = UTC,
    ) -> None:
        self.first, self.count, self.zone = first, count, zone
        self.clashes = clashes or {}
        since, until = (midnight(first + timedelta(days=n), zone) for n in (0, count)) if count else (_NEVER, _NEVER)
        # A talk of the evening before may reach into the first day.
        found = [row for row in rows if since - timedelta(days=1) < row.starts_at < until and _end(row) > since]
        self.rows = sorted(found, key=lambda row: (row.starts_at, row.id))
        self.by_id = {int(row.id): row for row in self.rows}

    def local(self, row: ConversationRow) -> datetime:
        """The start on the clock of the calendar."""
        return row.starts_at.astimezone(self.zone)

    def spans(self) -> list[Span]:
        """The talks as stretches on the clock; those called off take no room beside others, so they come last."""
        return [Span(int(row.id), self.local(row), _end(row).astimezone(self.zone)) for row in self.rows]

    def on(self, day: date) -> list[ConversationRow]:
        """The talks that begin on a day."""
        return [row for row in self.rows if self.local(row).date() == day]

    def next_to(self, chosen: int, by: int) -> int:
        """The talk after or before the one chosen, 0 where there is none at all."""
        ids = [int(row.id) for row in self.rows]
        if not ids:
            return 0
        if chosen not in ids:
            return ids[0 if by > 0 else -1]
        return ids[min(max(ids.index(chosen) + by, 0), len(ids) - 1)]


_NEVER = datetime.min.replace(tzinfo=UTC) + timedelta(days=2)


def _end(row: ConversationRow) -> datetime:
    return row.starts_at + timedelta(minutes=row.minutes)


def midnight(day: date, zone: tzinfo) -> datetime:
    """The first instant of a day on a clock, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def week_words(first: date) -> str:
    """The days of a week: "23–29 November 2026", "30 November – 6 December 2026"."""
    last = first + timedelta(days=6)
    if first.month == last.month:
        return f"{first.day}–{last.day} {MONTHS[last.month - 1]} {last.year}"
    year = f" {first.year}" if first.year != last.year else ""
    return f"{first.day} {MONTHS[first.month - 1]}{year} – {last.day} {MONTHS[last.month - 1]} {last.year}"


def paint_block(
    painter: QPainter, area: QRectF, row: ConversationRow, texts: Sequence[tuple[str, bool]], *, marks: "Marks"
) -> None:
    """Draw a talk: a soft ground with a bar in the tone of its state, and as many lines of *texts* as fit."""
    ink, soft = theme.tone_colors(STATE_TONES[row.state])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if marks.is_faded:
        painter.setOpacity(_FADED)
    painter.setPen(QPen(theme.color("window"), 1))
    painter.setBrush(soft)
    painter.drawRoundedRect(area, RADIUS_PX, RADIUS_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(area.left() + 1, area.top() + 1, _BAR_PX, area.height() - 2), 1.5, 1.5)
    if marks.is_chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent") if marks.has_focus else theme.color("outline"), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS_PX, RADIUS_PX)
    inside = area.adjusted(_BAR_PX + 5, 1, -4, -1)
    if marks.is_clash and inside.width() > 40:
        theme.icon("warning", "cherry").paint(painter, round(inside.right()) - 13, round(area.top()) + 3, 14, 14)
        inside.adjust(0, 0, -16, 0)
    _paint_lines(painter, inside, texts, theme.color("muted") if row.state in _GONE else theme.color("text"), row)
    painter.restore()


def _paint_lines(
    painter: QPainter, area: QRectF, texts: Sequence[tuple[str, bool]], ink: QColor, row: ConversationRow
) -> None:
    painter.setPen(ink)
    top = area.top() + 2
    for number, (text, is_bold) in enumerate(texts):
        font = theme.font_of(theme.SMALL_PX, is_bold=is_bold)
        if row.state in _GONE and number == 0:
            font = type(font)(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        height = painter.fontMetrics().height()
        if number and top + height > area.bottom() + 2:
            break
        line = QRectF(area.left(), top, area.width(), min(height, area.bottom() - top + 2))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        top += height


class Marks:
    """How a block stands out."""

    def __init__(
        self, *, is_chosen: bool = False, has_focus: bool = False, is_clash: bool = False, is_faded: bool = False
    ) -> None:
        self.is_chosen, self.has_focus = is_chosen, has_focus
        self.is_clash, self.is_faded = is_clash, is_faded
