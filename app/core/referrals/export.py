"""The tree for other programs: people and referrals as one JSON object or as GraphML."""

from collections.abc import Iterable
from html import escape

from app.core.people import initials
from app.core.referrals.facts import Edge, TreeFacts
from app.core.referrals.graph import ME, NOBODY

NEVER = "\ufffe\uffff"  # with the control characters and half surrogates, what XML 1.0 leaves out


def tree_json(facts: TreeFacts, edges: Iterable[Edge], *, names_as_initials: bool = False) -> dict[str, object]:
    """The object of `tree --json` (cli.md): the people of the facts in their order, and every referral."""
    people = [
        {
            "id": facts.ids[i],
            "name": shown_name(facts, i, names_as_initials=names_as_initials),
            "stage": str(facts.stages[i]),
            "primary_introducer": None if facts.parents[i] == NOBODY else facts.ids[facts.parents[i]],
        }
        for i in range(len(facts.ids))
    ]
    referrals = [
        {
            "introducer": edge.introducer,
            "introduced": edge.introduced,
            "primary": edge.is_primary,
            "permission": str(edge.permission),
            "loop": str(edge.loop),
        }
        for edge in edges
    ]
    return {"people": people, "referrals": referrals}


_NODE_KEYS = {"name": "string", "stage": "string", "me": "boolean", "promised": "boolean"}
_EDGE_KEYS = {"primary": "boolean", "permission": "string", "loop": "string", "channel": "string", "on": "string"}


def tree_graphml(facts: TreeFacts, edges: Iterable[Edge], *, names_as_initials: bool = False) -> str:
    """The people of the facts and the referrals between them as a directed graph in GraphML 1.0.

    A node is `n` and the person's id; an edge runs from the introducer to the introduced.
    Source: http://graphml.graphdrawing.org/primer/graphml-primer.html
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ]
    for owner, keys in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
        lines += [f'<key id="{key}" for="{owner}" attr.name="{key}" attr.type="{kind}"/>' for key, kind in keys.items()]
    lines.append('<graph id="referrals" edgedefault="directed">')
    for index, person in enumerate(facts.ids):
        name = shown_name(facts, index, names_as_initials=names_as_initials)
        values = (name, str(facts.stages[index]), index == ME, bool(facts.promised[index]))
        lines.append(f'<node id="n{person}">{_data(_NODE_KEYS, values)}</node>')
    inside = set(facts.ids)
    for edge in edges:
        if edge.introducer in inside and edge.introduced in inside:
            on = "" if edge.on is None else edge.on.isoformat()
            told = (edge.is_primary, str(edge.permission), str(edge.loop), edge.channel, on)
            ends = f'source="n{edge.introducer}" target="n{edge.introduced}"'
            lines.append(f'<edge id="e{edge.id}" {ends}>{_data(_EDGE_KEYS, told)}</edge>')
    return "\n".join([*lines, "</graph>", "</graphml>", ""])


def shown_name(facts: TreeFacts, index: int, *, names_as_initials: bool) -> str:
    """Someone's name, or letters for it where names are kept back."""
    name = facts.names[index]
    return initials(name) if names_as_initials else name


def _data(keys: Iterable[str], values: Iterable[object]) -> str:
    written = (str(value).lower() if isinstance(value, bool) else str(value) for value in values)
    return "".join(
        f'<data key="{key}">{escape(drawable(value))}</data>' for key, value in zip(keys, written, strict=True) if value
    )


def drawable(text: str) -> str:
    """Text without the characters that XML can't hold."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in NEVER))
