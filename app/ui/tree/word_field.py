"""A field for one of many known words, completed while it is typed."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.core.people import folded


class WordField(QLineEdit):
    """*word_chosen* gives a word as soon as it is whole, any text that is left by Enter or Tab, "" when emptied."""

    word_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self._told = ""
        self._list = QStringListModel(self)
        self.setAccessibleName(name)
        self.setPlaceholderText("Any")
        self.setClearButtonEnabled(True)
        completer = QCompleter(self._list, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)
        completer.activated.connect(self._tell)
        self.editingFinished.connect(lambda: self._tell(self.text()))
        self.textChanged.connect(lambda text: self._tell("") if not text else None)

    @property
    def word(self) -> str:
        """The word told last."""
        return self._told

    def offer(self, words: Iterable[str]) -> None:
        """Complete with these words."""
        self._words = {folded(word): word for word in words if word}
        self._list.setStringList(sorted(self._words.values(), key=folded))

    def show_word(self, word: str) -> None:
        """Show a word without telling it."""
        self._told = word
        if word != self.text():
            self.setText(word)

    def _look(self, text: str) -> None:
        if folded(text) in self._words:
            self._tell(text)

    def _tell(self, text: str) -> None:
        word = self._words.get(folded(text), text.strip())
        if word != self._told:
            self._told = word
            self.word_chosen.emit(word)
