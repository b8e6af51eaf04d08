"""Sentences that ask for a job, and innocent look-alikes: how many are told apart.

`development.tsv` may be looked at while the rules are written; `held_back.tsv` may not: whoever changes a rule because
of one of its sentences moves them all to the other file and writes new ones.
"""

import sys
from pathlib import Path

import pytest

from app.core.etiquette.check import Kind, Rule, check

HERE = Path(__file__).parent
LEAST = 0.95


def labelled(name):
    """The rows of a file: whether a sentence asks for a job, its language, the sentence."""
    rows = [line.split("\t") for line in (HERE / f"{name}.tsv").read_text("utf-8").splitlines()]
    return [(label == "asks", language, text) for label, language, text in rows]


def asks(text):
    return any(finding.rule is Rule.ASKS_FOR_JOB for finding in check(text, Kind.OUTREACH))


@pytest.mark.parametrize("name", ["development", "held_back"])
def test_asking_for_a_job_is_told_from_its_look_alikes(name, capsys):
    answers = [(is_asking, asks(text)) for is_asking, _language, text in labelled(name)]
    right = answers.count((True, True))
    precision = right / max(right + answers.count((False, True)), 1)
    recall = right / max(right + answers.count((True, False)), 1)
    with capsys.disabled():
        sys.stdout.write(f"\n{name}: {len(answers)} sentences, precision {precision:.3f}, recall {recall:.3f}\n")
    assert precision >= LEAST
    assert recall >= LEAST


def test_there_are_enough_of_each_and_none_twice():
    development, held_back = labelled("development"), labelled("held_back")
    assert len(development) + len(held_back) >= 320
    assert len(held_back) >= 120
    texts = [text for _is_asking, _language, text in development + held_back]
    assert len(set(texts)) == len(texts)
    for part in (development, held_back):
        for language in ("en", "de"):
            asking = [is_asking for is_asking, in_language, _text in part if in_language == language]
            assert 0.45 <= sum(asking) / len(asking) <= 0.55
