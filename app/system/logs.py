"""The log: where something went wrong, never with whom."""

import traceback
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path


def report(error: BaseException) -> str:
    """Write a bug to the log; gives a sentence that says so. The text of the error stays out: it may hold a name."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    path = user_log_path("Coffeetree", appauthor=False) / "coffeetree.log"
    said = f"Something went wrong inside Coffeetree ({type(error).__name__}). What was saved before is kept."
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {type(error).__name__}\n")
            log.writelines(f"  {line}\n" for line in lines)
    except OSError:
        return said
    return f"{said} Where it happened is written in {path}."
