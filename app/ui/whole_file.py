"""Files that appear only when they are whole."""

from pathlib import Path
from typing import Self

from PySide6.QtCore import QIODevice, QSaveFile

from app.core.errors import StorageError


class WholeFile:
    """Writes beside the old file and takes its place at the end of the block if *is_whole* was set.

    Raises `StorageError` where that is impossible; what was there before is kept then.
    """

    def __init__(self, path: Path) -> None:
        self.device = QSaveFile(str(path))
        self.is_whole = False
        self._path = path

    def __enter__(self) -> Self:
        if not self.device.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._error()
        return self

    def __exit__(self, *_: object) -> None:
        if not self.is_whole:
            self.device.cancelWriting()
        if not self.device.commit() and self.is_whole:
            raise self._error()

    def _error(self) -> StorageError:
        reason = self.device.errorString()
        return StorageError(
            f"{self._path.name} couldn’t be written ({reason}). Nothing was changed.", "Choose another place."
        )


def write_text(path: Path, text: str) -> None:
    """Write a file in UTF-8. Raises `StorageError`."""
    write_bytes(path, text.encode("utf-8", "replace"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file. Raises `StorageError`."""
    with WholeFile(path) as target:
        target.is_whole = target.device.write(data) == len(data)
