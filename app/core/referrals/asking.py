"""Who can introduce me to someone: the shortest paths through people I have met, the best to ask first."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from app.core.people import PersonId
from app.core.referrals.acquaintance import ME, PERMISSIONS, UNREACHED, Network, anyone
from app.core.referrals.facts import Permission

MOST_WAYS = 8  # to one person; further ones differ only high up the chain
MOST_ROUTES = 40

# How weak a link is, from 0 on. "Every few months" is the default cadence (120 days, product.md).
_WEAKNESS = {Permission.GRANTED: 0, Permission.ASKS_FIRST: 2, Permission.NOT_ASKED: 3, Permission.REFUSED: 6}
_SAME_PLACE, _NO_TALK = 4, 5
_STALE_AFTER_DAYS = ((365, 4), (120, 3), (30, 1))


class Through(StrEnum):
    """What a route relies on."""

    MET = "met"  # all between me and the goal are people I have met
    SAME_ORGANIZATION = "same-organization"  # I have met someone who works where the goal works
    NOT_MET_YET = "not-met-yet"  # somebody on the way is still to be met


class Weakness(StrEnum):
    """Why a link is the weakest of its route; permissions as in `Permission`."""

    NONE = ""
    ASKS_FIRST = "asks-first"
    NOT_ASKED = "not-asked"
    REFUSED = "refused"
    LONG_AGO = "long-ago"
    SAME_ORGANIZATION = "same-organization"
    NO_TALK = "no-talk"


@dataclass(frozen=True, slots=True)
class Route:
    """A way from me to a goal.

    *people* starts with me and ends with the goal; *ask* is whom to ask first: the last on the way whom I have met, or
    nobody when I know the goal myself. *permission* is the worst on the way; *last_contact* and *talks* are with whom
    to ask. *weakest* is the place of the weakest link, which leads from `people[weakest]` to the next; *why* says what
    is weak about it. *is_detour*: a shorter way to the same goal exists, over somebody else.
    """

    people: tuple[PersonId, ...]
    ask: PersonId | None
    through: Through
    permission: Permission
    last_contact: date | None
    talks: int
    weakest: int
    why: Weakness
    is_detour: bool = False

    @property
    def goal(self) -> PersonId:
        """To whom it leads."""
        return self.people[-1]


def routes(
    network: Network, goals: Collection[int], today: date, colleagues: Mapping[int, Sequence[int]] | None = None
) -> list[Route]:
    """The ways to any of *goals* (ids), the best first; empty if there is none.

    Where nobody I have met leads there: those I have met who work where a goal works (*colleagues*: ids by goal), and
    ways over people I have yet to meet.
    """
    asking = _Asking(network, today)
    inside = [network.index[goal] for goal in dict.fromkeys(goals) if network.index.get(goal, ME) != ME]
    found = [route for goal in inside for route in asking.over_met(goal)]
    if not found:
        found = asking.over_colleagues(goals, colleagues or {})
        found += [route for goal in asking.nearest(inside) for route in asking.over_anyone(goal)]
    return sorted(found, key=_rank)[:MOST_ROUTES]


def _rank(route: Route) -> tuple[object, ...]:
    """Whoever I know comes first; then shortest ways by permission, recency and tie; then the others alike."""
    recency = route.last_contact.toordinal() if route.last_contact else 0
    return (
        list(Through).index(route.through),
        route.ask is not None,
        route.is_detour,
        PERMISSIONS.index(route.permission),
        -recency,
        -route.talks,
        len(route.people),
        route.people[::-1],
    )


class _Asking:
    """One question's walks over the network, each done once for all goals."""

    def __init__(self, network: Network, today: date) -> None:
        self._network = network
        self._today = today.toordinal()
        self._met = _steps_over_met(network)

    def over_met(self, goal: int) -> list[Route]:
        """All shortest ways over people I have met, then one for each further person met who knows the goal."""
        network = self._network
        ways = self._ways(goal, MOST_WAYS)
        found = [self._route(way, Through.MET) for way in ways]
        if not network.is_met(goal):
            askers = {way[-2] for way in ways}
            for other in network.neighbours(goal):
                if other != ME and network.is_met(other) and other not in askers:
                    way = [*self._ways(other, 1)[0], goal]
                    found.append(self._route(way, Through.MET, is_detour=True))
        return found

    def over_colleagues(self, goals: Collection[int], colleagues: Mapping[int, Sequence[int]]) -> list[Route]:
        """Ways over people met who work where a goal works."""
        network = self._network
        found = []
        for goal in goals:
            for colleague in colleagues.get(goal, ()):
                at = network.index.get(colleague, ME)
                if at != ME and network.is_met(at):
                    found.append(self._route(self._ways(at, 1)[0], Through.SAME_ORGANIZATION, PersonId(goal)))
        return found

    def nearest(self, goals: Sequence[int]) -> list[int]:
        """The goals that are the fewest steps away, as many as can be told."""
        reached = [goal for goal in goals if self._any[goal] != UNREACHED]
        return sorted(reached, key=self._any.__getitem__)[:MOST_ROUTES]

    def over_anyone(self, goal: int) -> list[Route]:
        """The shortest ways, whether or not I have met those on them."""
        ways = self._network.ways_back(self._any, goal, MOST_WAYS, anyone)
        return [self._route(way, Through.NOT_MET_YET) for way in ways]

    @cached_property
    def _any(self) -> Sequence[int]:
        return self._network.distances([(ME, 0)], anyone)

    def _ways(self, index: int, most: int) -> list[list[int]]:
        """Shortest ways over people met; those to whom I met without a chain of introductions start with me too."""
        ways = self._network.ways_back(self._met, index, most, lambda at: at == ME or self._network.is_met(at))
        return [way if way[0] == ME else [ME, *way] for way in ways]

    def _route(
        self, way: Sequence[int], through: Through, stranger: PersonId | None = None, *, is_detour: bool = False
    ) -> Route:
        """The route along a way; *stranger* is a goal beyond its end, whom no referral joins."""
        network, known = self._network, self._network.known
        links = [self._link(a, b, is_last=b == way[-1]) for a, b in pairwise(way)]
        people = tuple(PersonId(known.ids[index]) for index in way)
        if stranger is not None:
            links.append((_SAME_PLACE, Weakness.SAME_ORGANIZATION, Permission.NOT_ASKED))
            people = (*people, stranger)
        weakest = max(range(len(links)), key=lambda at: (links[at][0], at))
        between = way[1:] if stranger is not None else way[1:-1]
        knows_goal = stranger is None and network.is_met(way[-1])
        ask = next((index for index in reversed(between) if network.is_met(index)), None)
        ask = None if knows_goal else ask if ask is not None else (between[0] if between else None)
        asked = way[-1] if ask is None else ask
        day = known.last_contacts[asked]
        return Route(
            people=people,
            ask=None if ask is None else PersonId(known.ids[ask]),
            through=through,
            permission=max((link[2] for link in links), key=PERMISSIONS.index),
            last_contact=date.fromordinal(day) if day else None,
            talks=known.talks[asked],
            weakest=weakest,
            why=links[weakest][1],
            is_detour=is_detour,
        )

    def _link(self, giver: int, taker: int, *, is_last: bool) -> tuple[int, Weakness, Permission]:
        """How weak the step from one person to the next is, why, and whether the name of the first may be used."""
        permission = Permission.GRANTED if giver == ME else self._network.permission(giver, taker)
        reasons = [(_WEAKNESS[permission], Weakness(permission if permission is not Permission.GRANTED else ""))]
        if self._network.is_met(taker):
            reasons.append(self._staleness(taker))
        elif not is_last:
            reasons.append((_NO_TALK, Weakness.NO_TALK))
        weakness, why = max(reasons, key=lambda reason: reason[0])
        return weakness, why, permission

    def _staleness(self, index: int) -> tuple[int, Weakness]:
        day = self._network.known.last_contacts[index]
        age = self._today - day
        return next(((weak, Weakness.LONG_AGO) for days, weak in _STALE_AFTER_DAYS if age > days), (0, Weakness.NONE))


def _steps_over_met(network: Network) -> Sequence[int]:
    """Steps from me over people I have met. Whom I met without a chain of such people is one step from me."""

    def may_pass(index: int) -> bool:
        return index == ME or network.is_met(index)

    chained = network.distances([(ME, 0)], may_pass)
    alone = [index for index, steps in enumerate(chained) if steps == UNREACHED and network.is_met(index)]
    return network.distances([(ME, 0), *((index, 1) for index in alone)], may_pass) if alone else chained
