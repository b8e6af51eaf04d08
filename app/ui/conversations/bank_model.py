"""The question bank as a list with headings and check boxes."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.core.people import folded
from app.core.questions import Asked, BankQuestion, Group
from app.ui.conversations.wording import GROUP_NAMES, memory_words

QUESTION_ROLE = int(Qt.ItemDataRole.UserRole)
TAKEN_ROLE = QUESTION_ROLE + 1
MEMORY_ROLE = QUESTION_ROLE + 2  # what is remembered of a question, "" for one that was never asked
HERE_ROLE = QUESTION_ROLE + 3  # whether it was asked of this person already
Index = QModelIndex | QPersistentModelIndex


class BankModel(QAbstractListModel):
    """Questions of the bank under their groups, those that match a search. Ticks survive searching."""

    ticked = Signal()

    def __init__(self, questions: Sequence[BankQuestion]) -> None:
        super().__init__()
        self._questions = questions
        self._entries: list[Group | BankQuestion] = []
        self._ticks: set[str] = set()
        self._taken: frozenset[str] = frozenset()
        self._text = ""
        self._memory: Mapping[str, Asked] = {}
        self.search("")

    def remember(self, memory: Mapping[str, Asked]) -> None:
        """Show what is remembered of the questions, by their keys."""
        self.beginResetModel()
        self._memory = memory
        self.endResetModel()

    def search(self, text: str) -> None:
        """Show the questions that hold every word."""
        words = folded(text).split()
        self._text = text
        self.beginResetModel()
        self._entries = []
        for group in Group:
            members = [q for q in self._questions if q.group is group]
            found = [q for q in members if all(word in folded(f"{q.text} {GROUP_NAMES[group]}") for word in words)]
            self._entries += [group, *found] if found else []
        self.endResetModel()

    def start(self, taken: Collection[str]) -> None:
        """No ticks but for the texts that are in the talk already; those can't be taken again."""
        self.beginResetModel()
        self._ticks.clear()
        self._taken = frozenset(taken)
        self.endResetModel()
        self.ticked.emit()

    def chosen(self) -> list[BankQuestion]:
        """What is ticked, in the order of the bank."""
        return [question for question in self._questions if question.key in self._ticks]

    def toggle(self, index: Index) -> None:
        """Tick or untick a question."""
        question = index.data(QUESTION_ROLE)
        if isinstance(question, BankQuestion) and question.text not in self._taken:
            self._ticks ^= {question.key}
            self.dataChanged.emit(index, index)
            self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Headings and questions."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Text, tick, and the question itself; headings have only a text."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, Group):
            return GROUP_NAMES[entry] if role == Qt.ItemDataRole.DisplayRole else None
        is_taken = entry.text in self._taken
        is_on = is_taken or entry.key in self._ticks
        asked = self._memory.get(entry.key)
        memory = memory_words(asked) if asked else ""
        values: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): entry.text,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{entry.text} {memory}".rstrip(),
            MEMORY_ROLE: memory,
            HERE_ROLE: asked is not None and asked.here_at is not None,
            int(Qt.ItemDataRole.CheckStateRole): Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked,
            QUESTION_ROLE: entry,
            TAKEN_ROLE: is_taken,
        }
        return values.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Questions can be chosen, headings and questions taken already can't."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        entry = self._entries[index.row()]
        if not isinstance(entry, BankQuestion) or entry.text in self._taken:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
