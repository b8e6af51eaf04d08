"""Reading the tree: who fits a filter, who belongs together, and who was there on a day."""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import and_

from app.core.people import folded
from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import ME, Graph
from app.core.referrals.traits import NEVER, Named, Traits

RECENT_DAYS = 30  # look.md, "Referral tree": the filter "last 30 days"
# More colours than eight are not told apart reliably (C. Ware, Information Visualization, ch. 4); the rest is "other".
MOST_GROUPS = 8
OTHERS, NO_WORD = "Other", "Not given"

PLAIN, FADED, ABSENT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """A filter: people fit who fit every part that is set. Words are compared without case and accents."""

    stages: frozenset[str] = frozenset()
    organization: str = ""
    field: str = ""
    tag: str = ""
    is_recent: bool = False
    has_open_loop: bool = False
    is_never_contacted: bool = False

    @property
    def is_set(self) -> bool:
        """Whether anything is asked for."""
        return self != Wanted()

    @property
    def needs_traits(self) -> bool:
        """Whether more than the facts of the tree must be read."""
        return bool(self.organization or self.field or self.tag or self.is_recent or self.is_never_contacted)


def fitting(facts: TreeFacts, traits: Traits | None, wanted: Wanted, today: int) -> bytearray:
    """1 for everybody who fits, along the facts; I always do. *today* is a day number."""
    fits = bytearray(b"\x01") * len(facts.ids)
    for part in _parts(facts, traits, wanted, today):
        fits = bytearray(map(and_, fits, part))
    if fits:
        fits[ME] = 1
    return fits


def _parts(facts: TreeFacts, traits: Traits | None, wanted: Wanted, today: int) -> Iterable[bytearray]:
    if wanted.stages:
        yield bytearray(stage in wanted.stages for stage in facts.stages)
    if wanted.has_open_loop:
        yield facts.loops_open
    if traits is None:
        return
    if wanted.organization:
        yield _named(traits.organizations, wanted.organization)
    if wanted.field:
        yield _named(traits.fields, wanted.field)
    if wanted.tag:
        yield _tagged(traits, wanted.tag, len(facts.ids))
    if wanted.is_recent:
        yield bytearray(day > today - RECENT_DAYS for day in traits.touched)
    if wanted.is_never_contacted:
        yield bytearray(day == NEVER for day in traits.touched)


def _named(named: Named, text: str) -> bytearray:
    key = folded(text)
    right = {index for index, name in enumerate(named.names) if name and folded(name) == key}
    return bytearray(index in right for index in named.of)


def _tagged(traits: Traits, tag: str, count: int) -> bytearray:
    key = folded(tag)
    fits = bytearray(count)
    for name, people in traits.tags.items():
        if folded(name) == key:
            for node in people:
                fits[node] = 1
    return fits


@dataclass(frozen=True, slots=True)
class Groups:
    """People by a word they share: the most frequent words, then `OTHERS`, then `NO_WORD`, as far as there are any.

    *of* holds for each person an index into *names*; *counts* runs along *names* and leaves me out.
    """

    names: list[str] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    of: bytearray = field(default_factory=bytearray)


def grouped(named: Named, most: int = MOST_GROUPS) -> Groups:
    """At most *most* groups of their own, larger ones first, ties by name. "Not given" is the last."""
    counts = Counter(named.of[ME + 1 :])
    nobody = counts.pop(0, 0)
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], folded(named.names[entry[0]])))
    kept = ranked[:most] if len(ranked) > most else ranked
    names = [named.names[index] for index, _ in kept]
    figures = [count for _, count in kept]
    place = bytearray([len(kept)]) * len(named.names)
    for at, (index, _) in enumerate(kept):
        place[index] = at
    rest = sum(count for _, count in ranked[len(kept) :])
    if rest:
        names.append(OTHERS)
        figures.append(rest)
    if nobody or not names:
        place[0] = len(names)
        names.append(NO_WORD)
        figures.append(nobody)
    # I may be the only one with my word, or without any: I have a colour of my own.
    of = bytearray(min(place[index], len(names) - 1) for index in named.of)
    return Groups(names, figures, of)


def grown(graph: Graph, since: Sequence[int]) -> "array[int]":
    """The day each person is there in a replay: I always, the others after their introducer."""
    days = array("l", since)
    if days:
        days[ME] = NEVER
    parents, degrees = graph.facts.parents, graph.degrees
    for node in sorted(range(len(days)), key=degrees.__getitem__):
        above = parents[node]
        if degrees[node] > 0 and days[above] > days[node]:
            days[node] = days[above]
    return days


def dims(fits: bytearray | None, days: Sequence[int] | None, until: int) -> bytearray:
    """How each person is drawn: `PLAIN`, `FADED` (does not fit), or `ABSENT` (not there yet on day *until*)."""
    faded = bytes(FADED if not fit else PLAIN for fit in fits) if fits is not None else None
    if days is None:
        return bytearray(faded or b"")
    if faded is None:
        return bytearray(ABSENT if day > until else PLAIN for day in days)
    return bytearray(ABSENT if day > until else dim for day, dim in zip(days, faded, strict=True))
