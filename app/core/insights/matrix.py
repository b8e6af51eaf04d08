"""Which questions were asked of whom, and which of them were answered."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.core.insights.figures import Behind, Figure, Mark, counted

MOST_QUESTIONS, MOST_PEOPLE = 15, 12
ANSWERED, ASKED, NOT_REACHED = "●", "○", "·"
NOTE = "● answered, with how many notes   ○ asked, nothing noted   · not reached.   Open a mark to compare all answers."


class Asked(NamedTuple):
    """What became of a question with a person: how many notes there are under it, and whether it was asked."""

    notes: int
    is_asked: bool


def matrix(
    questions: Sequence[tuple[str, str]],
    people: Sequence[tuple[int, str]],
    cells: Mapping[tuple[str, int], Asked],
) -> Figure:
    """The matrix of questions (key, text) × people (id, name), in the orders given."""
    marks = tuple(
        _mark((at, *question), (to, *person), cells[question[0], person[0]])
        for at, question in enumerate(questions)
        for to, person in enumerate(people)
        if (question[0], person[0]) in cells
    )
    rows, columns = tuple(text for _, text in questions), tuple(name for _, name in people)
    return Figure("questions", "Questions and answers", "Question", rows, columns, marks, NOTE)


def _mark(question: tuple[int, str, str], person: tuple[int, int, str], asked: Asked) -> Mark:
    row, key, text = question
    column, _, name = person
    behind = Behind("question", (key,), text)
    if asked.notes:
        cell = f"answered ({counted(asked.notes, 'note')})"
        short = ANSWERED if asked.notes == 1 else f"{ANSWERED} {asked.notes:,}"
        tone = "accent"
    elif asked.is_asked:
        cell, short, tone = "asked, nothing noted", ASKED, "amber"
    else:
        cell, short, tone = "not reached", NOT_REACHED, "neutral"
    return Mark(row, column, asked.notes, short, f"{name}, “{text}”: {cell}", behind, tone, cell)
