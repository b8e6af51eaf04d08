"""Loading Qt without the detours of its Python support (docs/decisions/0011).

shiboken6 carries that support as source in an archive and compiles it at every start, a third of the time of an empty
window. Here the compiled code is kept beside our own bytecode, under the rules that Python has for its own: the
interpreter's version, and the source it was made from.
"""

import builtins
import importlib.util
import marshal
import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

# The module of shiboken6 that compiles the archive. Names are looked up in it before Python's own.
_COMPILER = "signature_bootstrap"
# Writes type stubs when PySide6 is built, and imports argparse and logging for that.
_STUB_WRITER = "pyi_generator.py"

Key = tuple[str, int]  # file name and checksum of the source


class _Kept:
    """What was read, and what had to be compiled."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.code = _read(path)
        self.is_new = False

    def compile(self, source: bytes, name: str, mode: str) -> CodeType:
        """Stands in for `compile`."""
        if name.endswith(_STUB_WRITER):
            source = b""
        key = name, zlib.crc32(source)
        if key not in self.code:
            self.code[key] = compile(source, name, mode)
            self.is_new = True
        return self.code[key]


_kept: list[_Kept] = []


@contextmanager
def without_detours() -> Iterator[None]:
    """For the first import of PySide6. Effects: after it, Python's own `import` is back in its place."""
    if _COMPILER not in sys.modules:
        _stand_in()
    yield
    # For its `__feature__` names, which nothing here uses, shiboken6 puts a function of its own before every import.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _stand_in() -> None:
    kept = _Kept(Path(importlib.util.cache_from_source(__file__)).with_suffix(".qt"))
    module: Any = ModuleType(_COMPILER)
    module.compile = kept.compile
    sys.modules[_COMPILER] = module
    _kept[:] = [kept]


def keep_compiled() -> None:
    """Write what had to be compiled; nothing where Python is not to write bytecode, or may not there."""
    if not _kept or not _kept[0].is_new or sys.dont_write_bytecode:
        return
    kept = _kept.pop()
    content = marshal.dumps(kept.code)
    draft = kept.path.with_suffix(f".{os.getpid()}")
    try:
        kept.path.parent.mkdir(exist_ok=True)
        draft.write_bytes(importlib.util.MAGIC_NUMBER + zlib.crc32(content).to_bytes(4) + content)
        draft.replace(kept.path)
    except OSError:
        draft.unlink(missing_ok=True)


def _read(path: Path) -> dict[Key, CodeType]:
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    magic, check, code = content[:4], content[4:8], content[8:]
    if magic != importlib.util.MAGIC_NUMBER or zlib.crc32(code).to_bytes(4) != check:
        return {}
    found: dict[Key, CodeType] = marshal.loads(code)  # noqa: S302 - our own bytecode, as trusted as Python's beside it
    return found
