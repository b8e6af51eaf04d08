"""What every test gets: no screen, a home of its own, and a data folder that no other test sees."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

# Before anything imports Qt or reads a path: a test run must never touch the user's own files or windows.
_HOME = Path(tempfile.mkdtemp(prefix="coffeetree-tests-"))
os.environ["QT_QPA_PLATFORM"] = os.environ.get("COFFEETREE_TEST_PLATFORM", "offscreen")
os.environ["HOME"] = str(_HOME)
os.environ["XDG_RUNTIME_DIR"] = str(_HOME / "run")
for kind in ("data", "config", "cache", "state"):
    os.environ[f"XDG_{kind.upper()}_HOME"] = str(_HOME / kind)
(_HOME / "run").mkdir(mode=0o700)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ["COFFEETREE_DATA_DIR"] = str(_HOME / "coffeetree")
os.environ["LC_ALL"] = "C.UTF-8"


def pytest_unconfigure():
    """Leaves nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture
def data_dir(tmp_path, monkeypatch):
    """An empty data folder that COFFEETREE_DATA_DIR names; its path holds what paths may hold."""
    folder = tmp_path / "data folder #1 100%"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("COFFEETREE_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def migrated_folder(tmp_path_factory):
    """A new, plain data folder with the newest schema and only me in it. Never written to: `workspace` copies it."""
    from app.services import workspace as workspaces

    folder = tmp_path_factory.mktemp("template") / "data"
    workspaces.open_folder(folder, "none").close()
    return folder


@pytest.fixture
def workspace(migrated_folder, data_dir):
    """An open workspace over a copy of the migrated template: real SQLite, plain, its own for each test."""
    from app.services import workspace as workspaces

    shutil.copytree(migrated_folder, data_dir, dirs_exist_ok=True)
    opened = workspaces.open_folder(data_dir, "none")
    yield opened
    opened.close()
