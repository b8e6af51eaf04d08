"""Noting what was written or said to someone, and that a conversation took place."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.conversations import ConversationId, State
from app.core.errors import UserError
from app.core.touches import Kind, Touch
from app.services import referrals
from app.store import models

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.core.people import PersonId
    from app.store.work import Work

_OPEN = (State.PLANNED.value, State.CONFIRMED.value)


def log(work: Work, person: PersonId, touch: Touch) -> None:
    """Note a touch, with what follows from it.

    A confirmation confirms the next planned talk, word of how it went closes the open loops of the introducer, and a
    thank-you is for the last talk held before it. Raises `UserError` where there is no such talk or loop.
    """
    row = receiver(work, person)
    talk = None
    if touch.kind is Kind.CONFIRMATION:
        talk = _confirm(work, row, touch.at)
    elif touch.kind is Kind.THANK_YOU:
        talk = last_held(work.session, person, touch.at)
    elif touch.kind is Kind.LOOP and not close_loops(work, person, touch.at):
        raise UserError(f"{row.name} is waiting for no word: no loop is open. Nothing was changed.")
    write(work, person, touch, talk)


def receiver(work: Work, person: PersonId) -> models.Person:
    """Somebody who can be written to. Raises `UserError` for me and for those who are gone."""
    row = work.session.get(models.Person, person)
    if row is None or row.trashed_at:
        raise UserError("That person is no longer there. Nothing was changed.")
    if row.is_me:
        raise UserError("That is you: a touch needs someone else. Nothing was changed.")
    return row


def write(work: Work, person: PersonId, touch: Touch, talk: ConversationId | None = None) -> None:
    """Note a touch, for a talk or for none."""
    row = models.Message(
        person_id=person, conversation_id=talk, kind=touch.kind.value, body=touch.note, sent_at=touch.at.astimezone(UTC)
    )
    work.session.add(row)


def hold(work: Work, conversation: ConversationId, ended: datetime | None = None) -> None:
    """Note that a conversation took place; without *ended* it ended after its minutes, or just now.

    Raises `UserError` for one that is gone, that has not begun, or that would have ended before it began.
    """
    row = work.session.get(models.Conversation, conversation)
    if row is None:
        raise UserError("That conversation is no longer there. Nothing was changed.")
    if ended is None:
        if row.starts_at > work.now:
            raise UserError("That conversation has not begun yet. Say when it ended with --ended. Nothing was changed.")
        ended = min(work.now, row.starts_at + timedelta(minutes=row.minutes))
    if ended < row.starts_at:
        raise UserError("It can't have ended before it began. Nothing was changed.")
    row.state, row.ended_at = State.HELD.value, ended.astimezone(UTC)


def talk_to_hold(session: Session, person: PersonId, at: datetime) -> ConversationId | None:
    """The talk with someone that "it took place" at an instant means: the last open one that had begun, else the next.

    None where none is open.
    """
    c = models.Conversation
    mine = select(c.id).where(c.person_id == person, c.state.in_(_OPEN))
    found = session.scalar(mine.where(c.starts_at <= at).order_by(c.starts_at.desc()).limit(1))
    found = found or session.scalar(mine.order_by(c.starts_at).limit(1))
    return None if found is None else ConversationId(found)


def _confirm(work: Work, person: models.Person, at: datetime) -> ConversationId:
    c = models.Conversation
    coming = select(c).where(c.person_id == person.id, c.state.in_(_OPEN), c.starts_at > at).order_by(c.starts_at)
    row = work.session.scalars(coming.limit(1)).first()
    if row is None:
        raise UserError(f"No talk with {person.name} is planned after that. Nothing was changed.")
    row.state = State.CONFIRMED.value
    return ConversationId(row.id)


def last_held(session: Session, person: PersonId, at: datetime) -> ConversationId | None:
    """The last talk held with someone that began by an instant, None for none."""
    c = models.Conversation
    held = select(c.id).where(c.person_id == person, c.state == State.HELD.value, c.starts_at <= at)
    found = session.scalar(held.order_by(c.starts_at.desc()).limit(1))
    return None if found is None else ConversationId(found)


def close_loops(work: Work, introducer: PersonId, at: datetime, introduced: PersonId | None = None) -> int:
    """Note that an introducer was told how it went with everybody, or with one person; gives how many loops closed."""
    r = models.Referral
    wanted = select(r).where(r.introducer_id == introducer, r.closed_at.is_(None))
    rows = work.session.scalars(wanted if introduced is None else wanted.where(r.introduced_id == introduced)).all()
    for row in rows:
        referrals.close_loop(work, row.id, at)
    return len(rows)
