"""Start and memory: the program on 10,000 people beside an empty window."""

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.child import now_ns
from benchmarks.measure import Ratio, interleaved

ROUNDS = 9
# SQLAlchemy comes in after the first paint; the pulse is taken until well after that.
SETTLE_MS = 1500
# How soon an effect shows that is only there to be looked at (memory after all is loaded).
EMPTY_SETTLE_MS = 200


def child(module: str, *arguments: str) -> dict[str, float]:
    """The figures that a child process prints, with *paint_ms* from its spawn to the first paint."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    # Where bytecode isn't kept, every start would compile the program anew; users' starts don't.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    spawned_ns = now_ns()
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{module}", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{module} ended with {done.returncode}:\n{done.stderr}")
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures | {"paint_ms": (figures["painted_ns"] - spawned_ns) / 1e6}


def run(folder: Path) -> list[Ratio]:
    """Ratios of the first painted rows, the longest stall and the memory. *folder* holds 10,000 people."""
    empty_seen: list[dict[str, float]] = []
    app_seen: list[dict[str, float]] = []

    def empty() -> float:
        empty_seen.append(child("window_empty", str(EMPTY_SETTLE_MS)))
        return empty_seen[-1]["paint_ms"]

    def program() -> float:
        app_seen.append(child("window_app", str(SETTLE_MS), str(folder)))
        return app_seen[-1]["paint_ms"]

    empty_ms, program_ms = interleaved(ROUNDS, empty, program)
    stalls = sorted(figures["stall_ms"] for figures in app_seen[1:])
    memory = [sorted(f["memory_mb"] for f in seen)[len(seen) // 2] for seen in (app_seen, empty_seen)]
    ratios = [
        Ratio("start to first 50 of 10,000 people ÷ empty window", program_ms, empty_ms, 1.4),
        Ratio("longest stall while starting, ms", stalls[len(stalls) // 2], 1.0, 25),
    ]
    if memory[1]:
        ratios.append(Ratio("memory with 10,000 people ÷ empty window", memory[0], memory[1], 2.2, "MB"))
    return ratios
