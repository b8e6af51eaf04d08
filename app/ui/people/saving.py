"""Saving an inline edit as one undo step, and giving it back to its editor when it is refused."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.core.errors import StorageError, UserError
from app.ui.commands import Commands
from app.ui.widgets.editable import EditableValue


class Saver(QObject):
    """Hands edits of the inspector to the writer."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands

    def save(
        self, label: str, editor: EditableValue, old: str, text: str, use_case: Callable[..., Any], *args: Any
    ) -> None:
        """Runs a use case; a refusal opens *editor* again with *text* and the reason."""
        subject = editor.subject

        def refused(error: Exception) -> None:
            if isinstance(error, UserError | StorageError) and isValid(editor) and subject == editor.subject:
                editor.refuse(old, text, str(error))
            else:
                self._commands.failed.emit(error)

        self._commands.run(label, use_case, *args, receiver=self, failed=refused)

    def run(self, label: str, use_case: Callable[..., Any], *args: Any) -> None:
        """Runs a use case whose refusal is for the message bar."""
        self._commands.run(label, use_case, *args, receiver=self)
