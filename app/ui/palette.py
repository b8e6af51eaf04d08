"""The command palette: people, pages and every command, found by typing parts of words."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.people import PersonRow, folded
from app.ui import theme
from app.ui.widgets.list_field import ListField

WIDTH_PX, HEIGHT_PX = 560, 420
MOST_PEOPLE = 20
_HINT = int(Qt.ItemDataRole.UserRole)


class Source(Protocol):
    """Where people are found; `workspace.glance` fits."""

    def named_first(self, text: str, limit: int) -> "array[int]":
        """People who have every typed word, first those who are called so."""

    def person_rows(self, ids: Sequence[int]) -> list[PersonRow]:
        """Their rows."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: either a person or a command."""

    text: str
    hint: str = ""
    person: int = 0
    action: QAction | None = None


def fits(typed: str, text: str) -> bool:
    """Whether the typed letters stand in the text in their order: "rt" fits "Referral tree"."""
    rest = iter(folded(text))
    return all(letter in rest for letter in folded(typed) if letter != " ")


def entries(typed: str, commands: Sequence[QAction], source: Source) -> list[Entry]:
    """Commands that fit, then people who are found."""
    found = [
        Entry(
            action.text().replace("&&", "&"),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            0,
            action,
        )
        for action in commands
        if action.isEnabled() and fits(typed, action.text())
    ]
    if typed.strip():
        rows = source.person_rows(source.named_first(typed, MOST_PEOPLE))
        found += [Entry(row.name, row.title or row.organization, int(row.id)) for row in rows]
        found.sort(key=lambda entry: not folded(entry.text).startswith(folded(typed)))
    return found


class HintDelegate(QStyledItemDelegate):
    """Draws a role or a shortcut at the right of a line."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draws the line as ever, then the hint."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(theme.color("muted"))
        area = QRect(option.rect).adjusted(option.rect.width() // 2, 0, -10, 0)
        hint = option.fontMetrics.elidedText(index.data(_HINT) or "", Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, hint)
        painter.restore()


class Palette(QFrame):
    """Arrow keys move, Enter goes, Esc closes. Emits `person_chosen`; commands are triggered."""

    person_chosen = Signal(int)

    def __init__(self, source: Source, commands: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("pane", "card")
        self._source, self._commands = source, list(commands)
        self._found: list[Entry] = []
        self._lines = QListWidget()
        self._field = ListField(self._lines)
        self._field.setPlaceholderText("Go to a person or page, or do something")
        self._field.setAccessibleName("Command palette")
        self._lines.setAccessibleName("What was found")
        self._delegate = HintDelegate()
        self._lines.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._field)
        column.addWidget(self._lines)
        self._field.textChanged.connect(self._fill)
        self._field.entered.connect(self._go)
        self._lines.itemActivated.connect(lambda _: self._go())
        self._lines.itemClicked.connect(lambda _: self._go())
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._fill("")

    def open_over(self, window: QWidget) -> None:
        """Shows it over the upper middle of a window."""
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - WIDTH_PX) // 2, corner.y() + 90)
        self.show()
        self._field.setFocus()

    def _fill(self, typed: str) -> None:
        self._found = entries(typed, self._commands, self._source)
        self._lines.clear()
        for entry in self._found:
            item = QListWidgetItem(entry.text)
            item.setData(_HINT, entry.hint)
            self._lines.addItem(item)
        self._lines.setCurrentRow(0)

    def _go(self) -> None:
        row = self._lines.currentRow()
        if not 0 <= row < len(self._found):
            return
        entry = self._found[row]
        self.close()
        if entry.action is not None:
            entry.action.trigger()
        else:
            self.person_chosen.emit(entry.person)
