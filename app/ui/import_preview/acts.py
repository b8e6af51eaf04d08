"""Reading and taking files, looked up on the thread that runs them (importing them loads SQLAlchemy)."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from app.core.importing import ImportOutcome, ImportPlan
from app.core.people import PersonId

# ruff: noqa: PLC0415  late imports are what this module is for


def plan_files(session: Any, paths: Sequence[Path], progress: Callable[[int, int], bool]) -> ImportPlan:
    """What importing files would do."""
    from app.services import importing

    return importing.plan_files(session, paths, progress)


def take(work: Any, plan: ImportPlan, progress: Callable[[int, int], bool]) -> ImportOutcome:
    """Carries a plan out."""
    from app.services import importing

    return importing.take(work, plan, progress)


def take_under(
    work: Any, plan: ImportPlan, introducer: PersonId, on: date, progress: Callable[[int, int], bool]
) -> tuple[ImportOutcome, int]:
    """Carries a plan out and puts the people into the tree; the outcome, and how many were introduced."""
    from app.services import placing

    return placing.take_under(work, plan, introducer, on, progress)
