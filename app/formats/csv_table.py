"""CSV as other programs write it: a header that may stand below a preamble, rows with their lines.

The header is looked for line by line before any CSV parsing, because a preamble may hold a
stray quote; a quote that is never closed costs its own line, not the rest of the file.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.core.importing import Problem
from app.core.people import folded
from app.formats import text
from app.formats.limits import MAX_FIELD, MAX_PEOPLE, MAX_RECORD_LINES
from app.formats.progress import Progress, report

_HEADER_LINES = 200  # how far down a header is looked for; LinkedIn's stands in line 4
_HEADER_LENGTH = 20_000  # Google's header with 30 numbered groups is 3,000 characters long
_STEP = 500  # rows between two reports of progress
_MAX_LINES = 2_000_000  # lines of a file; what is beyond hangs on the last one, which is then too long
DELIMITERS = ",;\t"
_UNCLOSED = "A quote in this row is never closed."
_TOO_LONG = "This row is longer than 1 MB."


@dataclass(frozen=True, slots=True)
class Row:
    """One record: where it begins (from 1) and its cells by column name, empty ones left out."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the lines below it. *columns* are folded names in order, *start* the header's line from 0."""

    file: str
    columns: tuple[str, ...]
    delimiter: str
    lines: tuple[str, ...]
    start: int

    def rows(self, problems: list[Problem], progress: Progress | None = None) -> Iterator[Row]:
        """The records below the header. Adds to *problems* what can't be read; raises only `Cancelled`."""
        total, count, place, barren = len(self.lines), 0, self.start + 1, 0
        while place < total:
            if count % _STEP == 0:
                report(progress, place, total)
            if not self.lines[place].strip(self.delimiter + ' \t"'):
                place += 1
                continue
            count += 1
            if count > MAX_PEOPLE:
                reason = f"The file has more than {MAX_PEOPLE:,} rows; the ones from here on weren't read."
                problems.append(Problem(self.file, place + 1, reason))
                break
            line = self.lines[place]
            if '"' not in line and len(line) <= MAX_FIELD:
                yield Row(place + 1, self._named(line.split(self.delimiter)))
                place += 1
                continue
            end, reason = self._record_end(place, barren)
            if reason:
                barren, end = end, place + 1
                problems.append(Problem(self.file, place + 1, reason))
            else:
                yield Row(place + 1, self._record(place, end))
            place = end
        report(progress, total, total)

    def _record_end(self, place: int, barren: int) -> tuple[int, str]:
        """The line after the record that begins at *place*; or the line up to which it was looked for, and a reason.

        An open quote that reaches a line before *barren* is known not to be closed: without this
        a file of nothing but such rows would be read a thousand times.
        """
        is_open, size, whole = False, 0, 0
        for end in range(place, min(place + MAX_RECORD_LINES, len(self.lines))):
            line = self.lines[end]
            size += len(line)
            if size > MAX_FIELD:
                return end + 1, _TOO_LONG
            if is_open:
                whole += self._is_whole(line)
                if end < barren or whole > 1 or _closes_badly(line, self.delimiter):
                    return max(end + 1, barren), _UNCLOSED
            is_open = _ends_open(line, self.delimiter, is_open=is_open)
            if not is_open:
                return end + 1, ""
        return min(place + MAX_RECORD_LINES, len(self.lines)), _UNCLOSED

    def _is_whole(self, line: str) -> bool:
        """Whether a line within an open quote looks like a record of its own: as many cells as the header."""
        wanted = len(self.columns)
        return wanted > 3 and line.count(self.delimiter) == wanted - 1

    def _record(self, place: int, end: int) -> dict[str, str]:
        """The cells of a record with quotes."""
        return self._named(_cells("\n".join(self.lines[place:end]), self.delimiter))

    def _named(self, values: list[str]) -> dict[str, str]:
        """Cells by column; of two columns of one name the first that says something."""
        named: dict[str, str] = {}
        for name, value in zip(self.columns, values, strict=False):
            stripped = value.strip()
            if stripped and name not in named:
                named[name] = stripped
        return named


def find(data: bytes, file: str, is_header: Callable[[frozenset[str]], bool]) -> Table | None:
    """The table whose header *is_header* knows by its folded column names; None if there is none near the top."""
    lines = tuple(text.file_text(data).split("\n", _MAX_LINES))
    for place, line in enumerate(lines[:_HEADER_LINES]):
        if len(line) > _HEADER_LENGTH:
            continue
        for delimiter in DELIMITERS:
            if delimiter not in line:
                continue
            columns = tuple(column_name(cell) for cell in _cells(line, delimiter))
            if is_header(frozenset(columns)):
                return Table(file, columns, delimiter, lines, place)
    return None


def column_name(cell: str) -> str:
    """A column's name for comparing."""
    return folded(cell.replace("\ufeff", "").strip().strip('"'))


def _cells(record: str, delimiter: str) -> list[str]:
    """The cells of one record."""
    if '"' not in record:
        return record.split(delimiter)
    csv.field_size_limit(MAX_FIELD)  # of the whole process; the default of 128 kB is less than a long note
    try:
        return next(csv.reader([record], delimiter=delimiter), [])
    except csv.Error:
        return record.split(delimiter)


def _ends_open(line: str, delimiter: str, *, is_open: bool) -> bool:
    """Whether a quoted cell is still open at the end of *line*. A quote within a bare cell means nothing."""
    if '"' not in line:
        return is_open
    place, size = 0, len(line)
    while place < size:
        if is_open:
            place = line.find('"', place)
            if place < 0:
                return True
            if line.startswith('"', place + 1):
                place += 2
                continue
            is_open, place = False, place + 1
        elif line.startswith('"', place):
            is_open, place = True, place + 1
            continue
        place = line.find(delimiter, place)
        if place < 0:
            return False
        place += 1
    return is_open


def _closes_badly(line: str, delimiter: str) -> bool:
    """Whether the first closing quote of a line within an open cell stands before text: it was an opening one."""
    place = line.find('"')
    while place >= 0 and line.startswith('"', place + 1):
        place = line.find('"', place + 2)
    return place >= 0 and line[place + 1 : place + 2] not in {"", delimiter, " ", "\t"}
