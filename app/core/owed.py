"""What I owe to someone now: facts + clock + rules → acts. Nothing is stored, so nothing can drift."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from app.core.owed_facts import Desk, Facts, Owed, Rule
from app.core.owed_people import for_bond, for_referral, for_silence, for_step
from app.core.owed_talks import around_talk
from app.core.rules import Rules
from app.core.workdays import Workdays

_ORDER = list(Rule)
# What stands around a conversation can't wait; the rest can, however old it is.
_URGENT = frozenset((Rule.CONFIRM, Rule.PREPARE, Rule.THANK))


def owed(facts: Facts, desk: Desk, rules: Rules, workdays: Workdays) -> list[Owed]:
    """The acts owed at the desk's clock: first what stands around conversations, then the rest, each those due first.

    Those that are only ahead come last. What was put off or dismissed is left out.
    No two acts have the same key and person.
    """
    acts = [act for act in _all(facts, desk, rules, workdays) if not _is_put_off(act, facts, desk)]
    to_thank = {act.person for act in acts if act.rule is Rule.THANK}
    # A thank-you is contact: who is owed one need not be written to twice.
    acts = [act for act in acts if act.rule is not Rule.KEEP_IN_TOUCH or act.person not in to_thank]
    return sorted(acts, key=lambda act: _place(act, desk))


def _place(act: Owed, desk: Desk) -> tuple[object, ...]:
    return (act.is_ahead, act.rule not in _URGENT, _due_at(act, desk), _ORDER.index(act.rule), act.name, act.key)


def _all(facts: Facts, desk: Desk, rules: Rules, workdays: Workdays) -> Iterator[Owed]:
    for talk in facts.talks:
        yield from around_talk(talk, desk, rules)
    for referral in facts.referrals:
        yield from for_referral(referral, desk, rules)
    for silence in facts.silences:
        yield from for_silence(silence, desk, rules, workdays)
    for bond in facts.bonds:
        yield from for_bond(bond, desk, rules)
    for step in facts.steps:
        yield from for_step(step, desk)


def _is_put_off(act: Owed, facts: Facts, desk: Desk) -> bool:
    until = facts.put_off.get((act.key, act.person), desk.now)
    return until is None or until > desk.now


def _due_at(act: Owed, desk: Desk) -> datetime:
    """The instant by which to order: a day counts from its end."""
    if act.due is None:
        return datetime.max.replace(tzinfo=UTC)
    if isinstance(act.due, datetime):
        return act.due
    return datetime.combine(act.due + timedelta(days=1), time(), desk.now.tzinfo).astimezone(UTC)


def snooze_until(desk: Desk, days: int) -> datetime:
    """The start of the day that is so many days ahead: an act put off until then is there in the morning."""
    return datetime.combine(desk.today + timedelta(days=days), time(), desk.now.tzinfo).astimezone(UTC)
