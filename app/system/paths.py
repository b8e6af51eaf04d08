"""Where the data folder lies."""

import os
from pathlib import Path

from platformdirs import user_data_path

ENVIRONMENT = "COFFEETREE_DATA_DIR"


def data_folder(chosen: str | None = None) -> Path:
    """The data folder: as chosen, else by the environment, else the platform's place for it."""
    name = chosen or os.environ.get(ENVIRONMENT)
    return Path(name).expanduser().absolute() if name else user_data_path("Coffeetree", appauthor=False)
