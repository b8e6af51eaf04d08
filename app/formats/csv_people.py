"""People from the rows of a table: what all contact CSVs have in common."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft
from app.core.importing import Problem, ReadResult
from app.formats import collector, drafts
from app.formats.csv_table import Table
from app.formats.progress import Progress

NO_NAME = "The row has no name."


@dataclass(frozen=True, slots=True)
class Found:
    """What a row gives: a person or none, and what is wrong with it, if anything."""

    draft: PersonDraft | None
    problem: str = ""


Cells = dict[str, str]
Convert = Callable[[Cells, str], Found]


def read(table: Table, convert: Convert, progress: Progress | None = None) -> ReadResult:
    """The people of a table in its order. *convert* makes one of (cells, file's name).

    Raises only `Cancelled`. Pauses the garbage collector meanwhile.
    """
    people: list[PersonDraft] = []
    lines: list[int] = []
    problems: list[Problem] = []
    with collector.paused():
        for row in table.rows(problems, progress):
            found = convert(row.cells, table.file)
            if found.draft is not None:
                people.append(found.draft)
                lines.append(row.line)
            if found.problem:
                problems.append(Problem(table.file, row.line, found.problem))
    return ReadResult(tuple(people), tuple(lines), tuple(problems))


def first(cells: Cells, *names: str) -> str:
    """The first cell that says something among columns of these names."""
    return next((cells[name] for name in names if name in cells), "")


def joined(*parts: str) -> str:
    """Names put together, empty ones left out."""
    return " ".join(part for part in parts if part)


def points(wanted: Iterable[tuple[ContactKind, str, str]]) -> tuple[ContactPointDraft, ...]:
    """Contact points of (kind, value, label), each value once."""
    made: dict[tuple[ContactKind, str], ContactPointDraft] = {}
    for kind, value, label in wanted:
        if value and (kind, value) not in made:
            made[kind, value] = drafts.point(kind, value, label)
    return tuple(made.values())


def leftovers(cells: Cells, known: frozenset[str]) -> tuple[str, ...]:
    """Cells that have no place here, as "column: value"."""
    return tuple([f"{name}: {value}" for name, value in cells.items() if name and name not in known])
