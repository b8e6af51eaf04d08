"""A small rounded label with a tone, as a widget; painters have `painted_chip`."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Chip(QLabel):
    """A word in a tone: accent, amber, sky, cherry, bean or neutral."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The word in the chip's own font, which the style sheet sets late."""
        self.ensurePolished()
        return super().sizeHint()

    def show_text(self, text: str, tone: str) -> None:
        """Changes word and tone."""
        self.setText(text)
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
