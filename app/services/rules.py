"""The rules of what is owed, and the country whose holidays count, as settings of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.core.errors import UserError
from app.core.rules import DEFAULTS, RULES, Rules, objection, rules_of
from app.store import models, owing
from app.system import calendars

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.store.work import Work

PREFIX = "rule."
COUNTRY = "country"


class Settings(NamedTuple):
    """What is set: the rules, and the country or part of one ("GB", "GB-ENG"), empty for that of the time zone."""

    rules: Rules
    country: str


class Countries(NamedTuple):
    """What may be chosen: codes of countries with known holidays, the parts of one of them, and the zone's own."""

    codes: tuple[str, ...]
    parts: dict[str, str]
    of_zone: str


def rules(session: Session) -> Rules:
    """The rules as they are set."""
    return rules_of(owing.settings(session, PREFIX))


def country(session: Session) -> str:
    """The country that was chosen, or a part of one; empty for that of the time zone."""
    return owing.settings(session, COUNTRY).get("", "")


def settings(session: Session) -> Settings:
    """All that is set."""
    return Settings(rules(session), country(session))


def countries(session: Session, zone: str) -> Countries:
    """The countries, and the parts of the one that counts in a time zone. Slow at first: loads the calendars."""
    of_zone = calendars.country_of(zone)
    chosen = country(session) or of_zone
    return Countries(calendars.countries(), calendars.parts(chosen.partition("-")[0]), of_zone)


def change(work: Work, name: str, value: int) -> None:
    """Set a rule; its default needs no row. Raises `UserError` for a value that makes no sense beside the others."""
    wrong = objection(rules(work.session)._replace(**{name: value}), name)
    if wrong:
        raise UserError(f"{wrong} Nothing was changed.")
    _store(work, PREFIX + name, "" if value == getattr(DEFAULTS, name) else str(value))


def reset(work: Work) -> None:
    """Set every rule back to its default; the country stays."""
    for name in RULES:
        _store(work, PREFIX + name, "")


def choose_country(work: Work, code: str) -> None:
    """Take the holidays of a country or a part of one; empty for that of the time zone.

    Raises `UserError` for one without a calendar.
    """
    if code and code.partition("-")[0] not in calendars.countries():
        raise UserError(f"The holidays of {code} are not known. Nothing was changed.")
    _store(work, COUNTRY, code)


def _store(work: Work, key: str, value: str) -> None:
    row = work.session.get(models.Setting, key)
    if row is None and value:
        work.session.add(models.Setting(key=key, value=value))
    elif row is not None and value:
        row.value = value
    elif row is not None:
        work.session.delete(row)
