"""How much the words of a sentence speak for asking, where no rule is sure: a sum of weights.

The weights are learned from the labelled sentences of tests/core/etiquette/development.tsv by
scripts/weigh_etiquette.py (logistic regression over words and pairs of words, cut to their stems).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from app.core.etiquette.text import Sentence

STEM = 5  # letters; shorter ones lump too much together, longer ones know too few words (measured by leaving out)
_TENTHS = 10


class Weights(NamedTuple):
    """What each word and each pair of words weighs; *bias* is what a sentence weighs that knows none of them.

    All in tenths of the logarithm of odds: whole numbers, whose sum doesn't depend on their order.
    """

    bias: int
    terms: Mapping[str, int]

    def score(self, sentence: Sentence) -> int:
        """Above 0 where the words speak for asking, below where they speak against it."""
        return self.bias + sum(self.terms.get(term, 0) for term in set(terms(sentence)))


def terms(sentence: Sentence) -> Iterator[str]:
    """The stems of a sentence, and each two that stand side by side; "^", "$" and "?" are its edges."""
    stems = [word.text[:STEM] for word in sentence.words]
    yield from stems
    edge = "?" if sentence.is_question else "$"
    yield from (f"{first} {second}" for first, second in zip(["^", *stems], [*stems, edge], strict=True))


@cache
def weights(table: str) -> Weights:
    """The weights of a table: lines of a number in tenths, ":", and the terms that weigh so much, divided by "/"."""
    read: dict[str, int] = {}
    for line in table.strip().splitlines():
        number, _, names = line.partition(":")
        read.update(dict.fromkeys(names.split("/"), int(number)))
    return Weights(read.pop("", 0), read)


def table(bias: float, learned: Mapping[str, float]) -> str:
    """The table of some weights (logarithms of odds), as `weights` reads it, without what weighs next to nothing."""
    groups: dict[int, list[str]] = {}
    for term, weight in sorted({**learned, "": bias}.items()):
        tenths = round(weight * _TENTHS)
        if abs(tenths) > 1 or not term:
            groups.setdefault(tenths, []).append(term)
    return "\n".join(f"{tenths}:{'/'.join(names)}" for tenths, names in sorted(groups.items(), reverse=True))
