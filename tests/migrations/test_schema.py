"""The migrations make the tables that the program works with, there and back."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.services import sample
from app.store import glance, migrate, models
from app.store.connection import APPLICATION_ID, FILE_NAME, connect
from app.store.database import make_engine
from app.system import resources

SCRIPTS = resources.migrations()


def is_ours(thing, name, kind, _reflected, _compared):
    """Full-text tables and views are made by hand; the models know nothing of them."""
    return kind != "table" or "_fts" not in name


def test_migrated_schema_equals_the_models(migrated_folder):
    engine = make_engine(migrated_folder / FILE_NAME, None, read_only=True)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": is_ours})
            assert compare_metadata(context, models.Base.metadata) == []
    finally:
        engine.dispose()


def test_a_model_without_its_migration_is_noticed(migrated_folder):
    """The comparison above can fail: a table that no migration drops or makes shows up in it."""
    engine = make_engine(migrated_folder / FILE_NAME, None, read_only=True)
    metadata = models.Base.metadata
    fewer = type(metadata)(naming_convention=metadata.naming_convention)
    for name, table in metadata.tables.items():
        if name != "settings":
            table.to_metadata(fewer)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"include_object": is_ours})
            assert [step[0] for step in compare_metadata(context, fewer)] == ["remove_table"]
    finally:
        engine.dispose()


def test_every_foreign_key_has_an_index(migrated_folder):
    connection = connect(migrated_folder / FILE_NAME, None, read_only=True)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        keys, bare = 0, []
        for table in tables:
            first_columns = set()
            for _seq, index, _unique, _origin, partial in connection.execute(f"PRAGMA index_list({table})"):
                if not partial:
                    first_columns.add(connection.execute(f"PRAGMA index_info({index})").fetchone()[2])
            for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
                keys += 1
                if row[3] not in first_columns:
                    bare.append(f"{table}.{row[3]}")
        assert keys >= 15
        assert bare == []
    finally:
        connection.close()


def test_a_constraint_is_named_as_the_convention_says(migrated_folder):
    """A batch migration on SQLite can only change what has a name."""
    connection = connect(migrated_folder / FILE_NAME, None, read_only=True)
    try:
        nameless = [
            name
            for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
            if sql and name in models.Base.metadata.tables and sql.count("FOREIGN KEY") != sql.count("CONSTRAINT fk_")
        ]
        assert nameless == []
    finally:
        connection.close()


def test_head_is_the_newest_script():
    directory = ScriptDirectory(SCRIPTS)
    assert directory.get_heads() == [glance.HEAD]


def test_revisions_are_in_text_order():
    """Which of two schemas is newer is told by comparing the names as text."""
    names = [script.revision for script in ScriptDirectory(SCRIPTS).walk_revisions()][::-1]
    assert names == sorted(names)


@pytest.mark.parametrize("script", sorted(SCRIPTS.rglob("*.py")), ids=lambda script: script.name)
def test_a_migration_never_imports_the_program(script):
    """A migration has to do the same years from now, whatever the models have become."""
    for node in ast.walk(ast.parse(script.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or "."]
        assert all(name.split(".")[0] != "app" for name in names), ast.dump(node)


def test_a_new_file_says_whose_it_is(migrated_folder):
    connection = connect(migrated_folder / FILE_NAME, None, read_only=True)
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    connection.close()


def test_a_new_file_holds_me_and_nobody_else(workspace):
    assert len(workspace.glance.person_ids()) == 0
    assert workspace.glance.me() == 1


def test_all_the_way_down_leaves_nothing_and_up_makes_the_same_schema(workspace):
    workspace.write("Sample", sample.fill)
    folder = workspace.folder
    workspace.close()
    path = folder / FILE_NAME
    schema = schema_of(path)
    migrate.downgrade(path, None, SCRIPTS, "base")
    assert schema_of(path) == {"alembic_version"}
    migrate.upgrade(path, None, SCRIPTS)
    assert schema_of(path) == schema


def schema_of(path: Path) -> set[str]:
    connection = connect(path, None)
    found = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    connection.close()
    return {"alembic_version" if "TABLE alembic_version" in sql else sql for sql in found}


def test_opening_a_folder_needs_no_alembic_when_the_schema_is_new(workspace):
    """Alembic costs start-up time; only a file of another schema may load it."""
    workspace.close()
    code = (
        "import sys; from pathlib import Path; from app import main; from app.services import workspace;"
        f"workspace.open_folder(Path({str(workspace.folder)!r}), 'none').glance.counts();"
        "sys.exit('alembic' in sys.modules or 'sqlalchemy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
