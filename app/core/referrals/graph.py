"""The structure of the referral tree: who brought whom, and which introductions are impossible."""

from array import array
from collections.abc import Iterable, Mapping, Sequence

from app.core.people import PersonId
from app.core.referrals.facts import TreeFacts
from app.core.referrals.rings import opened
from app.core.referrals.traits import Traits

ME = 0
NOBODY = -1


def would_cycle(parents: "Sequence[int] | Mapping[int, int]", person: int, introducer: int) -> bool:
    """Whether *introducer* is *person* or came through them.

    *parents* leads from a person to their primary introducer: a sequence of indices with -1 for
    nobody, or a mapping of ids in which people without an introducer may be missing.
    """
    at, steps = introducer, len(parents) + 1
    while at != NOBODY and steps:
        if at == person:
            return True
        at = parents.get(at, NOBODY) if isinstance(parents, Mapping) else parents[at]
        steps -= 1
    return False


def short_name(name: str) -> str:
    """A name for a small label: "Michael Faraday" gives "M. Faraday"; one word stays as it is."""
    words = name.split()
    return name if len(words) < 2 else f"{words[0][0]}. {words[-1]}"


class Graph:
    """The facts of the tree with what is asked of them at every step, worked out once.

    *children* are indices in the order of the facts; *sizes* counts the people beneath each one;
    *degrees* are steps from the root above, -1 for someone without a place in the tree. Rings of
    introducers, which the use cases refuse but a damaged file may hold, are opened: see `rings.opened`.
    *traits* are there once somebody has read them.
    """

    def __init__(self, facts: TreeFacts) -> None:
        is_sound = not len(facts.parents) or facts.parents[ME] == NOBODY
        self._take(facts if is_sound else opened(facts))
        # Whoever has an introducer and yet no place hangs on a ring; counted without a look at each person.
        lonely = self.facts.parents.count(NOBODY) - len(self.roots)
        if self._placed + lonely != len(facts.ids):
            self._take(opened(facts))

    def _take(self, facts: TreeFacts) -> None:
        self.facts = facts
        self.index: dict[int, int] = dict(zip(facts.ids, range(len(facts.ids)), strict=True))
        self.children = children_of(facts.parents)
        self.roots = roots_of(facts.parents, self.children)
        self.degrees, order = _walk(self.roots, self.children, len(facts.ids))
        self.sizes = _sizes(order, facts.parents)
        self._placed = len(order)
        self.traits: Traits | None = None

    def name(self, person: PersonId) -> str:
        """The name of someone in the tree, empty for anybody else."""
        at = self.index.get(person)
        return "" if at is None else self.facts.names[at]

    def introducer(self, person: PersonId) -> PersonId | None:
        """The primary introducer, None for me and for people outside the tree."""
        at = self.index.get(person)
        if at is None or self.facts.parents[at] == NOBODY:
            return None
        return PersonId(self.facts.ids[self.facts.parents[at]])

    def descendants(self, index: int) -> list[int]:
        """Everybody beneath someone, level by level, without the person."""
        found = list(self.children[index])
        for one in found:  # the list grows while it is read: a walk without recursion
            found.extend(self.children[one])
        return found

    def tops(self, people: Iterable[PersonId]) -> list[PersonId]:
        """Those of some people who did not come through another of them: moving them moves the others along."""
        wanted = list(dict.fromkeys(people))
        chosen = {self.index[person] for person in wanted if person in self.index}
        return [person for person in wanted if not self._is_beneath(self.index.get(person, NOBODY), chosen)]

    def _is_beneath(self, index: int, others: set[int]) -> bool:
        steps = len(self.facts.parents)
        while index != NOBODY and steps:
            index = self.facts.parents[index]
            if index in others:
                return True
            steps -= 1
        return False

    def veto(self, people: Iterable[PersonId], introducer: PersonId) -> str:
        """Why these people can't be introduced by someone, as a sentence; empty when they can."""
        goal = self.index.get(introducer)
        for person in people:
            if person == introducer:
                return f"{self.name(person) or 'Nobody'} can’t be introduced by themselves"
            at = self.index.get(person)
            if at is None or goal is None:
                continue
            if at == ME:
                return "You are the start of the tree, so nobody introduces you"
            if would_cycle(self.facts.parents, at, goal):
                mine, theirs = self.facts.names[at], self.facts.names[goal]
                return f"{theirs} came through {mine}, so it can’t be the other way round"
        return ""


def veto(facts: TreeFacts, people: Iterable[PersonId], introducer: PersonId) -> str:
    """Why these people can't be introduced by someone, as a sentence; empty when they can."""
    return Graph(facts).veto(people, introducer)


def children_of(parents: Sequence[int]) -> list[Sequence[int]]:
    """For each person the people they brought, in the order of the facts."""
    children: list[Sequence[int]] = [()] * len(parents)  # most brought nobody: they share one
    for index, parent in enumerate(parents):
        if parent >= 0:
            brought = children[parent]
            if isinstance(brought, list):
                brought.append(index)
            else:
                children[parent] = [index]
    return children


def roots_of(parents: Sequence[int], children: Sequence[Sequence[int]]) -> list[int]:
    """Me, then those nobody introduced who have introduced others."""
    if not len(parents):  # arrays and lists alike
        return []
    others = [i for i, parent in enumerate(parents) if parent < 0 and i != ME and children[i]]
    return [ME, *others]


def _walk(roots: Iterable[int], children: Sequence[Sequence[int]], count: int) -> tuple["array[int]", list[int]]:
    degrees = array("i", [-1]) * count
    order = list(roots)
    for root in order:
        degrees[root] = 0
    for one in order:
        brought = children[one]
        if brought:
            below = degrees[one] + 1
            for child in brought:
                degrees[child] = below
            order.extend(brought)
    return degrees, order


def _sizes(order: Sequence[int], parents: Sequence[int]) -> "array[int]":
    sizes = [0] * len(parents)
    for one in reversed(order):
        parent = parents[one]
        if parent >= 0:
            sizes[parent] += sizes[one] + 1
    return array("l", sizes)
