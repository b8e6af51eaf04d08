r"""vCard content lines: unfolding, and the part before the colon.

A fold is kept as one NUL in the line until it's read, so that line numbers stay known and a
quoted-printable soft break can still be told from a fold. Source: RFC 6350 §3.2 and §3.3,
RFC 2425 §5.8.1, vCard 2.1 §2.1; peculiarities as real phones write them.
"""

import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.formats import text
from app.formats.limits import MAX_FIELD
from app.formats.progress import Progress, report

FOLD = "\0"
OVERLONG = "\1"  # begins what is left of a line beyond the limit
NO_RANK = 101  # after the 100 ranks of vCard 4
_BLOCK = 256 * 1024  # bytes unfolded at once: keeps memory flat and progress moving
_LINE_END = re.compile(rb"\n(?![ \t])")
_CHARSET = re.compile(rb'(?i)charset="?([\w.:-]{2,30})')
_QUOTED_PRINTABLE = "QUOTED-PRINTABLE"
_CARET = {"n": "\n", "^": "^", "'": '"'}  # RFC 6868
_LABELS = {
    "WORK": "work", "HOME": "home", "CELL": "mobile", "MOBILE": "mobile", "IPHONE": "mobile", "FAX": "fax",
    "PAGER": "pager", "MAIN": "main", "CAR": "car", "OTHER": "other", "SCHOOL": "school",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon. *pref* is 1 (most preferred) to 101 (nothing said); *text* is verbatim."""

    text: str
    name: str
    group: str = ""
    label: str = ""
    pref: int = NO_RANK
    charset: str = ""
    is_quoted_printable: bool = False
    is_binary: bool = False


def lines(data: bytes, progress: Progress | None = None) -> Iterator[list[str]]:
    """The logical lines of a file, block by block, folds as `FOLD`. Raises `Cancelled`."""
    data = text.as_utf8(data)
    sample = data[:_BLOCK]
    if sample.count(b"\r") > 4 * sample.count(b"\n"):  # an old Mac's lone returns (iPhones write at most \r\r\n)
        data = data.replace(b"\r", b"\n")
    start, total = 0, len(data)
    while start < total:
        report(progress, start, total)
        end = _block_end(data, start)
        yield _unfolded(data[start:end])
        start = end + 1
    report(progress, total, total)


def _block_end(data: bytes, start: int) -> int:
    """The place of a line feed that ends a logical line, at least a block after *start*, or the end."""
    found = _LINE_END.search(data, start + _BLOCK)
    return found.start() if found else len(data)


def _unfolded(block: bytes) -> list[str]:
    """The logical lines of a block."""
    if b"\0" in block:
        block = block.replace(b"\0", b"")
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n")
        if b"\r" in block:
            block = b"\n".join([line.rstrip(b"\r") for line in block.split(b"\n")]).replace(b"\r", b" ")
    block = block.replace(b"\n ", b"\0")
    if b"\n\t" in block:
        block = block.replace(b"\n\t", b"\0")
    try:
        found = block.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        found = [_line_text(line) for line in block.split(b"\n")]
    if len(block) > MAX_FIELD:  # only a block with one very long line grows that far
        found = [line if len(line) <= MAX_FIELD else _cut(line) for line in found]
    return found


def _cut(line: str) -> str:
    """What is left of a line beyond the limit: enough to name it, and its folds for the count."""
    return OVERLONG + line[:200].replace(FOLD, "") + FOLD * line.count(FOLD)


def _line_text(line: bytes) -> str:
    """One logical line as text, by its own CHARSET if it names one."""
    head = line.partition(b":")[0]
    match = _CHARSET.search(head) if len(head) < 1000 else None
    charset = match[1].decode("ascii", "replace") if match else ""
    folds = line.count(b"\0")
    if not folds or b"=\0" in line:
        return text.decoded(line, charset)
    return text.decoded(line.replace(b"\0", b""), charset) + FOLD * folds  # a fold may stand inside a character


def unfolded(line: str) -> str:
    """A line without its folds; after a quoted-printable soft break the space belongs to the text."""
    if "=\0" in line and _QUOTED_PRINTABLE in line[:300].upper():
        line = line.replace("=\0", " ")
    return line.replace(FOLD, "")


def split_line(line: str) -> tuple[str, str] | None:
    """Head and value at the first colon outside quotes; None if the line has no colon."""
    head, colon, value = line.partition(":")
    if not colon:
        return None
    if head.count('"') % 2 == 0:
        return head, value
    inside = False
    for place, char in enumerate(line):
        if char == '"':
            inside = not inside
        elif char == ":" and not inside:
            return line[:place], line[place + 1 :]
    return head, value  # the quote is never closed: the first colon will do


def parse_head(head: str) -> Head:
    """The parts of a head; what isn't understood is left out, nothing raises."""
    first, *params = _outside_quotes(head.strip())
    group, dot, name = first.rpartition(".")
    types: list[str] = []
    named: dict[str, str] = {}
    for param in params:
        key, equals, value = param.partition("=")
        key = key.strip().upper()
        if not equals:
            types.append(key)  # vCard 2.1: TEL;WORK;PREF:
        elif key == "TYPE":
            types.extend(part.strip().upper() for part in value.replace('"', "").split(","))
        else:
            named[key] = _plain(value)
    encoding = named.get("ENCODING", "").upper()
    marks = {encoding, *types}
    return Head(
        text=head,
        name=(name if dot else first).strip().upper(),
        group=group.strip().lower(),
        label=_label(types),
        pref=_pref(types, named.get("PREF", "")),
        charset=named.get("CHARSET", ""),
        is_quoted_printable=_QUOTED_PRINTABLE in marks or encoding == "Q",
        is_binary=bool(marks & {"BASE64", "B"}),
    )


def _outside_quotes(head: str) -> list[str]:
    """A head cut at the semicolons outside quotes."""
    if '"' not in head:
        return head.split(";")
    parts: list[str] = []
    for place, piece in enumerate(head.split('"')):
        if place % 2:
            parts[-1] += f'"{piece}"'
        else:
            first, *rest = piece.split(";")
            parts[-1:] = [(parts[-1] if parts else "") + first, *rest]
    return parts


def _plain(value: str) -> str:
    """A parameter's value without quotes and caret escapes."""
    value = value.strip().strip('"')
    if "^" in value:
        value = re.sub(r"\^([n^'])", lambda match: _CARET[match[1]], value)
    return value


def _label(types: list[str]) -> str:
    """The words for a label, in one order whatever the file's."""
    return " ".join(dict.fromkeys(word for key, word in _LABELS.items() if key in types))


def _pref(types: list[str], rank: str) -> int:
    """Preference as vCard 4 counts it."""
    if rank.isascii() and rank.isdigit() and len(rank) < 4:
        return int(rank)
    return 1 if "PREF" in types else NO_RANK


def unquoted(value: str, charset: str, more: Callable[[], str | None]) -> tuple[str, str]:
    """A quoted-printable value as (text, verbatim). *more* gives the next line after a soft break, None at the end."""
    pieces = [value]
    while pieces[-1].rstrip(" \t").endswith("="):
        pieces[-1] = pieces[-1].rstrip(" \t")[:-1]
        line = more()
        if line is None:
            break
        pieces.append(line)
    verbatim = "".join(pieces)
    raw = binascii.a2b_qp(verbatim.encode("utf-8", "replace"))
    return text.unix_lines(text.decoded(raw, charset).replace("\0", "")), verbatim
