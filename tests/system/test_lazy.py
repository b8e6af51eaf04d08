import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def run(*lines):
    """What a Python of its own prints."""
    ran = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    return ran.stdout.splitlines()


def test_a_deferred_module_comes_when_a_name_of_it_is_wanted():
    told = run(
        "import sys",
        "from app.system import lazy",
        "lazy.defer('app.core.counts')",
        "from app.core import counts",
        "print('app.core.counts' in sys.modules)",
        "print(counts.Counts().people, 'app.core.counts' in sys.modules)",
    )
    assert told == ["False", "0 True"]


def test_a_postponed_module_comes_when_something_else_of_it_is_wanted():
    told = run(
        "import sys",
        "from app.system import lazy",
        "lazy.postpone('asyncio', iscoroutine=str)",
        "import asyncio",
        "print(asyncio.iscoroutine is str, 'asyncio.events' in sys.modules)",
        "import asyncio.queues",
        "print(asyncio.Queue.__name__, 'asyncio.events' in sys.modules)",
    )
    assert told == ["True False", "Queue True"]


def test_the_store_does_without_what_was_postponed():
    told = run("import sys", "import app.main, app.store.database", "print('asyncio.events' in sys.modules)")
    assert told == ["False"]
