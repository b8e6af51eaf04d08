"""Columns that are worked out: the facts of a stage, title, organization, introducer, last contact of a person `p`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.core.stages import StageFacts

_WRITTEN = "kind IN ('outreach', 'nudge')"
STAGE_COLUMNS = f"""
    p.is_promised,
    (SELECT min(starts_at) FROM conversations c WHERE c.person_id = p.id AND c.state IN ('planned', 'confirmed')),
    (SELECT max(coalesce(ended_at, starts_at)) FROM conversations c WHERE c.person_id = p.id AND c.state = 'held'),
    (SELECT max(sent_at) FROM messages m WHERE m.person_id = p.id AND m.{_WRITTEN}),
    (SELECT answered_at IS NOT NULL FROM messages m WHERE m.person_id = p.id AND m.{_WRITTEN} ORDER BY sent_at DESC
     LIMIT 1),
    (SELECT max(sent_at) FROM messages m WHERE m.person_id = p.id)"""
# The same of everybody at once: grouped, it takes half of the time. The last letter of `w` tells of an answer.
STAGE_ROWS = f"""
    SELECT p.id, p.is_promised, c.planned, c.held, substr(m.w, 1, length(m.w) - 1), substr(m.w, -1) = '1'
    FROM people p
    LEFT JOIN (SELECT person_id, min(CASE WHEN state IN ('planned', 'confirmed') THEN starts_at END) AS planned,
               max(CASE WHEN state = 'held' THEN coalesce(ended_at, starts_at) END) AS held
               FROM conversations GROUP BY person_id) c ON c.person_id = p.id
    LEFT JOIN (SELECT person_id, max(CASE WHEN {_WRITTEN} THEN sent_at || (answered_at IS NOT NULL) END) AS w
               FROM messages GROUP BY person_id) m ON m.person_id = p.id
    WHERE p.trashed_at IS NULL AND (p.is_promised OR c.person_id IS NOT NULL OR m.person_id IS NOT NULL)"""
TITLE = "(SELECT title FROM positions x WHERE x.person_id = p.id ORDER BY rank, id LIMIT 1)"
ORGANIZATION = (
    "(SELECT o.name FROM positions x JOIN organizations o ON o.id = x.organization_id"
    " WHERE x.person_id = p.id ORDER BY rank, x.id LIMIT 1)"
)
INTRODUCER = (
    "(SELECT i.name FROM referrals r JOIN people i ON i.id = r.introducer_id"
    " WHERE r.introduced_id = p.id AND r.is_primary LIMIT 1)"
)
LAST_CONTACT = (
    "max(coalesce((SELECT max(coalesce(ended_at, starts_at)) FROM conversations c"
    " WHERE c.person_id = p.id AND c.state = 'held'), ''),"
    " coalesce((SELECT max(sent_at) FROM messages m WHERE m.person_id = p.id), ''))"
)


def instant(text: str | None) -> datetime | None:
    """An instant as it lies in the file, None for none."""
    return datetime.fromisoformat(text) if text else None


def stage_facts(row: Sequence[Any]) -> StageFacts:
    """The facts of a row's first five `STAGE_COLUMNS`."""
    return StageFacts(bool(row[0]), instant(row[1]), instant(row[2]), instant(row[3]), bool(row[4]))
