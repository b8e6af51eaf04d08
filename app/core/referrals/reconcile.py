"""New facts of the tree from the old ones and the few people who changed, as if all had been read anew."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import ME, NOBODY


class TreeRow(NamedTuple):
    """Someone in the tree as read; *on* is the ISO day of the introduction, empty where unknown."""

    person: int
    name: str
    role: str
    stage: str
    is_promised: bool
    is_loop_open: bool
    introducer: int | None
    on: str


def reconciled(facts: TreeFacts, touched: Collection[int], rows: Sequence[TreeRow]) -> TreeFacts:
    """The facts in which *touched* people are as *rows* say, or gone where they have none; without *seconds*.

    The rows are in the order of the facts: me, then by day of introduction and id. Whoever names a touched person as
    introducer has to be among the touched as well.
    """
    kept = [index for index, person in enumerate(facts.ids) if person not in touched]
    order = _merged(facts, kept, rows)
    olds = [one if isinstance(one, int) else NOBODY for one in order]
    news = {new: one for new, one in enumerate(order) if not isinstance(one, int)}
    made = TreeFacts(
        array("q", [facts.ids[old] for old in olds]),
        array("q"),
        [facts.names[old] for old in olds],
        [facts.roles[old] for old in olds],
        [facts.stages[old] for old in olds],
        bytearray(facts.loops_open[old] for old in olds),
        bytearray(facts.promised[old] for old in olds),
        days=[facts.days[old] for old in olds],
    )
    for new, row in news.items():  # until here someone else's facts held their place
        made.ids[new], made.names[new], made.roles[new], made.stages[new] = row.person, row.name, row.role, row.stage
        made.loops_open[new], made.promised[new], made.days[new] = row.is_loop_open, row.is_promised, row.on
    made.parents = _parents(facts, made, olds, news)
    return made


def _parents(facts: TreeFacts, made: TreeFacts, olds: list[int], news: dict[int, TreeRow]) -> "array[int]":
    at = {person: new for new, person in enumerate(made.ids)}
    place = [at.get(person, NOBODY) for person in facts.ids] + [NOBODY]  # of old indices, nobody's own at the end
    parents = array("q", [place[facts.parents[old]] for old in olds])
    for new, row in news.items():
        parents[new] = NOBODY if row.introducer is None else at.get(row.introducer, NOBODY)
    return parents


def _merged(facts: TreeFacts, kept: list[int], rows: Sequence[TreeRow]) -> list["int | TreeRow"]:
    """Old indices that stay and rows that come, in the order of the facts."""
    order: list[int | TreeRow] = []
    done = 0
    me = facts.ids[ME]
    for row in rows:
        first = 1 if kept and kept[0] == ME else 0
        at = 0 if row.person == me else bisect_left(kept, (row.on, row.person), first, key=lambda old: _key(facts, old))
        order += kept[done:at]
        order.append(row)
        done = max(done, at)
    return order + kept[done:]


def _key(facts: TreeFacts, index: int) -> tuple[str, int]:
    return (facts.days[index], facts.ids[index])
