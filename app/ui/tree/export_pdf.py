"""The tree as vector PDF: one page as large as it needs, one sheet of paper, or many. Needs a QGuiApplication."""

from pathlib import Path

from PySide6.QtCore import QLineF, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from app.core.errors import UserError
from app.core.referrals.export_order import PageChoice, Pages
from app.core.referrals.sheets import (
    MARGIN_MM,
    MM_PER_INCH,
    OVERLAP_MM,
    PX_PER_INCH,
    Sheet,
    Spread,
    fitting,
    sheet_count,
    spread,
)
from app.ui.tree.drawing import Drawing
from app.ui.whole_file import WholeFile

DOTS_PER_INCH = 1200
# PDF pages may be 200 inches wide at most (PDF 1.7, annex C); wider trees are drawn smaller.
MOST_INCHES = 199.0
MOST_SHEETS = 1_000
MARK_MM, GAP_MM = 5.0, 1.5
LABEL_PT = 7.0


def write_pdf(drawing: Drawing, path: Path, choice: PageChoice) -> int:
    """Write the drawing; gives how many pages. Raises `StorageError`, and `UserError` for too many sheets."""
    bounds = drawing.box
    if choice.pages is Pages.TILED:
        plan = _spread(drawing, choice)
        with WholeFile(path) as target:
            _paint_sheets(drawing, _writer(target, plan.width, plan.height), plan)
            target.is_whole = True
        return len(plan.sheets)
    wide, high = bounds[2] - bounds[0], bounds[3] - bounds[1]
    if choice.pages is Pages.SHEET:
        width, height, scale = fitting(bounds, choice.paper.size_mm)
    else:
        scale = min(1.0, MOST_INCHES / (max(wide, high) / PX_PER_INCH))
        width, height = (side * scale / PX_PER_INCH * MM_PER_INCH for side in (wide, high))
    with WholeFile(path) as target:
        writer = _writer(target, width, height)
        painter = QPainter(writer)
        _paint_middle(drawing, painter, (width, height), scale)
        painter.end()
        target.is_whole = True
    return 1


def sheets_needed(drawing: Drawing, choice: PageChoice) -> tuple[int, int, int]:
    """Sheets, rows and columns of a tiled PDF. Raises `UserError` for too many."""
    plan = _spread(drawing, choice)
    return len(plan.sheets), plan.rows, plan.columns


def _spread(drawing: Drawing, choice: PageChoice) -> Spread:
    count = sheet_count(drawing.box, choice.paper.size_mm, choice.scale)
    if count > MOST_SHEETS:
        raise UserError(
            f"That would be {count:,} sheets; {MOST_SHEETS:,} are the most. Nothing was written. Choose a smaller size."
        )
    return spread(drawing.box, choice.paper.size_mm, choice.scale, drawing.has_ink)


def _writer(target: WholeFile, width_mm: float, height_mm: float) -> QPdfWriter:
    writer = QPdfWriter(target.device)
    writer.setTitle("Referral tree")
    writer.setCreator("Coffeetree")
    writer.setResolution(DOTS_PER_INCH)
    points = QSizeF(width_mm, height_mm) / MM_PER_INCH * 72.0
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    return writer


def _paint_middle(drawing: Drawing, painter: QPainter, sheet_mm: tuple[float, float], scale: float) -> None:
    """Paint everything into the middle of a page."""
    left, top, right, bottom = drawing.box
    unit = scale * DOTS_PER_INCH / PX_PER_INCH
    page = [side / MM_PER_INCH * DOTS_PER_INCH for side in sheet_mm]
    painter.translate((page[0] - (right - left) * unit) / 2, (page[1] - (bottom - top) * unit) / 2)
    painter.scale(unit, unit)
    painter.translate(-left, -top)
    drawing.paint(painter, QRectF(left, top, right - left, bottom - top))


def _paint_sheets(drawing: Drawing, writer: QPdfWriter, plan: Spread) -> None:
    painter = QPainter(writer)
    for number, sheet in enumerate(plan.sheets, 1):
        if number > 1:
            writer.newPage()
        _paint_sheet(drawing, painter, plan, sheet)
        words = f"Referral tree · sheet {number} of {len(plan.sheets)} · row {sheet.row} of {plan.rows}"
        _paint_marks(painter, plan, f"{words}, column {sheet.column} of {plan.columns}", drawing.font_family)
    painter.end()


def _paint_sheet(drawing: Drawing, painter: QPainter, plan: Spread, sheet: Sheet) -> None:
    left, top, right, bottom = sheet.box
    part = QRectF(left, top, right - left, bottom - top)
    unit = plan.scale * DOTS_PER_INCH / PX_PER_INCH
    margin = MARGIN_MM / MM_PER_INCH * DOTS_PER_INCH
    painter.save()
    painter.translate(margin, margin)
    painter.scale(unit, unit)
    painter.translate(-left, -top)
    painter.setClipRect(part)
    drawing.paint(painter, part)
    painter.restore()


def _paint_marks(painter: QPainter, plan: Spread, words: str, family: str) -> None:
    """Crop marks in the margin, at the middle of the overlap, and which sheet it is."""
    painter.save()
    painter.scale(DOTS_PER_INCH / MM_PER_INCH, DOTS_PER_INCH / MM_PER_INCH)  # mm from here on
    painter.setPen(QPen(QColor("#221E1A"), 0.1))
    inset = MARGIN_MM + OVERLAP_MM / 2
    for x in (inset, plan.width - inset):
        for y, way in ((MARGIN_MM - GAP_MM, -1), (plan.height - MARGIN_MM + GAP_MM, 1)):
            painter.drawLine(QLineF(x, y, x, y + way * MARK_MM))
    for y in (inset, plan.height - inset):
        for x, way in ((MARGIN_MM - GAP_MM, -1), (plan.width - MARGIN_MM + GAP_MM, 1)):
            painter.drawLine(QLineF(x, y, x + way * MARK_MM, y))
    painter.scale(MM_PER_INCH / 72.0, MM_PER_INCH / 72.0)  # points, for the letters
    place = QRectF(0, (plan.height - MARGIN_MM / 2) / MM_PER_INCH * 72 - LABEL_PT, plan.width / MM_PER_INCH * 72, 12)
    font = painter.font()
    font.setFamily(family)
    font.setPixelSize(round(LABEL_PT))
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
