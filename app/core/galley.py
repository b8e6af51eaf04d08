"""Marks on paper and the column they are set in; all lengths in points, y down."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.core.typesetting import Face, Measure, TextLine, base_line, leading


class Tone(StrEnum):
    """How dark a mark prints."""

    INK = "ink"
    MUTED = "muted"
    ACCENT = "accent"
    HAIRLINE = "hairline"


@dataclass(frozen=True, slots=True)
class Ink:
    """A run of text; (*x*, *y*) is the left end of its base line, whichever way it runs."""

    x: float
    y: float
    text: str
    face: Face
    tone: Tone = Tone.INK
    width: float = 0.0
    is_rtl: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    tone: Tone = Tone.HAIRLINE


@dataclass(frozen=True, slots=True)
class Frame:
    """A rounded outline."""

    x: float
    y: float
    width: float
    height: float
    radius: float


Mark = Ink | Stroke | Frame


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The same mark elsewhere."""
    if isinstance(mark, Stroke):
        return replace(mark, x=mark.x + dx, y=mark.y + dy, to_x=mark.to_x + dx, to_y=mark.to_y + dy)
    if isinstance(mark, Ink):
        return Ink(mark.x + dx, mark.y + dy, mark.text, mark.face, mark.tone, mark.width, mark.is_rtl)
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


@dataclass(slots=True)
class Galley:
    """A column being filled from the top; *y* is where the next thing goes."""

    width: float
    measure: Measure
    y: float = 0.0
    marks: list[Mark] = field(default_factory=list)

    def gap(self, height: float) -> None:
        """Leave some height free."""
        self.y += height

    def text(
        self, line: TextLine, face: Face, tone: Tone = Tone.INK, *, indent: float = 0.0, at_left: bool = False
    ) -> float:
        """Set one line and go below it. Returns its left end; right-to-left stands at the right unless *at_left*."""
        x = max(self.width - indent - line.width, 0.0) if line.is_rtl and not at_left else indent
        self.marks.append(
            Ink(x, self.y + base_line(face, self.measure), line.text, face, tone, line.width, line.is_rtl)
        )
        self.y += leading(face, self.measure)
        return x

    def rules(self, count: int, pitch: float, indent: float = 0.0) -> None:
        """Lines to write on, *pitch* apart."""
        for _ in range(count):
            self.y += pitch
            self.marks.append(Stroke(indent, self.y, self.width, self.y))

    def place(self, other: "Galley", x: float = 0.0) -> None:
        """Put a filled column here, at *x*, and go below it."""
        self.marks += [moved(mark, x, self.y) for mark in other.marks]
        self.y += other.y
