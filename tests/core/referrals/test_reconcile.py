"""Facts put together from old ones and the rows of those touched are the facts made from all rows."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.facts import TreeFacts
from app.core.referrals.reconcile import TreeRow, reconciled

ME = 1
PEOPLE = range(2, 15)
days = st.sampled_from(["", "2026-01-05", "2026-01-06", "2026-02-01"])
words = st.sampled_from(["Ada", "Mary", "Émilie", ""])
introducers = st.sampled_from([None, ME, *PEOPLE, 99])


def row_of(person):
    return st.builds(TreeRow, st.just(person), words, words, words, st.booleans(), st.booleans(), introducers, days)


networks = st.fixed_dictionaries({}, optional={person: row_of(person) for person in PEOPLE})


def in_order(rows):
    return sorted(rows, key=lambda row: (row.person != ME, row.on, row.person))


def built(network):
    """The facts of a network, made from all of its rows."""
    rows = in_order([TreeRow(ME, "Me", "", "", False, False, None, ""), *network.values()])
    at = {row.person: index for index, row in enumerate(rows)}
    return TreeFacts(
        array("q", [row.person for row in rows]),
        array("q", [at.get(row.introducer, -1) for row in rows]),
        [row.name for row in rows],
        [row.role for row in rows],
        [row.stage for row in rows],
        bytearray(row.is_loop_open for row in rows),
        bytearray(row.is_promised for row in rows),
        days=[row.on for row in rows],
    )


@given(networks, networks, st.sets(st.sampled_from(PEOPLE)))
def test_reconciled_is_as_made_anew(before, other, touched):
    after = {person: other[person] if person in touched and person in other else row for person, row in before.items()}
    after = {person: row for person, row in after.items() if person not in touched or person in other}
    new = {person for person in touched if person in other and person not in before}
    after |= {person: other[person] for person in new}
    touched |= {person for person, row in after.items() if row.introducer in new}
    rows = in_order(row for person, row in after.items() if person in touched)
    assert reconciled(built(before), touched, rows) == built(after)


@given(networks, st.sets(st.sampled_from(PEOPLE), min_size=1), st.data())
def test_what_points_to_others_follows_them(before, touched, data):
    facts = built(before)
    everybody = st.sampled_from(range(len(facts.ids)))
    facts.seconds = data.draw(st.lists(st.tuples(everybody, everybody), max_size=5))
    facts.thanks_due = data.draw(st.sets(everybody))
    after = reconciled(facts, touched, [])
    left = [person for person in facts.ids if person not in touched]
    assert list(after.ids) == left
    assert {after.ids[one] for one in after.thanks_due} == {facts.ids[one] for one in facts.thanks_due} - touched
    pairs = [(facts.ids[a], facts.ids[b]) for a, b in facts.seconds]
    assert [(after.ids[a], after.ids[b]) for a, b in after.seconds] == [p for p in pairs if not touched & set(p)]
