"""The command that looks for what is wrong with the data, and repairs it."""

import argparse
import sys
from typing import Any

from app.cli.words import DONE, PARTLY, print_json
from app.core.checks import Finding
from app.services import checking
from app.services.workspace import Workspace


def add_command(commands: Any) -> None:
    """Add `check` to the parsers of commands."""
    command: argparse.ArgumentParser = commands.add_parser("check", help="look for what is wrong with the data")
    command.add_argument("--repair", action="store_true", help="put it right, as one step that can be undone")
    command.add_argument("--json", action="store_true")
    command.set_defaults(act=_check)


def _check(workspace: Workspace, arguments: argparse.Namespace) -> int:
    if arguments.repair:
        found, _changes = workspace.write("Repair the data", checking.repair)
    else:
        found = workspace.read(checking.findings)
    if arguments.json:
        print_json({"findings": [_as_json(finding, is_repaired=arguments.repair) for finding in found]})
    else:
        for finding in found:
            print(f"{finding.kind}\t{finding.sentence}" + (f"\t{finding.remedy}" if arguments.repair else ""))
    print(_summary(len(found), is_repaired=arguments.repair), file=sys.stderr)
    return PARTLY if found and not arguments.repair else DONE


def _as_json(finding: Finding, *, is_repaired: bool) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "sentence": finding.sentence,
        "people": list(finding.people),
        "remedy": finding.remedy,
        "repaired": is_repaired,
    }


def _summary(count: int, *, is_repaired: bool) -> str:
    if not count:
        return "Nothing wrong was found."
    many = "One fault was" if count == 1 else f"{count} faults were"
    if is_repaired:
        return f"{many} repaired. Take it back with: coffeetree undo"
    return f"{many} found. Nothing was changed. Repair with: coffeetree check --repair"
