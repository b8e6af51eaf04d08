"""The commands around what is owed: a conversation took place, something was written or said, what is owed now."""

import argparse
from datetime import UTC, datetime
from typing import Any

from tzlocal import get_localzone_name

from app.cli.words import DONE, instant, positive, print_json
from app.core.conversations import ConversationId
from app.core.errors import UserError
from app.core.owed_facts import Desk
from app.core.schedule import zone_of
from app.core.touches import LABELS, Kind, Touch
from app.services import conversations, messages, owed, people, touches
from app.services.workspace import Workspace


def add_commands(commands: Any) -> None:
    """Add `held`, `log`, `answered` and `owed` to the parsers of commands."""
    _held(commands.add_parser("held", help="note that a conversation took place"))
    _log(commands.add_parser("log", help="note what was written or said to someone"))
    _answered(commands.add_parser("answered", help="note that someone answered what was written last"))
    _owed(commands.add_parser("owed", help="what is owed to whom, and why now"))


def _held(command: argparse.ArgumentParser) -> None:
    which = command.add_mutually_exclusive_group(required=True)
    which.add_argument("--person", metavar="NAME")
    which.add_argument("--id", type=positive, metavar="N")
    command.add_argument("--ended", type=instant, metavar="INSTANT", help="default: after its minutes")
    command.set_defaults(act=_hold)


def _hold(workspace: Workspace, arguments: argparse.Namespace) -> int:
    ended = _zoned(arguments.ended)
    talk = _talk_held(workspace, arguments, ended or datetime.now(UTC))
    name = workspace.read(conversations.page, talk).name
    workspace.write(f"Talked with {name}", touches.hold, talk, ended)
    print(talk)
    return DONE


def _talk_held(workspace: Workspace, arguments: argparse.Namespace, at: datetime) -> ConversationId:
    if arguments.id is not None:
        return ConversationId(arguments.id)
    found = workspace.read(touches.talk_to_hold, workspace.read(people.find, arguments.person), at)
    if found is None:
        raise UserError(f"No conversation with “{arguments.person}” is planned. Nothing was changed.")
    return found


def _log(command: argparse.ArgumentParser) -> None:
    command.add_argument("person", metavar="PERSON")
    command.add_argument("--kind", required=True, choices=[kind.value for kind in Kind])
    command.add_argument("--at", type=instant, metavar="INSTANT", help="default: now")
    command.add_argument("--note", default="", metavar="TEXT")
    command.set_defaults(act=_log_touch)


def _log_touch(workspace: Workspace, arguments: argparse.Namespace) -> int:
    person = workspace.read(people.find, arguments.person)
    (row,) = workspace.glance.person_rows([person])
    touch = Touch(Kind(arguments.kind), _zoned(arguments.at) or datetime.now(UTC), arguments.note)
    label = LABELS[touch.kind].format(row.name)
    workspace.write(label, touches.log, person, touch)
    print(label)
    return DONE


def _answered(command: argparse.ArgumentParser) -> None:
    command.add_argument("person", metavar="PERSON")
    command.add_argument("--at", type=instant, metavar="INSTANT", help="default: now")
    command.set_defaults(act=_note_answer)


def _note_answer(workspace: Workspace, arguments: argparse.Namespace) -> int:
    person = workspace.read(people.find, arguments.person)
    (row,) = workspace.glance.person_rows([person])
    label = f"{row.name} answered"
    workspace.write(label, messages.answered, person, _zoned(arguments.at))
    print(label)
    return DONE


def _owed(command: argparse.ArgumentParser) -> None:
    command.add_argument("--at", type=instant, metavar="INSTANT", help="as if it were then; default: now")
    command.add_argument("--json", action="store_true")
    command.set_defaults(act=_list_owed)


def _list_owed(workspace: Workspace, arguments: argparse.Namespace) -> int:
    zone = zone_of(get_localzone_name()) or UTC
    now = _zoned(arguments.at) or datetime.now(UTC)
    acts = workspace.read(owed.acts, Desk(now.astimezone(zone)))
    if arguments.json:
        print_json({"owed": [owed.as_json(act) for act in acts]})
    else:
        for act in acts:
            due = owed.due_text(act) or ""
            print("\t".join((act.rule, due, "late" if act.late else "", act.name, act.text)))
    return DONE


def _zoned(at: datetime | None) -> datetime | None:
    """In UTC; an instant without a zone is in the machine's."""
    if at is None:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=zone_of(get_localzone_name()) or UTC)).astimezone(UTC)
