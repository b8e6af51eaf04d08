"""Figures as values: what a plot, its table and its CSV are made from, and what stands behind each mark."""

from typing import NamedTuple

# Nobody reads on after so many.
MOST_LINES = 200


class Behind(NamedTuple):
    """What stands behind a mark, to be looked up when it is opened: a *kind* of list and what it is asked by."""

    kind: str
    key: tuple[str, ...]
    title: str


class Mark(NamedTuple):
    """One bar or cell, at *row* and *column* of its figure.

    *short* is written on it, *words* is all of it in a sentence, *tone* the name of a colour; *cell* stands in tables
    where *short* is only a sign.
    """

    row: int
    column: int
    value: float
    short: str
    words: str
    behind: Behind
    tone: str = "accent"
    cell: str = ""


class Figure(NamedTuple):
    """A plot before it is drawn. *marks* run by row, then by column; a place without a mark is empty.

    *key* is unique on a page and names files; *corner* heads the rows; *note* says how to read it.
    """

    key: str
    title: str
    corner: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    marks: tuple[Mark, ...]
    note: str = ""


class Insights(NamedTuple):
    """What the page shows but for the connectors: three figures in words, and the plots by their key."""

    talks: str
    introductions: str
    names_per_talk: str
    figures: dict[str, Figure]


class Line(NamedTuple):
    """One of those behind a mark: a person, what is told of them, and the talk it is from if it is from one."""

    person: int
    name: str
    text: str
    talk: int | None = None


def table(figure: Figure) -> list[list[str]]:
    """The figure as lines of cells, the headings first; as many cells in each."""
    lines = [[name, *([""] * len(figure.columns))] for name in figure.rows]
    for mark in figure.marks:
        lines[mark.row][1 + mark.column] = mark.cell or mark.short
    return [[figure.corner, *figure.columns], *lines]


def csv_text(figure: Figure) -> str:
    """The figure as CSV (RFC 4180) that a spreadsheet opens without running any of it."""
    return "".join(",".join(_quoted(cell) for cell in line) + "\r\n" for line in table(figure))


def _quoted(cell: str) -> str:
    # A name that begins so would be a formula to a spreadsheet (OWASP, CSV injection).
    text = f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',"\r\n') else text


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 talk", "1,204 talks"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
