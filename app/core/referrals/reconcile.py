"""New facts of the tree from the old ones and the few people who changed, as if all had been read anew."""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

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
    """The facts in which *touched* people are as *rows* say, or gone where they have none.

    The rows are in the order of the facts: me, then by day of introduction and id. Whoever names someone new as
    introducer has to be among the touched. Of *seconds* and *thanks_due* those are left that concern none of them.
    """
    olds = [*range(len(facts.ids))]
    made = TreeFacts(
        facts.ids[:], facts.parents[:], facts.names[:], facts.roles[:], facts.stages[:], facts.loops_open[:],
        facts.promised[:], days=facts.days[:],
    )  # fmt: skip
    gone = [at for at, person in enumerate(facts.ids) if person in touched]
    for index in reversed(gone):
        for values in (*_columns(made), olds):
            del values[index]
    me = facts.ids[ME]
    for row in rows:
        new = 0 if row.person == me else _place_for(made, row, me)
        cells = (row.person, NOBODY, row.name, row.role, row.stage, row.is_loop_open, row.is_promised, row.on, NOBODY)
        for values, cell in zip((*_columns(made), olds), cells, strict=True):
            values.insert(new, cell)
    _point_anew(facts, made, (olds, gone), rows)
    return made


def _columns(facts: TreeFacts) -> tuple[Any, ...]:
    return (facts.ids, facts.parents, facts.names, facts.roles, facts.stages, facts.loops_open, facts.promised,
            facts.days)  # fmt: skip


def _place_for(facts: TreeFacts, row: TreeRow, me: int) -> int:
    """Where someone belongs: after me, by day of introduction and id."""
    first = 1 if len(facts.ids) and facts.ids[ME] == me else 0
    people = range(first, len(facts.ids))
    return first + bisect_left(people, (row.on, row.person), key=lambda index: (facts.days[index], facts.ids[index]))


def _point_anew(
    facts: TreeFacts, made: TreeFacts, before: tuple[list[int], list[int]], rows: Sequence[TreeRow]
) -> None:
    """Let what points to people by index point to where they are now.

    *before* are the old indices of those now there, `NOBODY` for a row, and of those whom the rows stand for.
    """
    olds, gone = before
    place = [NOBODY] * (len(facts.ids) + 1)  # of old indices, nobody's own at the end
    for new, old in enumerate(olds):
        if old != NOBODY:
            place[old] = new
    made.thanks_due = {place[one] for one in facts.thanks_due} - {NOBODY}
    pairs = ((place[giver], place[taker]) for giver, taker in facts.seconds)
    made.seconds = [pair for pair in pairs if NOBODY not in pair]
    at = dict(zip(made.ids, range(len(made.ids)), strict=True))
    for old in gone:  # to be read again doesn't mean to be gone
        place[old] = at.get(facts.ids[old], NOBODY)
    made.parents = array("q", [place[parent] for parent in made.parents])
    for row in rows:
        made.parents[at[row.person]] = NOBODY if row.introducer is None else at.get(row.introducer, NOBODY)
