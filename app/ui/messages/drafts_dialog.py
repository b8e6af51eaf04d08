"""Every message that is not sent yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.core.changes import Changes
from app.core.messages.pages import DraftRow, MessageId
from app.services import messages
from app.ui.commands import Commands
from app.ui.messages.message_list import LinesList
from app.ui.messages.wording import noun
from app.ui.widgets import buttons
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import label

WIDTH_PX, HEIGHT_PX = 560, 520


class DraftsDialog(QDialog):
    """Enter or a double click opens one (`opened` with its id); it follows what happens to them."""

    opened = Signal(int)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Drafts")
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._commands = commands
        self.title = label("Drafts", "heading")
        self.rows = LinesList("Drafts")
        self.nothing = EmptyState("No drafts", "Messages that you have begun and not sent yet stand here.")
        self.open_button = buttons.primary("Open")
        close = buttons.secondary("Close")
        self._pages = QStackedLayout()
        self._pages.addWidget(self.rows)
        self._pages.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.addWidget(label("Nothing is sent until you send it.", "small"))
        foot.addStretch()
        foot.addWidget(close)
        foot.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addLayout(self._pages, 1)
        column.addLayout(foot)
        self.rows.itemActivated.connect(lambda item: self.opened.emit(self.rows.key_of(item)))
        self.open_button.clicked.connect(self._open)
        close.clicked.connect(self.close)
        commands.changed.connect(self._refresh)
        self._load()

    def _refresh(self, changes: Changes) -> None:
        if changes.people or changes.everything:
            self._load()

    def _load(self) -> None:
        self._commands.read(messages.drafts, receiver=self, then=self._show)

    def _show(self, found: Sequence[DraftRow]) -> None:
        rows = [(int(row.id), noun(row.kind, row.name), row.subject or " ".join(row.body.split())) for row in found]
        self.rows.show_rows(rows)
        self.title.setText(f"Drafts ({len(rows)})" if rows else "Drafts")
        self._pages.setCurrentIndex(0 if rows else 1)
        self.open_button.setEnabled(bool(rows))

    def _open(self) -> None:
        item = self.rows.currentItem()
        if item is not None:
            self.opened.emit(MessageId(self.rows.key_of(item)))
