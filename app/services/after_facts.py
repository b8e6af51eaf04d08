"""What the page after a talk shows of others: the chain of introducers, thanks, the last contact, and all advice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from app.core.afterwards import AdviceLine, ChainLink, ThankClock
from app.core.conversations import ConversationId, State
from app.core.owed_facts import Rule
from app.core.people import PersonId
from app.core.takeaways import Mark
from app.core.touches import Kind
from app.store import models, owing, queries

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.core.rules import Rules


def chain(session: Session, person: int) -> tuple[ChainLink, ...]:
    """Those who brought me to someone, step by step up to whom I know directly; further introducers of theirs last."""
    me = queries.me(session).id
    path = queries.path_ids(session, person)[::-1]
    r, p = models.Referral, models.Person
    rows = session.execute(
        select(r.id, r.introducer_id, r.introduced_id, r.closed_at, r.is_primary)
        .join(p, p.id == r.introducer_id)
        .where(r.introducer_id != me, p.trashed_at.is_(None), _on_path(path, person))
    ).all()
    names = {step.id: step.name for step in queries.steps(session, {i for row in rows for i in (row[1], row[2])})}
    ordered = sorted(rows, key=lambda row: (not row.is_primary, path.index(row.introduced_id), row.id))
    return tuple(
        ChainLink(
            row.id,
            PersonId(row.introducer_id),
            names[PersonId(row.introducer_id)],
            names[PersonId(row.introduced_id)],
            row.closed_at,
        )
        for row in ordered
    )


def _on_path(path: list[int], person: int) -> ColumnElement[bool]:
    r = models.Referral
    return or_((r.introduced_id.in_(path)) & r.is_primary, r.introduced_id == person)


def thanks(session: Session, talk: models.Conversation, ended_at: datetime, rules: Rules) -> ThankClock:
    """When thanks for a talk are due, by the same facts as `store.owing`."""
    m = models.Message
    thanked = session.scalar(
        select(func.max(m.sent_at)).where(
            m.person_id == talk.person_id,
            m.kind == Kind.THANK_YOU.value,
            m.sent_at >= talk.starts_at,
            or_(m.conversation_id.is_(None), m.conversation_id == talk.id),
        )
    )
    key = (f"{Rule.THANK}:conversation {talk.id}", talk.person_id)
    put_off = owing.put_off(session)
    return ThankClock(
        due=ended_at + timedelta(hours=rules.thank_due_hours),
        late_at=ended_at + timedelta(hours=rules.thank_late_hours),
        thanked_at=thanked,
        is_let_go=key in put_off and put_off[key] is None,
    )


def usual_days(session: Session, person: int, rules: Rules) -> int:
    """How often to be in touch with someone where nothing else is set: more often with people marked active."""
    marked = (
        select(models.PersonTag.id)
        .join(models.Tag, models.Tag.id == models.PersonTag.tag_id)
        .where(models.PersonTag.person_id == person, func.lower(models.Tag.name) == "active")
    )
    return rules.keep_days if session.scalar(marked.limit(1)) is None else rules.keep_active_days


def last_contact(session: Session, person: int, now: datetime) -> datetime | None:
    """When there was contact last, of any kind."""
    c, m = models.Conversation, models.Message
    ended = func.coalesce(c.ended_at, c.starts_at)
    held = session.scalar(
        select(func.max(ended, type_=c.starts_at.type)).where(
            c.person_id == person, c.state == State.HELD.value, ended <= now
        )
    )
    written = session.scalar(select(func.max(m.sent_at)).where(m.person_id == person, m.sent_at <= now))
    return max((at for at in (held, written) if at is not None), default=None)


def ledger(session: Session) -> list[AdviceLine]:
    """All advice ever noted, newest talk first."""
    t, c, p = models.Takeaway, models.Conversation, models.Person
    rows = session.execute(
        select(
            t.id, t.text, t.state, p.id, p.name, c.id, func.coalesce(c.ended_at, c.starts_at, type_=c.starts_at.type)
        )
        .join(c, c.id == t.conversation_id)
        .join(p, p.id == c.person_id)
        .where(t.kind == Mark.ADVICE.value, p.trashed_at.is_(None))
        .order_by(c.starts_at.desc(), t.id)
    )
    return [
        AdviceLine(number, text, state, PersonId(person), name, ConversationId(talk), at)
        for number, text, state, person, name, talk, at in rows
    ]
