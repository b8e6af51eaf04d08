"""Whom the network owes most: how many people someone brought, and how many conversations came of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.people import PersonId
from app.core.referrals.graph import ME, Graph


@dataclass(frozen=True, slots=True)
class Connector:
    """Someone who brought others: *introduced* themselves, *brought* all in all, *talks* held with those."""

    person: PersonId
    introduced: int
    brought: int
    talks: int


def connectors(graph: Graph, talks: Mapping[int, int], most: int = 50) -> list[Connector]:
    """The best connectors but me, by talks that came of them, then by people brought. *talks* by person."""
    facts = graph.facts
    came_of = [0] * len(facts.ids)
    order = list(graph.roots)
    for one in order:  # the list grows while it is read: a walk without recursion
        order.extend(graph.children[one])
    for one in reversed(order):
        above = facts.parents[one]
        if above >= 0:
            came_of[above] += came_of[one] + talks.get(facts.ids[one], 0)
    found = [index for index in order if index != ME and graph.children[index]]
    found.sort(key=lambda index: (-came_of[index], -graph.sizes[index], -len(graph.children[index]), index))
    return [Connector(PersonId(facts.ids[i]), len(graph.children[i]), graph.sizes[i], came_of[i]) for i in found[:most]]
