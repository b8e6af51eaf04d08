"""Public holidays of a country, and which country a time zone belongs to."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from app.core.workdays import is_weekend

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


@cache
def days_off(country: str) -> Callable[[date], bool]:
    """Which days are no business days in a country or a part of it ("GB", "GB-ENG"): its weekend and public holidays.

    Weekends alone for a country that is empty or not known.
    """
    # Large: loaded only when business days are counted.
    import holidays  # noqa: PLC0415

    name, _, part = country.partition("-")
    known = holidays.list_supported_countries(include_aliases=False)
    if name not in known:
        return is_weekend
    calendar = holidays.country_holidays(name, subdiv=part if part in known[name] else None)
    return lambda day: not calendar.is_working_day(day)


@cache
def countries() -> tuple[str, ...]:
    """The ISO codes of the countries whose holidays are known, in order."""
    import holidays  # noqa: PLC0415

    return tuple(sorted(holidays.list_supported_countries(include_aliases=False)))


@cache
def parts(country: str) -> dict[str, str]:
    """The parts of a country with holidays of their own: code → name, by name; empty where there are none."""
    import holidays  # noqa: PLC0415

    if country not in countries():
        return {}
    named = holidays.country_holidays(country).get_subdivision_aliases()
    return dict(sorted(((code, names[0] if names else code) for code, names in named.items()), key=lambda p: p[1]))


@cache
def country_of(zone: str) -> str:
    """The country of an IANA zone, empty for one that belongs to none ("UTC") or to several."""
    lines = (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines()
    for line in lines:
        columns = line.split("\t")
        if len(columns) > 2 and columns[2] == zone:
            return columns[0]
    return ""
