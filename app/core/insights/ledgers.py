"""Advice by what became of it, and those who brought most people."""

from collections.abc import Mapping, Sequence

from app.core.insights.figures import Behind, Figure, Mark, counted
from app.core.referrals.connectors import Connector

# The words that are stored, and how they are shown; whatever else is stored counts as open.
STATES = {"will try": "Will try", "done": "Done", "not for me": "Not for me", "": "Not decided"}
_TONES = {"will try": "amber", "done": "accent", "not for me": "neutral", "": "sky"}
MOST_CONNECTORS = 8


def advice(counts: Mapping[str, int]) -> Figure:
    """How much advice stands where; *counts* by the stored state. Empty where there is no advice."""
    known = dict.fromkeys(STATES, 0)
    for state, count in counts.items():
        known[state if state in known else ""] += count
    shown = [state for state in STATES if known[state] or (state and any(known.values()))]
    marks = tuple(
        Mark(
            row, 0, known[state], f"{known[state]:,}", f"Advice, {STATES[state].lower()}: {known[state]:,}",
            Behind("advice", (state,), f"Advice: {STATES[state].lower()}"), _TONES[state],
        )
        for row, state in enumerate(shown)
    )  # fmt: skip
    rows = tuple(STATES[state] for state in shown)
    return Figure("advice", "Advice", "State", rows, ("Advice",), marks, "Advice done is a reason to write again.")


def best(connectors: Sequence[Connector], names: Mapping[int, str]) -> Figure:
    """Those who brought most, in the order given: talks that came of it, and people brought."""
    shown = connectors[:MOST_CONNECTORS]
    marks: list[Mark] = []
    for row, one in enumerate(shown):
        name = names.get(one.person, "")
        said = (
            f"{name} brought {counted(one.brought, 'person', 'people')}, {one.introduced:,} of them directly; "
            f"{counted(one.talks, 'talk')} came of it"
        )
        behind = Behind("brought", (str(int(one.person)),), f"Brought by {name}")
        marks.append(Mark(row, 0, one.talks, f"{one.talks:,}", said, behind))
        marks.append(Mark(row, 1, one.brought, f"{one.brought:,}", said, behind, "bean"))
    rows = tuple(names.get(one.person, "") for one in shown)
    note = "All they brought, also through those whom they introduced."
    return Figure(
        "connectors", "Best connectors", "Person", rows, ("Talks that came of it", "People brought"), tuple(marks), note
    )
