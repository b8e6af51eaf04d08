"""`check-message` reads a text and names what it breaks; it makes and needs no data folder."""

import json
import subprocess
import sys

import pytest

from tests.cli.conftest import ROOT

GOOD = """Hi Ada,

Mary Somerville suggested that I write to you. I teach mathematics and am curious how you came from poetry to engines.

Could we talk for 20 to 30 minutes, by phone or video? Tuesday or Thursday after 3 would do. Would one of them suit you?

Caroline Herschel
"""
RULES = {
    "asks-for-job", "name-without-permission", "no-introducer", "no-reason", "no-length", "over-30-minutes",
    "no-format", "no-times", "no-closing-question", "too-long", "no-insight", "no-intended-action", "late",
}  # fmt: skip


@pytest.fixture
def letter(tmp_path):
    def write(text):
        path = tmp_path / "letter.txt"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def findings(coffeetree, *arguments):
    """The findings of a text that has some."""
    ran = coffeetree("check-message", *arguments, "--json")
    assert ran.code == 1
    return json.loads(ran.out)["findings"]


def test_a_good_letter_has_no_findings(coffeetree, letter):
    path = letter(GOOD)
    assert coffeetree.ok("check-message", path, "--introducer", "Mary Somerville") == ""
    assert json.loads(coffeetree.ok("check-message", path, "--introducer", "Mary Somerville", "--json")) == {
        "findings": []
    }
    assert not coffeetree.folder.exists()


def test_findings_have_stable_keys_and_offsets(coffeetree, letter):
    text = GOOD.replace("Caroline", "Could you pass my CV along?\n\nCaroline")
    found = findings(coffeetree, letter(text), "--introducer", "Mary Somerville", "--kind", "outreach")
    (finding,) = found
    assert set(finding) == {"rule", "start", "end", "message", "fix"}
    assert finding["rule"] == "asks-for-job"
    assert text[finding["start"] : finding["end"]] == "my CV"


def test_an_empty_plea_breaks_much_and_says_so_in_words(coffeetree, letter):
    path = letter("Hello, I need your help. Please answer soon.")
    found = findings(coffeetree, path, "--introducer", "Mary")
    assert {finding["rule"] for finding in found} == {
        "no-introducer", "no-reason", "no-length", "no-format", "no-times", "no-closing-question"
    }  # fmt: skip
    assert {finding["rule"] for finding in found} <= RULES
    ran = coffeetree("check-message", path)
    assert (ran.code, ran.err.strip()) == (1, "5 findings.")
    assert ran.out.startswith("no-reason\t\t")


def test_the_introducer_may_be_named_only_with_permission(coffeetree, letter):
    path = letter(GOOD)
    for arguments in ((), ("--introducer", "Mary Somerville", "--permission", "refused")):
        assert [finding["rule"] for finding in findings(coffeetree, path, *arguments)] == ["name-without-permission"]


def test_thanks_are_late_after_two_days(coffeetree, letter):
    path = letter("Thank you! You said that notes are worth more than proofs. I will start a notebook tomorrow.\n")
    assert coffeetree.ok("check-message", path, "--kind", "thank-you") == ""
    (finding,) = findings(coffeetree, path, "--kind", "thank-you", "--ended", "2026-01-05T10:00")
    assert finding["rule"] == "late"


def test_a_text_may_come_from_standard_input():
    ran = subprocess.run(
        [sys.executable, "-m", "app.main", "check-message", "-", "--introducer", "Mary Somerville"],
        cwd=ROOT, input=GOOD.encode(), capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00z", b"caf\xe9"])
def test_what_cannot_be_read_is_refused_with_a_sentence(coffeetree, letter, tmp_path, content):
    path = tmp_path / "missing.txt" if content is None else letter(content)
    ran = coffeetree("check-message", path)
    assert ran.code == 3
    assert path.name in ran.err


def test_wrong_usage_is_told(coffeetree, letter):
    assert coffeetree("check-message").code == 2
    assert coffeetree("check-message", letter(GOOD), "--kind", "spam").code == 2
