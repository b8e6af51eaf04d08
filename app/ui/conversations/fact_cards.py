"""Cards that only show: times, and how I got here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.core.conversations import ConversationPage
from app.core.moves import moved_words
from app.core.schedule import lines, times
from app.ui.conversations.wording import permission_sentence
from app.ui.widgets.card import Card, rule
from app.ui.widgets.labels import label
from app.ui.widgets.path_strip import PathStrip


class TimesCard(Card):
    """Every moment around the talk, worked out from its start."""

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Times", host)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self.body.addLayout(self._grid)
        self._moves = label("", "small", wraps=True)
        self.body.addWidget(self._moves)
        self._shown: tuple[tuple[str, str, str], ...] = ()

    def show_page(self, page: ConversationPage) -> None:
        """Show the times of a conversation."""
        moves = "\n".join(moved_words(move, page.zone) for move in page.moves)
        self._moves.setText(moves)
        self._moves.setVisible(bool(moves))
        rows = lines(times(page))
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, (name, at, note) in enumerate(rows):
            self._grid.addWidget(_cell(label(name, wraps=True)), 2 * index, 0)
            self._grid.addWidget(_cell(label(at, "strong"), label(f"({note})" if note else "", "muted")), 2 * index, 1)
            if index + 1 < len(rows):
                self._grid.addWidget(rule(), 2 * index + 1, 0, 1, 2)


def _cell(*labels: QLabel) -> QWidget:
    cell = QWidget()
    across = QHBoxLayout(cell)
    across.setContentsMargins(0, 7, 0, 7)
    across.setSpacing(4)
    for each in labels:
        across.addWidget(each)
    across.addStretch(1)
    return cell


class PathCard(Card):
    """The introductions that led here, and whether I may name the last introducer."""

    chosen = Signal(int)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("How you got here", host)
        self._strip = PathStrip()
        self._strip.chosen.connect(self.chosen)
        self._sentence = label("", "small", wraps=True)
        self.body.addWidget(self._strip)
        self.body.addWidget(self._sentence)

    def show_page(self, page: ConversationPage) -> None:
        """Show the path of a conversation's person."""
        self._strip.show_steps(page.path)
        self._strip.setVisible(bool(page.path))
        self._sentence.setText(permission_sentence(page))
