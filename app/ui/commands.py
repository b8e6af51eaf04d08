"""The gate that every write and every slow read of the window goes through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.core.errors import StorageError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changes import Changes, UndoState
    from app.services.workspace import Workspace
    from app.ui.tasks import Tasks


T = TypeVar("T")


class Commands(QObject):
    """Runs use cases and queries in the background.

    Signals: *changed* (`Changes`) after every commit, undo and redo; *done* (the label of the act just committed);
    *failed* (a `UserError` or `StorageError`) when nobody else takes it; *history_changed* (`UndoState`).
    """

    changed = Signal(object)
    done = Signal(str)
    failed = Signal(object)
    history_changed = Signal(object)

    def __init__(self, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._held: list[Callable[[], None]] | None = None
        self._steps = 0

    def hold(self) -> None:
        """Keep reads of the database waiting: the first would load SQLAlchemy, which must not delay the first paint."""
        self._held = []

    def release(self) -> None:
        """Begin the reads that waited; from now on they begin at once."""
        held, self._held = self._held or [], None
        for begin in held:
            begin()

    def run(
        self,
        label: str,
        use_case: Callable[..., Any],
        *args: Any,
        receiver: QObject | None = None,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Run `use_case(work, *args)` as one named undo step; *then* gets its result on the GUI thread."""

        def finish(answer: tuple[Any, Changes]) -> None:
            from app.core.changes import UndoState  # noqa: PLC0415 - nothing is written before the first paint

            result, changes = answer
            self._publish(label, changes.asked_by(receiver), UndoState(undo=label))
            if then is not None:
                then(result)

        self._tasks.write(
            lambda: self._workspace.write(label, use_case, *args, **kwargs),
            finish,
            failed or self.fail,
            receiver or self,
        )

    def read(
        self,
        query: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        receiver: QObject | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `query(session, *args)` on a reader; *then* gets its result on the GUI thread."""

        def begin() -> None:
            self._tasks.read(lambda: self._workspace.read(query, *args), then, failed or self.fail, receiver or self)

        if self._held is None:
            begin()
        else:
            self._held.append(begin)

    def look(self, query: Callable[..., Any], *args: Any, then: Callable[[Any], None], receiver: QObject) -> None:
        """Run a method of the glance on a reader: lists and searches that may take long at size."""
        self._tasks.read(lambda: query(*args), then, self.fail, receiver)

    def ahead(self, query: Callable[..., T], *args: Any) -> Callable[[], T]:
        """Begin a method of the glance on a reader, while its page is still being loaded; gives what waits for it."""
        return self._tasks.ahead(lambda: query(*args))

    def undo(self) -> None:
        """Take back the newest step."""
        self._tasks.write(self._workspace.undo, self._replayed, self.fail, self)

    def redo(self) -> None:
        """Carry out the last undone step again."""
        self._tasks.write(self._workspace.redo, self._replayed, self.fail, self)

    def refresh_history(self) -> None:
        """Ask for the names of the next undo and redo; *history_changed* tells them."""
        self._steps += 1
        asked = self._steps
        self._tasks.read(self._workspace.undo_state, lambda state: self._tell_history(state, asked), self.fail, self)

    def _tell_history(self, state: UndoState, asked: int) -> None:
        if asked == self._steps:  # else another step was made since it was read
            self.history_changed.emit(state)

    def _replayed(self, answer: tuple[str, Changes] | None) -> None:
        if answer is not None:
            self._publish(*answer)

    def _publish(self, label: str, changes: Changes, state: UndoState | None = None) -> None:
        """Tell of a step; *state* is what can be undone after it, read where it isn't known."""
        if changes.is_nothing:
            return
        self.changed.emit(changes)
        self.done.emit(label)
        if state is None:
            self.refresh_history()
        else:
            self._steps += 1
            self.history_changed.emit(state)

    def fail(self, error: Exception) -> None:
        """Tell whoever listens to *failed*; anything but our own errors is a bug and goes to the exception hook."""
        if isinstance(error, UserError | StorageError):
            self.failed.emit(error)
        else:
            raise error
