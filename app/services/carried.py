"""What an earlier talk with someone left open for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.conversations import State
from app.core.people import folded
from app.store import models

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

_ANSWERED = "answered"


def hopes(session: Session, talk: models.Conversation, present: Collection[str]) -> tuple[str, ...]:
    """The hopes of the last talk held with the same person that were not answered, without those *present* already."""
    c, h = models.Conversation, models.Hope
    before = select(c.id).where(
        c.person_id == talk.person_id, c.id != talk.id, c.state == State.HELD.value, c.starts_at < talk.starts_at
    )
    last = session.scalar(before.order_by(c.starts_at.desc()).limit(1))
    if last is None:
        return ()
    left = session.scalars(
        select(h.text).where(h.conversation_id == last, h.outcome != _ANSWERED).order_by(h.rank, h.id)
    )
    known = {folded(text) for text in present}
    return tuple(text for text in left if folded(text) not in known)
