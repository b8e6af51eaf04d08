"""The bank that ships is whole, and a broken one is refused with the entry's name."""

import json
import re

import pytest

from app.core.questions import Group
from app.services import bank

ASKS_FOR_A_JOB = r"\b(hiring|hire|vacanc|opening|résumé|resume|cv\b|salary|earn|refer me)"


def test_bank_has_every_group_and_unique_keys():
    questions = bank.questions()
    assert len(questions) >= 50
    assert len({question.key for question in questions}) == len(questions)
    assert len({question.text for question in questions}) == len(questions)
    assert {question.group for question in questions} == set(Group)


def test_groups_come_in_the_order_they_are_asked():
    groups = [question.group for question in bank.questions()]
    assert list(dict.fromkeys(groups)) == list(Group)


def test_eight_core_questions():
    core = {question.key for question in bank.questions() if question.is_core}
    assert core == {
        "insight-path", "insight-best", "insight-challenge", "insight-background",
        "trend-developing", "resource-associations", "resource-settings", "advice-newcomer",
    }  # fmt: skip


def test_questions_are_open_and_ask_for_no_job():
    for question in bank.questions():
        assert question.text.endswith("?")
        assert not re.match(r"(do|does|did|is|are|can|could|would|will|have|has) ", question.text, re.IGNORECASE)
        assert not re.search(ASKS_FOR_A_JOB, question.text, re.IGNORECASE)


def test_read_once():
    assert bank.questions() is bank.questions()


def file_of(*entries):
    return json.dumps({"questions": list(entries)})


GOOD = {"key": "a", "group": "advice", "text": "What now?"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[", "Expecting"),
        ("[]", "no list"),
        (file_of("a"), "not a question"),
        (file_of(GOOD, GOOD), "key 'a'"),
        (file_of({**GOOD, "group": "salary"}), "salary"),
        (file_of({**GOOD, "group": None}), "no known group"),
        (file_of({**GOOD, "text": " "}), "no text"),
        (file_of({**GOOD, "key": ""}), "no key"),
    ],
)
def test_broken_bank_is_refused(text, message):
    with pytest.raises(ValueError, match=message):
        bank.parse(text)
