"""Full-text search: keeping the index right through bulk writes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection


def trigger_sql(connection: Connection) -> list[tuple[str, str]]:
    """The names and texts of the search triggers as they stand in the file."""
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'"
    )
    return [(name, sql) for name, sql in rows]


@contextmanager
def paused(connection: Connection, people: Any, conversations: Any = ()) -> Iterator[None]:
    """Run a bulk write without row triggers, then index the touched rows in one statement each.

    *people* and *conversations* are id lists that may still be filled during the block.
    Row triggers make a bulk write 13-25 times as slow (performance.md §2).
    """
    triggers = trigger_sql(connection)
    for name, _sql in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    reindex(connection, "people", people)
    reindex(connection, "conversations", conversations)
    for _name, sql in triggers:
        connection.exec_driver_sql(sql)


def reindex(connection: Connection, table: str, ids: Any) -> None:
    """Bring the index of some rows of *table* (people or conversations) up to date."""
    if not ids:
        return
    columns = {"people": "name, details, notes", "conversations": "text"}[table]
    connection.exec_driver_sql("CREATE TEMP TABLE touched (id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql("INSERT OR IGNORE INTO touched VALUES (?)", [(i,) for i in ids])
    connection.exec_driver_sql(f"DELETE FROM {table}_fts WHERE rowid IN (SELECT id FROM touched)")
    connection.exec_driver_sql(
        f"INSERT INTO {table}_fts (rowid, {columns}) SELECT s.id, {columns} "
        f"FROM {table}_search s JOIN touched t ON t.id = s.id"
    )
    connection.exec_driver_sql("DROP TABLE touched")
