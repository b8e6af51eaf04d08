"""The lock file pins and hashes everything the project asks for, and names no place to get it from."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINNED = re.compile(r"^([a-z0-9.-]+)==(\S+)(.*)", re.MULTILINE)


def bare(name):
    """The name of a package as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_requirement_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    names = {bare(re.match(r"[\w.-]+", line).group()) for line in wanted}
    assert names - {match[1] for match in PINNED.finditer(LOCK)} == set()


def test_every_pin_has_a_hash():
    blocks = re.split(r"\n(?=[a-z])", LOCK.strip())
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_no_host_is_named():
    assert re.search(r"https?:|--index|--find-links|@", LOCK) is None


def test_the_pyside_that_drops_none_is_not_locked():
    assert "pyside6-essentials==6.12.0" not in LOCK
