"""The inspector's card of one person."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.cards import ContactPoint, IntroductionCard, PersonCard, Position, TimelineEntry
from app.core.conversations import ConversationId
from app.core.drafts import ContactKind
from app.core.errors import UserError
from app.core.moves import moment
from app.core.people import PersonId
from app.core.referrals.facts import Loop
from app.core.stages import Stage
from app.core.takeaways import Mark, Prompt
from app.core.touches import Kind
from app.services import moves
from app.store import models, queries

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

MOST_ON_TIMELINE = 50
_KIND_WORDS = {
    Kind.OUTREACH.value: "First message",
    Kind.LOOP.value: "Told how it went",
    Kind.PERMISSION.value: "Asked for their name",
    Kind.INTRODUCTION.value: "Asked for an introduction",
}
_NEVER = datetime.min.replace(tzinfo=UTC)
# What one hopes to have an answer to.
_ASKING = frozenset((Kind.OUTREACH, Kind.NUDGE, Kind.CONFIRMATION, Kind.PERMISSION, Kind.INTRODUCTION))
_LOOKING_BACK = {
    Prompt.LEARNED.value: "Learned",
    Prompt.SURPRISED.value: "Surprised by",
    Prompt.INTERESTED.value: "Still interested?",
    Prompt.NEXT.value: "What next",
}
_UNTOLD = (Stage.PROMISED, Stage.TO_CONTACT)


def card(session: Session, person: PersonId) -> PersonCard:
    """Everything the inspector shows of one person. Raises `UserError` when they are gone."""
    row = session.get(models.Person, person)
    if row is None:
        raise UserError("That person is no longer there.")
    path = queries.path_ids(session, person)
    root_is_me = path[0] == queries.me(session).id
    stage = queries.stage(session, person)
    return PersonCard(
        id=person,
        name=row.name,
        given=row.given,
        family=row.family,
        stage=stage,
        notes=row.notes,
        source=row.source,
        birthday=row.birthday,
        is_me=row.is_me,
        is_promised=row.is_promised,
        positions=_positions(session, person),
        contact_points=_contact_points(session, person),
        tags=_tags(session, person),
        path=tuple(queries.steps(session, path)) if root_is_me or len(path) > 1 else (),
        introductions=_introductions(session, person, stage),
        introduced=tuple(queries.steps(session, _introduced(session, person))),
        timeline=_timeline(session, person),
    )


def loop_of(closed_at: object, stage: Stage, *, by_me: bool) -> Loop:
    """Whether the introducer is owed word of how it went; nothing is owed before the person was written to or met."""
    if closed_at is not None:
        return Loop.CLOSED
    return Loop.NONE if by_me or stage in _UNTOLD else Loop.OPEN


def _positions(session: Session, person: int) -> tuple[Position, ...]:
    rows = session.execute(
        select(models.Position, models.Organization.name)
        .outerjoin(models.Organization, models.Organization.id == models.Position.organization_id)
        .where(models.Position.person_id == person)
        .order_by(models.Position.rank, models.Position.id)
    )
    return tuple(Position(p.id, name or "", p.title, p.starts_on, p.ends_on) for p, name in rows)


def _contact_points(session: Session, person: int) -> tuple[ContactPoint, ...]:
    rows = session.scalars(
        select(models.ContactPoint)
        .where(models.ContactPoint.person_id == person)
        .order_by(models.ContactPoint.rank, models.ContactPoint.id)
    )
    return tuple(ContactPoint(p.id, ContactKind(p.kind), p.value, p.label) for p in rows)


def _tags(session: Session, person: int) -> tuple[str, ...]:
    return tuple(
        session.scalars(
            select(models.Tag.name)
            .join(models.PersonTag, models.PersonTag.tag_id == models.Tag.id)
            .where(models.PersonTag.person_id == person)
            .order_by(models.Tag.name)
        )
    )


def _introductions(session: Session, person: int, stage: Stage) -> tuple[IntroductionCard, ...]:
    rows = list(
        session.scalars(
            select(models.Referral)
            .where(models.Referral.introduced_id == person)
            .order_by(models.Referral.is_primary.desc(), models.Referral.id)
        )
    )
    introducers = {step.id: step for step in queries.steps(session, [r.introducer_id for r in rows])}
    return tuple(
        IntroductionCard(
            referral_id=r.id,
            introducer=introducers[PersonId(r.introducer_id)],
            on=r.on,
            channel=r.channel,
            permission=r.permission,
            loop=loop_of(r.closed_at, stage, by_me=introducers[PersonId(r.introducer_id)].is_me),
            is_primary=r.is_primary,
            note=r.note,
        )
        for r in rows
        if r.introducer_id in introducers
    )


def _introduced(session: Session, person: int) -> list[int]:
    return list(
        session.scalars(
            select(models.Referral.introduced_id)
            .join(models.Person, models.Person.id == models.Referral.introduced_id)
            .where(models.Referral.introducer_id == person, models.Person.trashed_at.is_(None))
            .order_by(models.Person.sort_key)
        )
    )


def _moved(session: Session, talk: models.Conversation) -> str:
    """Where a talk stood before it was moved, if it was."""
    found = moves.of(session, ConversationId(talk.id))
    return f", moved from {', then '.join(moment(move.before, talk.zone) for move in found)}" if found else ""


def _timeline(session: Session, person: int) -> tuple[TimelineEntry, ...]:
    entries: list[TimelineEntry] = []
    talks = session.scalars(
        select(models.Conversation)
        .where(models.Conversation.person_id == person)
        .order_by(models.Conversation.starts_at.desc())
        .limit(MOST_ON_TIMELINE)
    ).all()
    for talk in talks:
        text = f"{talk.minutes} min, {talk.format.replace('-', ' ')}{_moved(session, talk)}"
        entries.append(TimelineEntry(talk.ended_at or talk.starts_at, "Conversation", text, talk.state))
    ends = {talk.id: talk.ended_at or talk.starts_at for talk in talks}
    noted = select(models.Takeaway).where(models.Takeaway.conversation_id.in_(ends))
    # Plain notes are read where they were made; here they would drown the rest.
    for takeaway in session.scalars(noted.where(models.Takeaway.text != "", models.Takeaway.kind != Mark.NOTE.value)):
        at = ends[takeaway.conversation_id]
        kind = _LOOKING_BACK.get(takeaway.kind, takeaway.kind.capitalize())
        entries.append(TimelineEntry(at, kind, takeaway.text, takeaway.state))
    entries += _messages(session, person)
    drafts = [entry for entry in entries if entry.at is None]
    happened = [entry for entry in entries if entry.at is not None]
    return (*drafts, *sorted(happened, key=lambda entry: entry.at or _NEVER, reverse=True))


def _messages(session: Session, person: int) -> list[TimelineEntry]:
    """Drafts, and the messages sent last."""
    m = models.Message
    mine = select(m).where(m.person_id == person).order_by(m.sent_at.is_not(None), m.sent_at.desc(), m.id.desc())
    return [
        TimelineEntry(
            message.sent_at,
            _KIND_WORDS.get(message.kind, message.kind.capitalize()),
            message.subject or message.body,
            "draft" if message.sent_at is None else "answered" if message.answered_at is not None else "",
            message=message.id,
            is_waiting=message.sent_at is not None and message.answered_at is None and message.kind in _ASKING,
        )
        for message in session.scalars(mine.limit(MOST_ON_TIMELINE))
    ]
