"""What a file is, told by its content; refusals are sentences."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import UserError
from app.core.importing import ReadResult
from app.formats import detect
from app.formats.limits import MAX_BYTES

CARD = (
    b'BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8:Ada\r\nTEL;TYPE="a:b":1\r\n'
    b"NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\n b\r\nEND:VCARD\r\n"
)
TABLE = (
    b'Notes:\n"x\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    b'A,"B ""c""",u,,C,P,1 Jan 2020\n'
)


def archive() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("Connections.csv", TABLE)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        (archive(), "ZIP"),
        (bytes(range(256)) * 20, "isn't a text file"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", "calendar"),
        (b"Dear Ada,\n\nthank you, and see you soon.\n", "no contacts"),
        (b"a,b,c\n1,2,3\n", "no contacts"),
        (b"<html><body>FN:x</body></html>", "no contacts"),
        (b'{"people": []}', "no contacts"),
    ],
)
def test_what_holds_no_contacts_is_refused_in_a_sentence(data, says):
    with pytest.raises(UserError) as refused:
        detect.read("file.xyz", data)
    assert str(refused.value).startswith("file.xyz ")
    assert says in str(refused.value)


def test_size_is_refused_before_the_file_is_read():
    detect.check_size("a.vcf", MAX_BYTES)
    with pytest.raises(UserError, match=r"a\.vcf is 200 MB; the most that is read at once is 64 MB"):
        detect.check_size("a.vcf", 200 * 1024 * 1024)


@pytest.mark.parametrize("name", ["x.vcf", "x.csv", "x.txt", "x"])
def test_kind_is_told_by_content_not_by_name(name):
    assert detect.read(name, CARD).drafts[0].name == "Ada"
    assert detect.read(name, TABLE).drafts[0].name == 'A B "c"'


def sane(data: bytes) -> ReadResult | None:
    try:
        result = detect.read("f", data)
    except UserError as error:
        said = str(error)
        return None if said.startswith("f ") else pytest.fail(said)
    assert len(result.lines) == len(result.drafts)
    assert all(draft.name.strip() for draft in result.drafts)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    assert all(1 <= line <= lines for line in result.lines)
    assert all("\0" not in part for draft in result.drafts for part in (draft.name, draft.notes, *draft.extra))
    return result


@given(st.binary(max_size=400))
def test_random_bytes_never_raise_but_a_sentence(data):
    sane(data)


PLACES = st.integers(0, 400)
PIECES = st.sampled_from(
    [b"\r\n", b"\n", b"\r", b" ", b"\n ", b":", b";", b"=", b"=\n", b'"', b"\\", b",", b"\0", b"^n", b"BEGIN:VCARD\n",
     b"END:VCARD\n", b"VERSION:2.1\n", b"\xff", b"\xc3", b"\xef\xbb\xbf", b";ENCODING=QUOTED-PRINTABLE", b";BASE64",
     b"=E9",
     b"N:;;\n", b"FN", b"TEL", b"item1.", b";CHARSET=hex", b";CHARSET=SHIFT_JIS",
     b";CHARSET=ISO-2022-JP", b"\x1b$B", b";PREF=", b"\xe2\x80\xa8", b'","']
)  # fmt: skip


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([CARD * 2, TABLE * 2]), st.lists(st.tuples(PLACES, st.integers(0, 12), PIECES), max_size=8))
def test_mutated_files_never_raise_but_a_sentence(data, changes):
    for place, cut, piece in changes:
        data = data[:place] + piece + data[place + cut :]
    sane(data)


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=30))
def test_cards_of_scraps_never_raise(pieces):
    sane(b"BEGIN:VCARD\nFN:A\n" + b"".join(pieces) + b"\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n")
