"""A conversation in words, as tooltips and screen readers tell it."""

from datetime import UTC, timedelta

from app.core.conversations import ConversationRow
from app.core.moves import moment
from app.core.schedule import city, clock, zone_of
from app.ui.conversations.wording import FORMAT_NAMES, STATE_NAMES


def both_clocks(row: ConversationRow, zone: str) -> str:
    """When a talk is on my clock and on theirs: "Tue 24 Nov 15:00–15:30 (14:00 in London)"."""
    local = row.starts_at.astimezone(zone_of(zone) or UTC)
    end = (row.starts_at + timedelta(minutes=row.minutes)).astimezone(local.tzinfo)
    words = f"{moment(row.starts_at, zone)}–{clock(end, local.date())}"
    there = zone_of(row.their_zone)
    if there is not None:
        theirs = row.starts_at.astimezone(there)
        if theirs.utcoffset() != local.utcoffset():
            words += f" ({clock(theirs, local.date())} in {city(row.their_zone)})"
    return words


def lines(row: ConversationRow, zone: str, clash: str) -> list[str]:
    """Name, time on both clocks, how and where it stands, and what stands in its way."""
    who = ", ".join(word for word in (row.name, row.role) if word)
    how = f"{FORMAT_NAMES[row.format]} · {STATE_NAMES[row.state].lower()}"
    return [line for line in (who, both_clocks(row, zone), how, clash) if line]
