"""What is noted in a talk and after it: lines of notes, takeaways among them, and looking back."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple


class Mark(StrEnum):
    """What a line is: a plain note, or a takeaway."""

    NOTE = "note"
    INSIGHT = "insight"
    ADVICE = "advice"
    RESOURCE = "resource"
    NAME = "name"


class Prompt(StrEnum):
    """What is asked when looking back (method.md 6g)."""

    LEARNED = "learned"
    SURPRISED = "surprised"
    INTERESTED = "interested"
    NEXT = "next"


PROMPTS = {
    Prompt.LEARNED: "What did I learn?",
    Prompt.SURPRISED: "What surprised me?",
    Prompt.INTERESTED: "Am I still interested, and why?",
    Prompt.NEXT: "What next?",
}


class Advice(StrEnum):
    """What becomes of advice."""

    WILL_TRY = "will try"
    DONE = "done"
    NOT_FOR_ME = "not for me"


class Line(NamedTuple):
    """A line on a sheet of notes; as stored, neighbouring plain lines are one, with line breaks in it."""

    mark: Mark
    text: str


def stored(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Lines as they are kept: plain neighbours joined, what is blank left out."""
    kept: list[Line] = []
    said = (line for line in lines if line.mark is Mark.NOTE or line.text.strip())
    for is_note, group in groupby(said, key=lambda line: line.mark is Mark.NOTE):
        if is_note:
            kept.append(Line(Mark.NOTE, "\n".join(line.text for line in group)))
        else:
            kept += [Line(line.mark, line.text.strip()) for line in group]
    return tuple(line for line in kept if line.text.strip())


def lines(kept: Sequence[Line]) -> tuple[Line, ...]:
    """Kept lines as they are shown: one for each line break."""
    return tuple(Line(line.mark, text) for line in kept for text in line.text.split("\n"))
