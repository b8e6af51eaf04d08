"""The "Research" card: notes, and the pages they name, which open in the browser."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.core import link_finding
from app.core.errors import UserError
from app.core.link_finding import Link
from app.ui import opening
from app.ui.conversations.text_card import TextCard
from app.ui.widgets import buttons
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import label

_LONGEST = 40  # letters of a link that are shown; the whole of it is the tooltip


class ResearchCard(TextCard):
    """Notes that save themselves; below them a button for each link. Nothing is opened without a click."""

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__(
            "Research",
            "What is public already, with links",
            "Their work, talks and organization, with where you read it, and what needs no asking",
            host,
        )
        self.links: list[QPushButton] = []
        self._shown: tuple[Link, ...] = ()
        self._place = QWidget()
        self._flow = FlowLayout(self._place, gap=2)
        self.body.addWidget(self._place)
        self._place.hide()
        self.refusal = label("", "error", wraps=True)
        self.refusal.hide()
        self.body.addWidget(self.refusal)
        self.editor.textChanged.connect(self._show_links)

    def show_text(self, text: str, *, is_new: bool) -> None:
        """Show stored notes and their links."""
        super().show_text(text, is_new=is_new)
        self.refusal.hide()
        self._show_links()

    def _show_links(self) -> None:
        found = link_finding.found(self.editor.toPlainText())
        if found == self._shown:
            return
        self._shown = found
        for old in self.links:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = [self._button(link) for link in found]
        for button in self.links:
            self._flow.addWidget(button)
        self._place.setVisible(bool(found))

    def _button(self, link: Link) -> QPushButton:
        words = link.words if len(link.words) <= _LONGEST else f"{link.words[: _LONGEST - 1]}…"
        button = buttons.link(words.replace("&", "&&"), "link")
        button.setToolTip(link.url)
        button.setAccessibleName(f"Open {link.words}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._open(link.url))
        return button

    def _open(self, url: str) -> None:
        try:
            opening.open_link(url)
        except UserError as error:
            self.refusal.setText(str(error))
        else:
            self.refusal.setText("")
        self.refusal.setVisible(bool(self.refusal.text()))
