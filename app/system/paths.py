"""Where the data folder lies."""

import os
from pathlib import Path

ENVIRONMENT = "COFFEETREE_DATA_DIR"


def data_folder(chosen: str | None = None) -> Path:
    """The data folder: as chosen, else by the environment, else the platform's place for it."""
    name = chosen or os.environ.get(ENVIRONMENT)
    if name:
        return Path(name).expanduser().absolute()
    from platformdirs import user_data_path  # noqa: PLC0415 - takes a while to load

    return user_data_path("Coffeetree", appauthor=False)
