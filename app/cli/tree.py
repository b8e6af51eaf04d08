"""Commands of the referral tree: who introduced whom, who could introduce me, and the tree as a file."""

import argparse
import sys
from pathlib import Path
from typing import Any

from app.cli.words import DONE, day, positive, print_json
from app.core.paper import Paper
from app.core.people import PersonId
from app.core.referrals.asking import Route
from app.core.referrals.asking_words import chain, headline, reasons, weak_link
from app.core.referrals.export_order import Kind, Order, PageChoice, Pages
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.referrals.layouts import LAYOUTS
from app.services import asking, listing, people, referrals
from app.services.workspace import Workspace
from app.ui.printing import headless, papers
from app.ui.tree import export


def add_commands(commands: Any) -> None:
    """Add `refer`, `introducers` and `tree` to the parsers of commands."""
    _refer(commands.add_parser("refer", help="record who introduced someone"))
    _introducers(commands.add_parser("introducers", help="who can introduce me to someone, by the best way"))
    _tree(commands.add_parser("tree", help="the referral tree, as JSON or a picture"))


def _refer(command: argparse.ArgumentParser) -> None:
    command.add_argument("person", metavar="PERSON")
    command.add_argument("--by", required=True, metavar="INTRODUCER")
    command.add_argument("--on", type=day, metavar="DATE")
    permissions = [permission.value for permission in Permission]
    command.add_argument("--permission", choices=permissions, default=Permission.NOT_ASKED.value)
    command.add_argument("--channel", default="")
    command.add_argument("--secondary", action="store_true", help="keep the primary introducer")
    command.set_defaults(act=_introduce)


def _introduce(workspace: Workspace, arguments: argparse.Namespace) -> int:
    draft = ReferralDraft(
        introducer=workspace.read(people.find, arguments.by),
        introduced=workspace.read(people.find, arguments.person),
        on=arguments.on,
        channel=arguments.channel,
        permission=Permission(arguments.permission),
        is_primary=not arguments.secondary,
    )
    names = {row.id: row.name for row in workspace.glance.person_rows([draft.introducer, draft.introduced])}
    label = f"{names[draft.introduced]} introduced by {names[draft.introducer]}"
    workspace.write(label, referrals.introduce, [draft])
    print(label)
    return DONE


def _tree(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true")
    for kind in (Kind.SVG, Kind.PDF, Kind.PNG, Kind.GRAPHML):
        command.add_argument(f"--{kind}", type=Path, metavar="F")
    command.add_argument("--initials", action="store_true", help="initials instead of names, for sharing")
    command.add_argument("--layout", choices=list(LAYOUTS), default="tree")
    command.add_argument("--tiled", action="store_true", help="PDF: over many sheets, with overlap and crop marks")
    command.add_argument("--paper", choices=[paper.value for paper in Paper], help="PDF: fit one sheet, or --tiled")
    command.add_argument("--scale", type=positive, default=100, metavar="PERCENT", help="PDF: size of the tiled tree")
    command.add_argument("--width", type=positive, default=0, metavar="PX", help="PNG: width of the picture")
    command.set_defaults(act=_export_tree)


def _export_tree(workspace: Workspace, arguments: argparse.Namespace) -> int:
    paths = {kind: getattr(arguments, kind.value) for kind in Kind if kind is not Kind.JSON}
    wanted = {kind: path for kind, path in paths.items() if path is not None}
    needs_edges = arguments.json or Kind.GRAPHML in wanted
    edges = workspace.read(referrals.edges) if needs_edges else []
    if wanted:
        headless.ensure_application()
    for kind, path in wanted.items():
        order = Order(kind, arguments.initials, arguments.layout, _pages(arguments), arguments.width)
        export.write(order, workspace.glance, edges, path)
    if arguments.json:
        print_json(listing.tree_json(workspace.glance, edges, names_as_initials=arguments.initials))
    elif not wanted:
        print(listing.outline(workspace.glance.tree(), names_as_initials=arguments.initials))
    return DONE


def _pages(arguments: argparse.Namespace) -> PageChoice:
    paper = Paper(arguments.paper) if arguments.paper else papers.default_paper()
    pages = Pages.TILED if arguments.tiled else Pages.SHEET if arguments.paper else Pages.ONE
    return PageChoice(pages, paper, arguments.scale / 100)


def _introducers(command: argparse.ArgumentParser) -> None:
    command.add_argument("goal", metavar="PERSON-OR-ORGANIZATION", help="or a role, such as astronomer")
    command.add_argument("--json", action="store_true")
    command.set_defaults(act=_find_introducers)


def _find_introducers(workspace: Workspace, arguments: argparse.Namespace) -> int:
    goal = asking.meant(workspace.glance, arguments.goal, lambda text: workspace.read(people.find, text))
    answer = asking.answer(workspace.glance, goal)
    names = {person: row.name for person, row in answer.people.items()}
    if arguments.json:
        asked = {"kind": goal.kind.value, "name": goal.label, "people": list(goal.people)}
        print_json({"asked": asked, "paths": [_route_json(route, names) for route in answer.routes]})
    else:
        for route in answer.routes:
            weak = weak_link(route, names)
            print("\t".join((headline(route, names), chain(route, names), reasons(route, asking.today()), weak)))
    if not answer.routes:
        print(f"No way leads to {goal.label} yet: nobody in the tree knows anybody there.", file=sys.stderr)
    return DONE


def _route_json(route: Route, names: dict[PersonId, str]) -> dict[str, object]:
    return {
        "people": list(route.people),
        "names": [names[person] for person in route.people],
        "ask": route.ask,
        "through": route.through.value,
        "steps": len(route.people) - 1,
        "is_detour": route.is_detour,
        "permission": route.permission.value,
        "last_contact": None if route.last_contact is None else route.last_contact.isoformat(),
        "talks": route.talks,
        "weakest": {
            "from": route.people[route.weakest],
            "to": route.people[route.weakest + 1],
            "why": route.why.value or None,
        },
    }
