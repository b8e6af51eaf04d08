"""Who can introduce me: only through people I have met, the shortest ways first, the weakest link marked."""

from array import array
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.acquaintance import PERMISSIONS, Acquaintance, Network, anyone, path_between
from app.core.referrals.asking import Through, Weakness, routes
from app.core.referrals.connectors import connectors
from app.core.referrals.facts import Permission, TreeFacts
from app.core.referrals.goals import fits
from app.core.referrals.graph import Graph

TODAY = date(2026, 11, 22)
GRANTED, ASKS, NOT_ASKED, REFUSED = PERMISSIONS


class Met(NamedTuple):
    """How I know someone: conversations held, days since the last contact."""

    talks: int = 1
    days_ago: int = 5


def network(people: dict[str, Met | None], referrals: list[tuple[str, str, Permission]]) -> Network:
    """Me and *people* (None: not met), ids 1, 2, 3, …; the first referral of each person is primary."""
    names = ["me", *people]
    known = [None, *people.values()]
    introduced: set[str] = set()
    primary = [not (b in introduced or introduced.add(b)) for _, b, _ in referrals]  # type: ignore[func-returns-value]
    return Network(
        Acquaintance(
            ids=array("q", range(1, len(names) + 1)),
            talks=array("l", [met.talks if met else 0 for met in known]),
            last_contacts=array("l", [(TODAY - timedelta(met.days_ago)).toordinal() if met else 0 for met in known]),
            introducers=array("q", [names.index(a) for a, _, _ in referrals]),
            introduced=array("q", [names.index(b) for _, b, _ in referrals]),
            permissions=bytearray(PERMISSIONS.index(permission) for _, _, permission in referrals),
            primary=bytearray(primary),
        )
    )


def told(found: list, names: str) -> list[str]:
    """Routes as letters: "m" for me, then the first letters of the people in order."""
    return ["".join(("m" + names)[person - 1] for person in route.people) for route in found]


def test_a_way_leads_over_people_i_have_met() -> None:
    net = network(
        {"a": Met(), "b": None, "t": None},
        [("me", "a", GRANTED), ("me", "b", GRANTED), ("a", "t", GRANTED), ("b", "t", GRANTED)],
    )
    found = routes(net, [4], TODAY)
    assert told(found, "abt") == ["mat"]
    assert found[0].ask == 2
    assert found[0].through is Through.MET
    assert (found[0].last_contact, found[0].talks) == (TODAY - timedelta(5), 1)


def test_all_shortest_ways_are_given_by_permission_recency_and_tie() -> None:
    people = {"a": Met(1, 5), "b": Met(1, 5), "c": Met(1, 2), "d": Met(3, 2), "e": Met(9, 1), "t": None}
    net = network(
        people,
        [("me", name, NOT_ASKED) for name in "abcde"]
        + [("a", "t", ASKS), ("b", "t", GRANTED), ("c", "t", GRANTED), ("d", "t", GRANTED), ("e", "t", REFUSED)],
    )
    found = routes(net, [7], TODAY)
    assert told(found, "abcdet") == ["mdt", "mct", "mbt", "mat", "met"]
    assert [route.permission for route in found] == [GRANTED, GRANTED, GRANTED, ASKS, REFUSED]


def test_a_longer_way_over_someone_else_comes_after_the_shortest_ones() -> None:
    net = network(
        {"a": Met(), "b": Met(), "c": Met(1, 1), "t": None},
        [("me", "a", GRANTED), ("me", "b", GRANTED), ("b", "c", GRANTED), ("a", "t", REFUSED), ("c", "t", GRANTED)],
    )
    found = routes(net, [5], TODAY)
    assert told(found, "abct") == ["mat", "mbct"]
    assert [route.is_detour for route in found] == [False, True]


def test_the_weakest_link_is_marked_with_what_is_weak() -> None:
    def weakest(*links: Permission, days_ago: int = 5) -> tuple[int, Weakness]:
        net = network(
            {"a": Met(1, days_ago), "b": Met(), "t": None},
            [("me", "a", NOT_ASKED), ("a", "b", links[0]), ("b", "t", links[1])],
        )
        (route,) = routes(net, [4], TODAY)
        return route.weakest, route.why

    assert weakest(ASKS, GRANTED) == (1, Weakness.ASKS_FIRST)
    assert weakest(GRANTED, NOT_ASKED) == (2, Weakness.NOT_ASKED)
    assert weakest(REFUSED, NOT_ASKED) == (1, Weakness.REFUSED)
    assert weakest(GRANTED, GRANTED, days_ago=400) == (0, Weakness.LONG_AGO)
    assert weakest(GRANTED, GRANTED)[1] is Weakness.NONE


def test_who_was_introduced_by_the_goal_may_introduce_me_too() -> None:
    """Ada came through Mary, so Ada knows Mary; nobody asked her yet whether she would introduce."""
    net = network({"ada": Met(), "mary": None}, [("mary", "ada", GRANTED)])
    (route,) = routes(net, [3], TODAY)
    assert told([route], "am") == ["mam"]
    assert route.permission is NOT_ASKED
    assert (route.weakest, route.why) == (1, Weakness.NOT_ASKED)


def test_whom_i_met_beyond_someone_unmet_i_can_ask_directly() -> None:
    net = network({"a": None, "b": Met(), "t": None}, [("me", "a", GRANTED), ("a", "b", GRANTED), ("b", "t", GRANTED)])
    assert told(routes(net, [4], TODAY), "abt") == ["mbt"]


def test_whom_i_know_myself_comes_first() -> None:
    net = network(
        {"a": Met(), "t": None, "k": Met(1, 200)}, [("me", "a", GRANTED), ("a", "t", GRANTED), ("a", "k", GRANTED)]
    )
    found = routes(net, [3, 4], TODAY)
    assert told(found, "atk") == ["mak", "mat"]
    assert found[0].ask is None


def test_without_such_a_way_those_at_the_same_place_and_those_yet_to_meet() -> None:
    net = network(
        {"a": None, "t": None, "c": Met(2, 3)}, [("me", "a", GRANTED), ("a", "t", GRANTED), ("me", "c", GRANTED)]
    )
    same, later = routes(net, [3], TODAY, {3: [4]})
    assert (told([same, later], "atc")) == ["mct", "mat"]
    assert (same.through, same.why, same.weakest, same.ask) == (
        Through.SAME_ORGANIZATION, Weakness.SAME_ORGANIZATION, 1, 4,
    )  # fmt: skip
    assert (later.through, later.why, later.weakest, later.ask) == (Through.NOT_MET_YET, Weakness.NO_TALK, 0, 2)


def test_a_goal_outside_the_network_is_reached_over_a_colleague_or_not_at_all() -> None:
    net = network({"c": Met()}, [("me", "c", GRANTED)])
    assert routes(net, [99], TODAY) == []
    (route,) = routes(net, [99], TODAY, {99: [2]})
    assert route.people == (1, 2, 99)


def test_me_and_strangers_are_no_goals() -> None:
    assert routes(network({"a": Met()}, [("me", "a", GRANTED)]), [1, 77], TODAY) == []


@st.composite
def meshes(draw: st.DrawFn) -> Network:
    count = draw(st.integers(2, 14))
    pairs = draw(st.sets(st.tuples(st.integers(0, count - 1), st.integers(1, count - 1)), max_size=30))
    pairs = sorted((a, b) for a, b in pairs if a != b)
    talks = [0, *draw(st.lists(st.integers(0, 2), min_size=count - 1, max_size=count - 1))]
    days = [TODAY.toordinal() - 10 if talk else 0 for talk in talks]
    return Network(
        Acquaintance(
            array("q", range(100, 100 + count)), array("l", talks), array("l", days),
            array("q", [a for a, _ in pairs]), array("q", [b for _, b in pairs]),
            bytearray(draw(st.integers(0, 3)) for _ in pairs), bytearray(len(pairs)),
        )
    )  # fmt: skip


@given(meshes(), st.data())
def test_every_way_is_real_and_no_shorter_one_is_missed(net: Network, data: st.DataObject) -> None:
    count = len(net.known.ids)
    goal = data.draw(st.integers(1, count - 1))
    found = [r for r in routes(net, [100 + goal], TODAY) if r.through is Through.MET]
    joined = {(net.known.introducers[e], net.known.introduced[e]) for e in range(len(net.known.introducers))}
    joined |= {(b, a) for a, b in joined}
    for route in found:
        way = [net.index[person] for person in route.people]
        assert len(set(way)) == len(way)
        assert way[0] == 0
        assert way[-1] == goal
        assert all(net.is_met(one) for one in way[1:-1])
        assert all(pair in joined or (pair[0] == 0 and net.is_met(pair[1])) for pair in pairwise(way))
    brute = _brute_force(net, joined, goal)
    shortest = [r for r in found if not r.is_detour]
    if brute:
        assert min(len(r.people) for r in shortest) <= min(len(way) for way in brute)
        least = min(len(way) for way in brute)
        ways = {tuple(net.index[p] for p in r.people) for r in shortest}
        if min(len(r.people) for r in shortest) == least and len(shortest) < 8:
            assert {tuple(way) for way in brute if len(way) == least} <= ways


def _brute_force(net: Network, joined: set[tuple[int, int]], goal: int) -> list[list[int]]:
    whole, open_ = [], [[0]]
    while open_ and len(whole) < 400:
        way = open_.pop(0)
        if way[-1] == goal:
            whole.append(way)
        elif len(way) < 5 and (way[-1] == 0 or net.is_met(way[-1])):
            open_ += [[*way, b] for a, b in sorted(joined) if a == way[-1] and b not in way]
    return whole


@given(meshes(), st.data())
def test_the_path_between_two_is_as_short_either_way(net: Network, data: st.DataObject) -> None:
    count = len(net.known.ids)
    one, two = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
    there, back = path_between(net, one, two), path_between(net, two, one)
    assert len(there) == len(back)
    assert not there or (there[0], there[-1]) == (one, two)
    for a, b in pairwise(there):
        assert b in net.neighbours(a)
    assert (not there) == (net.distances([(one, 0)], anyone)[two] < 0)


def test_who_introduced_whom_is_told_for_each_step() -> None:
    net = network({"a": None, "b": None}, [("a", "b", GRANTED), ("me", "a", GRANTED)])
    assert net.introduced(1, 2)
    assert not net.introduced(2, 1)
    assert not net.introduced(0, 2)


def test_100_000_people_are_asked_without_recursion() -> None:
    count = 100_000
    known = Acquaintance(
        array("q", range(count)), array("l", [0] + [1] * (count - 1)), array("l", [700_000] * count),
        array("q", range(count - 1)), array("q", range(1, count)), bytearray(count - 1), bytearray([1]) * (count - 1),
    )  # fmt: skip
    (route,) = routes(Network(known), [count - 1], TODAY)
    assert len(route.people) == count


def test_connectors_are_ranked_by_the_talks_that_came_of_them(facts_of: Callable[..., TreeFacts]) -> None:
    #       me → a → (b → c, d), me → e → (f, g, h)
    facts = facts_of([-1, 0, 1, 2, 1, 0, 5, 5, 5])
    found = connectors(Graph(facts), {40: 2, 30: 1, 20: 9})
    assert [(one.person, one.introduced, one.brought, one.talks) for one in found] == [
        (20, 2, 3, 3), (30, 1, 1, 2), (60, 3, 3, 0),
    ]  # fmt: skip


def test_words_fit_the_beginnings_of_words() -> None:
    assert fits(["royal", "obs"], "royal observatory greenwich")
    assert fits(["obs", "royal"], "royal observatory greenwich")
    assert not fits(["bserv"], "royal observatory greenwich")
