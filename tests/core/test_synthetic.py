"""The made-up network is the same every time, whole, and shaped like the one the timings are for."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import astuple
from itertools import islice
from pathlib import Path

import pytest

from app.core.synthetic import ME, people

SIZE = 10_000
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def network():
    return list(people(SIZE))


@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_gives_as_many_as_asked(count):
    assert len(list(people(count))) == count


def test_same_seed_same_people_and_another_seed_others():
    assert list(people(50, seed=7)) == list(people(50, seed=7))
    assert list(people(50, seed=7)) != list(people(50, seed=8))


def test_string_hashing_changes_nothing():
    program = "from app.core.synthetic import people; print([p.email for p in people(40)])"
    seen = set()
    for hash_seed in ("0", "1"):
        env = {**os.environ, "PYTHONHASHSEED": hash_seed}
        seen.add(
            subprocess.run([sys.executable, "-c", program], env=env, cwd=ROOT, capture_output=True, check=True).stdout
        )
    assert len(seen) == 1


def test_addresses_are_unique_and_nobodys(network):
    addresses = {person.email for person in network}
    assert len(addresses) == SIZE
    assert all(address.isascii() and address.endswith(".example") for address in addresses)
    assert not any(" " in address for address in addresses)


def test_names_are_of_many_kinds(network):
    assert len({person.given for person in network}) > 180
    assert len({person.family for person in network}) == 400
    assert all(person.name == f"{person.given} {person.family}" for person in network)


def test_notes_are_a_line_long(network):
    assert all(10 <= len(person.note.split()) <= 20 for person in network)
    assert len({person.note for person in network}) > 3000


def test_introducers_come_first_and_are_in_the_tree(network):
    for index, person in enumerate(network):
        introducer = person.introducer_index
        if introducer is not None and introducer != ME:
            assert 0 <= introducer < index
            assert network[introducer].introducer_index is not None


def test_shape_is_that_of_the_measured_network(network):
    brought = Counter(person.introducer_index for person in network)
    assert 0.015 < brought.pop(None) / SIZE < 0.025
    assert 0.015 < brought.pop(ME) / SIZE < 0.025
    assert 300 <= max(brought.values()) <= 500
    steps = []
    for person in network:
        introducer = person.introducer_index
        steps.append(0 if introducer is None else 1 if introducer == ME else steps[introducer] + 1)
    assert 9 <= max(steps) <= 12


def test_first_person_is_introduced_by_me():
    for seed in range(100):
        (first,) = people(1, seed)
        assert first.introducer_index == ME


def test_days_follow_the_tree(network):
    for person in network:
        introducer = person.introducer_index
        assert (person.referred_days_ago is None) is (introducer is None)
        if person.referred_days_ago is None:
            assert person.held_days_ago is None
            continue
        assert person.referred_days_ago >= 1
        assert person.held_days_ago is None or 0 <= person.held_days_ago <= person.referred_days_ago
        if introducer != ME:
            assert network[introducer].referred_days_ago >= person.referred_days_ago


def test_nothing_is_made_before_it_is_wanted():
    assert len(list(islice(people(10**9), 3))) == 3


def test_people_are_plain_values(network):
    assert all(isinstance(value, str | int | None) for value in astuple(network[0]))
    assert not hasattr(network[0], "__dict__")
