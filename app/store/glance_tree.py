"""The reads behind the tree: everybody at once, or those again whom an edit touched."""

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from app.core.referrals.facts import TreeFacts
from app.core.referrals.reconcile import TreeRow, reconciled
from app.core.stages import Stage
from app.store.columns import ORGANIZATION, TITLE

Run = Callable[[str], Any]
Stages = Callable[[str], Mapping[int, Stage]]  # of the people whom a condition on `p` names

# A thank-you is owed from a talk on until one is sent or it is dismissed, by the rule of `core.owed_talks`.
_UNTHANKED = (
    "SELECT DISTINCT c.person_id FROM conversations c WHERE c.state = 'held' AND NOT EXISTS (SELECT 1 FROM messages m"
    " WHERE m.person_id = c.person_id AND m.kind = 'thank-you' AND m.sent_at >= c.starts_at"
    " AND (m.conversation_id IS NULL OR m.conversation_id = c.id))"
    " AND NOT EXISTS (SELECT 1 FROM snoozes s WHERE s.conversation_id = c.id"
    " AND s.rule = 'thank:conversation ' || c.id AND s.until IS NULL)"
)
_TREE = (
    f"SELECT p.id, p.name, coalesce(nullif({TITLE}, ''), {ORGANIZATION}, ''), p.is_promised,"
    " r.introducer_id, r.closed_at, coalesce(r.on_date, '')"
    " FROM people p LEFT JOIN referrals r ON r.introduced_id = p.id AND r.is_primary"
    " WHERE {among} AND p.trashed_at IS NULL AND (p.is_me OR r.id IS NOT NULL"
    "  OR EXISTS (SELECT 1 FROM referrals s WHERE s.introducer_id = p.id))"
    " ORDER BY p.is_me DESC, r.on_date, p.id"
)
# Without it a file changed by hand may hold a second primary introducer.
_GUARD = "SELECT 1 FROM sqlite_master WHERE name = 'uq_referrals_one_primary'"
_SECONDS = "SELECT introducer_id, introduced_id FROM referrals WHERE NOT is_primary"
# More people than that are read with all the others.
MOST_READ_AGAIN = 200
# The introducer can be told something once the person was written to, scheduled or met.
_TELLING_STAGES = frozenset(
    (Stage.SCHEDULED, Stage.MET, Stage.KEEP_IN_TOUCH, Stage.NO_REPLY, Stage.WAITING, Stage.RESTING)
)


def read(run: Run, stages: Mapping[int, Stage]) -> TreeFacts:
    """The whole network as parallel arrays: me, then everyone who introduced someone or was introduced."""
    rows = run(_TREE.format(among="1")).fetchall()
    at = {row[0]: index for index, row in enumerate(rows)}
    twins: list[tuple[int, int]] = []
    if len(at) < len(rows):  # a second primary introducer, which only a file changed by hand can hold
        rows, twins = _first_of_each(rows)
        at = {row[0]: index for index, row in enumerate(rows)}
    ids, names, roles, promised, introducers, closed, days = zip(*rows, strict=True)
    once: dict[str, str] = {}  # few days are different
    by_stage = [stages.get(person, Stage.TO_CONTACT) for person in ids]
    facts = TreeFacts(
        array("q", ids),
        array("q", [at.get(introducer, -1) for introducer in introducers]),
        list(names),
        list(roles),
        [*by_stage],
        bytearray(
            # A loop back to me needs no telling: I know how it went.
            end is None and introducer not in (None, ids[0]) and stage in _TELLING_STAGES
            for end, introducer, stage in zip(closed, introducers, by_stage, strict=True)
        ),
        bytearray(promised),
        days=[once.setdefault(day, day) for day in days],
    )
    _read_pairs(run, facts, _SECONDS, _UNTHANKED, twins)
    return facts


def _first_of_each(rows: Sequence[Any]) -> tuple[list[Any], list[tuple[int, int]]]:
    """One row a person, and the introductions of the others."""
    seen: set[int] = set()
    kept, twins = [], []
    for row in rows:
        if row[0] in seen:
            twins.append((row[4], row[0]))
        else:
            seen.add(row[0])
            kept.append(row)
    return kept, twins


def read_after(run: Run, stages: Stages, facts: TreeFacts, people: Collection[int]) -> TreeFacts:
    """The tree now, where no more than *people* and what belongs to them has changed since *facts* were read."""
    if not people:
        return facts
    if len(people) > MOST_READ_AGAIN or not run(_GUARD).fetchone():
        return read(run, stages("1"))
    known = set(facts.ids)
    # Whoever came back is the introducer of people that were without one as long as they were gone.
    back = _list(person for person in people if person not in known)
    among = (
        f"(p.id IN ({_list(people)}) OR p.id IN (SELECT introduced_id FROM referrals WHERE introducer_id IN ({back})))"
    )
    touched = {person for (person,) in run(f"SELECT p.id FROM people p WHERE {among}")} | set(people)
    new = reconciled(facts, touched, _rows(run, stages(among), among, facts.ids[0]))
    they = _list(touched)
    _read_pairs(
        run, new, f"{_SECONDS} AND (introducer_id IN ({they}) OR introduced_id IN ({they}))",
        f"{_UNTHANKED} AND c.person_id IN ({they})",
    )  # fmt: skip
    return new


def _list(people: Iterable[int]) -> str:
    return ",".join(str(int(person)) for person in people)


def _rows(run: Run, stages: Mapping[int, Stage], among: str, me: int) -> list[TreeRow]:
    rows = []
    for person, name, role, promised, introducer, closed, day in run(_TREE.format(among=among)):
        stage = stages.get(person, Stage.TO_CONTACT)
        is_open = introducer not in (None, me) and closed is None and stage in _TELLING_STAGES
        rows.append(TreeRow(person, name, role, stage, bool(promised), is_open, introducer, day))
    return rows


def _read_pairs(
    run: Run, facts: TreeFacts, seconds: str, unthanked: str, twins: Sequence[tuple[int, int]] = ()
) -> None:
    """Add the pairs that are not primary, and who is owed a thank-you, as two statements give them."""
    pairs, people = [*run(seconds), *twins], [person for (person,) in run(unthanked)]
    if pairs or people:
        at = dict(zip(facts.ids, range(len(facts.ids)), strict=True))
        facts.seconds = sorted(facts.seconds + [(at[a], at[b]) for a, b in pairs if a in at and b in at])
        facts.thanks_due |= {at[person] for person in people if person in at}
