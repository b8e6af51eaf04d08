"""Choosing a person by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.people import PersonId, PersonRow
from app.services.workspace import Workspace
from app.ui.widgets import buttons
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.list_field import ListField

_MOST_SHOWN = 30
_ROW_PX = 28
_ROWS_PX = 6 * _ROW_PX + 8


class PersonPicker(QWidget):
    """A search field with the people it finds; once chosen, the person and a button to change. Emits `chosen`."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, host: QWidget | None = None) -> None:
        super().__init__(host)
        self._workspace = workspace
        self.person: PersonRow | None = None
        self._has_words = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.hits = QListWidget()
        self.field = ListField(self.hits)
        self.field.setPlaceholderText("Search people")
        self.field.setAccessibleName("Person")
        self.field.textChanged.connect(self._search)
        self.field.entered.connect(self._choose_current)
        self.hits.setAccessibleName("People found")
        self.hits.setProperty("ground", "surface")
        self.hits.setMouseTracking(True)
        self.hits.setFixedHeight(_ROWS_PX)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hits.itemClicked.connect(self._choose)
        self.hits.itemActivated.connect(self._choose)
        self._picked = self._make_picked()
        for widget in (self.field, self.hits, self._picked):
            column.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Nobody chosen."""
        self.person = None
        self.field.clear()
        self._show_state()
        self._search("")

    def choose(self, person: PersonId) -> None:
        """Choose someone by id; nobody if they are gone."""
        found = self._workspace.glance.person_rows([person])
        if found:
            self._take(found[0])

    def set_locked(self, is_locked: bool) -> None:
        """Whether the person can still be changed."""
        self._change.setVisible(not is_locked)

    def _make_picked(self) -> QWidget:
        picked = QWidget()
        row = QHBoxLayout(picked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._avatar = Avatar()
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = ElidedLabel("", "strong")
        self._role = ElidedLabel("", "small")
        words.addWidget(self._name)
        words.addWidget(self._role)
        self._change = buttons.link("Change")
        self._change.setAccessibleName("Choose someone else")
        self._change.clicked.connect(self._start_over)
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self._change)
        return picked

    def _search(self, text: str) -> None:
        glance = self._workspace.glance
        ids = glance.named_first(text, _MOST_SHOWN) if text.strip() else glance.person_ids(limit=_MOST_SHOWN)
        self._has_words = bool(text.strip())
        self._show_hits(glance.person_rows(ids[:_MOST_SHOWN]))

    def _show_hits(self, rows: Sequence[PersonRow]) -> None:
        self.hits.clear()
        for row in rows:
            role = ", ".join(part for part in (row.title, row.organization) if part)
            item = QListWidgetItem(f"{row.name} · {role}" if role else row.name)
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, _ROW_PX))
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.hits.addItem(item)
        if rows and self._has_words:
            self.hits.setCurrentRow(0)  # Enter takes the best match, but nobody without a word typed
        if not rows:
            item = QListWidgetItem("Nobody found. People are added on the People page.")
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.hits.addItem(item)

    def _choose_current(self) -> None:
        item = self.hits.currentItem()
        if item is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        row = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, PersonRow):
            self._take(row)

    def _take(self, row: PersonRow) -> None:
        self.person = row
        self._avatar.show_person(row.name, row.stage)
        self._name.show_text(row.name)
        self._role.show_text(", ".join(part for part in (row.title, row.organization) if part))
        self._role.setVisible(bool(row.title or row.organization))
        self._show_state()
        self.chosen.emit(row)

    def _start_over(self) -> None:
        self.clear()
        self.field.setFocus()
        self.chosen.emit(None)

    def _show_state(self) -> None:
        is_chosen = self.person is not None
        self.field.setVisible(not is_chosen)
        self.hits.setVisible(not is_chosen)
        self._picked.setVisible(is_chosen)
