"""A line of the outline: circle, name, stage, role, and how many people stand beneath."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.referrals.graph import ME
from app.ui import theme
from app.ui.tree.inks import inks_of
from app.ui.tree.outline_model import NODE_ROLE
from app.ui.tree.picture import Picture
from app.ui.widgets.avatar import paint_avatar

ROW_HEIGHT_PX = 38
CIRCLE_PX = 26.0
GAP_PX = 12.0
PATH_PX = 3.0  # the bar before the lines of a path
FADED = 0.4
LEAST_ROLE_PX = 60.0  # of a role cut shorter than this nothing can be understood
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OutlineDelegate(QStyledItemDelegate):
    """Paints people from the arrays of the picture. *cut_people* are faded."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self.cut_people: set[int] = set()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all lines."""
        return QSize(160, ROW_HEIGHT_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one person; what has no room is left out from the right."""
        node: int = index.data(NODE_ROLE)
        facts, area = self._picture.facts, QRectF(option.rect)
        is_me = node == ME
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, option.state)
        if facts.ids[node] in self._picture.path:
            painter.fillRect(
                QRectF(area.left() - PATH_PX, area.top() + 3, PATH_PX, area.height() - 6), theme.color("accent")
            )
        look = self._picture.look
        painter.setOpacity(FADED if look.dim(node) or facts.ids[node] in self.cut_people else 1.0)
        circle = QRectF(area.left() + 4, area.center().y() - CIRCLE_PX / 2, CIRCLE_PX, CIRCLE_PX)
        ink, soft = inks_of(theme.tokens()).tone(look.key(facts, node)) if look.groups else (None, None)
        paint_avatar(painter, circle, facts.names[node], facts.stages[node], is_me=is_me, soft=soft, ink=ink)
        room = area.adjusted(CIRCLE_PX + 14, 0, -GAP_PX, 0)
        name = "You" if is_me else facts.names[node]
        room.setRight(
            _write(painter, room, self._count(node, room.width() - _width(name, is_bold=True)), "muted", _RIGHT)
        )
        left = _write(painter, room, name, "text", is_bold=True)
        stage = "start of the tree" if is_me else facts.stages[node].capitalize()
        room.setLeft(left)
        if _width(stage) <= room.width() + GAP_PX:
            room.setLeft(_write(painter, room, stage, "muted" if is_me else _ink_token(facts.stages[node])))
        if not is_me and room.width() > LEAST_ROLE_PX:
            _write(painter, room, look.word(node) or facts.roles[node], "muted")
        painter.restore()

    def _count(self, node: int, room: float) -> str:
        """What stands at the right: as much as the name leaves room for, in px."""
        beneath = self._picture.graph.sizes[node]
        facts = self._picture.facts
        thanks = "thank-you due" if node in facts.thanks_due else ""
        loop = "not told yet" if facts.loops_open[node] else ""
        people = f"{beneath:,} beneath" if beneath else ""
        parts = [part for part in (thanks, loop, people) if part]
        texts = (" · ".join(parts[:count]) for count in range(len(parts), 0, -1))
        return next((text for text in texts if _width(text) <= room), "")

    def _paint_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag) -> None:
        ground = area.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("surface_alt"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 1.6))
        painter.drawRoundedRect(ground, 8, 8)


def _ink_token(stage: str) -> str:
    tone = theme.stage_tone(stage)
    return "muted" if tone == "neutral" else tone


def _font(*, is_bold: bool) -> QFont:
    return theme.font_of(is_bold=True) if is_bold else theme.font_of(theme.SMALL_PX)


def _width(text: str, *, is_bold: bool = False) -> float:
    """How much room a text takes with the gap after it, px."""
    return QFontMetricsF(_font(is_bold=is_bold)).horizontalAdvance(text) + GAP_PX if text else 0.0


def _write(
    painter: QPainter, room: QRectF, text: str, token: str, align: Qt.AlignmentFlag = _LEFT, *, is_bold: bool = False
) -> float:
    """Write a text into a room, cut to fit; gives where the next begins (left of it, if it stands at the right)."""
    painter.setFont(_font(is_bold=is_bold))
    metrics = QFontMetricsF(painter.font())
    cut = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    if cut in {"", "…"}:
        return room.right() if align == _RIGHT else room.left()
    painter.setPen(theme.color(token))
    painter.drawText(room, align, cut)
    width = metrics.horizontalAdvance(cut) + GAP_PX
    return room.right() - width if align == _RIGHT else room.left() + width
