"""Telling of a milestone: to whom, and a personal draft for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.core.conversations import State
from app.core.errors import UserError
from app.core.messages.facts import values
from app.core.messages.filling import drafted
from app.core.messages.milestones import Listener, listeners
from app.core.messages.pages import MessageDraft, MessageId
from app.core.messages.ways import Way
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.touches import Kind
from app.services import message_facts, messages, templates
from app.store import models

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.store.work import Work


def to_tell(session: Session, now: datetime) -> list[Listener]:
    """Everybody to tell, with the reason; *now* is aware, in the zone whose days count."""
    p, c, r = models.Person, models.Conversation, models.Referral
    names = {
        PersonId(i): name for i, name in session.execute(select(p.id, p.name).where(p.trashed_at.is_(None), ~p.is_me))
    }
    ended = func.max(func.coalesce(c.ended_at, c.starts_at))
    held = session.execute(select(c.person_id, ended).where(c.state == State.HELD.value).group_by(c.person_id))
    met = {PersonId(i): at.astimezone(now.tzinfo).date() for i, at in held}
    pairs = [(PersonId(a), PersonId(b)) for a, b in session.execute(select(r.introducer_id, r.introduced_id))]
    return listeners(names, pairs, met, now.date())


def share(work: Work, news: str, to: Sequence[Listener], now: datetime) -> list[MessageId]:
    """A draft to each, in the wording of the template; nothing is sent. Raises `UserError` without news."""
    news = " ".join(news.split())
    if not news:
        raise UserError("Say what happened first. Nothing was written.")
    template = templates.all_templates(work.session)["milestone"]
    made = []
    for listener in to:
        facts = message_facts.gather(work.session, Wish(listener.person, Kind.MILESTONE), now)
        text = drafted(template, values(facts._replace(milestone=news, thanks=listener.thanks)))
        draft = MessageDraft(listener.person, Kind.MILESTONE, Way.EMAIL, text.subject, text.body)
        made.append(messages.save(work, None, draft))
    return made
