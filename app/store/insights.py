"""What Insights are counted from: grouped by SQLite, so that 100,000 people come as some thousand rows."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

_HERE = "p.trashed_at IS NULL AND NOT p.is_me"
# The position shown is the one of the lowest rank, then of the lowest id; SQLite gives the other columns of that row.
_POSITION = """LEFT JOIN (SELECT person_id, organization_id, title, min(rank * 1000000000000 + id) FROM positions
        GROUP BY person_id) x ON x.person_id = p.id
    LEFT JOIN organizations o ON o.id = x.organization_id"""
_KEY = "coalesce(nullif(q.bank_key, ''), q.text)"
_NOTED = "t.kind IN ('note', 'insight', 'advice', 'resource', 'name') AND trim(t.text) <> ''"
_NOTES = f"(SELECT count(*) FROM takeaways t WHERE t.question_id = q.id AND {_NOTED})"
_HELD_QUESTIONS = f"""FROM questions q JOIN conversations c ON c.id = q.conversation_id AND c.state = 'held'
    JOIN people p ON p.id = c.person_id AND {_HERE}"""
_TOTALS = f"""
    SELECT (SELECT count(*) FROM conversations c
            JOIN people p ON p.id = c.person_id AND {_HERE} WHERE c.state = 'held'),
        (SELECT count(*) FROM referrals),
        (SELECT count(*) FROM takeaways t JOIN conversations c ON c.id = t.conversation_id AND c.state = 'held'
            JOIN people p ON p.id = c.person_id AND {_HERE} WHERE t.kind = 'name')"""
# Talks that begin in the same minute are one row: where I am decides which day that is.
_MINUTES = f"""
    SELECT substr(c.starts_at, 1, 16), count(*),
        sum((SELECT count(*) FROM takeaways t WHERE t.conversation_id = c.id AND t.kind = 'name'))
    FROM conversations c JOIN people p ON p.id = c.person_id AND {_HERE}
    WHERE c.state = 'held' AND c.starts_at >= :start AND c.starts_at < :end GROUP BY 1"""
_GROUPS = f"""
    SELECT p.field, coalesce(o.name, ''), coalesce(x.title, ''), count(*), count(h.person_id) FROM people p
    {_POSITION}
    LEFT JOIN (SELECT DISTINCT person_id FROM conversations WHERE state = 'held') h ON h.person_id = p.id
    WHERE {_HERE} GROUP BY 1, 2, 3"""
_QUESTIONS = f"""
    SELECT {_KEY}, min(q.text) {_HELD_QUESTIONS}
    GROUP BY 1 ORDER BY count(DISTINCT c.person_id) DESC, max(c.starts_at) DESC, 1 LIMIT :most"""
_ASKED_PEOPLE = f"""
    SELECT p.id, p.name {_HELD_QUESTIONS} WHERE {_KEY} IN :keys
    GROUP BY p.id ORDER BY max(c.starts_at) DESC, p.id LIMIT :most"""
_CELLS = f"""
    SELECT {_KEY}, p.id, sum({_NOTES}), max(q.is_asked) {_HELD_QUESTIONS}
    WHERE {_KEY} IN :keys AND p.id IN :people GROUP BY 1, 2"""
_ADVICE = f"""
    SELECT t.state, count(*) FROM takeaways t JOIN conversations c ON c.id = t.conversation_id
    JOIN people p ON p.id = c.person_id AND {_HERE} WHERE t.kind = 'advice' GROUP BY 1"""

_WEEK_LINES = f"""
    SELECT p.id, p.name, c.id, c.starts_at, c.format,
        (SELECT count(*) FROM takeaways t WHERE t.conversation_id = c.id AND t.kind = 'name')
    FROM conversations c JOIN people p ON p.id = c.person_id AND {_HERE}
    WHERE c.state = 'held' AND c.starts_at >= :start AND c.starts_at < :end ORDER BY c.starts_at, c.id LIMIT :most"""
_CELL_LINES = f"""
    SELECT p.id, p.name, p.field, coalesce(o.name, ''), coalesce(x.title, ''),
        EXISTS (SELECT 1 FROM conversations c WHERE c.person_id = p.id AND c.state = 'held') AS is_met
    FROM people p {_POSITION} WHERE {_HERE} ORDER BY is_met DESC, p.sort_key, p.id"""
_ANSWERS = f"""
    SELECT p.id, p.name, c.id, t.kind, t.text, q.is_asked
    {_HELD_QUESTIONS} LEFT JOIN takeaways t ON t.question_id = q.id AND {_NOTED}
    WHERE {_KEY} = :key ORDER BY t.id IS NULL, c.starts_at DESC, t.id LIMIT :most"""
_ADVICE_LINES = f"""
    SELECT p.id, p.name, c.id, t.text FROM takeaways t JOIN conversations c ON c.id = t.conversation_id
    JOIN people p ON p.id = c.person_id AND {_HERE} WHERE t.kind = 'advice'
    AND (t.state = :state OR (:state = '' AND t.state NOT IN ('will try', 'done', 'not for me')))
    ORDER BY c.starts_at DESC, t.id LIMIT :most"""
# UNION and not UNION ALL: a ring made by hand ends.
_BROUGHT = f"""
    WITH RECURSIVE beneath(id) AS (
        SELECT introduced_id FROM referrals WHERE introducer_id = :person AND is_primary
        UNION SELECT r.introduced_id FROM referrals r JOIN beneath b ON r.introducer_id = b.id AND r.is_primary)
    SELECT p.id, p.name, i.name,
        (SELECT count(*) FROM conversations c WHERE c.person_id = p.id AND c.state = 'held') AS talks
    FROM beneath b JOIN people p ON p.id = b.id AND {_HERE}
    JOIN referrals r ON r.introduced_id = p.id AND r.is_primary JOIN people i ON i.id = r.introducer_id
    WHERE p.id <> :person ORDER BY talks DESC, p.sort_key, p.id LIMIT :most"""


class Totals(NamedTuple):
    """Talks held, introductions, and names given in talks, ever."""

    talks: int
    introductions: int
    names: int


def totals(session: Session) -> Totals:
    """The three figures."""
    return Totals(*_rows(session, _TOTALS)[0])


def minutes(session: Session, start: str, end: str) -> list[tuple[str, int, int]]:
    """(minute in UTC as "2026-11-24T10:00", talks, names given) between two instants as stored."""
    return _rows(session, _MINUTES, start=start, end=end)


def groups(session: Session) -> list[tuple[str, str, str, int, int]]:
    """(field, organization, title, how many are known, how many were met)."""
    return _rows(session, _GROUPS)


def questions(session: Session, most: int) -> list[tuple[str, str]]:
    """(key, text) of the questions chosen for most people whom I met; one that isn't of the bank is its own key."""
    return _rows(session, _QUESTIONS, most=most)


def asked_people(session: Session, keys: Sequence[str], most: int) -> list[tuple[int, str]]:
    """(id, name) of those whom I met last among the people that the questions were chosen for."""
    return _rows(session, _ASKED_PEOPLE, keys=list(keys), most=most)


def cells(session: Session, keys: Sequence[str], people: Sequence[int]) -> list[tuple[str, int, int, int]]:
    """(key, person, notes under the question, whether it was asked)."""
    return _rows(session, _CELLS, keys=list(keys), people=list(people))


def advice(session: Session) -> list[tuple[str, int]]:
    """(state, how much advice has it)."""
    return _rows(session, _ADVICE)


def week_lines(session: Session, start: str, end: str, most: int) -> list[tuple[int, str, int, str, str, int]]:
    """(person, name, talk, its start, format, names given) of the talks held between two instants as stored."""
    return _rows(session, _WEEK_LINES, start=start, end=end, most=most)


def cell_lines(session: Session) -> list[tuple[int, str, str, str, str, int]]:
    """(person, name, field, organization, title, whether met) of everyone, those met first."""
    return _rows(session, _CELL_LINES)


def answers(session: Session, key: str, most: int) -> list[tuple[int, str, int, str | None, str | None, int]]:
    """(person, name, talk, kind and text of the note or None, whether asked) of one question, the answers first."""
    return _rows(session, _ANSWERS, key=key, most=most)


def advice_lines(session: Session, state: str, most: int) -> list[tuple[int, str, int, str]]:
    """(person, name, talk, advice) of one state, the newest first."""
    return _rows(session, _ADVICE_LINES, state=state, most=most)


def brought(session: Session, person: int, most: int) -> list[tuple[int, str, str, int]]:
    """(person, name, introducer, talks held) of all who came through someone, those with talks first."""
    return _rows(session, _BROUGHT, person=person, most=most)


def _rows(session: Session, sql: str, **values: Any) -> list[Any]:
    many: list[Any] = [bindparam(name, expanding=True) for name, value in values.items() if isinstance(value, list)]
    return [tuple(row) for row in session.execute(text(sql).bindparams(*many), values)]
