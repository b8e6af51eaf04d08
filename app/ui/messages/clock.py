"""The clock of messages: days are those of this computer's zone."""

from datetime import datetime

from app.core.schedule import zone_of
from app.ui.zones import system_zone


def now() -> datetime:
    """The instant, aware, in the zone of this computer."""
    return datetime.now(zone_of(system_zone()))
