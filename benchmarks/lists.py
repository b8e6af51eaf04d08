"""Lists at 100,000 people: a page anywhere, sorting anew, a keystroke of the search."""

import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from app.store.connection import FILE_NAME, connect
from app.store.glance import Glance
from benchmarks.measure import Ratio, interleaved, percentile_95, timed

PAGE = 50
KEYSTROKES = 48


def pages(glance: Glance) -> Ratio:
    """A page of 50 at a random place ÷ the first page."""
    ids = glance.person_ids()
    places = random.Random(1)

    def anywhere() -> float:
        at = places.randrange(len(ids) - PAGE)
        return timed(lambda: glance.person_rows(ids[at : at + PAGE]))

    first, somewhere = interleaved(300, lambda: timed(lambda: glance.person_rows(ids[:PAGE])), anywhere)
    return Ratio("page of 50 anywhere in 100,000 ÷ first page", somewhere, first, 1.5)


def sorting(glance: Glance, folder: Path) -> list[Ratio]:
    """Ids in a new order with the page then shown ÷ the bare statement that orders ids."""
    bare = connect(folder / FILE_NAME, None, read_only=True)
    statements = {
        "name": "SELECT id FROM people ORDER BY sort_key, id",
        "organization": (
            "SELECT p.id FROM people p LEFT JOIN positions x ON x.person_id = p.id AND x.rank = 0"
            " LEFT JOIN organizations o ON o.id = x.organization_id ORDER BY o.name COLLATE NOCASE, p.id"
        ),
    }

    def again(sort: str) -> None:
        glance.person_rows(glance.person_ids(sort)[:PAGE])

    ratios = []
    for sort, statement in statements.items():
        bare_ms, ours_ms = interleaved(
            7, partial(timed, partial(_all, bare, statement)), partial(timed, partial(again, sort))
        )
        ratios.append(Ratio(f"re-sort 100,000 by {sort} ÷ bare SQL of ids", ours_ms, bare_ms, 3))
    bare.close()
    return ratios


def searching(glance: Glance, folder: Path, size: str) -> Ratio:
    """A keystroke, hits and first page, p95 over prefixes of 1 to 6 characters ÷ counting the same with LIKE."""
    bare = connect(folder / FILE_NAME, None, read_only=True)
    chosen = random.Random(2)
    names = [name for (name,) in bare.execute("SELECT name FROM people LIMIT 2000")]
    words = [chosen.choice(name.split()) for name in chosen.sample(names, KEYSTROKES // 6)]
    typed = [word[:length] for word in words for length in range(1, 7)]
    # The same texts that the index holds, so that both look for the same thing.
    like = (
        "SELECT (SELECT count(*) FROM people_search WHERE name LIKE ?1 OR details LIKE ?1 OR notes LIKE ?1)"
        " + (SELECT count(*) FROM conversations_search WHERE text LIKE ?1)"
    )

    def keystroke(text: str) -> None:
        glance.person_rows(glance.search_ids(text)[:PAGE])

    ours, limit = [], []
    for text in typed:
        limit.append(timed(partial(_all, bare, like, [f"%{text}%"])))
        ours.append(timed(partial(keystroke, text)))
    bare.close()
    return Ratio(f"search per keystroke (p95) at {size} ÷ LIKE", percentile_95(ours), percentile_95(limit), 0.25)


def _all(connection: Any, statement: str, values: Sequence[str] = ()) -> None:
    connection.execute(statement, values).fetchall()


def run(small: Path, large: Path) -> list[Ratio]:
    """All ratios; *small* holds 10,000 people, *large* 100,000."""
    at_small, at_large = (Glance(folder / FILE_NAME, None) for folder in (small, large))
    try:
        return [
            searching(at_small, small, "10,000"),
            searching(at_large, large, "100,000"),
            pages(at_large),
            *sorting(at_large, large),
        ]
    finally:
        at_small.close()
        at_large.close()
