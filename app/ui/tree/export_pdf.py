"""The tree as a file: one vector page in PDF, or SVG. Needs a QGuiApplication, no window."""

from pathlib import Path
from typing import Self

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.core.errors import StorageError
from app.core.referrals.export import tree_svg
from app.core.referrals.facts import TreeFacts
from app.core.referrals.graph import Graph
from app.core.referrals.visible import EVERYTHING
from app.ui import theme
from app.ui.tree.inks import Letters, inks_of
from app.ui.tree.painter import TreePainter
from app.ui.tree.picture import Picture

MARGIN_PX = 32.0
DOTS_PER_INCH = 1200
# 1 px is 1/96 inch. PDF pages may be 200 inches wide at most (PDF 1.7, annex C); wider trees are drawn smaller.
MOST_INCHES = 199.0
PX_PER_INCH = 96.0
POINTS_PER_INCH = 72.0


def write_svg(facts: TreeFacts, path: Path, *, initials: bool = False) -> None:
    """Write the whole tree as SVG. Raises `StorageError`; what was there before is kept then."""
    _write(path, tree_svg(facts, names_as_initials=initials).encode())


def write_pdf(facts: TreeFacts, path: Path, *, initials: bool = False) -> None:
    """Write the whole tree as one PDF page as large as it needs. Raises `StorageError`; what was there is kept then."""
    picture = Picture()
    picture.degrees = EVERYTHING
    picture.load(Graph(facts))
    bounds = QRectF(*picture.layout.bounds).adjusted(-MARGIN_PX, -MARGIN_PX, MARGIN_PX, MARGIN_PX + 20)
    longest = max(bounds.width(), bounds.height()) / PX_PER_INCH
    shrink = min(1.0, MOST_INCHES / longest)
    with _open(path) as target:
        writer = QPdfWriter(target.device)
        writer.setTitle("Referral tree")
        writer.setResolution(DOTS_PER_INCH)
        points = bounds.size() * shrink / PX_PER_INCH * POINTS_PER_INCH
        page = QPageSize(QSizeF(points), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        painter = QPainter(writer)
        scale = shrink * DOTS_PER_INCH / PX_PER_INCH
        painter.scale(scale, scale)
        painter.translate(-bounds.topLeft())
        tree_painter = TreePainter(inks_of(theme.TOKENS[theme.Scheme.LIGHT]), Letters(QGuiApplication.font()))
        tree_painter.names_as_initials = initials
        tree_painter.paint(painter, picture, bounds, 1.0)
        painter.end()
        target.is_whole = True


class _open:  # noqa: N801 - reads as a function
    """A file that appears only when it is whole."""

    def __init__(self, path: Path) -> None:
        self.device = QSaveFile(str(path))
        self.is_whole = False
        self._path = path

    def __enter__(self) -> Self:
        if not self.device.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._error()
        return self

    def __exit__(self, *_: object) -> None:
        if not self.is_whole:
            self.device.cancelWriting()
        if not self.device.commit() and self.is_whole:
            raise self._error()

    def _error(self) -> StorageError:
        reason = self.device.errorString()
        return StorageError(
            f"{self._path.name} couldn’t be written ({reason}). Nothing was changed.", "Choose another place."
        )


def _write(path: Path, data: bytes) -> None:
    with _open(path) as target:
        target.is_whole = target.device.write(data) == len(data)
