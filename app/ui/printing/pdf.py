"""A brief as a PDF file: one page, fonts embedded, text that can be selected and searched."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile
from PySide6.QtGui import QPainter, QPdfWriter

from app.core.brief import printable
from app.core.conversations import ConversationPage
from app.core.errors import StorageError
from app.core.paper import Paper
from app.ui.printing.page import BriefPaper
from app.ui.printing.papers import page_layout

# Fine enough for hairlines; text and lines are vectors, so it costs no bytes.
_DOTS_AN_INCH = 1200
_POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class BriefOutcome:
    """What became of a brief: always one page, and what found no room on it, in words."""

    pages: int
    left_out: tuple[str, ...]


def write_pdf(
    brief_page: ConversationPage, path: Path, paper: Paper | Literal["a4", "letter"] = Paper.A4
) -> BriefOutcome:
    """Write the brief of a conversation, whole or not at all; the file is the user's alone (0600).

    Needs a `QGuiApplication` (`headless.ensure_application`). An existing file is replaced. Raises `StorageError`
    when the file can't be written; what was there before is then untouched.
    """
    laid_out = BriefPaper(brief_page, Paper(paper))
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _unwritten(path, file.errorString())
    file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
    writer = QPdfWriter(file)
    writer.setTitle(f"Brief: {printable(brief_page.name)[:200]}")
    writer.setCreator("Coffeetree")
    writer.setResolution(_DOTS_AN_INCH)
    writer.setPageLayout(page_layout(Paper(paper)))
    painter = QPainter()
    if not painter.begin(writer):
        file.cancelWriting()
        file.commit()
        raise _unwritten(path, file.errorString())
    laid_out.paint(painter, _DOTS_AN_INCH / _POINTS_AN_INCH)
    painter.end()
    if not file.commit():
        raise _unwritten(path, file.errorString())
    return BriefOutcome(1, laid_out.left_out)


def _unwritten(path: Path, reason: str) -> StorageError:
    return StorageError(
        f"The brief was not saved as {path.name}: {reason.rstrip('.')}.",
        "Choose another folder or name.",
        can_retry=True,
    )
