"""Finding people whose names are misspelt."""

from collections.abc import Sequence

# Of 100: "Sommervile" and "Mary Somerville" reach 81, "Lovelase" and "Ada Lovelace" 79.
LEAST_LIKENESS = 75
LEAST_LETTERS = 3


def near(text: str, names: Sequence[str], limit: int) -> list[int]:
    """The places of the names most like a text, best first; none for less than three letters.

    Compares without case and marks. At 100,000 names it takes a quarter of a second: for a reader's thread.
    """
    if len(text.strip()) < LEAST_LETTERS:
        return []
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - takes longer to load than a page may take to open

    # A name of two letters is a part of nearly every text, which counts as alike.
    wanted = {place: name for place, name in enumerate(names) if 2 * len(name) >= len(text)}
    found = process.extract(
        text, wanted, scorer=fuzz.WRatio, processor=utils.default_process, limit=limit, score_cutoff=LEAST_LIKENESS
    )
    return [place for _, _, place in found]
