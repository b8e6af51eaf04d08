"""What the looks at all conversations show, worked out on a reader's thread."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from app.core import overlaps
from app.core.conversations import ConversationId, ConversationRow
from app.core.slots import SlotRules
from app.services import slots
from app.ui.conversations.grouping import Section, matching, sections


class Shown(NamedTuple):
    """The conversations that match, under their headings and all together; sentences about those that collide."""

    sections: tuple[Section, ...]
    rows: Sequence[ConversationRow]
    clashes: Mapping[ConversationId, str]
    rules: SlotRules = SlotRules()


def found(session: Any, rows: Sequence[ConversationRow], text: str, now: datetime) -> Shown:
    """The rows that match a search, with what stands in whose way (looked for among all)."""
    rules = slots.settings(session).rules
    talks = overlaps.coming(rows, now)
    by_id = {talk.id: talk for talk in talks}
    zones = {row.id: row.zone for row in rows}
    close = overlaps.clashes(talks, timedelta(minutes=rules.buffer_minutes))
    clashes = {one: overlaps.words(by_id[one], other, zones[one]) for one, other in close.items()}
    matched = matching(rows, text)
    return Shown(sections(matched, now), matched, clashes, rules)
