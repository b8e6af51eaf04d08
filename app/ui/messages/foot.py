"""The foot of the message editor: the ways out, and having sent it."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from app.core.messages.ways import Way
from app.ui.messages.wording import SENT
from app.ui.widgets import buttons
from app.ui.widgets.labels import ElidedLabel


class Foot(QWidget):
    """Signals: *mail_wanted*, *copy_wanted*, *file_wanted*, *profile_wanted*, *delete_wanted*, *sent* (`Way`)."""

    mail_wanted = Signal()
    copy_wanted = Signal()
    file_wanted = Signal()
    profile_wanted = Signal()
    delete_wanted = Signal()
    sent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delete = buttons.link("Throw away", "trash")
        self.told = ElidedLabel("", "small")
        self.file = buttons.secondary("Save as file…", "save")
        self.copy = buttons.secondary("Copy", "copy")
        self.mail = buttons.secondary("Open in mail program", "envelope")
        self.profile = buttons.secondary("Open their profile", "link")
        self.done = buttons.primary("I sent it…", "check")
        self.menu = QMenu(self)
        for way, words in SENT.items():
            self.menu.addAction(words, partial(self.sent.emit, way))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.delete)
        row.addWidget(self.told, 1)
        for button in (self.file, self.copy, self.profile, self.mail, self.done):
            row.addWidget(button)
        for button, signal in (
            (self.delete, self.delete_wanted), (self.file, self.file_wanted), (self.copy, self.copy_wanted),
            (self.mail, self.mail_wanted), (self.profile, self.profile_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)
        self.done.clicked.connect(self.ask_how)
        self._add_keys(self.done, "Ctrl+Return", "Note that you have sent it, and how")
        self._add_keys(self.mail, "Ctrl+Shift+Return", "Open it in your mail program, where you send it")
        self._add_keys(self.copy, "Ctrl+Shift+C", "Copy the text")
        self._add_keys(self.file, "Ctrl+S", "Save it as a file that mail programs open")

    def show_way(self, way: Way, *, has_profile: bool, is_sent: bool) -> None:
        """Shows the ways out that fit a form."""
        is_note = way is Way.LINKEDIN
        self.mail.setVisible(not is_note and not is_sent)
        self.file.setVisible(not is_note)
        self.profile.setVisible(is_note and has_profile)
        self.done.setVisible(not is_sent)
        self.delete.setVisible(not is_sent)

    def ask_how(self) -> None:
        """Asks how it was sent, the likeliest first."""
        self.menu.popup(self.done.mapToGlobal(QPoint(0, -self.menu.sizeHint().height() - 4)))
        self.menu.setActiveAction(self.menu.actions()[0])

    def put_first(self, way: Way) -> None:
        """Puts the likeliest answer on top."""
        words = SENT[way]
        (likely,) = (action for action in self.menu.actions() if action.text() == words)
        if self.menu.actions()[0] is not likely:
            self.menu.removeAction(likely)
            self.menu.insertAction(self.menu.actions()[0], likely)

    def _add_keys(self, button: QPushButton, keys: str, says: str) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.window() if self.window() is not self else self)
        shortcut.activated.connect(button.click)
        button.setToolTip(f"{says} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
