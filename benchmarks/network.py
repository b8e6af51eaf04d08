"""Synthetic networks to measure on, made through the command line like a user would."""

import subprocess
import sys
from pathlib import Path


def sample(folder: Path, people: int) -> Path:
    """A data folder with *people* synthetic people, plain, made anew."""
    subprocess.run(
        [
            sys.executable,
            "-m",
            "app.main",
            "--data-dir",
            str(folder),
            "--protect",
            "none",
            "sample",
            "--people",
            str(people),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=600,
    )
    return folder
