"""What is owed around a conversation: confirm it, prepare it, give thanks for it."""

from collections.abc import Iterator
from datetime import timedelta

from app.core.conversations import State
from app.core.owed_facts import Desk, Owed, Rule, TalkFact
from app.core.owed_words import instant_words, left, short
from app.core.rules import Rules
from app.core.schedule import WEEKDAYS, confirm_days, zone_of


def around_talk(talk: TalkFact, desk: Desk, rules: Rules) -> Iterator[Owed]:
    """The acts owed for one conversation."""
    if talk.starts_at > desk.now:
        yield from _confirm(talk, desk, rules)
        yield from _prepare(talk, desk, rules)
    elif talk.state == State.HELD and talk.ends_at <= desk.now:
        yield _thank(talk, desk, rules)


def _confirm(talk: TalkFact, desk: Desk, rules: Rules) -> Iterator[Owed]:
    """On the days and in the zone of the talk: it is there that "the day before" means something."""
    if talk.state != State.PLANNED:
        return
    zone = zone_of(talk.zone) or desk.now.tzinfo
    today = desk.now.astimezone(zone).date()
    first, last = confirm_days(talk.starts_at.astimezone(zone).date(), rules.confirm_from_days, rules.confirm_by_days)
    if today < first:
        return
    if today > last:
        closes = "It is not confirmed yet."
    else:
        closes = "Today is the last day to ask." if today == last else f"Ask by {WEEKDAYS[last.weekday()]}."
    ready = f" {talk.sent_ahead} questions chosen to send ahead." if talk.sent_ahead > 1 else ""
    meets = instant_words(talk.starts_at, desk, talk.their_zone)
    yield Owed(
        rule=Rule.CONFIRM,
        person=talk.person,
        name=talk.name,
        conversation=talk.id,
        due=last,
        late=today > last,
        title=f"Confirm with {talk.name}",
        reason=f"You meet {meets}. {closes}{ready}",
        cause=_start(talk),
        badge=f"meets {short(talk.starts_at, desk)}",
    )


def _prepare(talk: TalkFact, desk: Desk, rules: Rules) -> Iterator[Owed]:
    missing = [word for word, has in (("questions", talk.questions), ("research", talk.has_research)) if not has]
    if not missing or talk.starts_at - desk.now > timedelta(days=rules.unprepared_days):
        return
    yield Owed(
        rule=Rule.PREPARE,
        person=talk.person,
        name=talk.name,
        conversation=talk.id,
        due=talk.starts_at,
        late=False,
        title=f"Prepare the talk with {talk.name}",
        reason=f"You meet {instant_words(talk.starts_at, desk, talk.their_zone)}. No {' and no '.join(missing)} yet.",
        cause=_start(talk),
        badge=f"meets {short(talk.starts_at, desk)}",
    )


def _thank(talk: TalkFact, desk: Desk, rules: Rules) -> Owed:
    due = talk.ends_at + timedelta(hours=rules.thank_due_hours)
    late_at = talk.ends_at + timedelta(hours=rules.thank_late_hours)
    is_late = desk.now > late_at
    badge = "late" if is_late else f"late in {left(late_at, desk)}" if desk.now > due else f"due in {left(due, desk)}"
    insight = " An insight to quote is noted." if talk.has_insight else ""
    return Owed(
        rule=Rule.THANK,
        person=talk.person,
        name=talk.name,
        conversation=talk.id,
        due=due,
        late=is_late,
        title=f"Thank {talk.name}",
        reason=f"You talked {instant_words(talk.ends_at, desk).replace(' at ', ' until ')}.{insight}",
        cause=f"conversation {talk.id}",
        badge=badge,
    )


def _start(talk: TalkFact) -> str:
    """A talk that is moved has to be confirmed and prepared anew."""
    return f"conversation {talk.id} {talk.starts_at:%Y-%m-%dT%H:%MZ}"
