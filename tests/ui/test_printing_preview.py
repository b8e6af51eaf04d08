"""Facts about the preview of the brief, the papers and the printer."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.galley import Tone
from app.core.paper import Paper
from app.ui.printing.page import COLORS, BriefPaper
from app.ui.printing.page_view import PageView
from app.ui.printing.paper_printer import made_printer, print_brief
from app.ui.printing.papers import default_paper
from app.ui.printing.preview import BriefPreview, suggested_name
from tests.core.brief_pages import HUGE, SCRIPTS
from tests.core.conversation_pages import EMPTY, TYPICAL


def image_of(laid_out: BriefPaper) -> QImage:
    """The page at one pixel a point."""
    image = QImage(round(laid_out.sheet.width), round(laid_out.sheet.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    laid_out.paint(painter, 1.0)
    painter.end()
    return image


def shown(qtbot, page=TYPICAL, **options) -> BriefPreview:
    window = BriefPreview(page, paper=Paper.A4, **options)
    qtbot.addWidget(window)
    window.show()
    return window


def test_whole_page_is_in_view_at_first(qtbot) -> None:
    window = shown(qtbot)
    view = window.findChild(PageView)
    qtbot.waitUntil(lambda: view.visibleRegion().boundingRect().size() == view.size())
    assert 0.3 < window.zoom < 1.5


def test_left_out_line_shows_only_when_something_is(qtbot) -> None:
    assert shown(qtbot).left_out_text == ""
    text = shown(qtbot, HUGE).left_out_text
    assert text.startswith("Left out to keep one page: ")
    assert re.search(r"Research: \d+ words not printed", text)


def test_paper_is_switched(qtbot) -> None:
    window = shown(qtbot)
    letter = next(button for button in window.findChildren(QPushButton) if button.text() == "US Letter")
    qtbot.mouseClick(letter, Qt.MouseButton.LeftButton)
    assert window.paper is Paper.LETTER
    assert letter.isChecked()


def test_keys_print_zoom_and_close(qtbot) -> None:
    asked: list[QPrinter] = []

    def choose(printer: QPrinter, _parent: QWidget) -> bool:
        asked.append(printer)
        return False

    window = shown(qtbot, choose_printer=choose)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    before = window.zoom
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 1
    assert window.notice_text == ""
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.zoom > before
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert window.zoom == pytest.approx(before)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_saving_says_where_and_failing_says_why(qtbot, tmp_path: Path) -> None:
    window = shown(qtbot, choose_file=lambda name, _parent: str(tmp_path / name))
    window.save_pdf()
    assert window.notice_text == "Saved as Brief Charles Babbage 2026-11-22.pdf: 1 page"
    assert (tmp_path / "Brief Charles Babbage 2026-11-22.pdf").exists()
    lost = shown(qtbot, choose_file=lambda name, _parent: str(tmp_path / "nowhere" / name))
    lost.save_pdf()
    assert "was not saved" in lost.notice_text


@pytest.mark.parametrize("paper", Paper)
def test_printer_takes_one_page_of_its_paper(qapp, tmp_path: Path, paper: Paper) -> None:
    """The real printer of Qt, writing into a file."""
    printer = made_printer(HUGE, paper)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_brief(HUGE, printer)
    data = (tmp_path / "printed.pdf").read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1


def test_other_paper_gets_the_whole_page_scaled(qapp, tmp_path: Path) -> None:
    printer = made_printer(TYPICAL, Paper.A4)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    assert print_brief(TYPICAL, printer).sheet.width == Paper.A4.size_pt[0]


@pytest.mark.parametrize(
    ("name", "paper"), [("en_US", Paper.LETTER), ("fr_CA", Paper.LETTER), ("de_DE", Paper.A4), ("en_GB", Paper.A4)]
)
def test_paper_follows_the_locale(name: str, paper: Paper) -> None:
    assert default_paper(QLocale(name)) is paper


@pytest.mark.parametrize("page", [EMPTY, TYPICAL, HUGE, replace(TYPICAL, research="\n".join(SCRIPTS))])
@pytest.mark.parametrize("paper", Paper)
def test_margins_stay_white(qapp, page, paper: Paper) -> None:
    image = image_of(BriefPaper(page, paper))
    white = QColor("white").rgb()
    edge = 34  # the margin, less what accents and antialiasing take
    dirty = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if not (edge <= x < image.width() - edge and edge <= y < image.height() - edge) and image.pixel(x, y) != white
    ]
    assert dirty == []


def luminance(color: QColor) -> float:
    """Of the grey that a colour prints as (WCAG 2.2)."""
    level = (0.2126, 0.7152, 0.0722)
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return sum(weight * part for weight, part in zip(level, linear, strict=True))


@pytest.mark.parametrize("tone", [Tone.INK, Tone.MUTED, Tone.ACCENT])
def test_text_keeps_its_contrast_in_grey(tone: Tone) -> None:
    assert 1.05 / (luminance(QColor(COLORS[tone])) + 0.05) >= 4.5


def test_file_name_is_safe_anywhere() -> None:
    name = suggested_name(replace(TYPICAL, name='A/b\\c:d*e?"<>|\n' + "é" * 500))
    assert len(name.encode()) < 200
    assert not set(name) & set('/\\:*?"<>|\n')


def test_command_line_needs_no_display(tmp_path: Path) -> None:
    """In a program of its own, without a display and without a platform named."""
    code = (
        "import os; [os.environ.pop(k, None) for k in ('DISPLAY', 'WAYLAND_DISPLAY', 'QT_QPA_PLATFORM')]\n"
        "from pathlib import Path\n"
        "from app.ui.printing.headless import ensure_application\n"
        "from app.ui.printing.pdf import write_pdf\n"
        "from tests.core.conversation_pages import TYPICAL\n"
        "app = ensure_application(); assert ensure_application() is app\n"
        f"print(write_pdf(TYPICAL, Path({str(tmp_path / 'x.pdf')!r})).pages)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode) == ("1", 0), done.stderr
