"""Who knows whom: every referral joins two people who know each other, whichever way it went."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.core.referrals.facts import Permission

ME = 0
UNREACHED = -1
PERMISSIONS = tuple(Permission)  # from the best to the worst


@dataclass(slots=True)
class Acquaintance:
    """The network as parallel arrays, me first.

    *ids* are all people of any referral and all whom I have met; *talks* counts the conversations held with each,
    *last_contacts* is the day of the last contact as a proleptic ordinal, 0 for none. *introducers* and *introduced*
    are indices, one of each for a referral, *permissions* places in `PERMISSIONS`, *primary* 0 or 1.
    """

    ids: "array[int]"
    talks: "array[int]"
    last_contacts: "array[int]"
    introducers: "array[int]"
    introduced: "array[int]"
    permissions: bytearray
    primary: bytearray


class Network:
    """An acquaintance ready to be walked: all walks are breadth first and touch each referral twice at most."""

    def __init__(self, known: Acquaintance) -> None:
        self.known = known
        self.index = {person: index for index, person in enumerate(known.ids)}
        self.near: list[list[int]] = [[] for _ in known.ids]
        self._neighbours: dict[int, list[int]] = {}
        for edge in sorted(range(len(known.introducers)), key=known.primary.__getitem__, reverse=True):
            self.near[known.introducers[edge]].append(edge)
            self.near[known.introduced[edge]].append(edge)

    def is_met(self, index: int) -> bool:
        """Whether I have talked with someone."""
        return self.known.talks[index] > 0

    def other(self, edge: int, index: int) -> int:
        """Who stands at the other end of a referral."""
        return self.known.introducers[edge] + self.known.introduced[edge] - index

    def neighbours(self, index: int) -> list[int]:
        """Whom someone knows, by primary referrals first; each once."""
        if index not in self._neighbours:  # of many goals below one introducer, that one is asked each time
            self._neighbours[index] = list(dict.fromkeys(self.other(edge, index) for edge in self.near[index]))
        return self._neighbours[index]

    def permission(self, giver: int, taker: int) -> Permission:
        """Whether the giver's name may be used with someone: not asked where they introduced nobody to each other."""
        given = [edge for edge in self.near[giver] if self.known.introducers[edge] == giver]
        known = [self.known.permissions[edge] for edge in given if self.known.introduced[edge] == taker]
        return PERMISSIONS[min(known)] if known else Permission.NOT_ASKED

    def introduced(self, giver: int, taker: int) -> bool:
        """Whether the first introduced the second, and not the other way round by a primary referral."""
        for edge in self.near[giver]:
            if self.other(edge, giver) == taker:
                return self.known.introducers[edge] == giver
        return False

    def distances(self, starts: Iterable[tuple[int, int]], may_pass: Callable[[int], bool]) -> "array[int]":
        """Steps to everyone from *starts*, pairs of a person and their steps, the steps in ascending order.

        Only those whom *may_pass* lets through lead further. `UNREACHED` marks the others.
        """
        known, near = self.known, self.near
        givers, takers = known.introducers, known.introduced
        found = array("i", [UNREACHED]) * len(known.ids)
        waiting = list(starts)[::-1]
        row: list[int] = []
        steps = 0
        while row or waiting:
            if not row:
                steps = waiting[-1][1]
            while waiting and waiting[-1][1] == steps:
                at, _ = waiting.pop()
                if found[at] == UNREACHED:
                    found[at] = steps
                    row.append(at)
            steps += 1
            below = []
            for at in row:
                if not may_pass(at):
                    continue
                for edge in near[at]:
                    other = givers[edge] + takers[edge] - at
                    if found[other] == UNREACHED:
                        found[other] = steps
                        below.append(other)
            row = below
        return found

    def ways_back(
        self, distances: Sequence[int], goal: int, most: int, may_pass: Callable[[int], bool]
    ) -> list[list[int]]:
        """At most *most* of the shortest paths that `distances` found to *goal*, from their starts on."""
        if distances[goal] == UNREACHED:
            return []
        whole: list[list[int]] = []
        open_ = [[goal]]
        while open_ and len(whole) < most:
            path = open_.pop()
            near = distances[path[-1]] - 1
            before = [one for one in self.neighbours(path[-1]) if distances[one] == near >= 0 and may_pass(one)]
            if before:
                open_ += [[*path, one] for one in reversed(before)]
            else:
                whole.append(path[::-1])
        return whole


def path_between(network: Network, one: int, two: int) -> list[int]:
    """The shortest path between two people over referrals in any direction, both included; empty if there is none."""
    distances = network.distances([(one, 0)], anyone)
    return next(iter(network.ways_back(distances, two, 1, anyone)), [])


def anyone(_index: int) -> bool:
    """Lets everybody pass."""
    return True
