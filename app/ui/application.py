"""The application object, the window on one data folder, and what happens when something goes wrong."""

from __future__ import annotations

import gc
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.core.errors import StorageError, UserError
from app.services.workspace import Workspace, is_made, open_folder
from app.system import lazy, logs, qt_support
from app.ui import first_questions, theme
from app.ui.commands import Commands
from app.ui.main_window import MainWindow
from app.ui.tasks import ThreadTasks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from app.services.protection import Protection

APPLICATION_ID = "org.coffeetree.Coffeetree"
# While another thread computes, each turn of the GUI thread waits this long at most, not the usual 5 ms: a table asks
# its model a thousand times a frame.
SWITCH_S = 0.0001
# Between the acts of starting, so that one is on the screen before the next begins to compute.
QUIET_MS = 200
# Not for every sitting: loaded when they are asked for, they take no memory for nothing.
SELDOM = (
    "app.cli.commands",
    "app.ui.first_questions",
    "app.system.secrets",
    "app.system.derivation",
    "app.store.asking",
    "app.store.migrate",
    "app.services.asking",
    "app.services.checking",
    "app.services.importing",
    "app.services.messages",
    "app.services.milestones",
    "app.services.sample",
    "app.services.templates",
    "app.ui.importing",
    "app.ui.palette",
    "app.ui.people.add_panel",
    "app.ui.people.drag_picture",
    "app.ui.printing.headless",
    "app.ui.printing.papers",
    "app.ui.printing.pdf",
    "app.ui.tree.asking_panel",
    "app.ui.tree.export",
    "app.ui.tree.export_dialog",
)


def run(folder: Path, protection: Protection, files: Sequence[Path]) -> int:
    """Open the window on a data folder, with the import preview for *files*; gives the exit code."""
    sys.setswitchinterval(SWITCH_S)
    application = make_application(folder)
    workspace = _open(folder, protection)
    if workspace is None:
        return 3
    tasks = ThreadTasks()
    commands = Commands(workspace, tasks)
    commands.hold()
    bugs = BugReporter()
    window = MainWindow(workspace, commands)
    bugs.reported.connect(window.show_bug)
    window.furnished.connect(
        lambda: QTimer.singleShot(QUIET_MS, window, lambda: _load_rest(commands, tasks, window, files))
    )
    window.show()
    code = application.exec()
    tasks.close()
    workspace.close()
    return code


def make_application(folder: Path) -> QApplication:
    """The application with its names and the look chosen last on a data folder."""
    QApplication.setApplicationName("Coffeetree")
    QApplication.setOrganizationDomain("coffeetree.org")
    QApplication.setDesktopFileName(APPLICATION_ID)
    # By `setStyle` it would be the same, but for 7 ms that the class it returns takes to load.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    theme.apply_remembered(application, folder)
    return application


def _load_rest(commands: Commands, tasks: ThreadTasks, window: MainWindow, files: Sequence[Path]) -> None:
    def load() -> None:
        qt_support.keep_compiled()
        lazy.load_deferred(without=SELDOM)
        gc.freeze()
        gc.enable()

    def loaded(_nothing: None) -> None:
        commands.release()
        QTimer.singleShot(QUIET_MS, commands, commands.refresh_history)
        if files:
            window.open_files([str(path) for path in files])

    tasks.write(load, loaded, commands.fail, commands)


def _open(folder: Path, protection: Protection) -> Workspace | None:
    """Open the folder, asking where something is needed; None when the user gave up."""
    while True:
        is_new = not is_made(folder)
        try:
            return open_folder(folder, protection, ask=partial(_passphrase, is_new=is_new))
        except (StorageError, UserError) as error:
            choice = first_questions.what_to_do(error, is_new=is_new)
            if choice is None:
                return None
            protection = choice or protection


def _passphrase(*, is_new: bool) -> str:
    return first_questions.choose_passphrase() if is_new else first_questions.ask_passphrase()


class BugReporter(QObject):
    """Receives what nobody caught, from any thread, and hands a sentence about it to the window."""

    reported = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        sys.excepthook = self._report
        threading.excepthook = lambda hook: self._report(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _report(self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif error is not None:
            # A signal hops to the GUI thread by itself.
            self.reported.emit(logs.report(error))
