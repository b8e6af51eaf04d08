"""What reading a file gives and what importing it would do."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.drafts import PersonDraft
from app.core.people import PersonId


class Action(StrEnum):
    """What an import does with a row."""

    NEW = "new"
    MATCH = "match"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that couldn't be read: the file's name, the line (from 1; 0 for the whole file), and why."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What a reader made of a file; drafts stand in the order of the file, *lines* (from 1) run along."""

    drafts: tuple[PersonDraft, ...]
    lines: tuple[int, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the preview. *match* is the person who is already there, *reason* why it is matched or skipped."""

    draft: PersonDraft
    action: Action
    file: str = ""
    line: int = 0
    match: PersonId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, before anything is written."""

    rows: tuple[PlannedRow, ...]
    problems: tuple[Problem, ...]

    def count(self, action: Action) -> int:
        """How many rows have an action."""
        return sum(row.action is action for row in self.rows)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did. *people* are the new ones in the order of the plan, then the known ones it names."""

    added: int
    completed: int
    skipped: int
    problems: tuple[Problem, ...]
    people: tuple[PersonId, ...] = ()
