"""After a talk: looking back, what came of it, whom to tell, and what to do next."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.core.afterwards import AfterPage, LookedAtHope, NextStep, Outcome, Room, Takeaway
from app.core.conversations import MOST_HOPES, ConversationId, State
from app.core.errors import UserError
from app.core.people import PersonId
from app.core.rules import rules_of
from app.core.takeaways import Advice, Mark, Prompt
from app.core.touches import Kind, Touch
from app.services import meeting, names, referrals, touches
from app.services.after_facts import chain, last_contact, thanks, usual_days
from app.store import models, owing, queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from app.store.work import Work

_OPEN = (State.PLANNED.value, State.CONFIRMED.value)
_PROMPTS = tuple(prompt.value for prompt in Prompt)
_TAKEAWAYS = (Mark.INSIGHT.value, Mark.ADVICE.value, Mark.RESOURCE.value)
MOST_ROOMS = 8


def page(session: Session, conversation: ConversationId, now: datetime) -> AfterPage:
    """Everything the page after a talk shows. Raises `UserError` when the conversation is gone."""
    row = _conversation(session, conversation)
    person = session.get_one(models.Person, row.person_id)
    rules = rules_of(owing.settings(session, "rule."))
    ended_at = row.ended_at or row.starts_at + timedelta(minutes=row.minutes)
    return AfterPage(
        id=conversation,
        person=PersonId(person.id),
        name=person.name,
        role=", ".join(part for part in queries.first_position(session, person.id) if part),
        state=State(row.state),
        starts_at=row.starts_at,
        ended_at=ended_at,
        zone=row.zone,
        looking_back=_looking_back(session, conversation),
        hopes=tuple(LookedAtHope(h.id, h.text, h.outcome) for h in _hopes(session, conversation)),
        rooms=_rooms(session, conversation, now),
        sheets=meeting.sheets(session, conversation),
        takeaways=tuple(
            Takeaway(t.id, Mark(t.kind), t.text, t.state, t.is_flagged)
            for t in _kept(session, conversation, _TAKEAWAYS)
        ),
        names=names.given(session, row),
        steps=_steps(session, conversation),
        chain=chain(session, person.id),
        thanks=thanks(session, row, ended_at, rules),
        cadence_days=person.cadence_days,
        usual_days=usual_days(session, person.id, rules),
        cadences=(rules.keep_active_days, rules.keep_days),
        last_contact=last_contact(session, person.id, now),
    )


def look_back(work: Work, conversation: ConversationId, prompt: Prompt, text: str) -> None:
    """Note what is thought about the talk; an empty text takes it away. Typing on goes on as one undo step."""
    _conversation(work.session, conversation)
    work.goes_on = True
    row = next(iter(_kept(work.session, conversation, (prompt.value,))), None)
    if row is None:
        if text.strip():
            work.session.add(models.Takeaway(conversation_id=conversation, kind=prompt.value, text=text))
    elif text.strip():
        row.text = text
    else:
        work.session.delete(row)


def judge(work: Work, conversation: ConversationId, hope: int, outcome: str) -> None:
    """Note whether a hope came true; an empty outcome takes that back."""
    _hope(work.session, conversation, hope).outcome = Outcome(outcome).value if outcome else ""


def carry_over(work: Work, conversation: ConversationId, hope: int, to: ConversationId) -> None:
    """Hope for the same in a talk to come. Raises `UserError` when that has as many hopes as a talk may have."""
    text = _hope(work.session, conversation, hope).text
    _conversation(work.session, to)
    known = _hopes(work.session, to)
    if text in [one.text for one in known]:
        return
    if len(known) >= MOST_HOPES:
        raise UserError(f"That talk has {MOST_HOPES} hopes already, the most there may be. Nothing was changed.")
    work.session.add(models.Hope(conversation_id=to, rank=len(known), text=text))


def add_takeaway(work: Work, conversation: ConversationId, mark: Mark, text: str) -> None:
    """Note an insight, advice or resource after the talk. Raises `UserError` without words."""
    words = " ".join(text.split())
    if not words:
        raise UserError("Write down what you take with you first. Nothing was changed.")
    _conversation(work.session, conversation)
    state = Advice.WILL_TRY.value if mark is Mark.ADVICE else ""
    work.session.add(models.Takeaway(conversation_id=conversation, kind=mark.value, text=words, state=state))


def flag(work: Work, conversation: ConversationId, takeaway: int, is_flagged: bool) -> None:
    """Choose the one insight to quote in the thank-you, or none."""
    for row in _kept(work.session, conversation, (Mark.INSIGHT.value,)):
        row.is_flagged = is_flagged and row.id == takeaway


def decide(work: Work, advice: int, state: str) -> None:
    """Note what becomes of advice: will try, done, not for me."""
    row = work.session.get(models.Takeaway, advice)
    if row is None or row.kind != Mark.ADVICE:
        raise UserError("That advice is no longer there. Nothing was changed.")
    row.state = Advice(state).value


def add_step(work: Work, conversation: ConversationId, text: str, due_on: date | None) -> None:
    """Note what I said I would do, and by when. Raises `UserError` without words."""
    words = " ".join(text.split())
    if not words:
        raise UserError("Say what you will do first. Nothing was changed.")
    person = _conversation(work.session, conversation).person_id
    work.session.add(models.NextStep(person_id=person, conversation_id=conversation, text=words, due_on=due_on))


def set_step(work: Work, conversation: ConversationId, step: int, text: str, due_on: date | None) -> None:
    """Change a next step; without words it goes."""
    row = _step(work.session, conversation, step)
    words = " ".join(text.split())
    if words:
        row.text, row.due_on = words, due_on
    else:
        work.session.delete(row)


def finish_step(work: Work, conversation: ConversationId, step: int, is_done: bool) -> None:
    """Note that a next step is done, or not yet."""
    _step(work.session, conversation, step).done_at = work.now if is_done else None


def tell(work: Work, conversation: ConversationId, referral: int) -> None:
    """Note that an introducer was told how it went."""
    _conversation(work.session, conversation)
    referrals.close_loop(work, referral)
    introducer = work.session.get_one(models.Referral, referral).introducer_id
    touches.write(work, PersonId(introducer), Touch(Kind.LOOP, work.now), conversation)


def thank(work: Work, conversation: ConversationId) -> None:
    """Note that thanks were given, on whatever way; a handwritten card counts."""
    person = _conversation(work.session, conversation).person_id
    touches.write(work, PersonId(person), Touch(Kind.THANK_YOU, work.now), conversation)


def permit(work: Work, conversation: ConversationId, referral: int, permission: str) -> None:
    """Set whether the name may be used with one of those named."""
    _conversation(work.session, conversation)
    row = work.session.get(models.Referral, referral)
    if row is None:
        raise UserError("That introduction is no longer there. Nothing was changed.")
    referrals.describe(work, referral, row.on, row.channel, permission)


def keep_in_touch(work: Work, conversation: ConversationId, days: int | None) -> None:
    """Set how often to be in touch: days, 0 for not at all, None for as usual."""
    person = _conversation(work.session, conversation).person_id
    work.session.get_one(models.Person, person).cadence_days = days


def _looking_back(session: Session, conversation: ConversationId) -> dict[Prompt, str]:
    found = {row.kind: row.text for row in _kept(session, conversation, _PROMPTS)}
    return {prompt: found.get(prompt.value, "") for prompt in Prompt}


def _rooms(session: Session, conversation: ConversationId, now: datetime) -> tuple[Room, ...]:
    """The next talks with room for another hope."""
    c, h = models.Conversation, models.Hope
    hopes = select(func.count()).where(h.conversation_id == c.id).correlate(c).scalar_subquery()
    rows = session.execute(
        select(c.id, models.Person.name, c.starts_at)
        .join(models.Person, models.Person.id == c.person_id)
        .where(c.state.in_(_OPEN), c.starts_at > now, c.id != conversation, hopes < MOST_HOPES)
        .where(models.Person.trashed_at.is_(None))
        .order_by(c.starts_at)
        .limit(MOST_ROOMS)
    )
    return tuple(Room(ConversationId(talk), name, starts_at) for talk, name, starts_at in rows)


def _steps(session: Session, conversation: ConversationId) -> tuple[NextStep, ...]:
    s = models.NextStep
    rows = session.scalars(select(s).where(s.conversation_id == conversation).order_by(s.id))
    return tuple(NextStep(row.id, row.text, row.due_on, row.done_at is not None) for row in rows)


def _kept(session: Session, conversation: ConversationId, kinds: Sequence[str]) -> Sequence[models.Takeaway]:
    t = models.Takeaway
    return session.scalars(select(t).where(t.conversation_id == conversation, t.kind.in_(kinds)).order_by(t.id)).all()


def _hopes(session: Session, conversation: ConversationId) -> Sequence[models.Hope]:
    h = models.Hope
    return session.scalars(select(h).where(h.conversation_id == conversation).order_by(h.rank, h.id)).all()


def _hope(session: Session, conversation: ConversationId, hope: int) -> models.Hope:
    row = session.get(models.Hope, hope)
    if row is None or row.conversation_id != conversation:
        raise UserError("That hope is no longer there. Nothing was changed.")
    return row


def _step(session: Session, conversation: ConversationId, step: int) -> models.NextStep:
    row = session.get(models.NextStep, step)
    if row is None or row.conversation_id != conversation:
        raise UserError("That next step is no longer there. Nothing was changed.")
    return row


def _conversation(session: Session, conversation: ConversationId) -> models.Conversation:
    row = session.get(models.Conversation, conversation)
    if row is None:
        raise UserError("That conversation is no longer there. Nothing was changed.")
    return row
