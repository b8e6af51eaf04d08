"""Messages: drafted from what is known, kept while they are written, and noted as sent when the user has sent them."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.conversations import ConversationId, State
from app.core.errors import UserError
from app.core.messages.facts import usual_kind, usual_template, values
from app.core.messages.filling import drafted
from app.core.messages.pages import DraftRow, MessageDraft, MessageId, MessagePage
from app.core.messages.ways import Way
from app.core.messages.wish import Wish
from app.core.owed_facts import Rule
from app.core.people import PersonId, folded
from app.core.rules import rules_of
from app.core.touches import Kind
from app.services import message_facts, templates, touches
from app.store import models, owing, queries

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.store.work import Work

GONE = "That message is no longer there. Nothing was changed."
_PLANNED = State.PLANNED.value


def wanted(session: Session, wish: Wish, now: datetime) -> MessagePage:
    """The message one wishes to write: the draft begun before, or a new one from its template, not stored yet.

    *now* is aware, in the zone whose days count. Raises `UserError` when the person is gone.
    """
    facts = message_facts.gather(session, wish, now)
    wish = wish._replace(kind=wish.kind or usual_kind(facts))
    wish = wish._replace(conversation=message_facts.talk_for(session, wish, now))
    begun = _begun(session, wish)
    return _page(session, wish, now, None if begun is None else session.get_one(models.Message, begun))


def worded(session: Session, wish: Wish, key: str, is_note: bool, now: datetime) -> MessagePage:
    """A new message from a certain template, not stored; *is_note* for the short form. Raises `UserError`."""
    talk = message_facts.talk_for(session, wish, now)
    way = Way.LINKEDIN if is_note else Way.EMAIL
    return _page(session, wish._replace(conversation=talk), now, None, key=key, way=way)


def page(session: Session, message: MessageId, now: datetime) -> MessagePage:
    """A stored message with all that is shown around it. Raises `UserError` when it is gone."""
    row = session.get(models.Message, message)
    if row is None:
        raise UserError(GONE)
    talk = None if row.conversation_id is None else ConversationId(row.conversation_id)
    return _page(session, Wish(PersonId(row.person_id), kind_of(row.kind), talk), now, row)


def drafts(session: Session) -> list[DraftRow]:
    """The messages that are not sent, by name."""
    m, p = models.Message, models.Person
    rows = session.execute(
        select(m.id, p.id, p.name, m.kind, m.subject, m.body)
        .join(p, p.id == m.person_id)
        .where(m.sent_at.is_(None), p.trashed_at.is_(None))
        .order_by(p.sort_key, m.id)
    )
    return [DraftRow(MessageId(r[0]), PersonId(r[1]), r[2], kind_of(r[3]), r[4], r[5]) for r in rows]


def save(
    work: Work, message: MessageId | None, draft: MessageDraft, mine: Mapping[str, str] | None = None
) -> MessageId:
    """Keep a draft, making it where *message* is None; *mine* is what to remember about me. Raises `UserError`."""
    row = _row(work, message, draft)
    templates.remember(work, mine or {})
    return MessageId(row.id)


def sent(work: Work, message: MessageId | None, draft: MessageDraft, way: Way, at: datetime | None = None) -> MessageId:
    """Note that the user has sent a message, now or at an aware instant, with all that follows from it.

    A confirmation confirms its talk, word of how it went closes the loops it is about, asking an introducer once more
    puts off the next look. Raises `UserError` for one that is gone or was sent before.
    """
    touches.receiver(work, draft.person)
    row = _row(work, message, draft)
    if row.sent_at is not None:
        raise UserError("That message was sent before. Nothing was changed.")
    row.channel, row.sent_at = Way(way).value, (at or work.now).astimezone(UTC)
    _follow(work, row)
    return MessageId(row.id)


def delete(work: Work, message: MessageId) -> None:
    """Throw a draft away. Raises `UserError` for one that is gone, or was sent: that is what happened."""
    row = work.session.get(models.Message, message)
    if row is None:
        raise UserError(GONE)
    if row.sent_at is not None:
        raise UserError("That message was sent, so it stays. Nothing was changed.")
    work.session.delete(row)


def answered(work: Work, person: PersonId, at: datetime | None = None) -> None:
    """Note that someone answered what I wrote last, now or at an aware instant.

    Raises `UserError` where nothing waits for an answer, or the answer would come before the message.
    """
    row = touches.receiver(work, person)
    m = models.Message
    waiting = select(m).where(m.person_id == person, m.sent_at.is_not(None), m.answered_at.is_(None))
    last = work.session.scalars(waiting.order_by(m.sent_at.desc(), m.id.desc()).limit(1)).first()
    if last is None or last.sent_at is None:
        raise UserError(f"Nothing that you wrote to {row.name} waits for an answer. Nothing was changed.")
    when = (at or work.now).astimezone(UTC)
    if when < last.sent_at:
        raise UserError("An answer can't come before the message. Nothing was changed.")
    last.answered_at = when


def kind_of(stored: str) -> Kind:
    """The kind of a stored message; what another hand wrote counts as just a message."""
    return Kind(stored) if stored in set(Kind) else Kind.MESSAGE


def way_of(stored: str) -> Way:
    """The way of a stored draft, by e-mail unless it says otherwise."""
    return Way(stored) if stored in set(Way) else Way.EMAIL


def _begun(session: Session, wish: Wish) -> MessageId | None:
    """The draft of that kind for that talk, and about that person, that was begun last."""
    m = models.Message
    mine = select(m).where(m.person_id == wish.person, m.kind == wish.kind, m.sent_at.is_(None))
    about = folded(message_facts.name_of(session, wish))
    for row in session.scalars(mine.where(m.conversation_id.is_(wish.conversation)).order_by(m.id.desc())):
        if about in folded(f"{row.subject} {row.body}"):
            return MessageId(row.id)
    return None


def _page(
    session: Session,
    wish: Wish,
    now: datetime,
    row: models.Message | None,
    *,
    key: str = "",
    way: Way | None = None,
) -> MessagePage:
    facts = message_facts.gather(session, wish, now)
    kind = wish.kind or usual_kind(facts)
    texts = templates.all_templates(session)
    key = key or usual_template(kind, facts)
    reached = message_facts.addresses(session, wish.person)
    profile = message_facts.profile(session, wish.person)
    if row is None:
        if way is None:
            way = Way.LINKEDIN if profile and not reached and kind is Kind.OUTREACH else Way.EMAIL
        way = way if texts[key].note else Way.EMAIL
        text = drafted(texts[key], values(facts), is_note=way is Way.LINKEDIN)
        draft = MessageDraft(wish.person, kind, way, text.subject, text.body, wish.conversation)
    else:
        draft = MessageDraft(wish.person, kind, way_of(row.channel), row.subject, row.body, wish.conversation)
    talk = session.get(models.Conversation, wish.conversation) if wish.conversation is not None else None
    mine = message_facts.addresses(session, queries.me(session).id)
    return MessagePage(
        id=None if row is None else MessageId(row.id),
        wish=wish._replace(kind=kind),
        draft=draft,
        template=key,
        facts=facts,
        templates=texts,
        addresses=reached,
        profile=profile,
        introducers=tuple(message_facts.introducers(session, wish.person)),
        ended_at=None if talk is None else talk.ended_at,
        sent_at=None if row is None else row.sent_at,
        answered_at=None if row is None else row.answered_at,
        my_address=mine[0] if mine else "",
    )


def _row(work: Work, message: MessageId | None, draft: MessageDraft) -> models.Message:
    """The stored message with what is written in it."""
    if message is None:
        touches.receiver(work, draft.person)
        row = models.Message(person_id=draft.person)
        work.session.add(row)
    else:
        found = work.session.get(models.Message, message)
        if found is None:
            raise UserError(GONE)
        row = found
    row.conversation_id, row.kind, row.channel = draft.conversation, Kind(draft.kind).value, Way(draft.way).value
    row.subject, row.body = " ".join(draft.subject.split()), draft.body
    work.session.flush()
    return row


def _follow(work: Work, row: models.Message) -> None:
    """What else has happened once a message is sent."""
    talk = None if row.conversation_id is None else work.session.get(models.Conversation, row.conversation_id)
    person, at = PersonId(row.person_id), row.sent_at or work.now
    if row.kind == Kind.CONFIRMATION and talk is not None and talk.state == _PLANNED:
        talk.state = State.CONFIRMED.value
    elif row.kind == Kind.LOOP:
        about = {talk.person_id} if talk is not None else _told_of(work.session, row)
        for introduced in about:
            touches.close_loops(work, person, at, PersonId(introduced))
    elif row.kind == Kind.PERMISSION:
        _look_again_later(work, row)


def _told_of(session: Session, row: models.Message) -> set[int]:
    """Whom word to an introducer is about: those whose names stand in it, or else everybody there was news of."""
    text = folded(f"{row.subject} {row.body}")
    found = message_facts.untold(session, row.person_id)
    return {one.person for one in found if folded(one.name) in text} or {one.person for one in found}


def _look_again_later(work: Work, row: models.Message) -> None:
    """An introducer who wanted to ask first was asked once more: look again after as many days as the first time."""
    text = folded(f"{row.subject} {row.body}")
    days = rules_of(owing.settings(work.session, "rule.")).asks_first_days
    found = message_facts.unasked(work.session, row.person_id)
    for one in [one for one in found if folded(one.name) in text] or found:
        key = f"{Rule.NEXT_STEP}:referral {one.referral}"
        work.session.add(models.Snooze(rule=key, person_id=row.person_id, until=work.now + timedelta(days=days)))
