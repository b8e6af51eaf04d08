"""Moving a conversation, in time and from state to state, and remembering where it was moved from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.conversations import ConversationId, Move, State
from app.core.errors import UserError
from app.core.moves import refusal
from app.store import models

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.store.work import Work

# A conversation that is moved was put off: from the start that the rule names until another one.
_RULE = "moved:"
# With another start there is another agreement to be had.
_AGREED_ANEW = (State.CONFIRMED.value, State.CANCELLED.value, State.NO_SHOW.value)


def move(work: Work, conversation: ConversationId, starts_at: datetime, now: datetime) -> None:
    """Give a conversation another start; all else stays.

    Raises `UserError` when it is gone or was held, and for a start before *now*.
    """
    row = _row(work, conversation)
    if row.state == State.HELD:
        raise UserError("That conversation was held: it can’t be moved any more. Nothing was changed.")
    if starts_at < now:
        raise UserError("That time has passed. Nothing was changed.")
    change_start(work, row, starts_at)


def change_start(work: Work, row: models.Conversation, starts_at: datetime) -> None:
    """Set another start, and note the one before; what was confirmed or called off has to be agreed anew."""
    if row.starts_at == starts_at:
        return
    rule = f"{_RULE}conversation {row.id} {row.starts_at.astimezone(UTC).isoformat()}"
    snooze = models.Snooze(rule=rule, person_id=row.person_id, conversation_id=row.id, until=starts_at)
    work.session.add(snooze)
    row.starts_at = starts_at
    if row.state in _AGREED_ANEW:
        row.state = State.PLANNED.value


def change_state(work: Work, conversation: ConversationId, state: State, now: datetime) -> None:
    """Bring a conversation to a state at an instant. Raises `UserError` with the reason where that can't be."""
    row = _row(work, conversation)
    reason = refusal(State(row.state), row.starts_at, state, now, row.zone)
    if reason:
        raise UserError(f"{reason} Nothing was changed.")
    if state is State.HELD and row.state != State.HELD:
        row.ended_at = min(now.astimezone(UTC), row.starts_at + timedelta(minutes=row.minutes))
    elif state is not State.HELD:
        row.ended_at = None
    row.state = state.value


def of(session: Session, conversation: ConversationId) -> tuple[Move, ...]:
    """Where a conversation was moved from and to, in the order it happened."""
    s = models.Snooze
    found = session.execute(
        select(s.rule, s.until)
        .where(s.conversation_id == conversation, s.rule.startswith(_RULE, autoescape=True))
        .order_by(s.id)
    )
    return tuple(Move(datetime.fromisoformat(rule.split()[-1]), until) for rule, until in found if until)


def _row(work: Work, conversation: ConversationId) -> models.Conversation:
    row = work.session.get(models.Conversation, conversation)
    if row is None:
        raise UserError("That conversation is no longer there. Nothing was changed.")
    return row
