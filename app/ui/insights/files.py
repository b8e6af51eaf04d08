"""A figure as a file: PNG, SVG with real text, or CSV. Needs a QGuiApplication, no window."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from app.core.insights.figures import csv_text
from app.ui import theme
from app.ui.insights.drawing import LEFT, Drawing, write
from app.ui.whole_file import WholeFile, write_text

# Wide enough for the widest grid, and for a page in print at two dots a px.
WIDTH_PX, SCALE = 960.0, 2
_MARGIN_PX, _TITLE_PX = 24.0, 54.0


def save(drawing: Drawing, path: Path) -> str:
    """Write what the ending of the path says, PNG for an unknown one; gives the name of the file.

    Raises `StorageError`; what was there before is kept then.
    """
    kind = path.suffix.lower()
    if kind == ".csv":
        write_text(path, csv_text(drawing.figure))
    elif kind == ".svg":
        _write_svg(drawing, path)
    else:
        _write_png(drawing, path)
    return path.name


def _size(drawing: Drawing) -> QSize:
    high = drawing.height(WIDTH_PX) + _TITLE_PX + 2 * _MARGIN_PX
    return QSize(int(WIDTH_PX + 2 * _MARGIN_PX), int(high) + 1)


def _write_png(drawing: Drawing, path: Path) -> None:
    size = _size(drawing)
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    _paint(drawing, painter)
    painter.end()
    with WholeFile(path) as target:
        target.is_whole = image.save(target.device, "PNG")  # type: ignore[call-overload]


def _write_svg(drawing: Drawing, path: Path) -> None:
    size = _size(drawing)
    screen = QGuiApplication.primaryScreen()
    with WholeFile(path) as target:
        generator = QSvgGenerator()
        generator.setOutputDevice(target.device)
        generator.setTitle(drawing.figure.title)
        generator.setDescription("Coffeetree")
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        # Sizes of letters are in points of the screen: with its resolution they come out as on it.
        generator.setResolution(round(screen.logicalDotsPerInchY()) if screen else 96)
        painter = QPainter(generator)
        _paint(drawing, painter)
        painter.end()
        target.is_whole = True


def _paint(drawing: Drawing, painter: QPainter) -> None:
    """On white, whatever the window wears: it is for paper and for others."""
    ink = theme.TOKENS[theme.Scheme.LIGHT]
    size = _size(drawing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), ink.surface)
    painter.translate(_MARGIN_PX, _MARGIN_PX)
    room = QRectF(0, 0, WIDTH_PX, 22)
    write(painter, room, drawing.figure.title, ink.text, LEFT, size=theme.HEADING_PX, is_bold=True)
    write(painter, QRectF(0, 22, WIDTH_PX, 18), drawing.figure.note, ink.muted)
    painter.translate(0, _TITLE_PX)
    drawing.paint(painter, WIDTH_PX, ink)
