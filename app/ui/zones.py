"""The time zone of this computer."""

from PySide6.QtCore import QTimeZone

from app.core.schedule import zone_of

# Names some systems have for the same clock.
_TECHNICAL = ("Etc/UTC", "Etc/UCT", "Zulu", "Universal", "Etc/Universal", "Etc/Zulu")


def system_zone() -> str:
    """The IANA name of this computer's time zone, "UTC" where it has none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if zone_of(name) is not None and name not in _TECHNICAL else "UTC"
