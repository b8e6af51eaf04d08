"""The application object, the window on one data folder, and what happens when something goes wrong."""

import gc
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from app.core.errors import StorageError, UserError
from app.services.protection import Protection
from app.services.workspace import Workspace, is_made, open_folder
from app.system import lazy, logs
from app.ui import theme
from app.ui.commands import Commands
from app.ui.main_window import MainWindow
from app.ui.tasks import ThreadTasks

APPLICATION_ID = "org.coffeetree.Coffeetree"
# While another thread computes, each turn of the GUI thread waits this long at most, not the usual 5 ms: a table asks
# its model a thousand times a frame.
SWITCH_S = 0.0001
# Not for every sitting: loaded when they are asked for, they take no memory for nothing.
SELDOM = (
    "app.cli",
    "app.system.secrets",
    "app.system.derivation",
    "app.store.migrate",
    "app.services.importing",
    "app.services.sample",
    "app.ui.printing.headless",
    "app.ui.printing.papers",
    "app.ui.printing.pdf",
    "app.ui.tree.export_pdf",
)


def run(folder: Path, protection: Protection, files: Sequence[Path]) -> int:
    """Open the window on a data folder, with the import preview for *files*; gives the exit code."""
    sys.setswitchinterval(SWITCH_S)
    application = make_application()
    workspace = _open(folder, protection)
    if workspace is None:
        return 3
    tasks = ThreadTasks()
    commands = Commands(workspace, tasks)
    commands.hold()
    bugs = BugReporter()
    window = MainWindow(workspace, commands)
    bugs.reported.connect(window.show_bug)
    window.painted.connect(lambda: _after_first_paint(commands, tasks, window, files))
    window.show()
    code = application.exec()
    tasks.close()
    workspace.close()
    return code


def make_application() -> QApplication:
    """The application with its names and its look."""
    QApplication.setApplicationName("Coffeetree")
    QApplication.setOrganizationDomain("coffeetree.org")
    QApplication.setDesktopFileName(APPLICATION_ID)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    theme.apply(application, None)
    return application


def _after_first_paint(commands: Commands, tasks: ThreadTasks, window: MainWindow, files: Sequence[Path]) -> None:
    def load() -> None:
        lazy.load_deferred(without=SELDOM)
        gc.freeze()
        gc.enable()

    def loaded(_nothing: None) -> None:
        commands.release()
        commands.refresh_history()
        if files:
            window.open_files([str(path) for path in files])

    tasks.write(load, loaded, commands.fail, commands)


def _open(folder: Path, protection: Protection) -> Workspace | None:
    """Open the folder, asking where something is needed; None when the user gave up."""
    while True:
        is_new = not is_made(folder)
        try:
            return open_folder(folder, protection, ask=_choose_passphrase if is_new else _ask_passphrase)
        except (StorageError, UserError) as error:
            choice = _offer(error, is_new=is_new)
            if choice is None:
                return None
            protection = choice or protection


def _ask_passphrase(question: str = "Passphrase of your data") -> str:
    text, is_given = QInputDialog.getText(None, "Coffeetree", question, QLineEdit.EchoMode.Password)
    if not is_given or not text:
        raise StorageError("No passphrase was given, so nothing was opened.")
    return text


def _choose_passphrase() -> str:
    """Asked twice: a slip of the finger would lock the user out of everything written from now on."""
    text = _ask_passphrase("Choose a passphrase. Without it nobody can open your data, nor can you.")
    if _ask_passphrase("The same passphrase again") != text:
        raise StorageError("The two passphrases differ. Nothing was made.")
    return text


def _offer(error: Exception, *, is_new: bool) -> Protection | None:
    """Say what is wrong and what can be done; gives the protection to try with, None to leave."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Coffeetree", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    # What to do with options of the command line is answered by the buttons here.
    box.setText(str(error.args[0]) if is_new else str(error))
    choices: dict[object, Protection | None] = {}
    if is_new:
        box.setInformativeText("Your data is new. How should it be protected?")
        choices[box.addButton("With a passphrase", QMessageBox.ButtonRole.AcceptRole)] = Protection.PASSPHRASE
        choices[box.addButton("Not encrypted", QMessageBox.ButtonRole.DestructiveRole)] = Protection.NONE
    retry = box.addButton("Try again", QMessageBox.ButtonRole.AcceptRole)
    choices[retry] = Protection.KEYRING
    choices[box.addButton("Quit", QMessageBox.ButtonRole.RejectRole)] = None
    box.exec()
    return choices.get(box.clickedButton())


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
