"""Whom to tell of a milestone: everybody I met, and everybody up the chains that led there."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from app.core.messages.facts import listed
from app.core.people import PersonId
from app.core.schedule import MONTHS


class Milestone(NamedTuple):
    """Something that happened, as it is offered and as it is told; *text* is completed by the user."""

    title: str
    text: str


MILESTONES = (
    Milestone("I chose a field", "I have chosen my field: "),
    Milestone("I got a job", "I have a new job: "),
    Milestone("I start to study", "I am going to study "),
    Milestone("I start something of my own", "I am starting something of my own: "),
    Milestone("Something else", ""),
)


class Listener(NamedTuple):
    """Somebody to tell: *reason* says why in the list, *thanks* is their part in it, a sentence for the message."""

    person: PersonId
    name: str
    reason: str
    thanks: str


def listeners(
    names: Mapping[PersonId, str],
    referrals: Iterable[tuple[PersonId, PersonId]],
    met: Mapping[PersonId, date],
    today: date,
) -> list[Listener]:
    """Everybody to tell, those who opened the most doors first, then those met last; each once.

    *names* are those who are here, without me: nobody else is told. *referrals* are (introducer, introduced), which
    may hold rings; *met* has the day of the last talk.
    """
    introducers: dict[PersonId, list[PersonId]] = {}
    for introducer, introduced in referrals:
        if introducer in names and introduced in names:
            introducers.setdefault(introduced, []).append(introducer)
    parts = {person: _Part([], [], day) for person, day in met.items() if person in names}
    for person in list(parts):
        for above, is_direct in _above(person, introducers):
            part = parts.setdefault(above, _Part([], [], met.get(above)))
            (part.introduced if is_direct else part.opened).append(names[person])
    order = sorted(parts, key=lambda person: (*parts[person].weight, names[person], person))
    return [Listener(person, names[person], *_words(parts[person], today)) for person in order]


class _Part(NamedTuple):
    """Somebody's part: the names of those they introduced me to, of those who came of it, and our last talk."""

    introduced: list[str]
    opened: list[str]
    met_on: date | None

    @property
    def weight(self) -> tuple[int, int, int]:
        """The more, the smaller."""
        return -len(self.introduced), -len(self.opened), -(self.met_on.toordinal() if self.met_on else 0)


def _above(person: PersonId, introducers: Mapping[PersonId, list[PersonId]]) -> Iterable[tuple[PersonId, bool]]:
    """Everybody up the chains of a person, each once, and whether they introduced the person themselves."""
    seen = {person}
    level, is_direct = introducers.get(person, []), True
    while level:
        upper: list[PersonId] = []
        for one in level:
            if one not in seen:
                seen.add(one)
                yield one, is_direct
                upper += introducers.get(one, [])
        level, is_direct = upper, False


def _words(part: _Part, today: date) -> tuple[str, str]:
    """The reason for the list, and the thanks for the message."""
    reasons, thanks = [], []
    if part.introduced:
        whom = listed(part.introduced)
        reasons.append(f"introduced you to {whom}")
        thanks.append(f"You introduced me to {whom}, and that helped me on.")
    elif part.opened:
        reasons.append(f"opened the way to {listed(part.opened)}")
        thanks.append("An introduction of yours opened the way, and led to more.")
    if part.met_on is not None:
        when = _month(part.met_on, today)
        reasons.append(f"talked with you {when}")
        if not part.introduced:
            thanks.insert(0, f"Our talk {when} helped me see where to go.")
    reason = ", ".join(reasons)
    return reason[:1].upper() + reason[1:], " ".join(thanks)


def _month(day: date, today: date) -> str:
    """When, as roughly as one says it: "this month", "in March", "in March 2025"."""
    if (day.year, day.month) == (today.year, today.month):
        return "this month"
    year = "" if day.year == today.year else f" {day.year}"
    return f"in {MONTHS[day.month - 1]}{year}"
