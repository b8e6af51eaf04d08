"""What is owed to people between conversations: word to introducers, a nudge, contact, what was promised."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.core.owed_facts import BondFact, Desk, Owed, ReferralFact, Rule, SilenceFact, StepFact
from app.core.owed_words import ago, day_words
from app.core.referrals.facts import Permission
from app.core.rules import Rules
from app.core.workdays import Workdays


def for_referral(referral: ReferralFact, desk: Desk, rules: Rules) -> Iterator[Owed]:
    """Word of how it went once there is something to tell, or another look at who wanted to ask first."""
    happened = referral.met_at or referral.written_at
    if happened is not None:
        what = (
            f"how it went with {referral.introduced_name}" if referral.met_at else f"about {referral.introduced_name}"
        )
        due = desk.day_of(happened) + timedelta(days=rules.loop_days)
        told = Owed(
            rule=Rule.CLOSE_LOOP,
            person=referral.introducer,
            name=referral.introducer_name,
            conversation=referral.talk,
            due=due,
            late=desk.today > due,
            title=f"Tell {referral.introducer_name} {what}",
            reason=_how_it_went(referral, desk),
            cause=f"referral {referral.id}",
            badge="open loop",
        )
        # A talk is news at once; a letter is, when nothing came of it in all that time.
        yield from (told,) if referral.met_at else _from_its_day(told, desk)
    elif referral.permission == Permission.ASKS_FIRST and referral.on is not None:
        asked = Owed(
            rule=Rule.NEXT_STEP,
            person=referral.introducer,
            name=referral.introducer_name,
            conversation=None,
            due=referral.on + timedelta(days=rules.asks_first_days),
            late=False,
            title=f"Ask {referral.introducer_name} about {referral.introduced_name}",
            reason=f"They wanted to ask first, {ago(referral.on, desk)}.",
            cause=f"referral {referral.id}",
        )
        yield from _from_its_day(asked, desk)


def _how_it_went(referral: ReferralFact, desk: Desk) -> str:
    whom = referral.introduced_name
    introduced = f"They introduced you to {whom}{f' {ago(referral.on, desk)}' if referral.on else ''}."
    if referral.met_at is not None:
        return f"{introduced} You met {ago(desk.day_of(referral.met_at), desk)}."
    written = f"You wrote {ago(desk.day_of(referral.written_at), desk)}" if referral.written_at else "You wrote"
    return f"{introduced} {written}{', and there is an answer' if referral.is_answered else ', no answer so far'}."


def for_silence(silence: SilenceFact, desk: Desk, rules: Rules, workdays: Workdays) -> Iterator[Owed]:
    """Someone else to try after some business days, one nudge after some more, then rest."""
    written = desk.day_of(silence.written_at)
    if (desk.today - written).days > rules.rest_after_days:
        return
    nudge_on = workdays.after(written, rules.nudge_after_business_days)
    other_on = workdays.after(written, rules.other_after_business_days)
    nudge = Owed(
        rule=Rule.NUDGE,
        person=silence.person,
        name=silence.name,
        conversation=None,
        due=nudge_on,
        late=False,
        title=f"Nudge {silence.name} once",
        reason=f"No reply for {rules.nudge_after_business_days} business days. After this, let it rest.",
        cause=f"message {silence.message}",
    )
    if silence.organization and other_on <= desk.today < nudge_on:
        yield nudge._replace(
            rule=Rule.NEXT_STEP,
            due=other_on,
            title=f"Try someone else at {silence.organization}",
            reason=f"{silence.name} has not answered for {rules.other_after_business_days} business days.",
        )
    yield from _from_its_day(nudge, desk)


def for_bond(bond: BondFact, desk: Desk, rules: Rules) -> Iterator[Owed]:
    """A sign of life when the cadence is over; 0 days is none."""
    usual = rules.keep_active_days if bond.is_active else rules.keep_days
    cadence = usual if bond.cadence_days is None else bond.cadence_days
    if cadence <= 0:
        return
    last = desk.day_of(bond.last_at)
    touch = Owed(
        rule=Rule.KEEP_IN_TOUCH,
        person=bond.person,
        name=bond.name,
        conversation=None,
        due=last + timedelta(days=cadence),
        late=False,
        title=f"Stay in touch: {bond.name}",
        reason=f"Last contact {ago(last, desk)}.{bond.reason}",
        cause=f"contact {last}",
    )
    yield from _from_its_day(touch, desk)


def for_step(step: StepFact, desk: Desk) -> Iterator[Owed]:
    """A next step from its day on; one without a day at once."""
    said = f"You said so to {step.name}"
    act = Owed(
        rule=Rule.NEXT_STEP,
        person=step.person,
        name=step.name,
        conversation=step.conversation,
        due=step.due_on,
        late=False,
        title=step.text,
        reason=f"{said}." if step.due_on is None else f"{said}, due {day_words(step.due_on, desk)}.",
        cause=f"step {step.id}",
    )
    yield from _from_its_day(act, desk)


def _from_its_day(act: Owed, desk: Desk) -> Iterator[Owed]:
    """The act if its day has come, or comes within the look ahead; it is late from the day after."""
    due = act.due
    if due is None or isinstance(due, datetime):
        yield act
    elif due <= desk.today:
        yield act._replace(late=due < desk.today, badge="late" if due < desk.today else "due today")
    elif due <= desk.today + timedelta(days=desk.ahead_days):
        yield act._replace(is_ahead=True, badge=f"due {day_words(due, desk).removeprefix('on ')}")
