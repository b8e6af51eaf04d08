"""The brief before it is printed: one page, what was left out, Print and Save as PDF."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.brief import printable
from app.core.conversations import ConversationPage
from app.core.errors import StorageError
from app.core.paper import Paper
from app.core.schedule import times
from app.ui.printing.page import BriefPaper
from app.ui.printing.page_view import PageView
from app.ui.printing.paper_printer import ask_printer, made_printer, print_brief
from app.ui.printing.papers import NAMES, default_paper
from app.ui.printing.pdf import write_pdf

_ZOOM_STEP = 1.25
_LEAST_ZOOM, _MOST_ZOOM = 0.25, 4.0


class BriefPreview(QDialog):
    """A window with the brief of one conversation.

    *paper* is the locale's when not given. Ctrl+P prints, Ctrl+S saves, Ctrl with + - 0 zooms, Esc closes.
    *choose_printer* and *choose_file* ask the user; tests hand in their own.
    """

    def __init__(
        self,
        page: ConversationPage,
        parent: QWidget | None = None,
        *,
        paper: Paper | None = None,
        choose_printer: Callable[[QPrinter, QWidget], bool] = ask_printer,
        choose_file: Callable[[str, QWidget], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = page
        self._paper = paper or default_paper()
        self._choose_printer = choose_printer
        self._choose_file = choose_file or _ask_file
        self._zoom: float | None = None
        self._laid_out = BriefPaper(page, self._paper)
        self._view = PageView(self._laid_out)
        self._left_out = _plain_label("")
        self._left_out.setWordWrap(True)
        self._notice = _plain_label("small")
        self._scroll = QScrollArea()
        self._build()
        self._shortcuts()
        self._show_left_out()

    @property
    def paper(self) -> Paper:
        """The paper shown."""
        return self._paper

    @property
    def left_out_text(self) -> str:
        """The line that says what found no room; empty when everything did."""
        return self._left_out.text()

    @property
    def notice_text(self) -> str:
        """What became of the last print or save."""
        return self._notice.text()

    @property
    def zoom(self) -> float:
        """The zoom shown, 1.0 being the size on paper."""
        return self._zoom or self._view.zoom_to_fit(self._scroll.viewport().size())

    def set_paper(self, paper: Paper) -> None:
        """Lay the brief out for another paper."""
        self._paper = paper
        self._papers[paper].setChecked(True)
        self._laid_out = BriefPaper(self._conversation, paper)
        self._view.show_paper(self._laid_out)
        self._show_left_out()
        self._apply_zoom()

    def set_zoom(self, zoom: float | None) -> None:
        """Show the page at a zoom, or fit the whole of it into the window with None."""
        self._zoom = None if zoom is None else min(max(zoom, _LEAST_ZOOM), _MOST_ZOOM)
        self._apply_zoom()

    def print_page(self) -> None:
        """Ask for a printer and print; what becomes of it is said in the window."""
        printer = made_printer(self._conversation, self._paper)
        if not self._choose_printer(printer, self):
            return
        try:
            print_brief(self._conversation, printer)
        except StorageError as error:
            self._say(str(error), "error")
        else:
            self._say("Sent to the printer: 1 page", "small")

    def save_pdf(self) -> None:
        """Ask for a file and save the page in it as PDF; what becomes of it is said in the window."""
        chosen = self._choose_file(suggested_name(self._conversation), self)
        if not chosen:
            return
        path = Path(chosen)
        try:
            write_pdf(self._conversation, path, self._paper)
        except StorageError as error:
            self._say(str(error), "error")
        else:
            self._say(f"Saved as {path.name}: 1 page", "small")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in view unless the user chose a zoom."""
        super().resizeEvent(event)
        # The scroll area learns its new size after this event.
        QTimer.singleShot(0, self, self._apply_zoom)

    def _build(self) -> None:
        name = printable(self._conversation.name)
        self.setWindowTitle(f"Brief: {name[:120]}")
        self.resize(860, 900)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(self._top_row())
        self._scroll.setWidget(self._view)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName("Page")
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._left_out)
        layout.addLayout(self._bottom_row())

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        group = QButtonGroup(self)
        self._papers: dict[Paper, QPushButton] = {}
        for paper, name in NAMES.items():
            button = _button(name, "filter", f"Lay out for {name}")
            button.setCheckable(True)
            button.setChecked(paper is self._paper)
            button.clicked.connect(lambda _checked=False, chosen=paper: self.set_paper(chosen))
            group.addButton(button)
            self._papers[paper] = button
            row.addWidget(button)
        row.addStretch(1)
        for text, hint, act in (
            ("−", "Smaller (Ctrl+-)", self._zoom_out),
            ("Fit", "Whole page (Ctrl+0)", self._zoom_fit),
            ("+", "Larger (Ctrl++)", self._zoom_in),
        ):
            button = _button(text, "secondary", hint)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _bottom_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._notice, 1)
        save = _button("Save as PDF…", "secondary", "Save as PDF (Ctrl+S)")
        save.clicked.connect(self.save_pdf)
        send = _button("Print…", "primary", "Print (Ctrl+P)")
        send.clicked.connect(self.print_page)
        send.setDefault(True)
        row.addWidget(save)
        row.addWidget(send)
        return row

    def _shortcuts(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.Print, self.print_page),
            (QKeySequence.StandardKey.Save, self.save_pdf),
            (QKeySequence.StandardKey.ZoomIn, self._zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self._zoom_out),
            (QKeySequence("Ctrl+0"), self._zoom_fit),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _zoom_in(self) -> None:
        self.set_zoom(self.zoom * _ZOOM_STEP)

    def _zoom_out(self) -> None:
        self.set_zoom(self.zoom / _ZOOM_STEP)

    def _zoom_fit(self) -> None:
        self.set_zoom(None)

    def _apply_zoom(self) -> None:
        self._view.set_zoom(self.zoom)

    def _show_left_out(self) -> None:
        """Name what isn't on the page; no line at all when everything is."""
        left_out = self._laid_out.left_out
        self._left_out.setText(f"Left out to keep one page: {'; '.join(left_out)}." if left_out else "")
        self._left_out.setVisible(bool(left_out))

    def _say(self, text: str, role: str) -> None:
        self._notice.setProperty("role", role)
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
        self._notice.setText(text)
        self._notice.setToolTip(text)


def suggested_name(page: ConversationPage) -> str:
    """A file name for the brief that every file system takes: "Brief Charles Babbage 2026-11-22.pdf"."""
    name = re.sub(r'[\\/:*?"<>|\s]+', " ", printable(page.name)).strip(" .")
    # File systems count bytes, at most 255 of them.
    short = name.encode()[:120].decode(errors="ignore").strip(" .")
    return " ".join(part for part in ("Brief", short, times(page).starts.date().isoformat()) if part) + ".pdf"


def _ask_file(name: str, parent: QWidget) -> str:
    """The file the user chose, empty when they changed their mind."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "Save brief as PDF", name, "PDF (*.pdf)")
    return chosen


def _plain_label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _button(text: str, kind: str, hint: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setToolTip(hint)
    button.setAccessibleName(hint.partition(" (")[0])
    button.setAutoDefault(False)
    return button
