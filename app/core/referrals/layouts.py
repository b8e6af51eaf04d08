"""The layouts by the names that the command line and the export know."""

from collections.abc import Callable

from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.layout import Layout, Sizes, tidy
from app.core.referrals.radial import radial
from app.core.referrals.visible import Shown, shown

LAYOUTS: dict[str, Callable[[Shown, Sizes | None], Layout]] = {"tree": tidy, "radial": radial}


def whole(facts: TreeFacts, name: str) -> tuple[TreeFacts, Layout]:
    """Everybody laid out, with the facts as they are drawn: rings opened. *name* is one of `LAYOUTS`."""
    graph = Graph(facts)
    return graph.facts, LAYOUTS[name](shown(graph), None)
