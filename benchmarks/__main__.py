"""`make bench`: all ratios in one run. Words as arguments choose among start, lists, tree, imports, vcard and brief."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.measure import Ratio, table
from benchmarks.network import sample

SMALL, LARGE = 10_000, 100_000


def _start(folder: Path) -> list[Ratio]:
    from benchmarks import start

    return start.run(sample(folder / "small", SMALL))


def _lists(folder: Path) -> list[Ratio]:
    from benchmarks import lists

    return lists.run(sample(folder / "small", SMALL), sample(folder / "large", LARGE))


def _imports(folder: Path) -> list[Ratio]:
    from benchmarks import imports

    return imports.run()


def _vcard(folder: Path) -> list[Ratio]:
    from benchmarks import vcard

    return vcard.run(folder)


def _brief(folder: Path) -> list[Ratio]:
    from benchmarks import brief

    return brief.run()


def _tree(folder: Path) -> list[Ratio]:
    from benchmarks import tree

    return tree.run(sample(folder / "small", SMALL), sample(folder / "large", LARGE))


PARTS: dict[str, Callable[[Path], list[Ratio]]] = {
    "start": _start,
    "lists": _lists,
    "tree": _tree,
    "imports": _imports,
    "vcard": _vcard,
    "brief": _brief,
}


def main() -> int:
    """Runs the chosen parts; 0 where every ratio keeps its limit."""
    chosen = sys.argv[1:] or list(PARTS)
    ratios: list[Ratio] = []
    for name in chosen:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as folder:
            found = PARTS[name](Path(folder))
        print(table(found), flush=True)
        ratios += found
    return 0 if all(one.is_ok for one in ratios) else 1


if __name__ == "__main__":
    sys.exit(main())
