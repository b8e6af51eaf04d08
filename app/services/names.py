"""Names someone gave me: each becomes a promised person with a referral at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from app.core.conversations import ConversationId, Format
from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft
from app.core.errors import UserError
from app.core.meeting import Ask, GivenName
from app.core.people import PersonId
from app.core.referrals.facts import Channel, Permission, ReferralDraft
from app.core.schedule import zone_of
from app.core.takeaways import Mark
from app.services import people, referrals
from app.store import models, queries

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.core.meeting import NameDraft
    from app.store.work import Work

_CHANNELS = {Format.IN_PERSON.value: Channel.IN_PERSON.value, Format.PHONE.value: Channel.PHONE.value}
_FEWEST_DIGITS = 5
# The answer to an ask is a takeaway of its own kind, without words, so that a search never finds it.
ASK_PREFIX = "ask-"


def give(work: Work, giver: PersonId, name: NameDraft, day: date, talk: ConversationId | None = None) -> PersonId:
    """Note that someone named a person: a promised one, or one who is here already; gives that person.

    Given in a *talk*, the name is among its takeaways, the day is the talk's, and the terms are what was answered
    there.
    Raises `UserError` without a name, for the giver's own name, and when the giver or the talk is gone.
    """
    row = work.session.get(models.Person, giver)
    if row is None or row.trashed_at:
        raise UserError("The person who gave the name is no longer there. Nothing was changed.")
    held = _talk(work.session, talk)
    known = name.known
    if known is None:
        known = people.add(work, _draft(name, row.name))
    elif known == giver:
        raise UserError(f"That is {row.name}, who gave the name. Nothing was changed.")
    elif known == queries.me(work.session).id:
        raise UserError("That is you. Nothing was changed.")
    draft = ReferralDraft(
        giver,
        known,
        day if held is None else day_of(held),
        "" if held is None else _CHANNELS.get(held.format, ""),
        Permission.NOT_ASKED if held is None else permission_answered(work.session, held.id),
        is_primary=_is_free(work.session, giver, known),
    )
    referrals.introduce(work, [draft])
    if held is not None:
        text = " ".join(name.name.split())
        work.session.add(models.Takeaway(conversation_id=held.id, kind=Mark.NAME.value, text=text))
    return known


def given(session: Session, talk: models.Conversation) -> tuple[GivenName, ...]:
    """The people named in a talk, in the order of their referrals.

    Those are whom the other person introduced on its day, and of the rest those whose name is among its takeaways: the
    day of a referral may be another one, and a name may have been spelled anew since.
    """
    r, p, t = models.Referral, models.Person, models.Takeaway
    noted = select(t.text).where(t.conversation_id == talk.id, t.kind == Mark.NAME.value)
    rows = session.execute(
        select(r.id, r.permission, p.id, p.name, p.is_promised)
        .join(p, p.id == r.introduced_id)
        .where(r.introducer_id == talk.person_id, p.trashed_at.is_(None))
        .where(or_(r.on == day_of(talk), p.name.in_(noted)))
        .order_by(r.id)
    )
    return tuple(
        GivenName(PersonId(person), name, referral, Permission(permission), bool(is_promised))
        for referral, permission, person, name, is_promised in rows
    )


def permission_answered(session: Session, talk: int) -> Permission:
    """What was answered in a talk to "may I use your name", not asked where nothing was."""
    t = models.Takeaway
    found = session.scalar(
        select(t.state).where(t.conversation_id == talk, t.kind == f"{ASK_PREFIX}{Ask.PERMISSION}").limit(1)
    )
    return Permission(found) if found else Permission.NOT_ASKED


def day_of(talk: models.Conversation) -> date:
    """The day of a talk where it was planned for."""
    return talk.starts_at.astimezone(zone_of(talk.zone)).date()


def _talk(session: Session, talk: ConversationId | None) -> models.Conversation | None:
    if talk is None:
        return None
    row = session.get(models.Conversation, talk)
    if row is None:
        raise UserError("That conversation is no longer there. Nothing was changed.")
    return row


def _draft(name: NameDraft, giver: str) -> PersonDraft:
    reach = name.reach.strip()
    digits = sum(letter.isdigit() for letter in reach)
    if "@" in reach[1:] and " " not in reach:
        kind = ContactKind.EMAIL
    else:
        kind = ContactKind.PHONE if digits >= _FEWEST_DIGITS else ContactKind.HANDLE
    return PersonDraft(
        name.name,
        contact_points=(ContactPointDraft(kind, reach),) if reach else (),
        notes=name.about.strip(),
        source=f"Named by {giver}",
        is_promised=True,
    )


def _is_free(session: Session, giver: PersonId, known: PersonId) -> bool:
    """Whether the giver is the first to introduce someone, and did not come through them."""
    has_one = session.scalar(
        select(models.Referral.id).where(models.Referral.introduced_id == known, models.Referral.is_primary).limit(1)
    )
    return has_one is None and known not in queries.path_ids(session, giver)
