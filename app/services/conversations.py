"""Planning conversations and preparing them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from sqlalchemy import func, select

from app.core.conversations import (
    MOST_HOPES,
    ConversationDraft,
    ConversationId,
    ConversationPage,
    ConversationRow,
    Format,
    Hope,
    QuestionDraft,
    State,
    TalkQuestion,
)
from app.core.drafts import ContactKind
from app.core.errors import UserError
from app.core.people import PersonId
from app.core.questions import Group
from app.services import carried, moves
from app.store import models, queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.store.work import Work

E = TypeVar("E", models.Hope, models.Question)
_OPEN = (State.PLANNED.value, State.CONFIRMED.value)
# The brief and the page show the ways to reach someone at a glance, not an address book.
MOST_CONTACT_LINES = 2


def plan(work: Work, draft: ConversationDraft) -> ConversationId:
    """Plan a conversation. Raises `UserError` when the person is gone or the length is no length."""
    person = work.session.get(models.Person, draft.person)
    if person is None or person.trashed_at:
        raise UserError("That person is no longer there. Nothing was changed.")
    if person.is_me:
        raise UserError("A conversation needs someone else. Nothing was changed.")
    row = models.Conversation(person_id=draft.person, **_fields(draft))
    work.session.add(row)
    work.session.flush()
    return ConversationId(row.id)


def reschedule(work: Work, conversation: ConversationId, draft: ConversationDraft) -> None:
    """Move a conversation; what was prepared stays, a confirmation has to be asked for again if the start moves."""
    row = _conversation(work, conversation)
    moves.change_start(work, row, draft.starts_at)
    for name, value in _fields(draft).items():
        setattr(row, name, value)


def set_state(work: Work, conversation: ConversationId, state: State) -> None:
    """Set planned, confirmed, held, cancelled or no-show."""
    row = _conversation(work, conversation)
    row.state = State(state).value


def cancel(work: Work, conversation: ConversationId) -> None:
    """Cancel a conversation; what was prepared is kept."""
    set_state(work, conversation, State.CANCELLED)


def set_text(
    work: Work, conversation: ConversationId, field: Literal["introduction", "research", "place"], text: str
) -> None:
    """Set my introduction, the research notes or the place."""
    if field not in ("introduction", "research", "place"):
        raise ValueError(field)
    setattr(_conversation(work, conversation), field, text)


def set_room_ready(work: Work, conversation: ConversationId, is_ready: bool) -> None:
    """Note whether the room is quiet and the connection tested."""
    _conversation(work, conversation).is_room_ready = is_ready


def set_hopes(work: Work, conversation: ConversationId, hopes: Sequence[str]) -> None:
    """Replace the hopes by these, in order; empty ones are dropped. Raises `UserError` for more than three."""
    texts = [" ".join(hope.split()) for hope in hopes if hope.strip()]
    if len(texts) > MOST_HOPES:
        raise UserError(f"At most {MOST_HOPES} hopes: what matters most? Nothing was changed.")
    _conversation(work, conversation)
    known = _ordered(work.session, models.Hope, conversation)
    for rank, text in enumerate(texts):
        if rank < len(known):
            known[rank].text, known[rank].rank = text, rank
        else:
            work.session.add(models.Hope(conversation_id=conversation, rank=rank, text=text))
    for row in known[len(texts) :]:
        work.session.delete(row)


def set_questions(work: Work, conversation: ConversationId, questions: Sequence[QuestionDraft]) -> None:
    """Replace the question list by this one, in order. A question whose text stays keeps its record."""
    _conversation(work, conversation)
    # By text, first ones first: one question may stand in the list twice.
    known: dict[str, list[models.Question]] = {}
    for row in _ordered(work.session, models.Question, conversation):
        known.setdefault(row.text, []).append(row)
    for rank, draft in enumerate(questions):
        if known.get(draft.text):
            row = known[draft.text].pop(0)
        else:
            row = models.Question(conversation_id=conversation, text=draft.text)
            work.session.add(row)
        row.rank, row.group = rank, Group(draft.group).value
        row.bank_key, row.is_sent_ahead = draft.bank_key, draft.is_sent_ahead
    for row in chain.from_iterable(known.values()):
        _keep_notes(work, row.id)
        work.session.delete(row)


def _keep_notes(work: Work, question: int) -> None:
    """What was noted under a question that goes stays with the talk."""
    for noted in work.session.scalars(select(models.Takeaway).where(models.Takeaway.question_id == question)):
        noted.question_id = None
    work.session.flush()


def rows(session: Session) -> list[ConversationRow]:
    """All conversations: those to come by time, then the others, newest first."""
    questions = (
        select(models.Question.conversation_id, func.count().label("n"))
        .group_by(models.Question.conversation_id)
        .subquery()
    )
    title = (
        select(models.Position.title)
        .where(models.Position.person_id == models.Person.id)
        .order_by(models.Position.rank)
        .limit(1)
        .scalar_subquery()
    )
    c = models.Conversation
    found = session.execute(
        select(
            c.id, c.person_id, models.Person.name, title, c.starts_at, c.zone, c.minutes, c.format, c.state,
            func.coalesce(questions.c.n, 0), c.research != "", c.their_zone, c.travel_minutes,
        )
        .join(models.Person, models.Person.id == c.person_id)
        .outerjoin(questions, questions.c.conversation_id == c.id)
        .where(models.Person.trashed_at.is_(None))
    )  # fmt: skip
    listed = [_row(r) for r in found]
    coming = sorted((r for r in listed if r.state in _OPEN), key=lambda r: r.starts_at)
    others = sorted((r for r in listed if r.state not in _OPEN), key=lambda r: r.starts_at, reverse=True)
    return coming + others


def _row(found: Any) -> ConversationRow:
    return ConversationRow(
        id=ConversationId(found[0]),
        person=PersonId(found[1]),
        name=found[2],
        role=found[3] or "",
        starts_at=found[4],
        zone=found[5],
        minutes=found[6],
        format=Format(found[7]),
        state=State(found[8]),
        question_count=found[9],
        is_prepared=bool(found[9] and found[10]),
        their_zone=found[11],
        travel_minutes=found[12],
    )


def page(session: Session, conversation: ConversationId) -> ConversationPage:
    """Everything of one conversation. Raises `UserError` when it is gone."""
    row = session.get(models.Conversation, conversation)
    if row is None:
        raise UserError("That conversation is no longer there.")
    person = session.get_one(models.Person, row.person_id)
    title, organization = queries.first_position(session, row.person_id)
    path = queries.path_ids(session, row.person_id)
    me = queries.me(session)
    hopes = tuple(Hope(h.id, h.text) for h in _ordered(session, models.Hope, conversation))
    return ConversationPage(
        id=conversation,
        person=PersonId(row.person_id),
        name=person.name,
        role=", ".join(part for part in (title, organization) if part),
        contact_lines=_contact_lines(session, row.person_id),
        starts_at=row.starts_at,
        zone=row.zone,
        their_zone=row.their_zone,
        minutes=row.minutes,
        format=Format(row.format),
        place=row.place,
        travel_minutes=row.travel_minutes,
        state=State(row.state),
        introduction=row.introduction,
        research=row.research,
        is_room_ready=row.is_room_ready,
        hopes=hopes,
        questions=tuple(
            TalkQuestion(q.id, q.text, Group(q.group), q.bank_key, q.is_sent_ahead)
            for q in _ordered(session, models.Question, conversation)
        ),
        path=tuple(queries.steps(session, path)) if path[0] == me.id else (),
        permission=_permission(session, row.person_id),
        my_name=me.name,
        moves=moves.of(session, conversation),
        carried=carried.hopes(session, row, [hope.text for hope in hopes]),
    )


def next_id(session: Session, now: datetime) -> ConversationId | None:
    """The next planned or confirmed conversation that has not ended, None if there is none."""
    here = select(models.Person.id).where(models.Person.trashed_at.is_(None))
    coming = select(models.Conversation).where(
        models.Conversation.state.in_(_OPEN), models.Conversation.person_id.in_(here)
    )
    for row in session.scalars(coming.order_by(models.Conversation.starts_at)):
        if row.starts_at.timestamp() + row.minutes * 60 >= now.timestamp():
            return ConversationId(row.id)
    return None


def next_with(session: Session, person: PersonId, now: datetime) -> ConversationId | None:
    """The next conversation with someone, else the last one, None if there is none."""
    c = models.Conversation
    mine = select(c.id).where(c.person_id == person)
    coming = mine.where(c.state.in_(_OPEN), c.starts_at >= now).order_by(c.starts_at)
    found = session.scalar(coming.limit(1)) or session.scalar(mine.order_by(c.starts_at.desc()).limit(1))
    return None if found is None else ConversationId(found)


def _fields(draft: ConversationDraft) -> dict[str, object]:
    if draft.minutes <= 0:
        raise UserError("A conversation needs a length of at least a minute. Nothing was changed.")
    return {
        "starts_at": draft.starts_at,
        "zone": draft.zone,
        "their_zone": draft.their_zone,
        "minutes": draft.minutes,
        "format": Format(draft.format).value,
        "place": draft.place,
        "travel_minutes": draft.travel_minutes,
    }


def _ordered(session: Session, entity: type[E], conversation: int) -> list[E]:
    return list(
        session.scalars(select(entity).where(entity.conversation_id == conversation).order_by(entity.rank, entity.id))
    )


def _conversation(work: Work, conversation: int) -> models.Conversation:
    row = work.session.get(models.Conversation, conversation)
    if row is None:
        raise UserError("That conversation is no longer there. Nothing was changed.")
    return row


def _contact_lines(session: Session, person: int) -> tuple[str, ...]:
    kinds = (ContactKind.EMAIL.value, ContactKind.PHONE.value)
    found = session.execute(
        select(models.ContactPoint.kind, models.ContactPoint.value)
        .where(models.ContactPoint.person_id == person, models.ContactPoint.kind.in_(kinds))
        .order_by(models.ContactPoint.rank.desc())
    )
    first = {kind: value for kind, value in found}  # noqa: C416 - dict() of rows loses their types
    return tuple(first[kind] for kind in kinds if kind in first)[:MOST_CONTACT_LINES]


def _permission(session: Session, person: int) -> str:
    found = session.scalar(
        select(models.Referral.permission).where(models.Referral.introduced_id == person, models.Referral.is_primary)
    )
    return found or ""
