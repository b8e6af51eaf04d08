"""What is asked before there is a window: the passphrase, and what to do when the data can't be opened."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox

from app.core.errors import StorageError
from app.services.protection import Protection


def ask_passphrase(question: str = "Passphrase of your data") -> str:
    """The passphrase as typed. Raises `StorageError` where none is given."""
    text, is_given = QInputDialog.getText(None, "Coffeetree", question, QLineEdit.EchoMode.Password)
    if not is_given or not text:
        raise StorageError("No passphrase was given, so nothing was opened.")
    return text


def choose_passphrase() -> str:
    """A new passphrase, asked twice: a slip of the finger would lock the user out of everything written from now on."""
    text = ask_passphrase("Choose a passphrase. Without it nobody can open your data, nor can you.")
    if ask_passphrase("The same passphrase again") != text:
        raise StorageError("The two passphrases differ. Nothing was made.")
    return text


def what_to_do(error: Exception, *, is_new: bool) -> Protection | None:
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
