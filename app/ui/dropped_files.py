"""Contact files dropped from outside: which ones can be read, and what a card that carries them says."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

# What `ui.importing` offers to choose.
SUFFIXES = (".csv", ".vcf", ".vcard", ".zip")
REFUSAL = "Only vCard, CSV and ZIP files can be imported"


def paths_of(mime: QMimeData) -> list[str]:
    """The local files that MIME data names, in order."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


def is_readable(path: str) -> bool:
    """Whether a file looks like one that contacts can be imported from; its content is looked at later."""
    return Path(path).suffix.lower() in SUFFIXES


def title_of(paths: Sequence[str]) -> str:
    """The name of one file, or how many there are."""
    return Path(paths[0]).name if len(paths) == 1 else f"{len(paths)} files"
