"""The reads behind filters, colours and the time slider of the tree; made when one of them is first used."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from app.core.referrals.traits import NEVER, Named, Traits

Run = Callable[[str], Iterable[Sequence[Any]]]

_PEOPLE = (
    "SELECT p.id, p.field, coalesce(r.on_date, substr(p.added_at, 1, 10)) FROM people p"
    " LEFT JOIN referrals r ON r.introduced_id = p.id AND r.is_primary WHERE p.trashed_at IS NULL"
)
# The position shown is the one of the lowest rank: read from the last to the first, the first stays.
_POSITIONS = (
    "SELECT person_id, organization_id FROM positions WHERE organization_id IS NOT NULL ORDER BY rank DESC, id DESC"
)
_TOUCHES = (
    "SELECT person_id, max(substr(coalesce(ended_at, starts_at), 1, 10)) FROM conversations WHERE state = 'held'"
    " GROUP BY person_id UNION ALL"
    " SELECT person_id, max(substr(sent_at, 1, 10)) FROM messages WHERE sent_at IS NOT NULL GROUP BY person_id"
)
_TAGS = "SELECT t.name, x.person_id FROM people_tags x JOIN tags t ON t.id = x.tag_id ORDER BY t.name"


def read(run: Run, index: Mapping[int, int]) -> Traits:
    """The traits of the people whose place in the facts is in *index*; those who came since have none."""
    fields, since = _people(run, index)
    return Traits(_organizations(run, index), fields, since, _touched(run, index), _tags(run, index))


def _people(run: Run, index: Mapping[int, int]) -> "tuple[Named, array[int]]":
    names = {"": 0}
    of = array("i", [0]) * len(index)
    since = array("i", [NEVER]) * len(index)
    days = _Days()
    for person, field, day in run(_PEOPLE):
        at = index.get(person)
        if at is not None:
            if field:
                of[at] = names.setdefault(field, len(names))
            since[at] = days[day]
    return Named(list(names), of), since


def _organizations(run: Run, index: Mapping[int, int]) -> Named:
    names = [""]
    place: dict[int, int] = {}
    for organization, name in run("SELECT id, name FROM organizations"):
        place[organization] = len(names)
        names.append(name)
    of = array("i", [0]) * len(index)
    for person, organization in run(_POSITIONS):
        at = index.get(person)
        if at is not None:
            of[at] = place[organization]
    return Named(names, of)


def _touched(run: Run, index: Mapping[int, int]) -> "array[int]":
    touched = array("i", [NEVER]) * len(index)
    days = _Days()
    for person, day in run(_TOUCHES):
        at = index.get(person)
        if at is not None:
            touched[at] = max(touched[at], days[day])
    return touched


def _tags(run: Run, index: Mapping[int, int]) -> "dict[str, array[int]]":
    tags: dict[str, array[int]] = {}
    for tag, person in run(_TAGS):
        at = index.get(person)
        if at is not None:
            tags.setdefault(tag, array("i")).append(at)
    return tags


class _Days(dict[str, int]):
    """Day numbers by ISO text, each worked out once."""

    def __missing__(self, text: str) -> int:
        self[text] = number = date.fromisoformat(text).toordinal()
        return number
