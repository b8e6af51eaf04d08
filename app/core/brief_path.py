"""The section "How I got here": the people between me and the person, with arrows between."""

from collections.abc import Sequence

from app.core.brief import Brief
from app.core.brief_sections import Missing, title
from app.core.galley import Galley, Ink, Tone
from app.core.typesetting import Face, Passage, base_line, elided, leading, passage

# Longer paths never fit half the width in five lines; trying them is wasted.
_MOST_STEPS = 16


def path(brief: Brief, size: float, galley: Galley, most_lines: int, missing: Missing) -> None:
    """How I got here: me, the people between, and the person, with the middle left out when there are too many."""
    title(galley, "How I got here", size)
    plain = Face(size)
    kept = min(len(brief.path), _MOST_STEPS) + 1
    rows: list[list[tuple[float, str, Face, float]]] = []
    sentence = Passage(())
    while kept > 2:
        kept -= 1
        rows = _path_rows(_ends_of(brief.path, kept), size, galley)
        sentence = passage(
            brief.permission, plain, galley.width, galley.measure, max(min(most_lines - len(rows), 2), 0)
        )
        if len(rows) <= most_lines and (sentence.lines or not brief.permission):
            break
    for row in rows[:most_lines]:
        for x, text, face, width in row:
            galley.marks.append(Ink(x, galley.y + base_line(face, galley.measure), text, face, width=width))
        galley.gap(leading(plain, galley.measure))
    for line in sentence.lines:
        galley.text(line, plain, Tone.MUTED)
    if kept < len(brief.path):
        count = len(brief.path) - kept
        missing.notes.append(f"How I got here: {count} {'person' if count == 1 else 'people'} not printed")
    shown = {text for row in rows for _, text, _, _ in row}
    cut = sum(step not in shown for step in _ends_of(brief.path, kept))
    if cut:
        missing.notes.append(f"How I got here: {cut} {'name' if cut == 1 else 'names'} shortened")
    missing.words("Permission", sentence.rest)


def _ends_of(steps: tuple[str, ...], kept: int) -> list[str]:
    """The steps, or the first and the last ones around an ellipsis."""
    if kept >= len(steps):
        return list(steps)
    first = 2 if kept > 2 else 1
    return [*steps[:first], "…", *steps[len(steps) - (kept - first) :]]


def _path_rows(steps: Sequence[str], size: float, galley: Galley) -> list[list[tuple[float, str, Face, float]]]:
    """The steps with arrows between, flowed; each run with its x, face and width."""
    measure, plain = galley.measure, Face(size)
    arrow, space = measure.width("→", plain), measure.width(" ", plain)
    rows: list[list[tuple[float, str, Face, float]]] = [[]]
    x = 0.0
    for index, step in enumerate(steps):
        is_last = index == len(steps) - 1
        face = Face(size, is_bold=is_last)
        name = elided(step, face, galley.width - space - arrow, measure)
        if x and x + name.width + (0 if is_last else space + arrow) > galley.width:
            rows.append([])
            x = 0.0
        rows[-1].append((x, name.text, face, name.width))
        x += name.width + space
        if not is_last:
            rows[-1].append((x, "→", plain, arrow))
            x += arrow + space
    return rows
