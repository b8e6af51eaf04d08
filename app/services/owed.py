"""What I owe to whom now, and what may be done with it: do it, put it off, let it go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import func, select

from app.core.conversations import ConversationPage, State
from app.core.errors import UserError
from app.core.owed import owed
from app.core.owed_facts import Desk, Owed, Rule
from app.core.touches import Kind, Touch
from app.core.workdays import Workdays
from app.services import conversations, referrals, rules, touches
from app.store import models, owing
from app.system import calendars

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.store.work import Work

_KINDS = {Rule.THANK: Kind.THANK_YOU, Rule.NUDGE: Kind.NUDGE, Rule.KEEP_IN_TOUCH: Kind.MESSAGE}
# For the page. Words for 70,000 acts take seconds, after every change.
MOST_OF_A_KIND = 300


def acts(session: Session, desk: Desk, most: int = -1) -> list[Owed]:
    """What is owed at the desk's clock, and within its look ahead, in the order of `core.owed.owed`.

    Business days are those of the country that is set, or else of the desk's time zone. Of each kind of fact only the
    *most* latest are looked at.
    """
    return _acts(session, desk, most)[0]


def _acts(session: Session, desk: Desk, most: int) -> tuple[list[Owed], bool]:
    """The acts, and whether some were left out."""
    set_rules = rules.rules(session)
    facts = owing.facts(session, desk, set_rules, most)
    country = rules.country(session) or calendars.country_of(str(desk.now.tzinfo))
    # Counting business days loads a large package: only for somebody who has not answered.
    workdays = Workdays(calendars.days_off(country)) if facts.silences else Workdays()
    kinds = (facts.talks, facts.referrals, facts.silences, facts.bonds, facts.steps)
    return owed(facts, desk, set_rules, workdays), any(len(kind) == most for kind in kinds)


class Today(NamedTuple):
    """What the page Today shows: acts, the next conversation if there is one, and the clock.

    *is_cut* says that older acts were left out: nobody reads thousands. *drafts* is how many messages are begun.
    """

    acts: list[Owed]
    talk: ConversationPage | None
    desk: Desk
    is_cut: bool = False
    drafts: int = 0


def today(session: Session, desk: Desk) -> Today:
    """What is owed now and within the look ahead, and the conversation that comes next."""
    coming = conversations.next_id(session, desk.now)
    found, is_cut = _acts(session, desk, MOST_OF_A_KIND)
    talk = None if coming is None else conversations.page(session, coming)
    return Today(found, talk, desk, is_cut, _drafts(session))


def _drafts(session: Session) -> int:
    m, p = models.Message, models.Person
    begun = select(func.count()).select_from(m).join(p, p.id == m.person_id)
    return session.scalar(begun.where(m.sent_at.is_(None), p.trashed_at.is_(None))) or 0


def as_json(act: Owed) -> dict[str, Any]:
    """An act with stable keys (docs/cli.md)."""
    return {
        "rule": act.rule.value,
        "person": act.person,
        "name": act.name,
        "conversation": act.conversation,
        "due": due_text(act),
        "late": act.late,
        "text": act.text,
    }


def due_text(act: Owed) -> str | None:
    """When an act is due: a day "2026-11-24", or an instant in UTC, None without either."""
    return None if act.due is None else act.due.isoformat()


def done(work: Work, act: Owed) -> None:
    """Note that an act was done, as the fact that it asks for. What has no such fact (preparing) is let go."""
    if act.rule is Rule.CONFIRM and act.conversation is not None:
        conversations.set_state(work, act.conversation, State.CONFIRMED)
    elif act.rule is Rule.CLOSE_LOOP:
        referrals.close_loop(work, _number(act))
        touches.write(work, act.person, Touch(Kind.LOOP, work.now), act.conversation)
    elif act.rule in _KINDS:
        touches.write(work, act.person, Touch(_KINDS[act.rule], work.now), act.conversation)
    elif act.cause.startswith("step"):
        _step(work, _number(act)).done_at = work.now
    else:
        dismiss(work, act)


def snooze(work: Work, act: Owed, until: datetime) -> None:
    """Put an act off until an instant."""
    _put_off(work, act, until)


def dismiss(work: Work, act: Owed) -> None:
    """Let an act go for good: it comes back only when what it rests on has changed."""
    _put_off(work, act, None)


def _put_off(work: Work, act: Owed, until: datetime | None) -> None:
    person = work.session.get(models.Person, act.person)
    if person is None or person.trashed_at:
        raise UserError("That person is no longer there. Nothing was changed.")
    row = models.Snooze(rule=act.key, person_id=act.person, conversation_id=act.conversation, until=until)
    work.session.add(row)


def _number(act: Owed) -> int:
    """The id of the record that an act rests on: 7 of "referral 7"."""
    return int(act.cause.split()[1])


def _step(work: Work, step: int) -> models.NextStep:
    row = work.session.get(models.NextStep, step)
    if row is None:
        raise UserError("That next step is no longer there. Nothing was changed.")
    return row
