"""A brief on a printer of the system."""

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from app.core.brief import printable
from app.core.conversations import ConversationPage
from app.core.errors import StorageError
from app.core.paper import Paper
from app.ui.printing.page import BriefPaper
from app.ui.printing.papers import page_layout, paper_of


def made_printer(page: ConversationPage, paper: Paper) -> QPrinter:
    """The default printer, set to a paper and to one page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(f"Brief: {printable(page.name)[:200]}")
    printer.setPageLayout(page_layout(paper))
    return printer


def ask_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Let the user choose printer and options; False when they changed their mind."""
    wanted = printer.pageLayout()
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle("Print brief")
    # WORKAROUND Qt's own dialog (Linux) begins with the printer's usual paper, not with the one in *printer*, and
    # accepting it sets that, unless the user has been to the properties and seen it; drop when Qt asks the printer.
    properties = dialog.findChild(QPushButton, "properties")
    looked: list[bool] = []
    if properties is not None:
        properties.clicked.connect(lambda: looked.append(True))
    is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if is_accepted and properties is not None and not looked:
        printer.setPageLayout(wanted)
    return is_accepted


def print_brief(page: ConversationPage, printer: QPrinter) -> BriefPaper:
    """Print the brief on one page of the paper in the printer; returns what was printed.

    Laid out anew for A4 or US Letter, shrunk or enlarged as a whole for any other paper. Raises `StorageError`
    when the printer refuses.
    """
    printer.setFullPage(True)
    laid_out = BriefPaper(page, paper_of(printer.pageLayout()) or Paper.A4)
    dots = printer.pageLayout().fullRectPixels(printer.resolution())
    scale = min(dots.width() / laid_out.sheet.width, dots.height() / laid_out.sheet.height)
    painter = QPainter()
    if not painter.begin(printer):
        raise StorageError("The printer did not take the brief.", "Check the printer, or save a PDF.", can_retry=True)
    laid_out.paint(painter, scale)
    painter.end()
    return laid_out
