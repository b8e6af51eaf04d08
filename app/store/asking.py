"""Reads for asking the tree: who knows whom, and what a typed text may mean. See `glance`, through which they go."""

from array import array
from collections import Counter
from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from app.core.people import PersonId, folded
from app.core.referrals.acquaintance import PERMISSIONS, Acquaintance
from app.core.referrals.goals import Goal, GoalKind, fits
from app.store.search_text import name_expression

Run = Callable[..., Any]

_HERE = "p.trashed_at IS NULL"
_HELD = "SELECT person_id, count(*), max(coalesce(ended_at, starts_at)) FROM conversations WHERE state = 'held'"
_WRITTEN = "SELECT person_id, max(sent_at) FROM messages WHERE sent_at IS NOT NULL GROUP BY person_id"
_POSITIONS = "FROM positions x JOIN people p ON p.id = x.person_id WHERE NOT p.is_me AND p.trashed_at IS NULL"
_NOW_THERE = "(x.ends_on IS NULL OR x.ends_on >= ?1)"


def acquaintance(run: Run) -> Acquaintance:
    """Who knows whom among those who are here."""
    talks, days = _contacts(run)
    gone = {row[0] for row in run("SELECT id FROM people WHERE trashed_at IS NOT NULL")}
    me = run("SELECT id FROM people WHERE is_me").fetchone()[0]
    rows = [
        row
        for row in run("SELECT introducer_id, introduced_id, permission, is_primary FROM referrals")
        if row[0] not in gone and row[1] not in gone
    ]
    people = dict.fromkeys((me, *(end for row in rows for end in row[:2]), *(p for p in talks if p not in gone)))
    at = {person: index for index, person in enumerate(people)}
    rank = {permission.value: index for index, permission in enumerate(PERMISSIONS)}
    return Acquaintance(
        ids=array("q", people),
        talks=array("l", (talks.get(person, 0) for person in people)),
        last_contacts=array("l", (days.get(person, 0) for person in people)),
        introducers=array("q", (at[row[0]] for row in rows)),
        introduced=array("q", (at[row[1]] for row in rows)),
        permissions=bytearray(rank[row[2]] for row in rows),
        primary=bytearray(bool(row[3]) for row in rows),
    )


def talks(run: Run) -> Counter[int]:
    """How many conversations were held with each person."""
    return Counter(dict(row[:2] for row in run(f"{_HELD} GROUP BY person_id")))


def _contacts(run: Run) -> tuple[dict[int, int], dict[int, int]]:
    """Conversations held, and the day of the last contact as an ordinal, by person."""
    counts: dict[int, int] = {}
    days: dict[int, int] = {}
    for person, count, at in run(f"{_HELD} GROUP BY person_id"):
        counts[person] = count
        days[person] = date.fromisoformat(at[:10]).toordinal()
    for person, at in run(_WRITTEN):
        days[person] = max(days.get(person, 0), date.fromisoformat(at[:10]).toordinal())
    return counts, days


def goals(run: Run, text: str, today: date, most: int) -> list[Goal]:
    """What a text may mean, people first, at most *most* of a kind; empty for an empty text."""
    text = text.encode("utf-8", "replace").decode()  # half a surrogate is no text for SQLite
    if not folded(text):
        return []
    return [*_people(run, text, most), *_organizations(run, text, today, most), *_roles(run, text, today)]


def _people(run: Run, text: str, most: int) -> list[Goal]:
    expression = name_expression(text)
    if not expression:
        return []
    rows = run(
        "SELECT p.id, p.name FROM (SELECT rowid AS hit FROM people_fts WHERE people_fts MATCH ?1)"
        f" JOIN people p ON p.id = hit WHERE NOT p.is_me AND {_HERE} ORDER BY p.sort_key, p.id LIMIT ?2",
        (expression, most),
    )
    return [Goal(GoalKind.PERSON, name, (PersonId(person),)) for person, name in rows]


def _organizations(run: Run, text: str, today: date, most: int) -> list[Goal]:
    rows = run("SELECT id, name, sort_key FROM organizations ORDER BY sort_key, id")
    words = folded(text).split()
    found = [(organization, name) for organization, name, key in rows if fits(words, key)][:most]
    made = []
    for organization, name in found:
        people = run(
            f"SELECT DISTINCT x.person_id {_POSITIONS} AND {_NOW_THERE} AND x.organization_id = ?2 ORDER BY p.sort_key",
            (today.isoformat(), organization),
        )
        there = tuple(PersonId(row[0]) for row in people)
        if there:
            made.append(Goal(GoalKind.ORGANIZATION, name, there))
    return made


def _roles(run: Run, text: str, today: date) -> list[Goal]:
    """Everyone whose present title or field has the typed words, as one goal."""
    words = folded(text).split()
    titles = [row[0] for row in run("SELECT DISTINCT title FROM positions WHERE title != ''")]
    fields = [row[0] for row in run("SELECT DISTINCT field FROM people WHERE field != ''")]
    found: dict[int, None] = {}
    for title in (title for title in titles if fits(words, folded(title))):
        rows = run(f"SELECT x.person_id {_POSITIONS} AND {_NOW_THERE} AND x.title = ?2", (today.isoformat(), title))
        found.update((row[0], None) for row in rows)
    for field in (field for field in fields if fits(words, folded(field))):
        rows = run(f"SELECT p.id FROM people p WHERE NOT p.is_me AND {_HERE} AND p.field = ?", (field,))
        found.update((row[0], None) for row in rows)
    label = " ".join(text.split())
    return [Goal(GoalKind.ROLE, label, tuple(PersonId(person) for person in found))] if found else []


def colleagues(run: Run, people: Collection[int], today: date) -> dict[int, list[int]]:
    """For each of the people, those I have talked with who are at one of their present organizations now."""
    found: dict[int, list[int]] = {}
    for person in people:
        rows = run(
            "SELECT DISTINCT y.person_id FROM positions x JOIN positions y ON y.organization_id = x.organization_id"
            " JOIN people p ON p.id = y.person_id"
            f" WHERE x.person_id = ?2 AND y.person_id != ?2 AND {_NOW_THERE} AND {_HERE} AND NOT p.is_me"
            " AND (y.ends_on IS NULL OR y.ends_on >= ?1)"
            " AND y.person_id IN (SELECT person_id FROM conversations WHERE state = 'held')",
            (today.isoformat(), person),
        )
        if there := [row[0] for row in rows]:
            found[person] = there
    return found
