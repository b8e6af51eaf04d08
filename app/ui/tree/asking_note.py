"""The asking note in a dialog: to be changed, copied and sent by the user; nothing is sent from here."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.widgets import buttons
from app.ui.widgets.labels import label


class AskingNoteDialog(QDialog):
    """A text that can be edited and copied."""

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Asking note")
        self.resize(560, 520)
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName("Asking note")
        self.told = label("", "muted")
        self.copy_button = buttons.primary("Copy the note", "copy")
        self.close_button = buttons.secondary("Close")
        foot = QHBoxLayout()
        foot.addWidget(self.told)
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(f"A note to {name}", "heading"))
        column.addWidget(
            label(
                "The lower part can be forwarded as it is. Fill in the brackets; nothing is sent until you send it.",
                "muted",
                wraps=True,
            )
        )
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.reject)

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.told.setText("Copied.")
