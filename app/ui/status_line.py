"""The status line: saved state and protection at the left, figures at the right."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.core.counts import Counts
from app.services.protection import Protection
from app.ui import theme
from app.ui.widgets.labels import ElidedLabel

PROTECTIONS = {
    Protection.KEYRING: "Encrypted, key in the system keyring",
    Protection.PASSPHRASE: "Encrypted with your passphrase",
    Protection.NONE: "Not encrypted",
}


def counted(count: int, one: str, many: str) -> str:
    """A figure with its noun: "1 person", "214 people"."""
    return f"{count:,} {one if count == 1 else many}"


class StatusLine(QFrame):
    """Two quiet texts."""

    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "foot")
        self.setFixedHeight(theme.FOOT_PX)
        self._protection = PROTECTIONS[protection]
        self._left = ElidedLabel("", "small")
        self._right = ElidedLabel("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        self._left.show_text(f"Everything is saved · {self._protection}")

    def show_saved(self) -> None:
        """Says when the last change was saved: now."""
        now = datetime.now(UTC).astimezone()
        self._left.show_text(f"Saved {now:%H:%M} · {self._protection}")

    def show_counts(self, counts: Counts) -> None:
        """Writes the figures."""
        self._right.show_text(
            " · ".join(
                (
                    counted(counts.people, "person", "people"),
                    counted(counts.referrals, "introduction", "introductions"),
                    counted(counts.conversations, "conversation", "conversations"),
                )
            )
        )
