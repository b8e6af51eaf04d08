"""Looking at a whole database from outside the program: its rows, and what its search index would find."""

import hashlib
import re

from app.store.connection import FILE_NAME, connect

# The history is what brings the rows back, and a contentless index can't be read: neither is part of the state.
LEFT_OUT = re.compile(r"change_sets|alembic_version|sqlite_.*|.*_fts(_.*)?")


def raw(folder):
    """A connection of our own, past the program."""
    return connect(folder / FILE_NAME, None)


def rows(connection):
    """Every row of every table of ours, in the order of its key."""
    names = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    kept = [name for name in names if not LEFT_OUT.fullmatch(name)]
    return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in kept}


def fingerprint(connection):
    """One text that differs when any row of ours does."""
    return hashlib.sha256(repr(rows(connection)).encode()).hexdigest()


def indexed(connection, table="people_fts", schema="main"):
    """For every word of a full-text index, the ids of the rows that hold it."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.terms USING fts5vocab({schema}, {table}, instance)")
    try:
        terms = {}
        for term, row in connection.execute("SELECT term, doc FROM temp.terms"):
            terms.setdefault(term, set()).add(row)
    finally:
        connection.execute("DROP TABLE temp.terms")
    return terms


def rebuilt(connection, subject="people", columns="name, details, notes"):
    """What `indexed` would give for an index made afresh from the rows as they are now."""
    tokens = "tokenize='unicode61 remove_diacritics 2'"
    connection.execute(f"CREATE VIRTUAL TABLE temp.afresh USING fts5({columns}, {tokens})")
    try:
        connection.execute(f"INSERT INTO temp.afresh (rowid, {columns}) SELECT id, {columns} FROM {subject}_search")
        return indexed(connection, "afresh", "temp")
    finally:
        connection.execute("DROP TABLE temp.afresh")
