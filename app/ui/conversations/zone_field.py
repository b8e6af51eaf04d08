"""A field for a time zone that completes as you type."""

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.core.schedule import zone_of


@cache
def zone_names() -> tuple[str, ...]:
    """Every zone this computer knows, by name; the places first, the technical ones left out."""
    return tuple(sorted(name for name in available_timezones() if not name.startswith(("Etc/", "SystemV/", "posix"))))


class ZoneField(QLineEdit):
    """Takes "London" or "Europe/London"; `zone` is the IANA name, empty for none, None for one that doesn't exist."""

    def __init__(self, placeholder: str, host: QWidget | None = None) -> None:
        super().__init__(host)
        self.setPlaceholderText(placeholder)
        self.editingFinished.connect(self._complete_name)

    def prepare(self) -> None:
        """Load the names; reading them takes some ms, so only when a form opens."""
        if self.completer() is None:
            completer = QCompleter(list(zone_names()), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(8)
            self.setCompleter(completer)

    @property
    def zone(self) -> str | None:
        """What is written, as an IANA name."""
        typed = self.text().strip().replace(" ", "_")
        if not typed:
            return ""
        folded = typed.casefold()
        for name in zone_names():
            if name.casefold() == folded or name.rsplit("/", 1)[-1].casefold() == folded:
                return name
        return typed if zone_of(typed) is not None else None

    def _complete_name(self) -> None:
        zone = self.zone
        if zone:
            self.setText(zone)
