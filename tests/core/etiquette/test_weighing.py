"""The weights are those of the sentences, survive being written down, and flag no question of the bank."""

import hashlib
import json
from pathlib import Path

import pytest

from app.core.etiquette import de_weights, en_weights
from app.core.etiquette.check import check_questions
from app.core.etiquette.weighing import table, weights

HERE = Path(__file__).parent


@pytest.mark.parametrize("module", [en_weights, de_weights])
def test_the_weights_were_learned_from_the_sentences_of_today(module):
    digest = hashlib.sha256((HERE / "development.tsv").read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    assert digest.startswith(module.LEARNED_FROM), "run scripts/weigh_etiquette.py"
    assert len(weights(module.TABLE).terms) > 1000


def test_a_table_is_read_as_it_was_written():
    read = weights(table(-0.3, {"hire me": 1.234, "^ how": -2.0, "tea": 0.04}))
    assert (read.bias, dict(read.terms)) == (-3, {"hire me": 12, "^ how": -20})


def test_no_question_of_the_bank_asks_for_a_job():
    bank = json.loads((HERE.parents[2] / "resources" / "questions.json").read_text("utf-8"))["questions"]
    texts = [question["text"] for question in bank]
    assert [texts[found.place] for found in check_questions(texts)] == []
