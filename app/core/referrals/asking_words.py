"""Answers about the network in words: why to ask someone, what is weak about a way, how two people are joined."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from app.core.people import PersonId, PersonRow
from app.core.referrals.asking import Route, Through, Weakness
from app.core.referrals.facts import Permission

_PERMISSION = {
    Permission.GRANTED: "may be named",
    Permission.ASKS_FIRST: "asks first",
    Permission.NOT_ASKED: "name not asked for",
    Permission.REFUSED: "not to be named",
}
_WEAK = {
    Weakness.NONE: "",
    Weakness.ASKS_FIRST: "asks first",
    Weakness.NOT_ASKED: "not asked yet",
    Weakness.REFUSED: "not to be named",
    Weakness.LONG_AGO: "out of touch",
    Weakness.SAME_ORGANIZATION: "same organization",
    Weakness.NO_TALK: "not met yet",
}
_MONTH_DAYS = 30


def headline(route: Route, names: Mapping[PersonId, str]) -> str:
    """What to do first: "Ask Mary Somerville"."""
    if route.ask is None:
        return f"You know {names[route.goal]} yourself"
    return f"{'Meet' if is_to_meet(route) else 'Ask'} {names[route.ask]}"


def is_to_meet(route: Route) -> bool:
    """Whether the first on the way has to be met before anything can be asked."""
    return route.through is Through.NOT_MET_YET and not route.talks


def chain(route: Route, names: Mapping[PersonId, str], name: Callable[[str], str] = str) -> str:
    """The way by names: "You → John Herschel → Mary Somerville → Ada Lovelace"; *name* may shorten each."""
    return " → ".join(["You", *(name(names[person]) for person in route.people[1:])])


def reasons(route: Route, today: date) -> str:
    """Why this one: permission, last contact and talks, as far as they count."""
    parts = []
    if route.ask is not None and route.through is not Through.SAME_ORGANIZATION:
        parts.append(_PERMISSION[route.permission])
    if route.last_contact is not None:
        parts.append(f"contact {_ago((today - route.last_contact).days)}")
    if route.talks:
        parts.append("one talk" if route.talks == 1 else f"{route.talks} talks")
    if route.is_detour:
        parts.append("a longer way")
    words = " · ".join(parts) or "no contact noted yet"
    return words[0].upper() + words[1:]


def weak_word(route: Route) -> str:
    """What is weak about the weakest link: "asks first"; empty where nothing is weak."""
    return _WEAK[route.why]


def weak_ends(route: Route, names: Mapping[PersonId, str], name: Callable[[str], str] = str) -> str:
    """Whom the weakest link joins: "Mary Somerville → Ada Lovelace"; *name* may shorten each."""
    first = "You" if route.weakest == 0 else name(names[route.people[route.weakest]])
    return f"{first} → {name(names[route.people[route.weakest + 1]])}"


def weak_link(route: Route, names: Mapping[PersonId, str]) -> str:
    """The weakest link and why: "Mary Somerville → Ada Lovelace: asks first"; empty where nothing is weak."""
    return f"{weak_ends(route, names)}: {weak_word(route)}" if weak_word(route) else ""


def spoken(route: Route, names: Mapping[PersonId, str], today: date) -> str:
    """All of it in one line, for those who listen."""
    weak = weak_link(route, names)
    said = f"{headline(route, names)}. {chain(route, names)}. {reasons(route, today)}."
    return f"{said} Weakest link: {weak}." if weak else said


def joined(people: Sequence[PersonRow], is_downward: Sequence[bool]) -> str:
    """How two people are joined: "Ada came through Mary, who introduced John." Empty for nobody."""
    if len(people) < 2:
        return ""
    told = "You" if people[0].is_me else people[0].name
    for index, (person, down) in enumerate(zip(people[1:], is_downward, strict=True)):
        start = "" if index == 0 else ", who"
        told += f"{start} {'introduced' if down else 'came through'} {'you' if person.is_me else person.name}"
    return f"{told}."


def steps(count: int) -> str:
    """A number of steps: "3 steps"."""
    return f"{count} step{'' if count == 1 else 's'}"


def _ago(days: int) -> str:
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    if days < 2 * _MONTH_DAYS:
        return f"{days} days ago"
    return f"{days // _MONTH_DAYS} months ago"
