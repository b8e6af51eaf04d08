"""The contracts between the rooms hold, and each one notices a breach."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"

BREACHES = {
    "rooms-upward": ("rooms", "core/planted.py", "from app.services import people"),
    "rooms-sideways": ("rooms", "formats/planted.py", "from app.store import models"),
    "rooms-new-room": ("rooms", "attic.py", "from app.core import people"),
    "qt-in-services": ("qt", "services/planted.py", "from PySide6.QtCore import QObject"),
    "store-in-ui": ("sql", "ui/people/planted.py", "from app.store import models"),
    "sql-in-ui": ("sql", "ui/tree/planted.py", "from sqlalchemy import select"),
    "file-in-core": ("pure", "core/planted.py", "from pathlib import Path"),
    "clock-in-core": ("pure", "core/planted.py", "import time"),
    "page-to-page": ("pages", "ui/people/planted.py", "import app.ui.tree"),
    "page-to-page-round-the-corner": ("pages", "ui/people/planted.py", "from app.ui import planted_corner"),
    "keyring-in-services": ("keyring", "services/planted.py", "import keyring"),
    "keyring-beside-secrets": ("keyring", "system/planted.py", "from keyring import get_password"),
    "cycle": ("cycles", "core/planted.py", "from app.core import planted_corner"),
}
# The second half of the two breaches that go through another module.
CORNERS = {
    "page-to-page-round-the-corner": ("ui/planted_corner.py", "import app.ui.conversations"),
    "cycle": ("core/planted_corner.py", "from app.core import planted"),
}


def lint(folder, *arguments):
    """The finished run of import-linter over the copy in *folder*."""
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_hold(copy):
    done = lint(copy)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("breach", BREACHES)
def test_planted_breach_is_found(copy, breach):
    contract, module, line = BREACHES[breach]
    planted = [(module, line)]
    if breach in CORNERS:
        planted.append(CORNERS[breach])
    for name, text in planted:
        (copy / "app" / name).write_text(f'"""Planted."""\n\n{text}\n', encoding="utf-8")
    done = lint(copy, "--contract", contract)
    assert done.returncode == 1
    assert "BROKEN" in done.stdout, done.stdout + done.stderr


def test_packages_say_nothing():
    spoken = [str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("__init__.py") if path.stat().st_size]
    assert spoken == []
