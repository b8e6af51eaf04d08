"""The command that reads a message and says what of the etiquette it breaks. It needs no data folder."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tzlocal import get_localzone_name

from app.cli.words import DONE, PARTLY, instant, print_json
from app.core.errors import UserError
from app.core.etiquette.check import Facts, Finding, Introducer, Kind, check
from app.core.referrals.facts import Permission
from app.core.schedule import zone_of

STANDARD_INPUT = "-"


def add_command(commands: Any) -> None:
    """Add `check-message` to the parsers of commands."""
    command: argparse.ArgumentParser = commands.add_parser("check-message", help="check the etiquette of a text")
    command.add_argument("file", metavar="FILE", help="a text in UTF-8; - reads standard input")
    command.add_argument("--kind", choices=[kind.value for kind in Kind], default=Kind.OUTREACH.value)
    command.add_argument("--introducer", metavar="NAME", action="append", default=[], help="who gave me their name")
    command.add_argument(
        "--permission",
        choices=[permission.value for permission in Permission],
        default=Permission.GRANTED.value,
        help="whether the introducer may be named (default: granted)",
    )
    command.add_argument("--ended", type=instant, metavar="INSTANT", help="when the talk ended that is thanked for")
    command.add_argument("--json", action="store_true")
    command.set_defaults(act_alone=_check_message)


def _check_message(arguments: argparse.Namespace) -> int:
    text = _text(arguments.file)
    permission = Permission(arguments.permission)
    facts = Facts(
        introducers=tuple(Introducer(name, permission) for name in arguments.introducer),
        ended_at=_aware(arguments.ended),
        now=datetime.now(UTC),
    )
    findings = check(text, Kind(arguments.kind), facts)
    if arguments.json:
        print_json({"findings": [finding._asdict() for finding in findings]})
    else:
        for finding in findings:
            print(_line(text, finding))
    if findings:
        print("One finding." if len(findings) == 1 else f"{len(findings)} findings.", file=sys.stderr)
    return PARTLY if findings else DONE


def _line(text: str, finding: Finding) -> str:
    """Rule, line of the text (empty for the whole), message and fix, tab-separated."""
    line = "" if finding.start is None else str(text.count("\n", 0, finding.start) + 1)
    return f"{finding.rule}\t{line}\t{finding.message}\t{finding.fix}"


def _text(name: str) -> str:
    """The whole text. Raises `UserError` where it can't be read, or isn't UTF-8."""
    try:
        content = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise UserError(f"{name} can't be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{name} is no text in UTF-8. Save it as UTF-8 and try again.") from error


def _aware(at: datetime | None) -> datetime | None:
    if at is None or at.tzinfo is not None:
        return at
    return at.replace(tzinfo=zone_of(get_localzone_name()) or UTC)
