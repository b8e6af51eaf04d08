"""What the People page can do to people, each one named undo step."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.core.drafts import PersonDraft
from app.core.errors import StorageError, UserError
from app.ui.commands import Commands
from app.ui.people import acts
from app.ui.widgets.person_picker import PersonPicker, Source


class Host(Protocol):
    """What the page asks of the window around it."""

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Shows a message bar."""

    def import_files(self) -> None:
        """Asks for files to import."""


class Deeds(QWidget):
    """Adds, trashes and introduces; an invisible child of the page, so that answers to a closed page are dropped.

    Signals: `added` (id, whether another is to follow), `refused` (why someone could not be added).
    """

    added = Signal(int, bool)
    refused = Signal(str)

    def __init__(self, source: Source, commands: Commands, host: Host | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._page = parent
        self._source, self._commands, self._host = source, commands, host

    def add(self, draft: PersonDraft, is_more_wanted: bool) -> None:
        """Adds someone."""

        def done(person: int) -> None:
            self._say(f"{draft.name} added.")
            self.added.emit(person, is_more_wanted)

        def failed(error: Exception) -> None:
            if isinstance(error, UserError | StorageError):
                self.refused.emit(str(error))
            else:
                raise error

        self._commands.run(f"{draft.name} added", acts.add, draft, receiver=self, then=done, failed=failed)

    def trash(self, people: Sequence[int]) -> None:
        """Moves people to the trash."""
        if people:
            self._run(f"{self._who(people)} moved to the trash", acts.trash, list(people))

    def pick_introducer(self, people: Sequence[int], place: QPoint) -> None:
        """Asks who introduced people, in a pop-up at a point of the screen."""
        if not people:
            return
        title = "Who introduced you?" if len(people) == 1 else f"Who introduced you to these {len(people)}?"
        picker = PersonPicker(self._source, title, self._page, without=frozenset(people))
        picker.chosen.connect(lambda introducer: self.introduce(introducer, people))
        picker.open_at(place)

    def introduce(self, introducer: int, people: Sequence[int]) -> None:
        """Records who introduced people."""
        by = "you" if introducer == self._source.me() else self._who([introducer])
        self._run(f"{self._who(people)} introduced by {by}", acts.introduce, introducer, list(people))

    def _run(self, text: str, use_case: Callable[..., object], *args: object) -> None:
        self._commands.run(text, use_case, *args, receiver=self, then=lambda _: self._say(f"{text}."))

    def _who(self, people: Sequence[int]) -> str:
        rows = self._source.person_rows(people[:1])
        return rows[0].name if rows and len(people) == 1 else f"{len(people)} people"

    def _say(self, text: str) -> None:
        if self._host is not None:
            self._host.say(text, can_undo=True)
