"""Qt's support code is compiled once; each start here is a process of its own with bytecode of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
START = """
from app.system import qt_support
with qt_support.without_detours():
    import PySide6.QtCore
from PySide6.QtCore import QPoint
print("compiled" if qt_support._kept[0].is_new else "known")
qt_support.keep_compiled()
try:
    QPoint(1, 2).setX("a name")
except TypeError as error:
    print(str(error).replace(chr(10), " "))
"""


class Starts:
    """Starts over one folder for bytecode."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self, *flags):
        ran = subprocess.run(
            [sys.executable, *flags, "-c", START], cwd=ROOT, env={"PYTHONPYCACHEPREFIX": str(self.folder)},
            capture_output=True, encoding="utf-8", timeout=60, check=True,
        )  # fmt: skip
        assert ran.stderr == ""
        return ran.stdout.splitlines()

    @property
    def kept(self):
        return list(self.folder.rglob("qt_support*.qt"))


@pytest.fixture
def start(tmp_path):
    return Starts(tmp_path / "bytecode")


def test_the_second_start_compiles_nothing_and_behaves_like_the_first(start):
    first, second = start(), start()
    assert (first[0], second[0]) == ("compiled", "known")
    assert first[1] == second[1]
    assert "QPoint.setX" in first[1], "Qt's own messages name the call"


@pytest.mark.parametrize("damage", [b"", b"not bytecode at all", None], ids=["empty", "foreign", "flipped"])
def test_a_damaged_file_is_compiled_anew(start, damage):
    start()
    (kept,) = start.kept
    content = bytearray(kept.read_bytes())
    content[len(content) // 2] ^= 0xFF
    kept.write_bytes(bytes(content) if damage is None else damage)
    assert start()[0] == "compiled"
    assert start()[0] == "known"


def test_nothing_is_written_where_python_may_not_write_bytecode(start):
    assert start("-B")[0] == "compiled"
    assert start.kept == []
