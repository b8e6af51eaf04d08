"""Who brought me here, up the chain, and whether each was told how it went."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.afterwards import AfterPage, ChainLink
from app.core.owed_facts import Desk
from app.core.owed_words import ago
from app.ui.conversations.after.rows import RowsCard, above, said
from app.ui.widgets import buttons
from app.ui.widgets.chip import Chip


class ChainCard(RowsCard):
    """Signals: `told` (referral, name), `person_chosen`."""

    told = Signal(int, str)
    person_chosen = Signal(int)

    def __init__(self, host: QWidget | None = None) -> None:
        super().__init__("Tell who brought you here", host)
        self._shown: tuple[object, ...] = ()

    def show_page(self, page: AfterPage, desk: Desk) -> None:
        """Show the chain of a talk's person."""
        shown = (page.id, page.chain, desk.today)
        if shown == self._shown:
            return
        self._shown = shown
        rows = [self._row(link, desk) for link in page.chain]
        self.put(
            rows or [said(f"Nobody introduced you to {page.name}, so nobody waits for word.", "muted")], ruled=True
        )

    def _row(self, link: ChainLink, desk: Desk) -> QWidget:
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(6)
        if link.told_at is None:
            row.addWidget(Chip("open loop", "cherry"))
            told = buttons.link(f"I told {link.introducer.split(maxsplit=1)[0]}", "check")
            told.setAccessibleDescription(f"{link.introducer} was told how it went with {link.introduced}")
            told.clicked.connect(partial(self.told.emit, link.referral, link.introducer))
            row.addWidget(told)
        else:
            row.addWidget(Chip(f"told {ago(desk.day_of(link.told_at), desk)}", "accent"))
        row.addStretch(1)
        return above(said(f"{link.introducer} introduced you to {link.introduced}."), acts)
