"""What is known for a message to someone, read for `core.messages.facts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select

from app.core.conversations import ConversationId, Format, State
from app.core.drafts import ContactKind
from app.core.errors import UserError
from app.core.messages.facts import Introduced, MessageFacts, TalkWords
from app.core.referrals.facts import Permission
from app.core.touches import Kind
from app.services import templates, touches
from app.store import models, queries

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from app.core.messages.wish import Wish

_OPEN = (State.PLANNED.value, State.CONFIRMED.value)
_FIRST = (Kind.OUTREACH.value, Kind.NUDGE.value)
NO_NAME = "Me"  # what I am called until I say otherwise


def gather(session: Session, wish: Wish, now: datetime) -> MessageFacts:
    """The facts for a message; *now* is aware and in the zone whose days count. Raises `UserError` for who is gone."""
    row = session.get(models.Person, wish.person)
    if row is None or row.trashed_at:
        raise UserError("That person is no longer there.")
    title, organization = queries.first_position(session, row.id)
    introducer, permission = _introducer(session, row.id)
    last = touches.last_held(session, wish.person, now)
    held = None if last is None else session.get_one(models.Conversation, last)
    written = _last_written(session, row.id)
    goal = None if wish.about is None else session.get(models.Person, wish.about)
    return MessageFacts(
        name=row.name,
        given=row.given,
        role=title,
        organization=organization,
        field=(row if goal is None else goal).field,
        stage=queries.stage(session, row.id),
        introducer=introducer,
        permission=permission,
        talk=_talk(session, wish, now),
        talked_on=None if held is None else _day(held.ended_at or held.starts_at, now),
        written_on=_day(written, now),
        is_thanked=held is None or _is_thanked(session, held),
        introduced=tuple(_introduced(session, wish, now)),
        goal="" if goal is None else goal.name,
        goal_role="" if goal is None else ", ".join(p for p in queries.first_position(session, goal.id) if p),
        advice=_advice(session, row.id),
        mine=_mine(session),
    )


def name_of(session: Session, wish: Wish) -> str:
    """Whom a message is about besides its receiver, empty for nobody."""
    referral = None if wish.referral is None else session.get(models.Referral, wish.referral)
    about = wish.about if referral is None else referral.introduced_id
    person = None if about is None else session.get(models.Person, about)
    return "" if person is None else person.name


def introducers(session: Session, person: int) -> list[tuple[str, str]]:
    """Name and permission of everybody else who introduced someone, the primary one first."""
    r = models.Referral
    rows = session.execute(
        select(models.Person.name, r.permission)
        .join(r, r.introducer_id == models.Person.id)
        .where(r.introduced_id == person, ~models.Person.is_me, models.Person.trashed_at.is_(None))
        .order_by(r.is_primary.desc(), r.id)
    )
    return [(name, permission) for name, permission in rows]


def addresses(session: Session, person: int) -> tuple[str, ...]:
    """The e-mail addresses of someone, preferred first."""
    return _reach(session, person, ContactKind.EMAIL)


def profile(session: Session, person: int) -> str:
    """The LinkedIn page of someone, empty where there is none."""
    pages = _reach(session, person, ContactKind.URL)
    return next((page for page in pages if "linkedin.com/" in page.casefold()), "")


class Untold(NamedTuple):
    """Somebody about whom the introducer waits for word; instants are UTC."""

    referral: int
    person: int
    name: str
    met_at: datetime | None
    written_at: datetime | None
    answered_at: datetime | None


class Unasked(NamedTuple):
    """Somebody named by an introducer whose own name may not be used yet."""

    referral: int
    name: str


def untold(session: Session, introducer: int) -> list[Untold]:
    """Whom an introducer brought and waits to hear about, once there is something to tell."""
    r, m = models.Referral, models.Message
    met = _last(models.Conversation, func.coalesce(models.Conversation.ended_at, models.Conversation.starts_at))
    met = met.where(models.Conversation.state == State.HELD.value).scalar_subquery()
    written = _last(m, m.sent_at).where(m.kind.in_(_FIRST)).scalar_subquery()
    answered = _last(m, m.answered_at).where(m.kind.in_(_FIRST)).scalar_subquery()
    rows = session.execute(
        select(r.id, models.Person.id, models.Person.name, met, written, answered)
        .select_from(models.Person)
        .join(r, r.introduced_id == models.Person.id)
        .where(r.introducer_id == introducer, r.closed_at.is_(None), models.Person.trashed_at.is_(None))
        .order_by(r.on, r.id)
    )
    return [found for found in (Untold(*row) for row in rows) if found.met_at or found.written_at]


def unasked(session: Session, introducer: int, referral: int | None = None) -> list[Unasked]:
    """Whom an introducer named without a word yet whether I may say so, newest first; only one with *referral*."""
    r = models.Referral
    answers = (Permission.GRANTED.value, Permission.REFUSED.value)
    rows = session.execute(
        select(r.id, models.Person.name)
        .join(r, r.introduced_id == models.Person.id)
        .where(r.introducer_id == introducer, r.permission.not_in(answers), models.Person.trashed_at.is_(None))
        .order_by(r.on.desc(), r.id.desc())
    )
    found = [Unasked(*row) for row in rows]
    return [one for one in found if one.referral == referral] or found


def _last(entity: type[models.Conversation | models.Message], column: Any) -> Any:
    return select(func.max(column)).where(entity.person_id == models.Person.id)


def _introducer(session: Session, person: int) -> tuple[str, str]:
    """The introducer to name: the first whose name may be used, else the primary one."""
    known = introducers(session, person)
    granted = [each for each in known if each[1] == Permission.GRANTED]
    return (granted or known or [("", "")])[0]


def _introduced(session: Session, wish: Wish, now: datetime) -> list[Introduced]:
    if wish.kind is Kind.PERMISSION:
        return [Introduced(one.name) for one in unasked(session, wish.person, wish.referral)]
    found = untold(session, wish.person)
    talk = None if wish.conversation is None else session.get(models.Conversation, wish.conversation)
    if wish.referral is not None:
        found = [one for one in found if one.referral == wish.referral] or found
    elif talk is not None:
        found = [one for one in found if one.person == talk.person_id] or found
    return [
        Introduced(one.name, _day(one.met_at, now), _day(one.written_at, now), one.answered_at is not None)
        for one in found
    ]


def talk_for(session: Session, wish: Wish, now: datetime) -> ConversationId | None:
    """The talk that a message belongs to: the one wished for, else the next for a confirmation, the last for thanks."""
    if wish.conversation is not None:
        return wish.conversation
    if wish.kind is Kind.THANK_YOU:
        return touches.last_held(session, wish.person, now)
    if wish.kind is Kind.CONFIRMATION:
        c = models.Conversation
        coming = select(c.id).where(c.person_id == wish.person, c.state.in_(_OPEN), c.starts_at > now)
        found = session.scalar(coming.order_by(c.starts_at).limit(1))
        return None if found is None else ConversationId(found)
    return None


def _talk(session: Session, wish: Wish, now: datetime) -> TalkWords | None:
    talk = talk_for(session, wish, now)
    row = None if talk is None else session.get(models.Conversation, talk)
    if row is None or row.person_id != wish.person:  # word to an introducer is about another's talk
        return None
    return TalkWords(
        starts_at=row.starts_at,
        zone=row.zone,
        their_zone=row.their_zone,
        minutes=row.minutes,
        format=Format(row.format),
        place=row.place,
        questions=_sent_ahead(session, row.id),
        insight=_insight(session, row.id),
        action=_action(session, row.id),
    )


def _sent_ahead(session: Session, talk: int) -> tuple[str, ...]:
    q = models.Question
    chosen = select(q.text).where(q.conversation_id == talk, q.is_sent_ahead).order_by(q.rank, q.id)
    return tuple(session.scalars(chosen))


def _insight(session: Session, talk: int) -> str:
    """The insight that was flagged, else the last one noted."""
    t = models.Takeaway
    noted = select(t.text).where(t.conversation_id == talk, t.kind == "insight")
    return session.scalar(noted.order_by(t.is_flagged.desc(), t.id.desc()).limit(1)) or ""


def _action(session: Session, talk: int) -> str:
    """What I said I would do: the next step that is due first, else advice that I will try."""
    s, t = models.NextStep, models.Takeaway
    steps = select(s.text).where(s.conversation_id == talk, s.done_at.is_(None))
    step = session.scalar(steps.order_by(s.due_on.is_(None), s.due_on, s.id).limit(1))
    tries = select(t.text).where(t.conversation_id == talk, t.kind == "advice", t.state == "will try")
    return step or session.scalar(tries.order_by(t.is_flagged.desc(), t.id).limit(1)) or ""


def _advice(session: Session, person: int) -> str:
    """Their advice that I took last."""
    t, c = models.Takeaway, models.Conversation
    taken = select(t.text).join(c, c.id == t.conversation_id)
    taken = taken.where(c.person_id == person, t.kind == "advice", t.state == "done")
    return session.scalar(taken.order_by(t.id.desc()).limit(1)) or ""


def _is_thanked(session: Session, talk: models.Conversation) -> bool:
    m = models.Message
    thanks = select(m.id).where(
        m.person_id == talk.person_id,
        m.kind == Kind.THANK_YOU.value,
        m.sent_at >= talk.starts_at,
        m.conversation_id.is_(None) | (m.conversation_id == talk.id),
    )
    return session.scalar(thanks.limit(1)) is not None


def _last_written(session: Session, person: int) -> datetime | None:
    m = models.Message
    return session.scalar(select(func.max(m.sent_at)).where(m.person_id == person, m.kind.in_(_FIRST)))


def _mine(session: Session) -> dict[str, str]:
    """What I said about myself before, with what is known of me as a person."""
    me = queries.me(session)
    phones = _reach(session, me.id, ContactKind.PHONE)
    known = {"my_name": "" if me.name == NO_NAME else me.name, "my_phone": phones[0] if phones else ""}
    return known | templates.mine(session)


def _reach(session: Session, person: int, kind: ContactKind) -> tuple[str, ...]:
    p = models.ContactPoint
    found = select(p.value).where(p.person_id == person, p.kind == kind.value).order_by(p.rank, p.id)
    return tuple(" ".join(value.split()) for value in session.scalars(found))


def _day(at: datetime | None, now: datetime) -> date | None:
    return None if at is None else at.astimezone(now.tzinfo).date()
