"""The window's door knows the words of the command line without loading it."""

import argparse
import subprocess
import sys

from app import main
from app.cli import commands as cli
from tests.cli.conftest import ROOT


def test_both_doors_know_the_same_commands_and_code():
    parser = argparse.ArgumentParser()
    cli.add_commands(parser)
    (action,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    assert set(action.choices) == main.COMMANDS
    assert main.NOTHING == 3


def test_help_needs_no_data_folder(tmp_path):
    command = [sys.executable, "-m", "app.main", "--data-dir", str(tmp_path / "none"), "--help"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0
    assert all(word in ran.stdout for word in main.COMMANDS)
    assert not (tmp_path / "none").exists()
