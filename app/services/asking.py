"""Asking the tree: who can introduce me, the path between two people, the best connectors. Reads only."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import pairwise

from app.core.errors import Ambiguous, UserError
from app.core.people import PersonId, PersonRow, folded
from app.core.referrals.acquaintance import Network, path_between
from app.core.referrals.asking import Route, routes
from app.core.referrals.connectors import Connector, connectors
from app.core.referrals.goals import Goal, GoalKind
from app.core.referrals.graph import Graph
from app.store.glance import Glance

MOST_COLLEAGUES_OF = 50  # goals; somebody met at one of so many is found all the same


@dataclass(frozen=True, slots=True)
class Answer:
    """The ways to a goal, the best first, with everyone on them by id."""

    goal: Goal
    routes: tuple[Route, ...]
    people: dict[PersonId, PersonRow] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Between:
    """A path between two people: those on it in order, empty if nothing joins the two.

    *is_downward* says for each step whether the first introduced the second.
    """

    people: tuple[PersonRow, ...]
    is_downward: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """The best connectors with their rows."""

    connectors: tuple[Connector, ...]
    people: dict[PersonId, PersonRow] = field(default_factory=dict)


def today() -> date:
    """The day on the user's calendar."""
    return datetime.now(UTC).astimezone().date()


def answer(glance: Glance, goal: Goal) -> Answer:
    """Who can introduce me to a goal."""
    network = Network(glance.acquaintance())
    colleagues = glance.colleagues(goal.people[:MOST_COLLEAGUES_OF])
    found = tuple(routes(network, goal.people, today(), colleagues))
    return Answer(goal, found, _rows(glance, [person for route in found for person in route.people]))


def between(glance: Glance, one: PersonId, two: PersonId) -> Between:
    """The shortest path between two people over introductions in any direction."""
    network = Network(glance.acquaintance())
    if one not in network.index or two not in network.index:
        return Between(())
    way = path_between(network, network.index[one], network.index[two])
    rows = _rows(glance, [PersonId(network.known.ids[index]) for index in way])
    down = tuple(network.introduced(a, b) for a, b in pairwise(way))
    return Between(tuple(rows[PersonId(network.known.ids[index])] for index in way), down)


def ranking(glance: Glance, graph: Graph) -> Ranking:
    """Who brought most in a tree that was read before, by the talks that came of it."""
    found = tuple(connectors(graph, glance.talks()))
    return Ranking(found, _rows(glance, [one.person for one in found]))


def meant(glance: Glance, text: str, find: Callable[[str], PersonId]) -> Goal:
    """The one meaning of a text: an organization of exactly that name, else a person, an organization, or a role.

    *find* gives the person of a text or raises `Ambiguous` or `UserError`, and so does this.
    """
    others = [goal for goal in glance.goals(text) if goal.kind is not GoalKind.PERSON]
    same = [goal for goal in others if goal.kind is GoalKind.ORGANIZATION and folded(goal.label) == folded(text)]
    if same:
        return same[0]
    try:
        person = find(text)
    except Ambiguous:
        raise
    except UserError as error:
        return _only(text, others, error)
    (row,) = glance.person_rows([person])
    return Goal(GoalKind.PERSON, row.name, (person,))


def _only(text: str, goals: Sequence[Goal], error: UserError) -> Goal:
    organizations = [goal for goal in goals if goal.kind is GoalKind.ORGANIZATION]
    if len(organizations) > 1:
        names = ", ".join(goal.label for goal in organizations)
        raise Ambiguous(f"“{text}” fits several organizations: {names}. Give the whole name.") from error
    if not goals:
        raise UserError(f"Nobody, no organization and no role is called “{text}”.") from error
    return goals[0]


def _rows(glance: Glance, people: list[PersonId]) -> dict[PersonId, PersonRow]:
    return {row.id: row for row in glance.person_rows(list(dict.fromkeys(people)))}
