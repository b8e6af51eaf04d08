"""Someone in a sentence, for those who listen."""

from app.core.referrals.graph import ME, Graph


def summary(graph: Graph, person: int) -> str:
    """Name, stage, introducer, how many they brought, and whether a loop is open or thanks are due."""
    node = graph.index.get(person)
    if node is None:
        return "Nobody is chosen"
    facts = graph.facts
    if node == ME:
        return f"You, start of the tree, brought {len(graph.children[ME])}"
    above = facts.parents[node]
    name = "nobody known" if above < 0 else "you" if above == ME else facts.names[above]
    count = len(graph.children[node])
    brought = f"brought {count} {'person' if count == 1 else 'people'}"
    thanks = ", thank-you due" if node in facts.thanks_due else ""
    loop = ", introducer not told yet" if facts.loops_open[node] else ""
    return f"{facts.names[node]}, {facts.stages[node]}, introduced by {name}, {brought}{loop}{thanks}"
