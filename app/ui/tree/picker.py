"""The keyboard's way to introduce: pick who introduced someone, by name."""

from array import array
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from app.core.people import PersonId, PersonRow
from app.core.referrals.graph import Graph, short_name
from app.services.near import near
from app.ui.tree.people_list import PeopleList, PersonDelegate
from app.ui.widgets import buttons
from app.ui.widgets.labels import label

MOST_LISTED = 300
MOST_NEAR = 8
Look = Callable[..., None]  # `Commands.look`


class Finder(Protocol):
    """What finds people: the glance."""

    def named_first(self, text: str, limit: int) -> "array[int]":
        """People that fit a text, first those who are called so."""

    def person_rows(self, ids: Sequence[int]) -> list[PersonRow]:
        """Their rows."""

    def me(self) -> PersonId:
        """Me."""


class IntroducerPicker(QDialog):
    """A field and a list; says inline why someone can't be the introducer."""

    def __init__(
        self, finder: Finder, graph: Graph, people: Sequence[PersonId], title: str, parent: QWidget, *, look: Look
    ) -> None:
        super().__init__(parent)
        self._finder = finder
        self._look = look
        self._graph = graph
        self._people = list(people)
        self.setWindowTitle("Introduced by…")
        self.setMinimumSize(380, 440)
        self.field = QLineEdit()
        self.field.setPlaceholderText("Name of the introducer")
        self.field.setAccessibleName("Name of the introducer")
        self.listed = PeopleList(finder, self)
        self.list_view = QListView()
        self.list_view.setModel(self.listed)
        delegate = PersonDelegate(self.list_view)
        delegate.has_grip = False
        self.list_view.setItemDelegate(delegate)
        self.list_view.setUniformItemSizes(True)
        self.list_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list_view.setFrameShape(QFrame.Shape.NoFrame)
        self.list_view.setAccessibleName("Possible introducers")
        self.reason = label("", "error", wraps=True)
        self.accept_button = buttons.primary("Introduced by…")
        self.cancel_button = buttons.secondary("Cancel")
        self._compose(title)
        self.field.textChanged.connect(self._find)
        self.list_view.selectionModel().currentChanged.connect(self._judge)
        self.list_view.activated.connect(lambda _: self.accept())
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._find("")

    def _compose(self, title: str) -> None:
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        heading = label(f"Who introduced you to {title}?", "heading", wraps=True)
        column.addWidget(heading)
        column.addWidget(self.field)
        column.addWidget(self.list_view, 1)
        column.addWidget(self.reason)
        column.addLayout(foot)

    def introducer(self) -> PersonId | None:
        """Whom the list points at."""
        index = self.list_view.currentIndex()
        return PersonId(self.listed.ids[index.row()]) if index.isValid() else None

    def veto(self) -> str:
        """Why the introducer pointed at is impossible, empty if possible."""
        picked = self.introducer()
        return "" if picked is None else self._graph.veto(self._people, picked)

    def accept(self) -> None:
        """Close with the introducer pointed at, unless impossible."""
        if self.introducer() is not None and not self.veto():
            super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list while one types; Enter accepts."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and self.listed.rowCount():
            row = min(self.listed.rowCount() - 1, max(0, self.list_view.currentIndex().row() + step))
            self.list_view.setCurrentIndex(self.listed.index(row))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        me = self._finder.me()
        words = text.strip().casefold()
        found = array("q", [me] if not words or "you".startswith(words) or words == "me" else [])
        if words:
            found.extend(one for one in self._finder.named_first(text, MOST_LISTED) if one not in self._people)
        else:
            found.extend(one for one in self._graph.facts.ids[1:MOST_LISTED] if one not in self._people)
        self._show(found)
        if not found:
            # Nobody is called so: perhaps it is misspelt.
            names = self._graph.facts.names
            self._look(near, text, names, MOST_NEAR, then=lambda at: self._show_near(text, at), receiver=self)

    def _show_near(self, text: str, places: list[int]) -> None:
        """Show those called alike, unless something else has been typed meanwhile."""
        if text == self.field.text():
            people = (self._graph.facts.ids[at] for at in places)
            self._show(array("q", (one for one in people if one not in self._people)))

    def _show(self, found: "array[int]") -> None:
        self.listed.show_ids(found)
        if found:
            self.list_view.selectionModel().setCurrentIndex(
                self.listed.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._judge()

    def _judge(self) -> None:
        picked = self.introducer()
        reason = self.veto()
        row = self.listed.row(self.list_view.currentIndex().row()) if picked is not None else None
        self.reason.setText(reason or ("" if picked is not None else "Nobody has this name."))
        self.accept_button.setEnabled(row is not None and not reason)
        if row is not None:
            self.accept_button.setText(f"Introduced by {'you' if row.is_me else short_name(row.name)}")
