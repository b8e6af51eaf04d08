"""Taking people in: the whole import of 10,000 contacts beside the bare statements that write the same rows."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.core.importing import Action, ImportPlan, PlannedRow
from app.services import importing, workspace
from app.store.connection import FILE_NAME, connect
from benchmarks.measure import Ratio, interleaved, timed

PEOPLE = 10_000
NOT_USER_DATA = ("sqlite_", "alembic", "change", "history", "step", "_fts")


def plan() -> ImportPlan:
    """New people with an address, a number, a position and a note each."""
    rows = []
    for number in range(PEOPLE):
        name = f"Given{number % 97} Family{number}"
        draft = PersonDraft(
            name=name,
            given=f"Given{number % 97}",
            family=f"Family{number}",
            contact_points=(
                ContactPointDraft(ContactKind.EMAIL, f"given.family{number}@firm{number % 400}.example"),
                ContactPointDraft(ContactKind.PHONE, f"+44 20 7946 {number:05d}"),
            ),
            positions=(PositionDraft(f"Firm {number % 400}", f"Title {number % 60}"),),
            notes=f"Met at conference {number % 30}, spoke about subject {number % 211}.",
            source="benchmark",
        )
        rows.append(PlannedRow(draft, Action.NEW, "bench.vcf", number + 1))
    return ImportPlan(tuple(rows), ())


def _user_tables(connection: Any) -> list[str]:
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rootpage")
        if not any(part in name for part in NOT_USER_DATA)
    ]
    # Parents before children: a table goes after the ones that its foreign keys name.
    ordered: list[str] = []
    while names:
        ready = [
            name
            for name in names
            if {row[2] for row in connection.execute(f"PRAGMA foreign_key_list({name})")} - {name} <= set(ordered)
        ]
        ordered += ready
        names = [name for name in names if name not in ready]
    return ordered


def bare_write(empty: Path, rows: dict[str, list[tuple[Any, ...]]], folder: Path) -> float:
    """Writes *rows* into a copy of *empty* by `executemany` and fills the index by one statement; in ms."""
    path = folder / "bare.db"
    shutil.copy(empty, path)
    connection = connect(path, None)
    triggers = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    ]

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for trigger in triggers:
            connection.execute(f"DROP TRIGGER {trigger}")
        for table, values in rows.items():
            if values:
                marks = ", ".join("?" * len(values[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
        connection.execute(
            "INSERT INTO people_fts (rowid, name, details, notes) SELECT id, name, details, notes FROM people_search"
        )
        connection.execute("COMMIT")

    taken_ms = timed(write)
    connection.close()
    path.unlink()
    return taken_ms


def _ours(template: Path, chosen: ImportPlan, folder: Path) -> float:
    target = folder / "ours"
    shutil.copytree(template, target)
    opened = workspace.open_folder(target, "none")
    opened.undo_state()  # the database is open before the clock starts, as it is in the window
    taken_ms = timed(lambda: opened.write("Import", importing.take, chosen, _go_on))
    opened.close()
    shutil.rmtree(target)
    return taken_ms


def _go_on(done: int, total: int) -> bool:
    return True


def _rows_of_import(template: Path, chosen: ImportPlan, folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What the import wrote, table by table, less what the empty file already holds."""
    target = folder / "rows"
    shutil.copytree(template, target)
    opened = workspace.open_folder(target, "none")
    opened.write("Import", importing.take, chosen, _go_on)
    opened.close()
    before, after = (connect(place / FILE_NAME, None, read_only=True) for place in (template, target))
    rows = {}
    for table in _user_tables(after):
        old = set(before.execute(f"SELECT * FROM {table}").fetchall())
        rows[table] = [row for row in after.execute(f"SELECT * FROM {table}").fetchall() if row not in old]
    before.close()
    after.close()
    return rows


def run() -> list[Ratio]:
    """Import of 10,000, undo included, ÷ `executemany` of the same rows and one statement for the search index."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = folder / "template"
        workspace.open_folder(template, "none").close()
        chosen = plan()
        rows = _rows_of_import(template, chosen, folder)
        bare_ms, ours_ms = interleaved(
            5,
            lambda: bare_write(template / FILE_NAME, rows, folder),
            lambda: _ours(template, chosen, folder),
        )
    return [Ratio("import of 10,000 ÷ raw executemany + FTS", ours_ms, bare_ms, 2)]
