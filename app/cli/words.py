"""What arguments may be, and how results are told: shared by all commands."""

import argparse
from datetime import date, datetime

from app.services.listing import json_text

DONE, PARTLY = 0, 1
HIGHEST = 2**63 - 1  # an SQLite integer has 64 bits
YEARS = range(1800, 9000)  # no zone and no cadence moves these out of what can be counted


def positive(text: str) -> int:
    """A whole number from 1 on, for argparse."""
    if not text.isdecimal() or not 1 <= int(text) <= HIGHEST:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 1 on")
    return int(text)


def day(text: str) -> date:
    """A day in ISO 8601, for argparse."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; one looks like 2026-11-24") from error


def instant(text: str) -> datetime:
    """An instant in ISO 8601, with or without a zone, for argparse."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is no time; one looks like 2026-11-24T15:00") from error
    if at.year not in YEARS:
        raise argparse.ArgumentTypeError(f"“{text}” is too far from today")
    return at


def print_json(result: object) -> None:
    """One object to standard output."""
    print(json_text(result))
