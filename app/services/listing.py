"""Lists of people and the tree as text and JSON, for the command line."""

import json
from collections.abc import Sequence
from typing import Any

from app.core.people import PersonRow
from app.core.referrals.export import shown_name
from app.core.referrals.export import tree_json as facts_json
from app.core.referrals.facts import Edge, TreeFacts
from app.core.referrals.graph import Graph
from app.store.glance import Glance

# SQLite takes 32,766 parameters in a statement.
PAGE = 1_000


def people(glance: Glance, search: str = "") -> list[PersonRow]:
    """Everyone by name, or those whom a search finds."""
    ids = glance.search_ids(search) if search else glance.person_ids()
    rows: list[PersonRow] = []
    for start in range(0, len(ids), PAGE):
        rows += glance.person_rows(ids[start : start + PAGE])
    return rows


def as_json(row: PersonRow) -> dict[str, Any]:
    """A row with stable keys (docs/cli.md)."""
    return {
        "id": row.id,
        "name": row.name,
        "title": row.title,
        "organization": row.organization,
        "introduced_by": row.introducer or None,
        "stage": row.stage.value,
        "last_contact": None if row.last_contact is None else row.last_contact.isoformat(),
    }


def tree_json(glance: Glance, edges: Sequence[Edge], *, names_as_initials: bool = False) -> dict[str, object]:
    """The object of `tree --json`: everyone, me first, also those who are not in the tree."""
    facts = glance.tree()
    present = set(facts.ids)
    others = [i for i in glance.person_ids() if i not in present]
    for start in range(0, len(others), PAGE):
        for row in glance.person_rows(others[start : start + PAGE]):
            _append(facts, row)
    return facts_json(facts, edges, names_as_initials=names_as_initials)


def json_text(result: object) -> str:
    """An object as the commands print it."""
    return json.dumps(result, ensure_ascii=False, indent=1)


def _append(facts: TreeFacts, row: PersonRow) -> None:
    facts.ids.append(row.id)
    facts.parents.append(-1)
    facts.names.append(row.name)
    facts.roles.append(row.title)
    facts.stages.append(row.stage)
    facts.loops_open.append(0)
    facts.promised.append(row.stage == "promised")


def outline(facts: TreeFacts, *, names_as_initials: bool = False) -> str:
    """The tree as indented lines, me first; then those whom nobody introduced, and rings opened above their last."""
    graph = Graph(facts)
    starts = [index for index, parent in enumerate(graph.facts.parents) if parent < 0]
    lines: list[str] = []
    open_ = [(index, 0) for index in reversed(starts)]
    while open_:
        index, depth = open_.pop()
        name = shown_name(facts, index, names_as_initials=names_as_initials)
        lines.append(f"{'  ' * depth}{name} ({facts.stages[index]})")
        open_ += [(child, depth + 1) for child in reversed(graph.children[index])]
    return "\n".join(lines)
