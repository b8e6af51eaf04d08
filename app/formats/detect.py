"""What a file is, by what is in it, and the people it holds."""

import re

from app.core.errors import UserError
from app.core.importing import ReadResult
from app.formats import csv_people, csv_table, google, linkedin, outlook, text, vcard
from app.formats.csv_table import Table
from app.formats.limits import MAX_BYTES
from app.formats.progress import Progress

_TAKES = "Coffeetree takes contacts as vCard (.vcf) or CSV from LinkedIn, Google or Outlook."
_SIGNATURES = (  # the first bytes of files that are taken for contacts by mistake; Gary Kessler's table
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a ZIP archive or office document: unpack it, or save it as CSV, first"),
    (b"\x1f\x8b", "a compressed archive: unpack it first"),
    (b"Rar!", "a compressed archive: unpack it first"),
    (b"7z\xbc\xaf", "a compressed archive: unpack it first"),
    (b"\xd0\xcf\x11\xe0", "an old office document: save it as CSV first"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_SAMPLE = 64 * 1024  # bytes in which binary data and a first card show
_CARD = re.compile(rb"begin[ \t]*:[ \t]*vcard", re.IGNORECASE)
_LOST_CARD = re.compile(rb"^(?:end:vcard|version:[234]\.\d|fn[;:])", re.IGNORECASE | re.MULTILINE)
_CALENDAR = re.compile(rb"begin:vcalendar", re.IGNORECASE)
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|\?xml)", re.IGNORECASE)
_PRINTABLE = 0.9  # of a text's bytes; a control character in ten is no text


def read(path_name: str, data: bytes, progress: Progress | None = None) -> ReadResult:
    """The people of a file. *path_name* is only for messages.

    Raises `UserError` with a sentence for a file that holds no contacts, and `Cancelled`.
    """
    check_size(path_name, len(data))
    if not data.strip():
        raise UserError(f"{path_name} is empty. Nothing was imported.")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise UserError(f"{path_name} is {what}. {_TAKES}")
    sample = text.as_utf8(data[:_SAMPLE])
    if _is_binary(sample):
        raise UserError(f"{path_name} isn't a text file. {_TAKES}")
    if _CALENDAR.search(sample) and not _CARD.search(sample):
        raise UserError(f"{path_name} is a calendar; calendars can't be imported yet. {_TAKES}")
    if _CARD.search(sample):
        return vcard.read(data, path_name, progress)
    table = csv_table.find(data, path_name, _is_header)
    if table is not None:
        return _read_table(table, progress)
    if not _MARKUP.match(sample) and (_LOST_CARD.search(sample) or _CARD.search(data)):
        return vcard.read(data, path_name, progress)
    raise UserError(f"{path_name} holds no contacts that can be read. {_TAKES}")


def check_size(path_name: str, size: int) -> None:
    """Raises `UserError` for a file of more than `MAX_BYTES`; call it before reading the file into memory."""
    if size > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        found = size // (1024 * 1024)
        raise UserError(
            f"{path_name} is {found:,} MB; the most that is read at once is {limit} MB. "
            "Export the contacts without pictures, or in parts. Nothing was imported."
        )


def _is_binary(sample: bytes) -> bool:
    """Whether text is out of the question: too many control characters."""
    controls = len(sample) - len(sample.translate(None, bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))))
    return controls > len(sample) * (1 - _PRINTABLE)


def _is_header(columns: frozenset[str]) -> bool:
    """Whether any reader knows the header."""
    return linkedin.is_header(columns) or google.is_header(columns) or outlook.is_header(columns)


def _read_table(table: Table, progress: Progress | None) -> ReadResult:
    """The people of a table, by the reader that knows its header best."""
    columns = frozenset(table.columns)
    if google.is_header(columns):
        return csv_people.read(table, google.convert, progress)
    if linkedin.is_header(columns) and not outlook.is_outlook(columns):
        return linkedin.read(table, progress)
    return csv_people.read(table, outlook.convert, progress)
