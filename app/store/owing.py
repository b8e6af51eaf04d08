"""The facts that owing rests on, read so that only people come up to whom something may be owed.

Everything is as it was known at an instant, so that the clock may be set back.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.core.conversations import ConversationId
from app.core.owed_facts import BondFact, Desk, Facts, ReferralFact, SilenceFact, StepFact, TalkFact
from app.core.people import PersonId
from app.core.rules import Rules
from app.store.models import Setting, Snooze, instant_text

_HERE = "trashed_at IS NULL AND NOT is_me"
# A talk's day before may be a Friday before; nothing is owed for a talk further off.
_TALKS_AHEAD = 4

_TALKS = f"""
    SELECT c.id, c.person_id, p.name, c.starts_at, c.ended_at, c.minutes, c.zone, c.their_zone, c.state,
        (SELECT count(*) FROM questions q WHERE q.conversation_id = c.id),
        (SELECT count(*) FROM questions q WHERE q.conversation_id = c.id AND q.is_sent_ahead),
        trim(c.research) <> '',
        EXISTS (SELECT 1 FROM takeaways t WHERE t.conversation_id = c.id AND t.kind = 'insight')
    FROM conversations c JOIN people p ON p.id = c.person_id
    WHERE {_HERE} AND (
        (c.state IN ('planned', 'confirmed', 'held') AND c.starts_at > :now AND c.starts_at <= :horizon)
        OR (c.state = 'held' AND c.starts_at <= :now AND NOT EXISTS (
            SELECT 1 FROM messages m WHERE m.person_id = c.person_id AND m.kind = 'thank-you'
            AND m.sent_at >= c.starts_at AND m.sent_at <= :now
            AND (m.conversation_id IS NULL OR m.conversation_id = c.id))))
    ORDER BY c.starts_at DESC LIMIT :most"""
_HELD = "c.person_id = r.introduced_id AND c.state = 'held' AND coalesce(c.ended_at, c.starts_at) <= :now"
_WRITTEN = "m.person_id = r.introduced_id AND m.kind IN ('outreach', 'nudge') AND m.sent_at <= :now"
_REFERRALS = f"""
    SELECT r.id, r.introducer_id, p.name, i.name, r.on_date, r.permission,
        (SELECT max(coalesce(c.ended_at, c.starts_at)) FROM conversations c WHERE {_HELD}),
        (SELECT c.id FROM conversations c WHERE {_HELD} ORDER BY coalesce(c.ended_at, c.starts_at) DESC LIMIT 1),
        (SELECT max(m.sent_at) FROM messages m WHERE {_WRITTEN}),
        EXISTS (SELECT 1 FROM messages m WHERE {_WRITTEN} AND m.answered_at <= :now)
    FROM referrals r JOIN people p ON p.id = r.introducer_id
    JOIN people i ON i.id = r.introduced_id AND i.trashed_at IS NULL
    WHERE p.trashed_at IS NULL AND NOT p.is_me AND (r.closed_at IS NULL OR r.closed_at > :now)
    AND (r.permission = 'asks-first'
        OR EXISTS (SELECT 1 FROM conversations c WHERE {_HELD})
        OR EXISTS (SELECT 1 FROM messages m WHERE {_WRITTEN}))
    ORDER BY r.on_date DESC, r.id DESC LIMIT :most"""
_SILENCES = f"""
    SELECT m.id, p.id, p.name, m.sent_at,
        (SELECT o.name FROM positions x JOIN organizations o ON o.id = x.organization_id
         WHERE x.person_id = p.id ORDER BY x.rank, x.id LIMIT 1)
    FROM messages m JOIN people p ON p.id = m.person_id
    WHERE {_HERE} AND m.kind = 'outreach' AND m.sent_at > :since AND m.sent_at <= :now
    AND (m.answered_at IS NULL OR m.answered_at > :now)
    AND NOT EXISTS (SELECT 1 FROM messages n WHERE n.person_id = p.id AND n.id <> m.id AND n.sent_at >= m.sent_at
        AND n.sent_at <= :now AND n.kind IN ('outreach', 'nudge', 'call', 'met'))
    AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.person_id = p.id AND c.starts_at >= m.sent_at)
    ORDER BY m.sent_at DESC LIMIT :most"""
# Days since 4713 BC are what SQLite can subtract.
_BONDS = f"""
    SELECT p.id, p.name, p.cadence_days, t.is_active, t.last_at,
        (SELECT k.text FROM takeaways k JOIN conversations c ON c.id = k.conversation_id
         WHERE c.person_id = p.id AND k.kind = 'advice' AND k.state = 'done' ORDER BY k.id DESC LIMIT 1)
    FROM (SELECT person_id, max(at) AS last_at, max(is_met) AS is_met,
        EXISTS (SELECT 1 FROM people_tags g JOIN tags ON tags.id = g.tag_id
                WHERE g.person_id = f.person_id AND tags.name = 'active' COLLATE NOCASE) AS is_active
        FROM (SELECT person_id, coalesce(ended_at, starts_at) AS at, 1 AS is_met FROM conversations
                WHERE state = 'held' AND coalesce(ended_at, starts_at) <= :now
            UNION ALL SELECT person_id, sent_at, kind IN ('call', 'met') FROM messages WHERE sent_at <= :now
            UNION ALL SELECT person_id, answered_at, 0 FROM messages WHERE answered_at <= :now) f
        GROUP BY person_id) t
    JOIN people p ON p.id = t.person_id
    WHERE {_HERE} AND (t.is_met OR p.cadence_days > 0)
    AND julianday(:now) - julianday(t.last_at)
        >= coalesce(p.cadence_days, CASE WHEN t.is_active THEN :active_days ELSE :keep_days END) - :ahead - 2
    AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.person_id = p.id AND c.starts_at > :now
        AND c.state IN ('planned', 'confirmed'))
    ORDER BY t.last_at DESC LIMIT :most"""
_STEPS = f"""
    SELECT s.id, p.id, p.name, s.conversation_id, s.text, s.due_on
    FROM next_steps s JOIN people p ON p.id = s.person_id
    WHERE {_HERE} AND (s.done_at IS NULL OR s.done_at > :now) AND (s.due_on IS NULL OR s.due_on <= :last_day)
    ORDER BY s.due_on DESC, s.id DESC LIMIT :most"""


def facts(session: Session, desk: Desk, rules: Rules, most: int = -1) -> Facts:
    """What is known at the desk's clock of everybody to whom something may be owed; of each kind the *most* latest."""
    days_before = rules.unprepared_days + rules.confirm_from_days + _TALKS_AHEAD
    values = {
        "now": instant_text(desk.now),
        "horizon": instant_text(desk.now + timedelta(days=days_before)),
        "since": instant_text(desk.now - timedelta(days=rules.rest_after_days + 2)),
        "active_days": rules.keep_active_days,
        "keep_days": rules.keep_days,
        "ahead": desk.ahead_days,
        "most": most,
        "last_day": (desk.today + timedelta(days=desk.ahead_days)).isoformat(),
    }

    def found(sql: str) -> Iterable[Any]:
        return session.execute(text(sql), values)

    return Facts(
        talks=tuple(_talk(row) for row in found(_TALKS)),
        referrals=tuple(_referral(row) for row in found(_REFERRALS)),
        silences=tuple(SilenceFact(r[0], PersonId(r[1]), r[2], _at(r[3]), r[4] or "") for r in found(_SILENCES)),
        bonds=tuple(_bond(row) for row in found(_BONDS)),
        steps=tuple(StepFact(r[0], PersonId(r[1]), r[2], _talk_id(r[3]), r[4], _day(r[5])) for r in found(_STEPS)),
        put_off=put_off(session),
    )


def put_off(session: Session) -> dict[tuple[str, int], datetime | None]:
    """(key, person) of everything snoozed or dismissed → until when, None for dismissed; the newest word counts."""
    rows = session.execute(select(Snooze.rule, Snooze.person_id, Snooze.until).order_by(Snooze.id))
    return {(key, person): until for key, person, until in rows}


def settings(session: Session, prefix: str) -> dict[str, str]:
    """The stored settings whose key begins so, by the rest of their key."""
    rows = session.execute(select(Setting.key, Setting.value).where(Setting.key.startswith(prefix, autoescape=True)))
    return {key.removeprefix(prefix): value for key, value in rows}


def _talk(row: Any) -> TalkFact:
    starts_at = _at(row[3])
    ends_at = _at(row[4]) if row[4] else starts_at + timedelta(minutes=row[5])
    return TalkFact(
        ConversationId(row[0]), PersonId(row[1]), row[2], starts_at, ends_at, row[6], row[7], row[8],
        questions=row[9], sent_ahead=row[10], has_research=bool(row[11]), has_insight=bool(row[12]),
    )  # fmt: skip


def _referral(row: Any) -> ReferralFact:
    return ReferralFact(
        row[0], PersonId(row[1]), row[2], row[3], _day(row[4]), row[5],
        met_at=_at(row[6]) if row[6] else None,
        talk=_talk_id(row[7]),
        written_at=_at(row[8]) if row[8] else None,
        is_answered=bool(row[9]),
    )  # fmt: skip


def _bond(row: Any) -> BondFact:
    reason = f" Reason to write: you took their advice “{row[5]}”." if row[5] else ""
    return BondFact(PersonId(row[0]), row[1], row[2], bool(row[3]), _at(row[4]), reason)


def _at(stored: str) -> datetime:
    return datetime.fromisoformat(stored)


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _talk_id(stored: int | None) -> ConversationId | None:
    return None if stored is None else ConversationId(stored)
