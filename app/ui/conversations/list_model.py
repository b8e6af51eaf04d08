"""All conversations under their headings, as one flat list for a view."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.conversations import ConversationId, ConversationRow
from app.core.schedule import clock
from app.ui.conversations.grouping import Section
from app.ui.conversations.wording import FORMAT_NAMES, STATE_NAMES

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
HEADING_ROLE = ROW_ROLE + 1
CLASH_ROLE = ROW_ROLE + 2  # a sentence about what stands in the way, "" where nothing does
Index = QModelIndex | QPersistentModelIndex


class ConversationListModel(QAbstractListModel):
    """Headings and conversations in one list; holds the sections it is given, copies nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._sections: Sequence[Section] = ()
        self._clashes: Mapping[ConversationId, str] = {}
        self._starts: list[int] = []
        self._count = 0

    def show_sections(self, sections: Sequence[Section], clashes: Mapping[ConversationId, str] | None = None) -> None:
        """Show other conversations; the very same ones leave the view alone."""
        if sections is self._sections:
            return
        self.beginResetModel()
        self._sections, self._clashes = sections, clashes or {}
        self._starts = []
        self._count = 0
        for section in sections:
            self._starts.append(self._count)
            self._count += 1 + len(section.rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Headings and conversations."""
        return 0 if parent.isValid() else self._count

    def entry(self, row: int) -> ConversationRow | str | None:
        """The conversation or the heading in a row, None outside."""
        if not 0 <= row < self._count:
            return None
        at = bisect_right(self._starts, row) - 1
        inside = row - self._starts[at]
        section = self._sections[at]
        return section.title if inside == 0 else section.rows[inside - 1]

    def row_of(self, conversation: int) -> int:
        """The row of a conversation, -1 where it isn't listed."""
        for start, section in zip(self._starts, self._sections, strict=True):
            for offset, row in enumerate(section.rows):
                if row.id == conversation:
                    return start + 1 + offset
        return -1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Words for screen readers and tests; the delegate draws from `ROW_ROLE`."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if isinstance(entry, str):
            return entry if role in (HEADING_ROLE, int(Qt.ItemDataRole.DisplayRole)) else None
        if role == ROW_ROLE:
            return entry
        if role == CLASH_ROLE:
            return self._clashes.get(entry.id, "")
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            starts = entry.starts_at
            words = (
                entry.name,
                entry.role,
                f"{starts.date().isoformat()} {clock(starts, starts.date())} UTC",
                FORMAT_NAMES[entry.format],
                STATE_NAMES[entry.state],
                "prepared" if entry.is_prepared else "not prepared",
                self._clashes.get(entry.id, ""),
            )
            return ", ".join(word for word in words if word)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can't be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.entry(index.row()), ConversationRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren
