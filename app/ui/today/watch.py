"""What is owed, read again soon after every change, every some minutes, and when a new day begins."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.owed_facts import Desk
from app.core.schedule import zone_of
from app.services import owed
from app.ui.zones import system_zone

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.changes import Changes
    from app.ui.commands import Commands

AHEAD_DAYS = 7
# Often enough for "late in 5 h" and for a computer that slept over midnight.
FRESH_MS = 5 * 60 * 1000
# What a change shows where it was made comes first.
QUIET_MS = 150


def _now() -> datetime:
    return datetime.now(zone_of(system_zone()))


def _read(session: Any, desk: Desk) -> owed.Today:
    """On a reader's thread, where loading what it needs holds nobody up."""
    return owed.today(session, desk)


class OwedWatch(QObject):
    """Reads what is owed away from the GUI thread. Signals: *told* (`owed.Today`) whenever it was read.

    While it is seen (*is_seen*) a change is read at once, else when the window has shown it elsewhere.
    """

    told = Signal(object)

    def __init__(self, commands: Commands, parent: QObject | None = None, clock: Callable[[], datetime] = _now) -> None:
        super().__init__(parent)
        self._commands, self._clock = commands, clock
        self._is_reading = self._is_stale = False
        self.today: owed.Today | None = None
        self.is_seen = False
        self._fresh = QTimer(self, interval=FRESH_MS)
        self._fresh.timeout.connect(self.load)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self.load)
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self.load)
        commands.changed.connect(self._refresh)

    @property
    def count(self) -> int:
        """How many acts are owed by now, those that are only ahead not counted."""
        return 0 if self.today is None else sum(not act.is_ahead for act in self.today.acts)

    @property
    def desk(self) -> Desk:
        """The clock as it is now."""
        return Desk(self._clock(), AHEAD_DAYS)

    def load(self) -> None:
        """Read; while one reading is under way, whatever is asked for meanwhile is one more."""
        if self._is_reading:
            self._is_stale = True
            return
        self._quiet.stop()
        self._is_reading, self._is_stale = True, False
        self._commands.read(_read, self.desk, receiver=self, then=self._take, failed=self._fail)

    def _take(self, today: owed.Today) -> None:
        self._is_reading = False
        self.today = today
        self._fresh.start()
        self._midnight.start(_until_midnight_ms(self._clock()))
        self.told.emit(today)
        if self._is_stale:
            self.load()

    def _fail(self, error: Exception) -> None:
        self._is_reading = False
        self._commands.fail(error)

    def _refresh(self, _changes: Changes) -> None:
        if self.is_seen or self._is_reading:
            self.load()
        else:
            self._quiet.start()


def _until_midnight_ms(now: datetime) -> int:
    """Until shortly after the next midnight on the wall; a change of the clock is caught by the frequent reading."""
    next_day = (now + timedelta(days=1)).replace(hour=0, minute=0, second=1, microsecond=0)
    return max(1000, int((next_day.timestamp() - now.timestamp()) * 1000))
