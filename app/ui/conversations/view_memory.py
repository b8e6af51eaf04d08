"""Which look at the conversations was chosen last, kept on this computer."""

from enum import StrEnum

from PySide6.QtCore import QLocale, QSettings

_KEY = "conversations/view"


class View(StrEnum):
    """The four looks at all conversations."""

    LIST = "list"
    WEEK = "week"
    MONTH = "month"
    BOARD = "board"


def remembered() -> View:
    """The look chosen last; the list at first."""
    stored = str(_store().value(_KEY, ""))
    return View(stored) if stored in list(View) else View.LIST


def remember(view: View) -> None:
    """Keep a choice for the next start."""
    _store().setValue(_KEY, view.value)


def first_weekday() -> int:
    """The day that weeks begin with where the user lives: 0 for Monday, 6 for Sunday."""
    return int(QLocale.system().firstDayOfWeek().value) - 1


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "coffeetree", "coffeetree")
