"""Bringing people in from files: first a plan that shows what would happen, then one transaction."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.core.drafts import PersonDraft
from app.core.duplicates import contradicts, keys_of, match_key
from app.core.errors import Cancelled, UserError
from app.core.importing import Action, ImportOutcome, ImportPlan, PlannedRow, Problem
from app.core.people import PersonId, folded, sort_key
from app.formats import collector, detect
from app.services import people
from app.store import models, queries, search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.store.work import Work

    Progress = Callable[[int, int], bool]

# Progress is asked for, and cancelling is possible, once this many rows.
CHUNK = 500


def go_on(_done: int, _total: int) -> bool:
    """A progress that never cancels."""
    return True


def _tell(progress: Progress, done: int, total: int) -> None:
    """Say how far the import is. Raises `Cancelled` when it should go no further."""
    if not progress(done, total):
        raise Cancelled("The import was stopped. Nothing was imported.")


def plan_files(session: Session, paths: Sequence[Path], progress: Progress = go_on) -> ImportPlan:
    """Read files and say what importing them would do; nothing is written.

    A file that can't be used at all becomes a problem with line 0. Raises `Cancelled`, and `UserError` when none
    of the files could be used.
    """
    rows: list[PlannedRow] = []
    problems: list[Problem] = []
    refusals: list[UserError] = []
    for path in paths:
        _tell(progress, 0, 0)
        try:
            found = _read(path)
        except UserError as error:
            refusals.append(error)
            problems.append(Problem(path.name, 0, str(error)))
            continue
        problems += found.problems
        rows += [
            PlannedRow(draft, Action.NEW, path.name, line)
            for draft, line in zip(found.drafts, found.lines, strict=True)
        ]
    if refusals and len(refusals) == len(paths):
        raise UserError(" ".join(str(error) for error in refusals))
    return ImportPlan(tuple(_Matcher(session).match(rows, progress)), tuple(problems))


def _read(path: Path) -> Any:
    try:
        detect.check_size(path.name, path.stat().st_size)
        return detect.read(path.name, path.read_bytes())
    except OSError as error:
        raise UserError(f"{path.name} can't be read ({error.strerror}). Nothing was imported from it.") from error


class _Matcher:
    """Decides row by row who is new. Rows of one person join the first of them."""

    def __init__(self, session: Session) -> None:
        self._by_key = queries.contact_keys(session)
        self._by_name = queries.people_by_name(session)
        self._keys_of_person: dict[int, set[tuple[str, str]]] = {}
        for key, person in self._by_key.items():
            self._keys_of_person.setdefault(person, set()).add(key)
        self._row_by_key: dict[tuple[str, str], int] = {}
        self._rows_by_name: dict[str, list[int]] = {}

    def match(self, rows: list[PlannedRow], progress: Progress) -> list[PlannedRow]:
        planned: list[PlannedRow] = []
        for index, row in enumerate(rows):
            if index % CHUNK == 0:
                _tell(progress, index, len(rows))
            keys = keys_of(row.draft)
            name = folded(row.draft.name)
            earlier = self._earlier_row(planned, name, keys)
            if earlier is not None:
                first = planned[earlier]
                planned[earlier] = replace(first, draft=joined(first.draft, row.draft))
                self._remember(earlier, name, keys)
                planned.append(
                    replace(row, action=Action.SKIP, reason=f"the same person as in line {first.line} of {first.file}")
                )
                continue
            person, reason = self._known(name, keys)
            action = Action.NEW if person is None else Action.MATCH
            planned.append(replace(row, action=action, match=person, reason=reason))
            self._remember(index, name, keys)
        _tell(progress, len(rows), len(rows))
        return planned

    def _earlier_row(self, planned: list[PlannedRow], name: str, keys: frozenset[tuple[str, str]]) -> int | None:
        by_key = next((self._row_by_key[key] for key in keys if self._fits(planned, name, key)), None)
        if by_key is not None:
            return by_key
        for index in self._rows_by_name.get(name, ()):
            if not contradicts(keys, keys_of(planned[index].draft)):
                return index
        return None

    def _fits(self, planned: list[PlannedRow], name: str, key: tuple[str, str]) -> bool:
        """A shared phone or office address is not enough for two names to be one person."""
        index = self._row_by_key.get(key)
        return index is not None and (key[0] != "phone" or folded(planned[index].draft.name) == name)

    def _known(self, name: str, keys: frozenset[tuple[str, str]]) -> tuple[PersonId | None, str]:
        namesakes = self._by_name.get(name, [])
        for kind, key in sorted(keys):
            person = self._by_key.get((kind, key))
            if person is not None and (kind != "phone" or person in namesakes):
                return PersonId(person), f"same {kind}"
        for person in namesakes:
            if not contradicts(keys, frozenset(self._keys_of_person.get(person, ()))):
                return PersonId(person), "same name"
        return None, ""

    def _remember(self, index: int, name: str, keys: frozenset[tuple[str, str]]) -> None:
        for key in keys:
            self._row_by_key.setdefault(key, index)
        indices = self._rows_by_name.setdefault(name, [])
        if index not in indices:
            indices.append(index)


def joined(first: PersonDraft, second: PersonDraft) -> PersonDraft:
    """One draft of two of the same person: the first one's words, completed by the second's."""
    known = keys_of(first)
    points = [p for p in second.contact_points if (p.kind.value, match_key(p.kind, p.value)) not in known]
    return replace(
        first,
        contact_points=first.contact_points + tuple(points),
        positions=first.positions or second.positions,
        tags=tuple(dict.fromkeys(first.tags + second.tags)),
        notes="\n".join(dict.fromkeys(note for note in (first.notes, second.notes) if note)),
        birthday=first.birthday or second.birthday,
        connected_on=first.connected_on or second.connected_on,
        extra=first.extra + second.extra,
    )


def take(work: Work, plan: ImportPlan, progress: Progress = go_on) -> ImportOutcome:
    """Carry out a plan in the unit of work of the caller: new people are added, known ones completed.

    Nothing that is known is overwritten. Raises `Cancelled`; nothing is kept then.
    """
    new = [row.draft for row in plan.rows if row.action is Action.NEW]
    matches = [row for row in plan.rows if row.action is Action.MATCH]
    total = len(new) + len(matches)
    touched: list[int] = []
    work.session.flush()
    organizations = queries.organization_ids(work.session)
    with collector.paused(), search.paused(work.session.connection(), touched):
        for start in range(0, len(new), CHUNK):
            _tell(progress, start, total)
            touched += _insert(work, new[start : start + CHUNK], organizations)
        known = [row.match for row in matches if row.match is not None]
        taken = tuple(PersonId(person) for person in (*touched, *known))
        completed = 0
        for index, row in enumerate(matches):
            if index % CHUNK == 0:
                _tell(progress, len(new) + index, total)
            if row.match is not None and _complete(work, row.match, row.draft):
                touched.append(row.match)
                completed += 1
        work.session.flush()
    _tell(progress, total, total)
    skipped = len(plan.rows) - len(new) - completed
    return ImportOutcome(len(new), completed, skipped, plan.problems, taken)


def _insert(work: Work, drafts: Sequence[PersonDraft], organizations: dict[str, int]) -> list[int]:
    """Insert new people in bulk; gives their ids. *organizations* are the ids by sort key, and gains the new ones."""
    ids = _ids_after(work, models.Person)
    position_ids = _ids_after(work, models.Position)
    contact_ids = _ids_after(work, models.ContactPoint)
    keys = _found_organizations(work, [p.organization for draft in drafts for p in draft.positions], organizations)
    person_rows, position_rows, contact_rows = [], [], []
    for draft, person in zip(drafts, ids, strict=False):
        person_rows.append(person_row(work, person, draft))
        position_rows += [
            {
                "id": next(position_ids),
                "person_id": person,
                "organization_id": organizations.get(keys[position.organization]),
                "title": position.title,
                "starts_on": position.starts_on,
                "ends_on": position.ends_on,
                "rank": rank,
            }
            for rank, position in enumerate(draft.positions)
        ]
        contact_rows += [
            {
                "id": next(contact_ids),
                "person_id": person,
                "kind": point.kind,
                "label": point.label,
                "value": point.value,
                "match_key": match_key(point.kind, point.value),
                "rank": rank,
            }
            for rank, point in enumerate(draft.contact_points)
        ]
    work.insert_many(models.Person, person_rows)
    work.insert_many(models.Position, position_rows)
    work.insert_many(models.ContactPoint, contact_rows)
    for row, draft in zip(person_rows, drafts, strict=True):
        for tag in dict.fromkeys(draft.tags):
            people.add_tag(work, row["id"], tag)
    return [row["id"] for row in person_rows]


def _found_organizations(work: Work, names: Sequence[str], organizations: dict[str, int]) -> dict[str, str]:
    """The sort key of each name. Organizations not there yet are inserted in bulk; an empty name has none."""
    keys = {name: folded(name) for name in dict.fromkeys(names)}
    ids = _ids_after(work, models.Organization)
    rows = []
    for name, key in keys.items():
        if key and key not in organizations:
            organizations[key] = next(ids)
            rows.append({"id": organizations[key], "name": " ".join(name.split()), "sort_key": key})
    work.insert_many(models.Organization, rows)
    return keys


def _ids_after(work: Work, entity: type[models.Base]) -> Iterator[int]:
    highest = work.session.scalar(select(func.max(entity.__table__.c.id)))
    return count((highest or 0) + 1)


def person_row(work: Work, person: int, draft: PersonDraft) -> dict[str, Any]:
    """A row of people for a bulk insert, all of whose columns the draft decides."""
    return {
        "id": person,
        "name": draft.name,
        "given": draft.given,
        "family": draft.family,
        "sort_key": sort_key(draft.name, draft.given, draft.family),
        "is_promised": draft.is_promised,
        "notes": draft.notes,
        "source": draft.source,
        "birthday": draft.birthday,
        "connected_on": draft.connected_on,
        "extra": "\n".join(draft.extra),
        "added_at": work.now,
    }


def _complete(work: Work, person: PersonId, draft: PersonDraft) -> bool:
    """Add what a known person lacks; gives whether anything was added."""
    rows = work.session.scalars(select(models.ContactPoint).where(models.ContactPoint.person_id == person)).all()
    known = {(row.kind, row.match_key or folded(row.value)) for row in rows}
    rank = len(rows)
    is_changed = False
    for point in draft.contact_points:
        key = match_key(point.kind, point.value) or folded(point.value)
        if (point.kind.value, key) not in known:
            people.add_contact(work, person, point, rank)
            known.add((point.kind.value, key))
            rank += 1
            is_changed = True
    row = work.session.get_one(models.Person, person)
    if draft.positions and queries.first_position(work.session, person) == ("", ""):
        people.add_position(work, person, draft.positions[0], 0)
        is_changed = True
    if draft.notes and draft.notes not in row.notes:
        row.notes = f"{row.notes}\n{draft.notes}".strip()
        is_changed = True
    if draft.birthday and not row.birthday:
        row.birthday = draft.birthday
        is_changed = True
    return is_changed
