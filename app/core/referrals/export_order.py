"""What an export of the tree is to be."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.core.paper import Paper


class Kind(StrEnum):
    """What the tree is written as; the value is the file's suffix."""

    PDF = "pdf"
    SVG = "svg"
    PNG = "png"
    GRAPHML = "graphml"
    JSON = "json"


class Pages(StrEnum):
    """What a PDF puts the drawing on."""

    ONE = "one"  # a page as large as the tree
    SHEET = "sheet"  # everything on one sheet of paper
    TILED = "tiled"  # many sheets to be glued together


@dataclass(frozen=True, slots=True)
class PageChoice:
    """How a PDF is paged; *paper* counts for sheets, *scale* for many of them (1 is life size)."""

    pages: Pages = Pages.ONE
    paper: Paper = Paper.A4
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted. *layout* is a name of `layouts.LAYOUTS`; *width* of a picture in px, 0 for the usual one."""

    kind: Kind
    initials: bool = False
    layout: str = "tree"
    pages: PageChoice = field(default_factory=PageChoice)
    width: int = 0
