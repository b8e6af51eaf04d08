"""The program as a terminal sees it: started as a process of its own, with its words and its exit code."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CONTACTS = Path(__file__).parent.parent / "fixtures" / "contacts"


@dataclass(frozen=True)
class Ran:
    """What a run of the program left: exit code, results, messages."""

    code: int
    out: str
    err: str


class Program:
    """`coffeetree` over one plain data folder."""

    def __init__(self, folder):
        self.folder = folder
        self.prefix = []

    def __call__(self, *arguments, protect="none", **environment):
        """Run a command to its end. No run may show a traceback or hang for a minute, whatever is asked of it."""
        options = ["--data-dir", str(self.folder), "--protect", protect]
        ran = subprocess.run(
            [*self.prefix, sys.executable, "-m", "app.main", *options, *map(str, arguments)],
            cwd=ROOT, env=os.environ | {"TZ": "UTC"} | environment, capture_output=True, encoding="utf-8",
            timeout=60, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert "Traceback" not in ran.stderr, ran.stderr
        assert "Something went wrong inside" not in ran.stderr, ran.stderr
        assert ran.returncode in {0, 1, 2, 3}
        assert (ran.returncode == 0) or ran.stderr.strip(), "an exit code needs its sentence"
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    def ok(self, *arguments, **options):
        """Run a command that must be done; gives its results."""
        ran = self(*arguments, **options)
        assert ran.code == 0, ran.err
        return ran.out


@pytest.fixture
def coffeetree(tmp_path):
    """The program over a data folder that isn't there yet."""
    return Program(tmp_path / "data")


@pytest.fixture
def contacts():
    """The folder of made-up exports."""
    return CONTACTS
