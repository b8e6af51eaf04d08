"""People in a list with a line of words under each name, optionally to be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import theme
from app.ui.widgets.tick_box import BOX_PX, paint_tick_box

ROW_PX = 46
TICK_PX = 42  # the room of a tick; all of it can be clicked
_WORDS = int(Qt.ItemDataRole.UserRole)
_KEY = _WORDS + 1


class _Lines(QStyledItemDelegate):
    """Draws the words small under the name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        return QSize(200, ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws ground, tick and focus as ever, then both lines."""
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        name, plain.text = plain.text, ""
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        plain.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style = plain.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        area = QRect(plain.rect).adjusted(12 if ticked is None else TICK_PX, 4, -12, -4)
        if ticked is not None:
            middle = plain.rect.center().y() - BOX_PX / 2
            box = QRectF(plain.rect.left() + (TICK_PX - BOX_PX) / 2, middle, BOX_PX, BOX_PX)
            paint_tick_box(painter, box, is_on=Qt.CheckState(ticked) == Qt.CheckState.Checked)
        painter.save()
        for text, top, px, ink in (
            (name, area.top(), theme.BODY_PX, "text"),
            (index.data(_WORDS) or "", area.top() + 19, theme.SMALL_PX, "muted"),
        ):
            painter.setFont(theme.font_of(px, is_bold=ink == "text"))
            painter.setPen(theme.color(ink))
            line = QRect(area.left(), top, area.width(), 19)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click on the room of the tick turns it; keys as ever."""
        if isinstance(event, QMouseEvent):
            role = Qt.ItemDataRole.CheckStateRole
            is_on_tick = event.position().x() < option.rect.left() + TICK_PX and index.data(role) is not None
            if not is_on_tick or event.type() != QEvent.Type.MouseButtonRelease:
                return False
            is_on = Qt.CheckState(index.data(role)) == Qt.CheckState.Checked
            return model.setData(index, Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked, role)
        return super().editorEvent(event, model, option, index)


class LinesList(QListWidget):
    """Rows of (key, name, words); Space ticks where there are ticks."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("ground", "surface")
        self.setUniformItemSizes(True)
        self._delegate = _Lines()
        self.setItemDelegate(self._delegate)

    def show_rows(self, rows: Sequence[tuple[int, str, str]], *, ticked: bool | None = None) -> None:
        """Shows other rows, ticked or not; None for without ticks."""
        at = max(self.currentRow(), 0)
        self.clear()
        for key, name, words in rows:
            item = QListWidgetItem(name)
            item.setData(_WORDS, words)
            item.setData(_KEY, key)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {words}")
            if ticked is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        if rows:
            self.setCurrentRow(min(at, len(rows) - 1))

    def key_of(self, item: QListWidgetItem) -> int:
        """The key of a row."""
        return int(item.data(_KEY))

    def ticked(self) -> list[int]:
        """The keys of the ticked rows, in order."""
        items = [self.item(row) for row in range(self.count())]
        return [self.key_of(item) for item in items if item.checkState() == Qt.CheckState.Checked]

    def tick_all(self, *, is_on: bool) -> None:
        """Ticks every row, or none."""
        for row in range(self.count()):
            self.item(row).setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
