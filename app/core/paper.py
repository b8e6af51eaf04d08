"""The sheets people print on."""

from enum import StrEnum


class Paper(StrEnum):
    """A sheet to print on."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size_pt(self) -> tuple[float, float]:
        """Width and height, ISO 216 and ANSI/ASME Y14.1."""
        return (595.0, 842.0) if self is Paper.A4 else (612.0, 792.0)

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height, ISO 216 and ANSI/ASME Y14.1."""
        return (210.0, 297.0) if self is Paper.A4 else (215.9, 279.4)
