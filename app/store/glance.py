"""Reads that must be there before SQLAlchemy is: the one place of hand-written SQL.

Importing SQLAlchemy makes the first paint 3.2 times as slow (performance.md §1), so the schema's revision,
the lists' ids and pages, and the tree's arrays are read through the driver. Nothing here writes.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from app.core.counts import Counts
from app.core.people import PersonId, PersonRow, folded
from app.core.stages import Stage, stage_of
from app.store import asking
from app.store.columns import (
    INTRODUCER,
    LAST_CONTACT,
    ORGANIZATION,
    STAGE_COLUMNS,
    STAGE_ROWS,
    TITLE,
    instant,
    stage_facts,
)
from app.store.connection import APPLICATION_ID, connect, storage_error
from app.store.search_text import match_expression

if TYPE_CHECKING:
    from app.core.referrals.acquaintance import Acquaintance
    from app.core.referrals.facts import TreeFacts
    from app.core.referrals.goals import Goal
    from app.core.referrals.traits import Traits

# Tied to the newest script in migrations/ by a test, so that a normal start needs no Alembic.
HEAD = "0001"
MOST_HITS = 1_000

_SORTS = {
    "name": "p.sort_key",
    "title": f"{TITLE} COLLATE NOCASE",
    "organization": f"{ORGANIZATION} COLLATE NOCASE",
    "introducer": f"{INTRODUCER} COLLATE NOCASE",
    "last_contact": LAST_CONTACT,
}
_HERE = "p.trashed_at IS NULL AND NOT p.is_me"
# Who came through someone in the trash belongs to the drawer, or they would be seen nowhere until that one comes back.
_NO_INTRODUCER = (
    "p.id NOT IN (SELECT introduced_id FROM referrals WHERE is_primary"
    " AND introducer_id NOT IN (SELECT id FROM people WHERE trashed_at IS NOT NULL))"
)
NOT_IN_TREE = "not in the tree"
_WITH_SOMEONE = "person_id NOT IN (SELECT id FROM people WHERE trashed_at IS NOT NULL)"
_TALKS = (
    "SELECT c.person_id FROM (SELECT rowid AS talk FROM conversations_fts WHERE conversations_fts MATCH ?1 LIMIT ?2)"
    " JOIN conversations c ON c.id = talk"
)
_NO_TALKS = "SELECT NULL AS person_id WHERE 0"


def _now() -> datetime:
    return datetime.now(UTC)


def _ids(rows: Any) -> array[int]:
    return array("q", (row[0] for row in rows))


class Glance:
    """Fast reads over one file; safe from any thread, each thread has its own connection."""

    def __init__(self, path: Path, key: bytes | None, clock: Any = _now) -> None:
        self._path = path
        self._key = key
        self._clock = clock
        self._local = threading.local()
        self._open: list[Any] = []

    def _run(self, sql: str, values: Sequence[Any] = ()) -> Any:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = connect(self._path, self._key, read_only=True)
            self._local.connection = connection
            self._open.append(connection)
        try:
            return connection.execute(sql, values)
        except dbapi2.Error as error:
            raise storage_error(error, self._path) from error

    def close(self) -> None:
        """Let go of the file."""
        for connection in self._open:
            connection.close()
        self._open.clear()
        self._local = threading.local()

    def revision(self) -> str:
        """The schema's revision, empty for a file of ours without one or of another program."""
        if self._run("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            return ""
        tables = [name for (name,) in self._run("SELECT name FROM sqlite_master WHERE name = 'alembic_version'")]
        return str(self._run("SELECT version_num FROM alembic_version").fetchone()[0]) if tables else ""

    def is_blank(self) -> bool:
        """Whether the file has no table at all: one whose making was interrupted."""
        return not self._run("SELECT count(*) FROM sqlite_master").fetchone()[0]

    def person_ids(
        self, sort: str = "name", *, descending: bool = False, stage: str = "", limit: int = -1
    ) -> array[int]:
        """Ids of all but me and the trash, in order. *stage* is a `Stage`, or `NOT_IN_TREE`, or empty for all."""
        where = f"{_HERE} AND {_NO_INTRODUCER}" if stage == NOT_IN_TREE else _HERE
        way = "DESC" if descending else "ASC"
        order = _SORTS[sort]
        # People without a value come last in either direction: an empty cell is no answer to "who is first?".
        first = "" if sort == "name" else f"coalesce({order}, '') = '', "
        ids = _ids(
            self._run(f"SELECT p.id FROM people p WHERE {where} ORDER BY {first}{order} {way}, p.id LIMIT ?", (limit,))
        )
        if stage and stage != NOT_IN_TREE:
            stages = self.stages()
            return array("q", (i for i in ids if stages.get(i, Stage.TO_CONTACT) == stage))
        return ids

    def person_rows(self, ids: Sequence[int]) -> list[PersonRow]:
        """The rows of some people in the order given; those that are gone are left out."""
        marks = ", ".join("?" * len(ids))
        now = self._clock()
        found: dict[int, PersonRow] = {}
        for row in self._run(
            f"SELECT p.id, p.name, {TITLE}, {ORGANIZATION}, {INTRODUCER}, p.is_me, {STAGE_COLUMNS} "
            f"FROM people p WHERE p.id IN ({marks}) AND p.trashed_at IS NULL",
            list(ids),
        ):
            facts = stage_facts(row[6:])
            touches = [at for at in (facts.last_held_at, instant(row[11])) if at is not None]
            found[row[0]] = PersonRow(
                id=PersonId(row[0]),
                name=row[1],
                title=row[2] or "",
                organization=row[3] or "",
                introducer=row[4] or "",
                stage=stage_of(facts, now),
                last_contact=max(touches, default=None),
                is_me=bool(row[5]),
            )
        return [found[i] for i in ids if i in found]

    def stages(self, among: str = "1") -> dict[int, Stage]:
        """The stage of everyone, those "to contact" perhaps left out; *among* is a condition on people `p`."""
        now = self._clock()
        few = f"SELECT p.id, {STAGE_COLUMNS} FROM people p WHERE {among} AND p.trashed_at IS NULL"
        rows = self._run(STAGE_ROWS if among == "1" else few)
        return {row[0]: stage_of(stage_facts(row[1:]), now) for row in rows}

    def stage_counts(self) -> dict[str, int]:
        """How many people have each stage, plus `NOT_IN_TREE`; me and the trash left out."""
        total = self._run(f"SELECT count(*) FROM people p WHERE {_HERE}").fetchone()[0]
        counts: dict[str, int] = dict.fromkeys(Stage, 0)
        me = self.me()
        for person, stage in self.stages().items():
            if person != me:
                counts[stage] += 1
        counts[Stage.TO_CONTACT] += total - sum(counts.values())
        outside = self._run(f"SELECT count(*) FROM people p WHERE {_HERE} AND {_NO_INTRODUCER}").fetchone()[0]
        return counts | {NOT_IN_TREE: outside}

    def drawer_ids(self, text: str = "") -> array[int]:
        """People not in the tree whose name holds *text*, by name."""
        where, values = f"{_HERE} AND {_NO_INTRODUCER}", []
        if text.strip():
            where += " AND instr(p.sort_key || ' ' || lower(p.name), ?)"
            values = [folded(text).encode("utf-8", "replace").decode()]  # half a surrogate is no text for SQLite
        return _ids(self._run(f"SELECT p.id FROM people p WHERE {where} ORDER BY p.sort_key, p.id", values))

    def search_ids(self, text: str, limit: int = MOST_HITS) -> array[int]:
        """At most *limit* people that have every typed word as a prefix somewhere, by name."""
        return self._matching(match_expression(text), limit)

    def named_first(self, text: str, limit: int) -> array[int]:
        """At most *limit* people, to choose one: those whose names have every typed word, then the other hits."""
        found = self._matching(match_expression(text, names_only=True), limit)
        named = set(found)
        found.extend(person for person in self.search_ids(text, limit) if person not in named)
        return found[:limit]

    def _matching(self, expression: str, limit: int) -> array[int]:
        if not expression:
            return array("q")
        talks = _NO_TALKS if expression.startswith("name :") else _TALKS
        return _ids(
            self._run(
                "SELECT p.id FROM (SELECT hit FROM"
                " (SELECT rowid AS hit FROM people_fts WHERE people_fts MATCH ?1 LIMIT ?2)"
                f" UNION SELECT person_id FROM ({talks}))"
                f" JOIN people p ON p.id = hit WHERE {_HERE} ORDER BY p.sort_key, p.id",
                (expression, limit),
            )
        )

    def counts(self) -> Counts:
        """Figures for the rail and the status line."""
        row = self._run(
            f"SELECT (SELECT count(*) FROM people p WHERE {_HERE}),"
            f" (SELECT count(*) FROM referrals), (SELECT count(*) FROM conversations WHERE {_WITH_SOMEONE}),"
            f" (SELECT count(*) FROM conversations WHERE state IN ('planned', 'confirmed') AND {_WITH_SOMEONE})"
        ).fetchone()
        return Counts(*row)

    def me(self) -> PersonId:
        """Me."""
        return PersonId(self._run("SELECT id FROM people WHERE is_me").fetchone()[0])

    def was_meeting(self) -> bool:
        """Whether a meeting was open when the program was last left, as `services.meeting` notes it."""
        row = self._run("SELECT value LIKE '%\"is_open\": true%' FROM settings WHERE key = 'meeting'").fetchone()
        return bool(row and row[0])

    def tree(self) -> TreeFacts:
        """The whole network as parallel arrays: me, then everyone who introduced someone or was introduced."""
        from app.store import glance_tree  # noqa: PLC0415 - the first paint has no tree

        return glance_tree.read(self._run, self.stages())

    def tree_after(self, facts: TreeFacts, people: Collection[int]) -> TreeFacts:
        """The tree now, where no more than *people* and what belongs to them has changed since *facts* were read."""
        from app.store import glance_tree  # noqa: PLC0415

        return glance_tree.read_after(self._run, self.stages, facts, people)

    def acquaintance(self) -> Acquaintance:
        """Who knows whom, and how well I know them."""
        return asking.acquaintance(self._run)

    def talks(self) -> dict[int, int]:
        """How many conversations were held with each person; those without are missing."""
        return asking.talks(self._run)

    def goals(self, text: str, most: int = 8) -> list[Goal]:
        """Whom a text may mean: people, organizations and a role; at most *most* of a kind."""
        return asking.goals(self._run, text, self._clock().date(), most)

    def colleagues(self, people: Sequence[int]) -> dict[int, list[int]]:
        """For each of the people, whom I have met at their organization; those without are missing."""
        return asking.colleagues(self._run, people, self._clock().date())

    def traits(self, index: Mapping[int, int]) -> Traits:
        """What filters, colours and the time slider need of people; *index* is their place in the facts by id."""
        from app.store import glance_traits  # noqa: PLC0415 - not needed to open the tree

        return glance_traits.read(self._run, index)
