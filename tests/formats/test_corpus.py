"""The collected real files: every card, name, address and number of theirs arrives."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.drafts import ContactKind
from app.formats import detect, vcard

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora aren't part of the project")


def test_every_card_of_the_corpus_is_read(tmp_path):
    got = {}
    for path in sorted((CORPORA / "vcard").glob("*.vcf")):
        drafts = vcard.read(path.read_bytes(), path.name).drafts
        cards = [
            {"name": d.name, "emails": d.values(ContactKind.EMAIL), "phones": d.values(ContactKind.PHONE)}
            for d in drafts
        ]
        got[f"vcard/{path.name}"] = {"cards": cards}
    (tmp_path / "got.json").write_text(json.dumps(got), "utf-8")
    command = [sys.executable, str(CORPORA / "check_expected.py"), str(tmp_path / "got.json"), "-v", "--only", "vcard/"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("name", "people", "problems"),
    [
        ("apple.vcf", 1, 0),
        ("google_new.csv", 2, 0),
        ("google_old.csv", 1, 0),
        ("linkedin_connections.csv", 10, 2),
        ("outlook.csv", 1, 0),
    ],
)
def test_exports_of_known_programs(name, people, problems):
    result = detect.read(name, (CORPORA / "made" / name).read_bytes())
    assert (len(result.drafts), len(result.problems)) == (people, problems)
