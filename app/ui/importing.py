"""Importing from the window: choose files, look at the plan, take it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.errors import StorageError, UserError
from app.core.importing import ImportOutcome, ImportPlan
from app.core.people import PersonId
from app.ui.commands import Commands
from app.ui.import_preview import acts
from app.ui.import_preview.dialog import ImportPreview
from app.ui.import_preview.progress import Progress, ProgressWindow
from app.ui.people.wording import today
from app.ui.status_line import counted

# A person and their name, "you" for me.
Introducer = tuple[int, str]
FILTER = "Contacts (*.csv *.vcf *.vcard *.zip);;All files (*)"


class ImportFlow(QObject):
    """Signals: `said` (what was imported), `refused` (why nothing was)."""

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._running: ProgressWindow | None = None
        self.preview: ImportPreview | None = None

    def choose(self) -> None:
        """Asks for files."""
        names, _ = QFileDialog.getOpenFileNames(self._window, "Import contacts", "", FILTER)
        if names:
            self.open([Path(name) for name in names])

    def open(self, paths: Sequence[Path], under: Introducer | None = None) -> None:
        """Reads files, then shows what importing them would do; *under* introduces those who are taken in."""
        if self._running is not None:
            self.refused.emit("Another import is running. Wait for it or cancel it, then try again.")
            return
        source = paths[0].name if len(paths) == 1 else f"{len(paths)} files"
        progress = self._begin(f"Reading {source}")
        self._commands.read(
            acts.plan_files,
            list(paths),
            progress,
            receiver=self,
            then=lambda plan: self._show(plan, source, under),
            failed=self._fail,
        )

    def _show(self, plan: ImportPlan, source: str, under: Introducer | None) -> None:
        self._end()
        self.preview = ImportPreview(plan, source, self._window, under[1] if under else "")
        self.preview.accepted.connect(lambda: self._take(plan, source, under))
        self.preview.finished.connect(self.preview.deleteLater)
        self.preview.open()

    def _take(self, plan: ImportPlan, source: str, under: Introducer | None) -> None:
        progress = self._begin(f"Importing {source}")
        if under is None:
            self._commands.run(
                f"Import of {source}", acts.take, plan, progress, receiver=self, then=self._taken, failed=self._fail
            )
            return
        introducer, name = under
        self._commands.run(
            f"Import of {source}, introduced by {name}",
            acts.take_under,
            plan,
            PersonId(introducer),
            today(),
            progress,
            receiver=self,
            then=lambda found: self._taken(found[0], f"{found[1]:,} introduced by {name}"),
            failed=self._fail,
        )

    def _taken(self, outcome: ImportOutcome, placed: str = "") -> None:
        self._end()
        parts = [f"{counted(outcome.added, 'person', 'people')} added"]
        if outcome.completed:
            parts.append(f"{outcome.completed:,} completed")
        if outcome.skipped:
            parts.append(f"{outcome.skipped:,} skipped")
        if placed:
            parts.append(placed)
        self.said.emit(", ".join(parts) + ".")

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError | StorageError):
            raise error
        self.refused.emit(str(error))

    def _begin(self, text: str) -> Progress:
        progress = Progress()
        self._running = ProgressWindow(self._window, text, progress)
        return progress

    def _end(self) -> None:
        if self._running is not None:
            self._running.close()
            self._running = None
