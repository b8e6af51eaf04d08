"""Long lines drawn quickly look like those that Qt draws by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPicture

from app.ui.tree.painter import path_of
from app.ui.tree.strokes import stroke

WIDTH, HEIGHT = 700, 260


def line(reach: float):
    return (20, 30, 20, 40, 20 + reach, 40, 20 + reach, 50)


def stroke_whole(painter: QPainter, path: QPainterPath) -> None:
    end = path.currentPosition()
    stroke(painter, path, line(end.x() - 20))


def ink_by_row(draw, reach: float, style: Qt.PenStyle, scale: float, ratio: float = 1.0) -> list[int]:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(QPen(QColor("black"), 1.6, style))
    draw(painter, path_of(line(reach)))
    painter.end()
    rows = [bytes(image.constScanLine(y))[:WIDTH] for y in range(HEIGHT)]
    return [sum(255 - value for value in row) for row in rows]


@pytest.mark.parametrize("style", [Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine])
@pytest.mark.parametrize("ratio", [1.0, 2.0])  # of a finer screen
@pytest.mark.parametrize("scale", [0.5, 1.0, 2.5])
def test_a_long_line_has_as_much_ink_in_the_same_rows(qapp, style, scale, ratio):
    scale /= ratio
    ours = ink_by_row(stroke_whole, 620 / scale / ratio, style, scale, ratio)
    theirs = ink_by_row(QPainter.drawPath, 620 / scale / ratio, style, scale, ratio)
    scale *= ratio
    assert sum(theirs) > 0
    assert sum(ours) == pytest.approx(sum(theirs), rel=0.12)
    middle_of_ours, middle_of_theirs = (
        sum(y * ink for y, ink in enumerate(rows)) / sum(rows) for rows in (ours, theirs)
    )
    assert middle_of_ours == pytest.approx(middle_of_theirs, abs=0.5)
    marked = [[y for y, ink in enumerate(rows) if ink] for rows in (ours, theirs)]
    for end in (0, -1):  # less the cap of the thick pen, which the card at this end hides
        assert abs(marked[0][end] - marked[1][end]) <= 1 + 0.8 * scale


def test_the_pen_and_the_place_are_as_before(qapp):
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pen = QPen(QColor("black"), 1.6, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    before = painter.worldTransform()
    stroke_whole(painter, path_of(line(620)))
    assert painter.pen() == pen
    assert painter.worldTransform() == before
    painter.end()


def test_on_paper_a_line_stays_one_line(qapp):
    ours, theirs = QPicture(), QPicture()
    for picture, draw in ((ours, stroke_whole), (theirs, QPainter.drawPath)):
        painter = QPainter(picture)
        painter.setPen(QPen(QColor("black"), 1.6))
        draw(painter, path_of(line(620)))
        painter.end()
    assert ours.size() == theirs.size()
