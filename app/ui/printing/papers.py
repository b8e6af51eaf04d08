"""Papers as Qt knows them, and which one a place uses."""

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

from app.core.paper import Paper

NAMES = {Paper.A4: "A4", Paper.LETTER: "US Letter"}
_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
# Unicode CLDR, supplemental data "paperSize": the territories whose paper is US Letter; everyone else's is A4.
_LETTER_CODES = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())  # noqa: SIM905 - codes read best as a line


def default_paper(locale: QLocale | None = None) -> Paper:
    """The paper of a locale's territory; of the system's own locale when none is given."""
    territory = (locale or QLocale.system()).territory()
    return Paper.LETTER if QLocale.territoryToCode(territory) in _LETTER_CODES else Paper.A4


def page_layout(paper: Paper) -> QPageLayout:
    """The whole sheet, without margins of the printer's own; the brief brings its own."""
    layout = QPageLayout(QPageSize(_SIZES[paper]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    # Else a printer that can't print to the edge refuses the margins, and the paper with them.
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def paper_of(layout: QPageLayout) -> Paper | None:
    """The paper of a layout, None for any other size."""
    return next((paper for paper, size in _SIZES.items() if layout.pageSize().id() == size), None)
