"""Whatever a command is given: a clear sentence, the right exit code, nothing lost, never a traceback."""

import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from app.core.drafts import PersonDraft
from app.services import people, workspace
from tests.cli.conftest import ROOT
from tests.store.tables import fingerprint, raw

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEMAIL:{mail}\r\nEND:VCARD\r\n"
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"


@pytest.fixture
def known(coffeetree, migrated_folder):
    """The program over a folder with Ada in it, who was introduced by Mary."""
    shutil.copytree(migrated_folder, coffeetree.folder)
    opened = workspace.open_folder(coffeetree.folder, "none")
    for name in ("Mary Somerville", "Ada Lovelace"):
        opened.write(f"Add {name}", people.add, PersonDraft(name))
    opened.close()
    return coffeetree


def content(folder):
    """What is in the file, byte by byte and row by row."""
    connection = raw(folder)
    rows = fingerprint(connection)
    history = connection.execute("SELECT * FROM change_sets").fetchall()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return rows, history, (folder / "coffeetree.db").read_bytes()


def refused(program, *arguments, code=3):
    """Run a command that must be refused with nothing changed; gives what it said."""
    before = content(program.folder)
    ran = program(*arguments)
    assert (ran.code, ran.out) == (code, ""), ran
    assert content(program.folder) == before
    return ran.err


NOT_CONTACTS = {
    "photo.png": (b"\x89PNG\r\n\x1a\n" + bytes(2000), "picture"),
    "photo.csv": (b"\x89PNG\r\n\x1a\n" + bytes(2000), "picture"),
    "paper.vcf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"stream\n" * 200, "PDF"),
    "empty.csv": (b"", "empty"),
    "blank.vcf": (b"\r\n  \r\n", "empty"),
    "noise.vcf": (bytes(range(256)) * 40, "text"),
    "letter.txt": (b"Dear Ada, thank you for the tea.\n", "no contacts"),
    "page.html": (b"<!doctype html><html><body>Ada</body></html>", "no contacts"),
    "data.json": (b'{"people": [{"name": "Ada"}]}', "no contacts"),
    "numbers.csv": (b"a,b,c\n1,2,3\n", "no contacts"),
}


@pytest.mark.parametrize("name", NOT_CONTACTS)
def test_what_is_no_contact_file_is_refused_by_name(known, tmp_path, name):
    data, word = NOT_CONTACTS[name]
    (tmp_path / name).write_bytes(data)
    said = refused(known, "import", tmp_path / name)
    assert name in said
    assert word in said


def test_a_file_of_200_mb_is_refused_without_reading_it(known, tmp_path):
    path = tmp_path / "huge.csv"
    path.write_text(LINKEDIN)
    os.truncate(path, 200 * 1024 * 1024)
    said = refused(known, "import", path)
    assert "200 MB" in said


@pytest.mark.parametrize("what", ["nothing", "folder"])
def test_what_is_no_file_is_refused(known, tmp_path, what):
    path = tmp_path / ("nothing.vcf" if what == "nothing" else "")
    assert "can't be read" in refused(known, "import", path)


def test_of_a_cut_vcard_the_whole_cards_are_taken(known, tmp_path):
    path = tmp_path / "cut.vcf"
    whole = CARD.format(name="Caroline Herschel", mail="c@x.example") + CARD.format(
        name="Jane Marcet", mail="j@x.example"
    )
    path.write_text(whole[: whole.index("FN:Jane") + 10], newline="")
    ran = known("import", path)
    assert ran.code == 1
    assert "cut.vcf:6:" in ran.err
    assert "1 added" in ran.err or "2 added" in ran.err
    assert "Caroline Herschel" in known.ok("people")
    known.ok("undo")
    assert "Caroline Herschel" not in known.ok("people")


def test_a_csv_whose_quote_is_never_closed_says_in_which_line(known, tmp_path):
    path = tmp_path / "quote.csv"
    path.write_text(
        LINKEDIN
        + "Jane,Marcet,,jane@x.example,Press,Writer,05 Jan 2024\r\n"
        + 'Caroline,Fox,,fox@x.example,"Penjerrick,Diarist,05 Jan 2024\r\n'
        + "Anna,Atkins,,anna@x.example,Press,Botanist,05 Jan 2024\r\n",
        newline="",
    )
    ran = known("import", path)
    assert ran.code == 1
    assert "quote.csv:3:" in ran.err
    assert "Jane Marcet" in known.ok("people")


ENCODINGS = {
    "utf-8": "utf-8",
    "utf-8 with mark": "utf-8-sig",
    "utf-16": "utf-16",
    "utf-16 little": "utf-16-le",
    "utf-16 big": "utf-16-be",
    "cp1252": "cp1252",
}


@pytest.mark.parametrize("kind", ["csv", "vcf"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_other_encodings_are_read(known, tmp_path, kind, encoding):
    row = "Émilie,du Châtelet,,emilie@x.example,Académie,Physicienne,05 Jan 2024\r\n"
    text = LINKEDIN + row if kind == "csv" else CARD.format(name="Émilie du Châtelet", mail="emilie@x.example")
    path = tmp_path / f"contacts.{kind}"
    path.write_bytes(text.encode(ENCODINGS[encoding]))
    known.ok("import", path)
    assert "Émilie du Châtelet" in known.ok("people")


def test_one_bad_file_of_two_is_named_and_the_other_taken(known, tmp_path):
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "good.vcf").write_text(CARD.format(name="Jane Marcet", mail="j@x.example"))
    ran = known("import", tmp_path / "photo.png", tmp_path / "good.vcf")
    assert ran.code == 1
    assert "photo.png:0:" in ran.err
    assert "Jane Marcet" in known.ok("people")


# people and introductions


def test_an_introduction_that_can_not_be_is_refused_with_the_reason(known):
    known.ok("refer", "Ada Lovelace", "--by", "Mary Somerville")
    said = refused(known, "refer", "Mary Somerville", "--by", "Ada Lovelace")
    assert "Ada Lovelace came through Mary Somerville" in said
    assert "by themselves" in refused(known, "refer", "Ada Lovelace", "--by", "Ada Lovelace")
    assert "root of the tree" in refused(known, "refer", "Me", "--by", "Ada Lovelace")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["refer", "Nobody", "--by", "Ada Lovelace"], "Nobody is called “Nobody”"),
        (["refer", "99999999999999999999999", "--by", "Ada Lovelace"], "Nobody is called"),
        (["refer", "%", "--by", "Ada Lovelace"], "Nobody is called"),
        (["refer", "a", "--by", "Me"], "fits several people"),
        (["plan", "Ada Lovelace", "--at", "2099-01-01T10:00", "--zone", "Mars/Crater"], "no time zone"),
        (["plan", "Ada Lovelace", "--at", "2099-01-01T10:00", "--zone", "../../etc/passwd"], "no time zone"),
        (["plan", "Me", "--at", "2099-01-01T10:00", "--zone", "UTC"], "someone else"),
        (["brief", "--next", "--pdf", "x.pdf"], "No conversation is planned"),
        (["brief", "--person", "Ada Lovelace", "--pdf", "x.pdf"], "No conversation is planned"),
        (["brief", "--id", "99", "--pdf", "x.pdf"], "no longer there"),
        (["add", "   "], "needs a name"),
        (["sample"], "empty data folder only"),
        (["redo"], "nothing to redo"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_a_request_that_can_not_be_carried_out_is_refused(known, arguments, sentence):
    assert sentence in refused(known, *arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"],
        ["refer", "Ada"],
        ["refer", "Ada", "--by", "Mary", "--permission", "maybe"],
        ["refer", "Ada", "--by", "Mary", "--on", "yesterday"],
        ["plan", "Ada"],
        ["plan", "Ada", "--at", "teatime"],
        ["plan", "Ada", "--at", "2099-01-01T10:00", "--minutes", "0"],
        ["plan", "Ada", "--at", "2099-01-01T10:00", "--minutes", "ten"],
        ["brief", "--next"],
        ["brief", "--next", "--person", "Ada", "--pdf", "x.pdf"],
        ["brief", "--next", "--pdf", "x.pdf", "--paper", "a5"],
        ["brief", "--id", "99999999999999999999999", "--pdf", "x.pdf"],
        ["undo", "0"],
        ["sample", "--people", "-1"],
        ["people", "--frobnicate"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_code_2_and_touches_nothing(known, arguments):
    said = refused(known, *arguments, code=2)
    assert "usage:" in said
    assert "invalid _" not in said  # a name out of the source says nothing to anyone


def test_a_name_that_is_no_text_is_refused(known):
    """A terminal may hand over bytes that are no UTF-8; they can't be stored as text."""
    assert "not in UTF-8" in refused(known, "add", b"Ad\xff".decode("utf-8", "surrogateescape"))


def test_a_brief_that_can_not_be_written_says_so(known, tmp_path):
    known.ok("plan", "Ada Lovelace", "--at", "2099-01-01T10:00", "--zone", "UTC")
    for command, name in (("brief", "b.pdf"), ("tree", "t.svg"), ("tree", "t.pdf")):
        which = ["--next"] if command == "brief" else []
        assert name in refused(known, command, *which, f"--{name[2:]}", tmp_path / "none" / name)


# the data folder


def test_data_of_a_newer_version_is_refused(known):
    connection = raw(known.folder)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    for command in (["people"], ["add", "Jane"]):
        assert "newer Coffeetree" in refused(known, *command)


HOLD = """
import sys
from pathlib import Path
from app.services import workspace
opened = workspace.open_folder(Path(sys.argv[1]), "none")
print("held", flush=True)
sys.stdin.read()
opened.close()
"""


def test_data_in_use_is_refused_for_writing_and_read_all_the_same(known):
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            HOLD,
            str(known.folder),
        ],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert holder.stdout.readline() == "held\n"
        ran = known("add", "Jane Marcet")
        assert (ran.code, ran.out) == (3, "")
        assert "in use by another Coffeetree" in ran.err
        listed = known.ok("people")
        assert "Ada Lovelace" in listed
        assert "Jane Marcet" not in listed
    finally:
        holder.communicate()
    known.ok("add", "Jane Marcet")


FOREIGN = {
    "empty": (b"", "is empty"),
    "PDF": (b"%PDF-1.7\n" + b"x" * 5000, "is not one"),
    "header": (b"SQLite format 3\x00", "not a Coffeetree database"),
}


@pytest.mark.parametrize("what", [*FOREIGN, "another program's"])
@pytest.mark.parametrize("command", [["people"], ["add", "Ada"]], ids=" ".join)
def test_a_coffeetree_db_that_is_none_is_refused_and_kept(coffeetree, what, command):
    coffeetree.folder.mkdir()
    path = coffeetree.folder / "coffeetree.db"
    data, sentence = FOREIGN.get(what, (b"", "belongs to another program"))
    if what in FOREIGN:
        path.write_bytes(data)
    else:
        other = sqlite3.connect(path)
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.close()
    before = path.read_bytes()
    ran = coffeetree(*command)
    assert (ran.code, ran.out) == (3, "")
    assert sentence in ran.err
    assert path.read_bytes() == before


def as_nobody(program, tmp_path):
    """Root may write anywhere, so the program runs as a user who may not."""
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("needs setpriv to become another user")
        program.prefix = ["setpriv", "--reuid=65534", "--clear-groups"]
        told = subprocess.run(
            [*program.prefix, sys.executable, "-c", "import app"], cwd=ROOT, check=False, capture_output=True
        )
        if told.returncode:
            pytest.skip("another user can't read this checkout")
        for path in (tmp_path, *tmp_path.parents):
            if path.stat().st_uid == 0 and path.stat().st_mode & 0o777 == 0o700:
                path.chmod(0o711)


@pytest.mark.parametrize("command", [["add", "Jane"], ["undo"]], ids=" ".join)
@pytest.mark.parametrize("files", ["readable", "private"])
def test_a_read_only_data_folder_is_refused_for_writing(known, tmp_path, command, files):
    before = (known.folder / "coffeetree.db").read_bytes()
    as_nobody(known, tmp_path)
    for path in known.folder.iterdir():
        path.chmod(0o444 if files == "readable" else 0o400)
    known.folder.chmod(0o555)
    try:
        ran = known(*command, HOME=str(tmp_path))
    finally:
        known.folder.chmod(0o755)
    assert (ran.code, ran.out) == (3, "")
    assert str(known.folder) in ran.err
    assert (known.folder / "coffeetree.db").read_bytes() == before


@pytest.mark.parametrize("files", ["readable", "private"])
def test_a_read_only_data_folder_is_read_or_refused(known, tmp_path, files):
    as_nobody(known, tmp_path)
    for path in known.folder.iterdir():
        path.chmod(0o444 if files == "readable" else 0o400)
    known.folder.chmod(0o555)
    try:
        ran = known("people", HOME=str(tmp_path))
    finally:
        known.folder.chmod(0o755)
    assert (ran.code == 0 and "Ada Lovelace" in ran.out) or (ran.code == 3 and str(known.folder) in ran.err)


def test_a_data_folder_that_can_not_be_made_is_refused(coffeetree, tmp_path):
    (tmp_path / "data").write_text("a file")
    ran = coffeetree("people")
    assert ran.code == 3
    assert str(tmp_path / "data") in ran.err


def test_a_data_folder_that_can_not_be_entered_is_refused(known, tmp_path):
    as_nobody(known, tmp_path)
    known.folder.chmod(0o000)
    try:
        ran = known("people", HOME=str(tmp_path))
    finally:
        known.folder.chmod(0o755)
    assert ran.code == 3
    assert str(known.folder) in ran.err


def test_a_reader_that_has_had_enough_is_no_error(known):
    opened = workspace.open_folder(known.folder, "none")
    opened.write("Add", lambda work: [people.add(work, PersonDraft(f"Person {n:05}")) for n in range(3000)])
    opened.close()
    command = f"{sys.executable} -m app.main --data-dir '{known.folder}' people | head -1"
    ran = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert ran.stdout.count("\n") == 1
    assert ran.stderr == ""
