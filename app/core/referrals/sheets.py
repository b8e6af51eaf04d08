"""A large drawing spread over sheets of paper, to be cut and glued together."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

Box = tuple[float, float, float, float]  # left, top, right, bottom

MARGIN_MM, OVERLAP_MM = 10.0, 10.0
MM_PER_INCH, PX_PER_INCH = 25.4, 96.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: *row* and *column* from 1, *box* the part of the drawing on it, px, overlap included."""

    row: int
    column: int
    box: Box


@dataclass(frozen=True, slots=True)
class Spread:
    """The sheets of a drawing, those with something on them, by row and column.

    *width* and *height* are a sheet's, mm; *scale* is 1 for px of 1/96 inch.
    """

    sheets: tuple[Sheet, ...]
    rows: int
    columns: int
    width: float
    height: float
    scale: float


def spread(bounds: Box, paper_mm: tuple[float, float], scale: float, has_ink: Callable[[Box], bool]) -> Spread:
    """A drawing over sheets of a paper, upright or across, whichever needs fewer. *has_ink* asks about a part of it."""
    short, long_ = sorted(paper_mm)
    upright, across = _grid(bounds, (short, long_), scale), _grid(bounds, (long_, short), scale)
    width, height, grid = (
        (short, long_, upright) if upright[0] * upright[1] <= across[0] * across[1] else (long_, short, across)
    )
    rows, columns = grid
    view = _view(width, scale), _view(height, scale)
    step = view[0] - _px(OVERLAP_MM, scale), view[1] - _px(OVERLAP_MM, scale)
    # What is left over is shared by both sides, so that the drawing stands in the middle.
    left = (bounds[0] + bounds[2] - (columns - 1) * step[0] - view[0]) / 2
    top = (bounds[1] + bounds[3] - (rows - 1) * step[1] - view[1]) / 2
    sheets = []
    for row in range(rows):
        for column in range(columns):
            x, y = left + column * step[0], top + row * step[1]
            box = (x, y, x + view[0], y + view[1])
            if has_ink(box):
                sheets.append(Sheet(row + 1, column + 1, box))
    return Spread(tuple(sheets), rows, columns, width, height, scale)


def sheet_count(bounds: Box, paper_mm: tuple[float, float], scale: float) -> int:
    """How many sheets a drawing takes at most, without laying them out."""
    short, long_ = sorted(paper_mm)
    return min(
        rows * columns for rows, columns in (_grid(bounds, (short, long_), scale), _grid(bounds, (long_, short), scale))
    )


def fitting(bounds: Box, paper_mm: tuple[float, float]) -> tuple[float, float, float]:
    """Width and height of one sheet, mm, upright or across, and the scale at which a drawing fits it; 1 at most."""
    wide, high = bounds[2] - bounds[0], bounds[3] - bounds[1]
    short, long_ = sorted(paper_mm)
    found = [
        (min(1.0, _view(width, 1.0) / wide, _view(height, 1.0) / high), width, height)
        for width, height in ((short, long_), (long_, short))
    ]
    scale, width, height = max(found, key=lambda one: one[0])
    return width, height, scale


def _grid(bounds: Box, sheet_mm: tuple[float, float], scale: float) -> tuple[int, int]:
    """Rows and columns."""
    lap = _px(OVERLAP_MM, scale)
    wide, high = bounds[2] - bounds[0], bounds[3] - bounds[1]
    columns = ceil(max(wide - lap, 1.0) / (_view(sheet_mm[0], scale) - lap))
    rows = ceil(max(high - lap, 1.0) / (_view(sheet_mm[1], scale) - lap))
    return rows, columns


def _view(mm: float, scale: float) -> float:
    """How much of the drawing fits a side of a sheet, px."""
    return _px(mm - 2 * MARGIN_MM, scale)


def _px(mm: float, scale: float) -> float:
    return mm / MM_PER_INCH * PX_PER_INCH / scale
