"""Whom I have heard in which field, by kind of organization, role or organization: the thin spots."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from app.core.insights.figures import Behind, Figure, Mark, counted
from app.core.insights.kinds import Kind, Role, kind_of, role_of

NO_FIELD = "No field noted"
OTHER_FIELDS, OTHER_PLACES = "Other fields", "Others"
MOST_FIELDS, MOST_PLACES = 16, 4
# One voice is an anecdote: a spot is thin until a second one was heard.
ENOUGH = 2


class By(StrEnum):
    """What the columns are."""

    KIND = "Kind of organization"
    ROLE = "Role"
    PLACE = "Organization"


class GroupFact(NamedTuple):
    """People of one field, organization and title: how many there are, and with how many a talk was held."""

    field: str
    organization: str
    title: str
    known: int
    met: int


class Shelf(NamedTuple):
    """Where people stand in the grid: the names of rows and columns, and the functions that find theirs."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    row_of: Callable[[str], str]
    column_of: Callable[[str, str], str]


def shelf(facts: Sequence[GroupFact], by: By) -> Shelf:
    """The rows by how many people there are, those without a field last, and the columns that somebody is in."""
    fields: Counter[str] = Counter()
    places: Counter[str] = Counter()
    for fact in facts:
        fields[fact.field.strip()] += fact.known
        places[fact.organization.strip()] += fact.known
    rows, row_of = _named(fields, MOST_FIELDS, NO_FIELD, OTHER_FIELDS)
    kind, role = cache(kind_of), cache(role_of)
    if by is By.KIND:
        return Shelf(rows, tuple(Kind), row_of, lambda organization, _title: kind(organization))
    if by is By.ROLE:
        return Shelf(rows, tuple(Role), row_of, lambda _organization, title: role(title))
    columns, place_of = _named(places, MOST_PLACES, Kind.NONE.value, OTHER_PLACES)
    return Shelf(rows, columns, row_of, lambda organization, _title: place_of(organization))


def coverage(facts: Sequence[GroupFact], by: By = By.KIND) -> Figure:
    """The grid field × *by*: in each cell with how many people a talk was held, of those known."""
    grid = shelf(facts, by)
    known: dict[tuple[str, str], int] = defaultdict(int)
    met: dict[tuple[str, str], int] = defaultdict(int)
    for fact in facts:
        place = grid.row_of(fact.field), grid.column_of(fact.organization, fact.title)
        known[place] += fact.known
        met[place] += fact.met
    filled = {column for _, column in known}
    columns = tuple(name for name in grid.columns if name in filled)
    marks = tuple(
        _mark((at, row), (to, column), known[row, column], met[row, column], by)
        for at, row in enumerate(grid.rows)
        for to, column in enumerate(columns)
    )
    note = "People you have talked with. “Thin” is one voice only; “none of 3” are three people known, none heard yet."
    return Figure("coverage", "Coverage and thin spots", "Field", grid.rows, columns, marks, note)


def _mark(row: tuple[int, str], column: tuple[int, str], known: int, met: int, by: By) -> Mark:
    where = f"{_sentence(row[1])}, {column[1]}"
    behind = Behind("cell", (by.value, row[1], column[1]), where)
    if not known:
        return Mark(row[0], column[0], 0, "–", f"{where}: nobody known", behind, "neutral", "nobody known")
    said = f"{where}: talked with {met:,} of {counted(known, 'person', 'people')}"
    if not met:
        return Mark(row[0], column[0], 0, f"none of {known:,}", f"{said}. Nobody heard yet.", behind, "cherry")
    if met < ENOUGH:
        return Mark(row[0], column[0], met, f"{met} · thin", f"{said}. Thin: one voice only.", behind, "amber")
    return Mark(row[0], column[0], met, f"{met:,}", said, behind)


def _named(counts: Counter[str], most: int, nothing: str, others: str) -> tuple[tuple[str, ...], Callable[[str], str]]:
    """The names counted most in that order, then the word for others and that for none; and the name for a text."""
    ranked = sorted((name for name in counts if name), key=lambda name: (-counts[name], name))
    kept = tuple(_sentence(name) for name in ranked[:most])
    index = dict(zip(ranked, kept, strict=False))
    names = list(dict.fromkeys(kept))
    if len(ranked) > most:
        names.append(others)
    if counts.get(""):
        names.append(nothing)

    def name_of(text: str) -> str:
        stripped = text.strip()
        return index.get(stripped, others) if stripped else nothing

    return tuple(names), name_of


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
