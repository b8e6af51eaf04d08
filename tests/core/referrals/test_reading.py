"""Who fits a filter, who belongs together, and who was there on a day."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.reading import (
    ABSENT,
    FADED,
    NO_WORD,
    OTHERS,
    PLAIN,
    Wanted,
    dims,
    fitting,
    grouped,
    grown,
)
from app.core.referrals.traits import NEVER, Named, Traits
from app.core.stages import Stage

TODAY = 1000


def facts_of(parents, stages=None, loops=()):
    count = len(parents)
    return TreeFacts(
        array("q", range(1, count + 1)),
        array("q", parents),
        [f"Person {i}" for i in range(count)],
        [""] * count,
        stages or [Stage.MET] * count,
        bytearray(i in loops for i in range(count)),
        bytearray(count),
    )


def traits_of(count, organizations=None, fields=None, touched=None, since=None, tags=None):
    return Traits(
        named(organizations or [""] * count),
        named(fields or [""] * count),
        array("i", since or [1] * count),
        array("i", touched or [NEVER] * count),
        {tag: array("i", people) for tag, people in (tags or {}).items()},
    )


def named(words):
    names = ["", *dict.fromkeys(word for word in words if word)]
    return Named(names, array("i", (names.index(word) for word in words)))


FACTS = facts_of([-1, 0, 0, 1], [Stage.TO_CONTACT, Stage.MET, Stage.WAITING, Stage.MET], loops={3})
TRAITS = traits_of(
    4,
    organizations=["", "Royal Society", "royal  société", "École"],
    fields=["", "astronomy", "", "optics"],
    touched=[NEVER, TODAY, TODAY - 30, NEVER],
    tags={"Poet": [3], "friend": [1, 2]},
)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Wanted(), [1, 1, 1, 1]),
        (Wanted(stages=frozenset({Stage.MET})), [1, 1, 0, 1]),
        (Wanted(stages=frozenset({Stage.MET, Stage.WAITING})), [1, 1, 1, 1]),
        (Wanted(has_open_loop=True), [1, 0, 0, 1]),
        (Wanted(organization="ROYAL societe"), [1, 0, 1, 0]),
        (Wanted(organization="ecole"), [1, 0, 0, 1]),
        (Wanted(organization="nowhere"), [1, 0, 0, 0]),
        (Wanted(field="Astronomy"), [1, 1, 0, 0]),
        (Wanted(tag="poet"), [1, 0, 0, 1]),
        (Wanted(is_recent=True), [1, 1, 0, 0]),
        (Wanted(is_never_contacted=True), [1, 0, 0, 1]),
        (Wanted(stages=frozenset({Stage.MET}), is_never_contacted=True, tag="poet"), [1, 0, 0, 1]),
    ],
)
def test_people_fit_who_fit_every_part_of_a_filter_and_i_always_do(wanted, fits):
    assert list(fitting(FACTS, TRAITS, wanted, TODAY)) == fits


def test_a_filter_knows_what_must_be_read_for_it():
    assert not Wanted().is_set
    assert not Wanted(stages=frozenset({Stage.MET}), has_open_loop=True).needs_traits
    assert all(Wanted(**{name: "x"}).needs_traits for name in ("organization", "field", "tag"))
    assert Wanted(is_recent=True).needs_traits
    assert Wanted(is_never_contacted=True).needs_traits


def test_groups_are_the_largest_then_the_others_then_those_without_a_word():
    words = ["", *["a"] * 2, *["b"] * 3, "c", "d", "", ""]
    groups = grouped(named(words), most=2)
    assert groups.names == ["b", "a", OTHERS, NO_WORD]
    assert groups.counts == [3, 2, 2, 2]
    assert [groups.names[group] for group in groups.of[1:]] == [
        "a",
        "a",
        "b",
        "b",
        "b",
        OTHERS,
        OTHERS,
        NO_WORD,
        NO_WORD,
    ]


def test_equal_groups_stand_by_name_and_no_empty_group_is_named():
    assert grouped(named(["", "b", "a"])).names == ["a", "b"]
    assert grouped(named([""])).names == [NO_WORD]


@given(st.lists(st.sampled_from(["", *"abcdefghijkl"]), min_size=1, max_size=60), st.integers(1, 9))
def test_every_person_is_in_one_group_and_the_counts_say_how_many(words, most):
    groups = grouped(named(words), most)
    assert len(groups.of) == len(words)
    assert len(groups.names) <= most + 2
    assert max(groups.of) < len(groups.names)
    for at, count in enumerate(groups.counts):
        assert sum(group == at for group in groups.of[1:]) == count
    for word, group in zip(words[1:], groups.of[1:], strict=True):
        assert groups.names[group] in ({NO_WORD} if not word else {word, OTHERS})


@given(st.data())
def test_in_a_replay_nobody_is_there_before_their_introducer(data):
    count = data.draw(st.integers(1, 30))
    parents = [-1, *(data.draw(st.integers(-1, i - 1)) for i in range(1, count))]
    since = data.draw(st.lists(st.integers(1, 9), min_size=count, max_size=count))
    days = grown(Graph(facts_of(parents)), since)
    for node, parent in enumerate(parents):
        # My record may be younger than my introductions: that keeps nobody back.
        assert days[node] == max([since[node], *(days[parent] for _ in [0] if parent >= 0)]) or node == 0
        assert parent < 0 or days[node] >= days[parent]


def test_a_ring_of_introducers_can_be_replayed():
    assert list(grown(Graph(facts_of([-1, 0, 3, 2])), [5, 7, 2, 9])) == [NEVER, 7, 9, 9]


def test_those_not_there_yet_are_absent_and_the_others_fade_unless_they_fit():
    fits, days = bytearray([1, 0, 1]), array("l", [1, 2, 3])
    assert list(dims(fits, days, 2)) == [PLAIN, FADED, ABSENT]
    assert list(dims(None, days, 1)) == [PLAIN, ABSENT, ABSENT]
    assert list(dims(fits, None, 0)) == [PLAIN, FADED, PLAIN]
    assert list(dims(None, None, 0)) == []
