"""Reading takes time in proportion to the file, whatever is in it.

Four times the input may take nine times as long: linear is four, quadratic sixteen, and the
room between is for a busy machine.
"""

import time
from contextlib import suppress

import pytest

from app.core.errors import UserError
from app.formats import detect

BEGIN, END = b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n", b"\nEND:VCARD\n"
HEADER = b"First Name,Last Name,Company,Position,Connected On\n"

SHAPES = {
    "cards": lambda n: (BEGIN + b"TEL:1" + END) * (n // 40),
    "folds": lambda n: BEGIN + b"NOTE:" + b"a\n " * n + END,
    "folded pictures": lambda n: BEGIN + b"PHOTO;ENCODING=b:" + b"abcdefgh\r\n " * (n // 4) + END,
    "escapes": lambda n: BEGIN + b"NOTE:" + b"\\n" * n + END,
    "backslashes in names": lambda n: BEGIN + b"N:" + b"\\\\\\;" * n + END,
    "parameters": lambda n: BEGIN + b"TEL" + b";TYPE=a,b" * (n // 4) + b":1" + END,
    "commas in a parameter": lambda n: BEGIN + b"TEL;TYPE=" + b"," * n + END,
    "quotes in a parameter": lambda n: BEGIN + b'TEL;TYPE="' + b'";"' * n + b":1" + END,
    "carets": lambda n: BEGIN + b"TEL;X=" + b"^^" * n + b":1" + END,
    "groups": lambda n: BEGIN + b"a." * n + b"TEL:1" + END,
    "nesting": lambda n: BEGIN * (n // 20),
    "ends": lambda n: BEGIN + END * (n // 10),
    "soft breaks": lambda n: BEGIN + b"NOTE;QUOTED-PRINTABLE:" + b"a=\n" * n + END,
    "returns": lambda n: BEGIN + b"NOTE:" + b"\r" * n + END,
    "colonless lines": lambda n: BEGIN + b"NOTE:a\n" + b"x\n" * n + END,
    "broken addresses": lambda n: BEGIN + b"ADR:a\n" + b"x\n" * n + END,
    "heads": lambda n: BEGIN + b"".join(b"item%d.TEL:1\n" % i for i in range(n // 8)) + END,
    "blank lines": lambda n: BEGIN + b"\n" * n + END,
    "bad utf-8": lambda n: BEGIN + b"NOTE:\xff\n" * (n // 4) + END,
    "rows": lambda n: HEADER + b"A,B,C,P,5 Jan 2020\n" * (n // 15),
    "unclosed quotes": lambda n: HEADER + b'A,"B,C,P,5 Jan 2020\n' * (n // 15),
    "open quote before short lines": lambda n: HEADER + b'A,"\n' + b"b\n" * (n // 8),
    "quoted rows": lambda n: HEADER + b'"","","","a","""\n""",' * (n // 15),
    "preamble of quotes": lambda n: b'"\n' * n + HEADER,
    "long quoted cell": lambda n: HEADER + b'A,"' + b'""' * n + b'",C,P,1\n',
}


def seconds(data: bytes) -> float:
    """Processor time, the least of three."""
    best = 1e9
    for _ in range(3):
        start = time.process_time()
        with suppress(UserError):
            detect.read("f", data)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("name", SHAPES)
def test_time_grows_with_size_only(name):
    small, large = seconds(SHAPES[name](40_000)), seconds(SHAPES[name](160_000))
    assert large < 9 * max(small, 0.002), f"{small:.4f} s, then {large:.4f} s"
