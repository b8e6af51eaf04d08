"""What the question bank remembers: how often a question was asked, whom last, and who it was asked of here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, func, select

from app.core.questions import Asked
from app.store import models

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.core.people import PersonId


def remembered(session: Session, person: PersonId) -> dict[str, Asked]:
    """By the key of the bank: questions that were asked of anyone, and when of this person."""
    q, c, p = models.Question, models.Conversation, models.Person
    is_noted = exists(select(models.Takeaway.id).where(models.Takeaway.question_id == q.id))
    asked = (q.is_asked, q.bank_key != "", p.trashed_at.is_(None))
    joined = select(q.bank_key).join(c, c.id == q.conversation_id).join(p, p.id == c.person_id).where(*asked)
    # SQLite gives the name from the row that has the latest start.
    latest = func.max(c.starts_at)
    rows = session.execute(joined.add_columns(func.count(), latest, p.name, func.sum(is_noted)).group_by(q.bank_key))
    theirs = session.execute(joined.add_columns(latest).where(c.person_id == person).group_by(q.bank_key))
    here: dict[str, datetime] = {key: at for key, at in theirs}  # noqa: C416 - dict() of rows loses their types
    return {
        key: Asked(times, last_name=name, last_at=at, answers=int(noted or 0), here_at=here.get(key))
        for key, times, at, name, noted in rows
    }
