"""A sheet of notes in which a line becomes a takeaway by one key, with its kind as a chip before it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.core.takeaways import Line, Mark, lines, stored
from app.ui import theme

_MARK = QTextFormat.Property.UserProperty.value
_CHIP_PX = 20
_INSIDE_PX, _GAP_PX, _APART_PX = 9, 7, 3
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Bean is for people; the rest as on the chips of other pages.
_TONES = {Mark.INSIGHT: "accent", Mark.ADVICE: "amber", Mark.RESOURCE: "sky"}


class SheetEdit(QTextEdit):
    """Plain text by lines, each plain or marked. *tokens* gives the colours, by default those of the scheme in use."""

    def __init__(
        self,
        name: str,
        placeholder: str,
        tokens: Callable[[], theme.Tokens] = theme.tokens,
        host: QWidget | None = None,
    ) -> None:
        super().__init__(host)
        self._tokens = tokens
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def lines(self) -> tuple[Line, ...]:
        """What stands there, line by line."""
        return tuple(Line(_mark(block), block.text().replace("\u2028", " ")) for block in self._blocks())

    def kept(self) -> tuple[Line, ...]:
        """What stands there, as it is kept."""
        return stored(self.lines())

    def show_kept(self, kept: Sequence[Line]) -> None:
        """Show other notes; the very same ones leave cursor and undo alone."""
        if self.kept() == tuple(kept):
            return
        blocked = self.blockSignals(True)
        self.clear()
        cursor = QTextCursor(self.document())
        for at, line in enumerate(lines(kept)):
            if at:
                cursor.insertBlock()
            cursor.setBlockFormat(self._format(line.mark))
            cursor.insertText(line.text)
        self.document().clearUndoRedoStacks()
        self.setTextCursor(cursor)
        self.blockSignals(blocked)
        self.document().setModified(False)
        self.viewport().update()

    def mark(self, mark: Mark) -> None:
        """Make the lines chosen a takeaway; those that are this one already become plain again."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        wanted = Mark.NOTE if _mark(first) is mark else mark
        cursor.beginEditBlock()
        block = first
        while block.isValid():
            QTextCursor(block).setBlockFormat(self._format(wanted))
            if block == last:
                break
            block = block.next()
        cursor.endEditBlock()
        self.viewport().update()

    def chosen_text(self) -> str:
        """The words that are selected, else those of the line with the cursor."""
        cursor = self.textCursor()
        text = cursor.selectedText() if cursor.hasSelection() else cursor.block().text()
        return " ".join(text.split())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """After a takeaway, Enter begins a plain line; Backspace before its first letter makes it plain."""
        cursor = self.textCursor()
        is_marked = _mark(cursor.block()) is not Mark.NOTE and not cursor.hasSelection()
        is_enter = event.key() in _ENTERS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if is_marked and is_enter and cursor.block().text():
            cursor.insertBlock(QTextBlockFormat())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        elif is_marked and (is_enter or (event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart())):
            cursor.setBlockFormat(QTextBlockFormat())
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, then the chips beside it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font_of(theme.SMALL_PX))
        layout = self.document().documentLayout()
        down = QPointF(0, -self.verticalScrollBar().value())
        for block in self._blocks():
            mark = _mark(block)
            if mark is not Mark.NOTE and block.layout().lineCount():
                place = layout.blockBoundingRect(block).translated(down)
                self._paint_chip(painter, mark, place.top() + block.layout().lineAt(0).height() / 2)
        painter.end()

    def _paint_chip(self, painter: QPainter, mark: Mark, middle: float) -> None:
        tokens, tone = self._tokens(), _TONES[mark]
        left = self.document().documentMargin()
        chip = QRectF(left, middle - _CHIP_PX / 2, _chip_width(mark), _CHIP_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{tone}_soft")))
        painter.drawRoundedRect(chip, _CHIP_PX / 2, _CHIP_PX / 2)
        painter.setPen(QColor(getattr(tokens, tone)))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, mark.value)

    def _format(self, mark: Mark) -> QTextBlockFormat:
        made = QTextBlockFormat()
        if mark in _TONES:
            made.setProperty(_MARK, mark.value)
            made.setLeftMargin(_chip_width(mark) + _GAP_PX)
            made.setTopMargin(_APART_PX)
            made.setBottomMargin(_APART_PX)
        return made

    def _blocks(self) -> list[QTextBlock]:
        found = []
        block = self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found


def _mark(block: QTextBlock) -> Mark:
    return Mark(block.blockFormat().stringProperty(_MARK) or Mark.NOTE.value)


def _chip_width(mark: Mark) -> float:
    return QFontMetricsF(theme.font_of(theme.SMALL_PX)).horizontalAdvance(mark.value) + 2 * _INSIDE_PX
