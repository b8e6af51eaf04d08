"""The tree as a file, opened by the programs that people open such files with."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog

from app.core.errors import StorageError, UserError
from app.core.paper import Paper
from app.core.referrals.export_order import Kind, Order, PageChoice, Pages
from app.services import referrals, sample
from app.ui.tree.export import write
from app.ui.tree.export_dialog import ExportDialog

TILED = PageChoice(Pages.TILED, Paper.A4)


@pytest.fixture
def small(workspace, qapp):
    workspace.write("Sample", sample.fill)
    return workspace


def saved(workspace, folder, kind, **wanted):
    """Writes a file; gives its path and what was told."""
    path = folder / f"tree & co.{kind}"
    edges = workspace.read(referrals.edges)
    return path, write(Order(kind, **wanted), workspace.glance, edges, path)


def run(program, *arguments):
    if shutil.which(program) is None:
        pytest.skip(f"needs {program} (Debian: apt-get install poppler-utils librsvg2-bin)")
    return subprocess.run([program, *map(str, arguments)], check=True, capture_output=True, encoding="utf-8").stdout


@pytest.mark.parametrize("layout", ["tree", "radial"])
def test_svg_is_drawn_by_qt_and_rsvg(small, tmp_path, layout):
    path, told = saved(small, tmp_path, Kind.SVG, layout=layout)
    assert told == path.name
    assert QSvgRenderer(QByteArray(path.read_bytes())).isValid()
    assert "Mary Somerville" in path.read_text(encoding="utf-8")
    run("rsvg-convert", "-w", "900", path, "-o", tmp_path / "drawn.png")
    picture = QImage(str(tmp_path / "drawn.png"))
    colors = {picture.pixelColor(x, y).name() for x in range(0, 900, 3) for y in range(0, picture.height(), 3)}
    assert len(colors) > 10


@pytest.mark.parametrize("layout", ["tree", "radial"])
@pytest.mark.parametrize("pages", [PageChoice(), PageChoice(Pages.SHEET, Paper.LETTER), TILED])
def test_pdf_is_vector_with_text(small, tmp_path, layout, pages):
    path, _ = saved(small, tmp_path, Kind.PDF, layout=layout, pages=pages)
    assert run("pdfimages", "-list", path).count("\n") == 2  # the two lines of the heading
    assert "Mary Somerville" in run("pdftotext", path, "-")
    fonts = run("pdffonts", path).splitlines()[2:]
    assert fonts
    assert all("yes" in font for font in fonts)  # embedded


def test_a_pdf_on_one_sheet_is_of_that_paper(small, tmp_path):
    path, _ = saved(small, tmp_path, Kind.PDF, pages=PageChoice(Pages.SHEET, Paper.A4))
    assert "A4" in run("pdfinfo", path)


def test_a_tiled_pdf_has_a_page_for_each_sheet_with_its_place(small, tmp_path):
    path, told = saved(small, tmp_path, Kind.PDF, pages=TILED)
    count = int(run("pdfinfo", path).split("Pages:")[1].split()[0])
    assert count > 2
    assert told == f"{path.name}, {count} sheets"
    text = run("pdftotext", path, "-")
    assert f"sheet {count} of {count}" in text
    assert "column 1 of" in text


def test_1_000_people_take_less_than_500_kb(workspace, tmp_path, qapp):
    workspace.write("Sample", sample.fill_synthetic, 1_000)
    path, _ = saved(workspace, tmp_path, Kind.PDF)
    assert path.stat().st_size < 500_000
    assert run("pdfimages", "-list", path).count("\n") == 2


def test_a_picture_is_as_wide_as_asked_for(small, tmp_path):
    path, told = saved(small, tmp_path, Kind.PNG, width=777)
    picture = QImage(str(path))
    assert picture.width() == 777
    assert told == f"{path.name}, 777 × {picture.height()} px"


def test_what_is_too_large_is_refused_before_it_is_made(small, tmp_path):
    with pytest.raises(UserError, match=r"too large.*The widest is"):
        saved(small, tmp_path, Kind.PNG, width=60_000)
    with pytest.raises(UserError, match="smaller size"):
        saved(small, tmp_path, Kind.PDF, pages=PageChoice(Pages.TILED, Paper.A4, 400.0))
    assert list(tmp_path.glob("tree*")) == []


@pytest.mark.parametrize("kind", list(Kind))
def test_initials_keep_names_back_in_every_kind(small, tmp_path, kind):
    path, _ = saved(small, tmp_path, kind, initials=True)
    text = run("pdftotext", path, "-") if kind is Kind.PDF else path.read_bytes().decode("utf-8", "replace")
    assert "Somerville" not in text


def test_json_is_that_of_the_command(small, tmp_path):
    path, _ = saved(small, tmp_path, Kind.JSON)
    found = json.loads(path.read_text("utf-8"))
    assert len(found["people"]) == 48
    assert {"introducer", "introduced", "primary", "permission", "loop"} == set(found["referrals"][0])


@pytest.mark.parametrize("kind", list(Kind))
def test_a_place_that_cannot_be_written_is_said(small, kind):
    with pytest.raises(StorageError, match="couldn’t be written"):
        saved(small, Path("/nonexistent folder"), kind)


def test_an_empty_tree_is_written_too(workspace, tmp_path, qapp):
    for kind in Kind:
        path, _ = saved(workspace, tmp_path, kind)
        assert path.stat().st_size > 100


@pytest.fixture
def dialog(stand, qtbot):
    made = ExportDialog(stand.page.canvas.picture.facts, "tree", stand.page)
    made.open()
    return made


def shown(dialog):
    fields = ("names", "layouts", "pages", "paper", "scale", "width_field")
    return {name for name in fields if getattr(dialog, name).isVisible()}


def test_the_dialog_shows_what_counts_for_each_kind(dialog):
    assert shown(dialog) == {"names", "layouts", "pages"}
    dialog.pages.setCurrentIndex(dialog.pages.findData(Pages.TILED))
    assert shown(dialog) == {"names", "layouts", "pages", "paper", "scale"}
    assert "sheets" in dialog.told.text() or "1 sheet" in dialog.told.text()
    dialog.kinds[Kind.PNG].click()
    assert shown(dialog) == {"names", "layouts", "width_field"}
    assert dialog.told.text().startswith(f"{dialog.width_field.value():,} × ")
    dialog.kinds[Kind.GRAPHML].click()
    assert shown(dialog) == {"names"}
    assert dialog.export_button.text() == "Export as GraphML…"


def test_too_many_sheets_are_said_in_the_dialog(dialog, stand):
    dialog._drawing("tree").box = (0.0, 0.0, 900_000.0, 900_000.0)
    dialog.pages.setCurrentIndex(dialog.pages.findData(Pages.TILED))
    assert "sheets; 1,000 are the most" in dialog.told.text()
    assert not dialog.export_button.isEnabled()
    dialog.pages.setCurrentIndex(dialog.pages.findData(Pages.ONE))
    assert dialog.export_button.isEnabled()


def test_the_page_writes_what_the_dialog_says(stand, tmp_path, qtbot, monkeypatch):
    path = tmp_path / "mine.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    stand.page.exports.ask()
    dialog = stand.page.findChild(ExportDialog)
    dialog.kinds[Kind.SVG].click()
    dialog.names.setCurrentIndex(1)
    with qtbot.waitSignal(stand.page.message) as told:
        dialog.export_button.click()
    assert told.args == ["Saved mine.svg."]
    assert "Herschel" not in path.read_text("utf-8")


def test_a_file_that_could_not_be_written_is_told_in_the_window(stand, qtbot):
    with qtbot.waitSignal(stand.commands.failed) as failed:
        stand.page.exports.write(Order(Kind.SVG), Path("/nonexistent folder/x.svg"))
    assert "couldn’t be written" in str(failed.args[0])
