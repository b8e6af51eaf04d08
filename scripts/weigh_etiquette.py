"""Learn the weights of the etiquette check from its labelled sentences, and write them into the vocabularies.

Run after tests/core/etiquette/development.tsv has grown; the held-back sentences are not looked at.
"""

import hashlib
import math
import random
import sys
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.core.etiquette.de import GERMAN  # noqa: E402
from app.core.etiquette.en import ENGLISH  # noqa: E402
from app.core.etiquette.language import Language  # noqa: E402
from app.core.etiquette.weighing import table, terms  # noqa: E402

SENTENCES = ROOT / "tests" / "core" / "etiquette" / "development.tsv"
ROUNDS = 25
LASSO = 0.01  # pulls weights to zero that little speaks for
Example = tuple[tuple[str, ...], bool]


def learn(examples: Sequence[Example]) -> tuple[float, dict[str, float]]:
    """The bias and the weights of a logistic regression; the same for the same examples."""
    found: dict[str, float] = {}
    bias, shuffled, dice = 0.0, list(examples), random.Random(1)  # noqa: S311 - not for secrets
    for turn in range(ROUNDS):
        dice.shuffle(shuffled)
        rate = 0.25 / (1 + 0.1 * turn)
        for names, is_asking in shuffled:
            guess = bias + sum(found.get(name, 0.0) for name in names)
            error = is_asking - 1 / (1 + math.exp(-max(min(guess, 30.0), -30.0)))
            bias += rate * error / 10
            for name in names:
                weight = found.get(name, 0.0) + rate * error
                found[name] = math.copysign(max(abs(weight) - rate * LASSO, 0.0), weight)
    return bias, found


def examples(language: Language, rows: Iterable[Sequence[str]]) -> list[Example]:
    """The terms of each sentence in a language, and whether it asks."""
    return [
        (tuple(sorted({term for one in language.sentences(text) for term in terms(one)})), label == "asks")
        for label, code, text in rows
        if code == language.code
    ]


def write(language: Language, rows: Sequence[Sequence[str]], digest: str) -> None:
    """Write the module with the weights of a language."""
    lines = []
    for line in table(*learn(examples(language, rows))).splitlines():
        number, _, names = line.partition(":")
        wrapped = textwrap.wrap(names.replace(" ", "+").replace("/", " "), 117 - len(number)) or [""]
        lines += [f"{number}:{part.replace(' ', '/').replace('+', ' ')}" for part in wrapped]
    path = ROOT / "app" / "core" / "etiquette" / f"{language.code}_weights.py"
    path.write_text(
        f'"""Weights of words, written by scripts/weigh_etiquette.py; see `weighing`."""\n\n'
        f'LEARNED_FROM = "{digest}"\n\nTABLE = """\n' + "\n".join(lines) + '\n"""\n',
        encoding="utf-8",
    )
    print(f"{path.relative_to(ROOT)}: {len(lines)} lines, {path.stat().st_size} bytes")


def main() -> None:
    """Write both."""
    content = SENTENCES.read_bytes().replace(b"\r\n", b"\n")
    rows = [line.split("\t") for line in content.decode("utf-8").splitlines()]
    for language in (ENGLISH, GERMAN):
        write(language, rows, hashlib.sha256(content).hexdigest()[:16])


if __name__ == "__main__":
    main()
