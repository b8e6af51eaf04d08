"""The second door: the same use cases as the window, from a terminal or a script."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone_name

from app.cli import checking, etiquette, owing, tree
from app.cli.words import DONE, PARTLY, instant, positive, print_json
from app.core.conversations import DEFAULT_MINUTES, ConversationDraft, ConversationId, Format
from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.core.errors import UserError
from app.core.importing import Action, ImportPlan, Problem
from app.services import conversations, importing, listing, people, sample
from app.services.workspace import Workspace
from app.ui.printing import headless, papers, pdf

FORMATS = [format_.value for format_ in Format]
READS = frozenset(("people", "tree", "introducers", "brief", "owed", "history"))


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add every command to the parser of the front door."""
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _import(commands.add_parser("import", help="bring people in from LinkedIn's export or vCard files"))
    _people(commands.add_parser("people", help="list people"))
    _add(commands.add_parser("add", help="add a person"))
    tree.add_commands(commands)
    _plan(commands.add_parser("plan", help="plan a conversation"))
    _brief(commands.add_parser("brief", help="write the one-page brief of a conversation"))
    owing.add_commands(commands)
    for name, act, help_ in (("undo", _undo, "take back steps"), ("redo", _redo, "carry out undone steps again")):
        command = commands.add_parser(name, help=help_)
        command.add_argument("steps", nargs="?", type=positive, default=1, metavar="N")
        command.set_defaults(act=act)
    checking.add_command(commands)
    etiquette.add_command(commands)
    commands.add_parser("history", help="list the steps that can be undone").set_defaults(act=_history)
    command = commands.add_parser("sample", help="fill an empty data folder with the sample network")
    command.add_argument("--people", type=positive, metavar="N", help="N made-up people instead, for trying at size")
    command.set_defaults(act=_sample)


def is_writing(arguments: argparse.Namespace) -> bool:
    """Whether a parsed command needs the data folder for itself."""
    if arguments.command == "check":
        return bool(arguments.repair)
    return arguments.command not in READS


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Carry out a parsed command; gives the exit code. Raises `UserError` and `StorageError`."""
    act: Callable[[Workspace, argparse.Namespace], int] = arguments.act
    return act(workspace, arguments)


# import


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE")
    command.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    command.add_argument("--json", action="store_true")
    command.set_defaults(act=_import_files)


def _import_files(workspace: Workspace, arguments: argparse.Namespace) -> int:
    paths = [Path(name) for name in arguments.files]
    plan = workspace.read(importing.plan_files, paths)
    _report_problems(plan.problems)
    if not arguments.dry_run:
        label = f"Import {paths[0].name}" + (f" and {len(paths) - 1} more" if len(paths) > 1 else "")
        outcome, _changes = workspace.write(label, importing.take, plan)
        print(
            f"{outcome.added} added, {outcome.completed} completed, {outcome.skipped} already there.", file=sys.stderr
        )
    if arguments.json:
        print_json(_plan_json(plan))
    elif arguments.dry_run:
        for row in plan.rows:
            print(f"{row.action}\t{row.draft.name}\t{row.reason}")
    return PARTLY if plan.problems else DONE


def _report_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(f"{problem.file}:{problem.line}: {problem.reason}", file=sys.stderr)


def _plan_json(plan: ImportPlan) -> dict[str, Any]:
    return {
        "people": [
            {
                "name": row.draft.name,
                "emails": list(row.draft.values(ContactKind.EMAIL)),
                "phones": list(row.draft.values(ContactKind.PHONE)),
                "organization": row.draft.positions[0].organization if row.draft.positions else "",
                "title": row.draft.positions[0].title if row.draft.positions else "",
                "urls": list(row.draft.values(ContactKind.URL)),
                "action": row.action.value,
            }
            for row in plan.rows
        ],
        "counts": {action.value: plan.count(action) for action in Action},
        "events": [],
        "problems": [{"file": p.file, "line": p.line, "reason": p.reason} for p in plan.problems],
    }


# people


def _people(command: argparse.ArgumentParser) -> None:
    command.add_argument("--search", metavar="TEXT", default="")
    command.add_argument("--json", action="store_true")
    command.set_defaults(act=_list_people)


def _list_people(workspace: Workspace, arguments: argparse.Namespace) -> int:
    rows = listing.people(workspace.glance, arguments.search)
    if arguments.json:
        print_json({"people": [listing.as_json(row) for row in rows]})
    else:
        for row in rows:
            print("\t".join((str(row.id), row.name, row.title, row.organization, row.introducer, row.stage)))
    return DONE


def _add(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME")
    command.add_argument("--email", default="")
    command.add_argument("--organization", default="")
    command.add_argument("--title", default="")
    command.set_defaults(act=_add_person)


def _add_person(workspace: Workspace, arguments: argparse.Namespace) -> int:
    points = (ContactPointDraft(ContactKind.EMAIL, arguments.email),) if arguments.email else ()
    position = PositionDraft(arguments.organization, arguments.title)
    has_position = arguments.organization or arguments.title
    given, _, family = arguments.name.strip().rpartition(" ")
    draft = PersonDraft(
        arguments.name, given, family, contact_points=points, positions=(position,) if has_position else ()
    )
    person, _changes = workspace.write(f"Add {arguments.name}", people.add, draft)
    print(person)
    return DONE


# conversations


def _plan(command: argparse.ArgumentParser) -> None:
    command.add_argument("person", metavar="PERSON")
    command.add_argument("--at", required=True, type=instant, metavar="INSTANT")
    command.add_argument("--zone", default="", help="your time zone, for example Europe/London")
    command.add_argument("--their-zone", default="")
    command.add_argument("--minutes", type=positive, default=DEFAULT_MINUTES)
    command.add_argument("--format", choices=FORMATS, default=Format.VIDEO.value)
    command.add_argument("--place", default="")
    command.set_defaults(act=_plan_conversation)


def _plan_conversation(workspace: Workspace, arguments: argparse.Namespace) -> int:
    person = workspace.read(people.find, arguments.person)
    zone = arguments.zone or get_localzone_name()
    for name in (zone, arguments.their_zone):
        _check_zone(name)
    starts_at = arguments.at if arguments.at.tzinfo else arguments.at.replace(tzinfo=ZoneInfo(zone))
    draft = ConversationDraft(
        person=person,
        starts_at=starts_at.astimezone(UTC),
        zone=zone,
        minutes=arguments.minutes,
        format=Format(arguments.format),
        place=arguments.place,
        their_zone=arguments.their_zone,
    )
    (row,) = workspace.glance.person_rows([person])
    conversation, _changes = workspace.write(f"Plan conversation with {row.name}", conversations.plan, draft)
    print(conversation)
    return DONE


def _check_zone(name: str) -> None:
    try:
        if name:
            ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(f"“{name}” is no time zone; one looks like Europe/London. Nothing was changed.") from error


def _brief(command: argparse.ArgumentParser) -> None:
    which = command.add_mutually_exclusive_group(required=True)
    which.add_argument("--next", action="store_true", help="the next conversation")
    which.add_argument("--person", metavar="NAME")
    which.add_argument("--id", type=positive, metavar="N")
    command.add_argument("--pdf", type=Path, required=True, metavar="FILE")
    command.add_argument("--paper", choices=["a4", "letter"], help="default: as the locale has it")
    command.add_argument("--json", action="store_true")
    command.set_defaults(act=_write_brief)


def _write_brief(workspace: Workspace, arguments: argparse.Namespace) -> int:
    page = workspace.read(conversations.page, _which(workspace, arguments))
    headless.ensure_application()
    outcome = pdf.write_pdf(page, arguments.pdf, arguments.paper or papers.default_paper().value)
    if arguments.json:
        print_json({"pages": outcome.pages, "left_out": list(outcome.left_out)})
    for text in outcome.left_out:
        print(f"Left out: {text}", file=sys.stderr)
    return DONE


def _which(workspace: Workspace, arguments: argparse.Namespace) -> ConversationId:
    now = datetime.now(UTC)
    if arguments.id is not None:
        return ConversationId(arguments.id)
    if arguments.next:
        found = workspace.read(conversations.next_id, now)
    else:
        found = workspace.read(conversations.next_with, workspace.read(people.find, arguments.person), now)
    if found is None:
        raise UserError("No conversation is planned. Plan one with: coffeetree plan PERSON --at INSTANT")
    return found


# history


def _undo(workspace: Workspace, arguments: argparse.Namespace) -> int:
    return _replay(workspace.undo, "Undone", "There is nothing to undo.", arguments.steps)


def _redo(workspace: Workspace, arguments: argparse.Namespace) -> int:
    return _replay(workspace.redo, "Done again", "There is nothing to redo.", arguments.steps)


def _replay(step: Callable[[], Any], done: str, nothing: str, steps: int) -> int:
    for index in range(steps):
        answer = step()
        if answer is None:
            if index == 0:
                raise UserError(nothing)
            break
        print(f"{done}: {answer[0]}")
    return DONE


def _history(workspace: Workspace, _arguments: argparse.Namespace) -> int:
    for entry in workspace.history():
        print("\t".join((entry.at, "undone" if entry.is_undone else "", entry.label)))
    return DONE


def _sample(workspace: Workspace, arguments: argparse.Namespace) -> int:
    if arguments.people:
        count, _changes = workspace.write("Sample", sample.fill_synthetic, arguments.people)
    else:
        count, _changes = workspace.write("Sample network", sample.fill)
    print(f"{count} people")
    return DONE
