"""An installed wheel finds its resources and migrations, in a folder whose name holds what names may hold."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The wheel's content, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "--no-index"),
            *("--wheel-dir", str(folder), str(ROOT)),
        ],
        check=True,
    )
    (wheel,) = folder.glob("coffeetree-*.whl")
    place = folder / "site packages #1 100%"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(place)
    return place


def run(installed, *arguments, cwd):
    """The finished process of the unpacked program, away from the checkout."""
    environment = os.environ | {"PYTHONPATH": str(installed)}
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_resources_come_from_the_wheel(installed, tmp_path):
    code = "from app.system import resources; print(resources.path('questions.json')); print(resources.migrations())"
    done = run(installed, "-c", code, cwd=tmp_path)
    assert done.stdout.splitlines() == [
        str(installed / "app" / "resources" / "questions.json"),
        str(installed / "app" / "migrations"),
    ], done.stderr


def test_the_wheel_makes_a_data_folder(installed, tmp_path):
    where = ("--data-dir", str(tmp_path / "data #1 100%"), "--protect", "none")
    added = run(installed, "-m", "app.main", *where, "add", "Ada Lovelace", cwd=tmp_path)
    assert added.returncode == 0, added.stderr
    listed = run(installed, "-m", "app.main", *where, "people", cwd=tmp_path)
    assert "Ada Lovelace" in listed.stdout
