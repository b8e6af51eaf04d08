"""Business days: what is left when weekends and holidays are taken out."""

from collections.abc import Callable
from datetime import date, timedelta

_SATURDAY = 5
# No calendar has this many days off in a row; a wrong one must not hang the program.
_MOST_DAYS_OFF = 60


def is_weekend(day: date) -> bool:
    """Whether a day is a Saturday or a Sunday: the days off of a country that is not known."""
    return day.weekday() >= _SATURDAY


class Workdays:
    """Counts business days; *is_off* says which days are none."""

    def __init__(self, is_off: Callable[[date], bool] = is_weekend) -> None:
        self._is_off = is_off

    def after(self, day: date, count: int) -> date:
        """The *count*-th business day after a day; the day itself does not count."""
        for _ in range(count):
            day = self._next(day)
        return day

    def _next(self, day: date) -> date:
        for _ in range(_MOST_DAYS_OFF):
            day += timedelta(days=1)
            if not self._is_off(day):
                break
        return day
