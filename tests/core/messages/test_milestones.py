"""Whom to tell: everybody met, everybody up the chains, once each and with the reason."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.core.messages.milestones import listeners

NAMES = {1: "John", 2: "Mary", 3: "Ada", 4: "Charles", 5: "Nobody's friend"}
TODAY = date(2026, 11, 23)


def told(met, pairs, names=NAMES):
    return [(one.name, one.reason) for one in listeners(names, pairs, met, TODAY)]


def test_up_every_chain_and_everybody_met():
    pairs = [(0, 1), (1, 2), (2, 3), (2, 4)]
    met = {3: date(2026, 11, 3), 2: date(2026, 3, 1)}
    assert told(met, pairs) == [
        ("John", "Introduced you to Mary"),
        ("Mary", "Introduced you to Ada, talked with you in March"),
        ("Ada", "Talked with you this month"),
    ]


def test_who_is_further_up_opened_the_way():
    (_, john) = listeners(NAMES, [(1, 2), (2, 3)], {3: date(2025, 3, 1)}, TODAY)[:2]
    assert (john.name, john.reason) == ("John", "Opened the way to Ada")
    assert "Ada" not in john.thanks, "whom John does not know needs no naming to him"
    assert told({3: date(2025, 3, 1)}, [])[0][1] == "Talked with you in March 2025"


def test_second_introducers_are_told_too():
    assert [name for name, _ in told({3: TODAY}, [(1, 3), (2, 3)])] == ["John", "Mary", "Ada"]


def test_those_who_are_gone_are_not_told():
    assert told({9: TODAY}, [(8, 9), (1, 9)]) == []


people = st.integers(0, 6)


@given(st.lists(st.tuples(people, people), max_size=20), st.sets(people))
def test_rings_end_and_nobody_is_told_twice(pairs, met):
    found = listeners(NAMES, pairs, dict.fromkeys(met, TODAY), TODAY)
    ids = [one.person for one in found]
    assert len(ids) == len(set(ids))
    assert set(ids) <= set(NAMES)
    assert set(ids) >= met & set(NAMES)
    assert all(one.reason and one.thanks for one in found)
