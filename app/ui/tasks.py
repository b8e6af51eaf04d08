"""Running work off the GUI thread: one writer, one small pool of readers, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
READERS = 2


class Tasks(Protocol):
    """Where jobs run; `done` and `failed` are called on the GUI thread, and not at all once *receiver* has died."""

    def write(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None], receiver: QObject
    ) -> None:
        """Run after all writes asked for before."""

    def read(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None], receiver: QObject
    ) -> None:
        """Run alongside other reads."""

    def ahead(self, job: Callable[[], T]) -> Callable[[], T]:
        """Begin a read whose answer another one will want; gives what waits for it and returns it."""

    def close(self) -> None:
        """Wait for what is running; nothing is begun any more."""


class _Courier(QObject):
    """Carries a finished job to the GUI thread."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(lambda deliver: deliver(), Qt.ConnectionType.QueuedConnection)


class ThreadTasks:
    """Tasks on threads."""

    def __init__(self) -> None:
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._courier = _Courier()
        self._is_closed = False

    def write(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None], receiver: QObject
    ) -> None:
        """Run after all writes asked for before."""
        self._start(self._pool("writer", 1), job, done, failed, receiver)

    def read(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None], receiver: QObject
    ) -> None:
        """Run alongside other reads."""
        self._start(self._pool("reader", READERS), job, done, failed, receiver)

    def ahead(self, job: Callable[[], T]) -> Callable[[], T]:
        """Begin a read now, on a reader's thread."""
        return self._pool("reader", READERS).submit(job).result

    def close(self) -> None:
        """Wait for what is running; nothing is begun any more."""
        self._is_closed = True
        for pool in self._pools.values():
            pool.shutdown()

    def _pool(self, name: str, threads: int) -> ThreadPoolExecutor:
        """Made on first use: nothing is started before the first paint."""
        if name not in self._pools:
            from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

            self._pools[name] = ThreadPoolExecutor(threads, thread_name_prefix=name)
        return self._pools[name]

    def _start(
        self,
        pool: ThreadPoolExecutor,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        receiver: QObject,
    ) -> None:
        def finished(future: Future[Any]) -> None:
            self._courier.arrived.emit(lambda: deliver(future, done, failed, receiver))

        if not self._is_closed:
            pool.submit(job).add_done_callback(finished)


class InlineTasks:
    """Tasks that run at once, where they are asked for; for tests and for pictures."""

    def write(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None], receiver: QObject
    ) -> None:
        """Run now."""
        from concurrent.futures import Future  # noqa: PLC0415

        future: Future[T] = Future()
        try:
            future.set_result(job())
        except Exception as error:  # noqa: BLE001 - every failure is handed to `failed`
            future.set_exception(error)
        deliver(future, done, failed, receiver)

    read = write

    def ahead(self, job: Callable[[], T]) -> Callable[[], T]:
        """Run when the answer is wanted."""
        return job

    def close(self) -> None:
        """Nothing runs."""


def deliver(
    future: Future[Any], done: Callable[[Any], None], failed: Callable[[Exception], None], receiver: QObject
) -> None:
    """Hand a result to whoever asked for it, if they are still there."""
    if not isValid(receiver):
        return
    error = future.exception()
    if error is None:
        done(future.result())
    elif isinstance(error, Exception):
        failed(error)
