"""Whole letters: good ones break nothing, each of the others exactly the one rule that it was made to break."""

import pytest

from app.core.etiquette.check import Kind, Rule, check
from tests.core.etiquette.letters import FAULTY, GOOD


@pytest.mark.parametrize("letter", GOOD + FAULTY, ids=lambda letter: letter.name)
def test_exactly_the_expected_rules_are_broken(letter):
    findings = check(letter.text, letter.kind, letter.facts)
    assert [finding.rule for finding in findings] == list(letter.breaks), findings


@pytest.mark.parametrize("letter", FAULTY, ids=lambda letter: letter.name)
def test_what_is_overridden_is_left_out(letter):
    assert check(letter.text, letter.kind, letter.facts, overridden=letter.breaks) == ()


def test_the_letters_are_many_and_break_every_rule():
    assert (len(GOOD), len(FAULTY)) == (10, 30)
    assert {rule for letter in FAULTY for rule in letter.breaks} == set(Rule)
    assert {letter.kind for letter in GOOD} == set(Kind) - {Kind.LOOP}
