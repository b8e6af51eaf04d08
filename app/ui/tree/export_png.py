"""The tree as a picture of a chosen width. Needs a QGuiApplication, no window."""

from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.core.errors import UserError
from app.ui import theme
from app.ui.tree.drawing import Drawing
from app.ui.whole_file import WholeFile

MOST_SIDE_PX = 32_000  # QPainter's coordinates are sure to 32,767
MOST_PIXELS = 200_000_000  # 800 MB while it is painted
USUAL_PIXELS = 40_000_000  # more is slow to open elsewhere


def png_size(drawing: Drawing, width: int) -> tuple[int, int]:
    """Width and height in px of a picture. Raises `UserError`, with the widest that goes, for one too large."""
    left, top, right, bottom = drawing.box
    ratio = (bottom - top) / (right - left)
    height = max(1, round(width * ratio))
    if max(width, height) > MOST_SIDE_PX or width * height > MOST_PIXELS:
        most = int(min(MOST_SIDE_PX, MOST_SIDE_PX / ratio, (MOST_PIXELS / ratio) ** 0.5))
        raise UserError(
            f"A picture of {width:,} × {height:,} px is too large. Nothing was written. The widest is {most:,} px."
        )
    return width, height


def usual_width(drawing: Drawing) -> int:
    """Life size, or what still opens everywhere."""
    left, top, right, bottom = drawing.box
    ratio = (bottom - top) / (right - left)
    return max(1, int(min(right - left, MOST_SIDE_PX, MOST_SIDE_PX / ratio, (USUAL_PIXELS / ratio) ** 0.5)))


def write_png(drawing: Drawing, path: Path, width: int = 0) -> tuple[int, int]:
    """Write the picture, *width* px wide or as `usual_width` has it; gives its size.

    Raises `StorageError`, and `UserError` for one too large; nothing is written then.
    """
    wide, high = png_size(drawing, width or usual_width(drawing))
    left, top, right, bottom = drawing.box
    scale = wide / (right - left)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(theme.TOKENS[theme.Scheme.LIGHT].window)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-left, -top)
    drawing.paint(painter, QRectF(left, top, right - left, bottom - top), scale)
    painter.end()
    with WholeFile(path) as target:
        target.is_whole = image.save(target.device, "PNG")  # type: ignore[call-overload]
    return wide, high
