"""The tree as a file."""

from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from app.core.errors import StorageError
from app.core.referrals.facts import TreeFacts
from app.ui.tree.export_pdf import write_pdf, write_svg


@pytest.fixture
def facts():
    return TreeFacts(
        ids=array("q", [1, 2, 3]),
        parents=array("q", [-1, 0, 1]),
        names=["Me", "John Herschel", "Mary <Somerville>"],
        roles=["", "Astronomer", ""],
        stages=["to contact", "met", "promised"],
        loops_open=bytearray([0, 0, 1]),
        promised=bytearray([0, 0, 1]),
        seconds=[(0, 2)],
    )


def test_svg_is_drawn_by_qt(facts, tmp_path, qapp):
    path = tmp_path / "tree & co.svg"
    write_svg(facts, path)
    assert QSvgRenderer(QByteArray(path.read_bytes())).isValid()
    assert "Mary &lt;Somerville&gt;" in path.read_text(encoding="utf-8")


def test_pdf_is_one_vector_page(facts, tmp_path, qapp):
    path = tmp_path / "tree.pdf"
    write_pdf(facts, path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1
    assert b"/Subtype /Image" not in data


def test_a_very_wide_tree_still_fits_a_pdf_page(tmp_path, qapp):
    count = 400
    facts = TreeFacts(
        array("q", range(1, count + 1)),
        array("q", [-1] + [0] * (count - 1)),
        ["Someone"] * count,
        [""] * count,
        ["met"] * count,
        bytearray(count),
        bytearray(count),
    )
    path = tmp_path / "wide.pdf"
    write_pdf(facts, path, initials=True)
    assert path.stat().st_size > 1000


@pytest.mark.parametrize("write", [write_pdf, write_svg])
def test_a_place_that_cannot_be_written_is_said(facts, qapp, write):
    with pytest.raises(StorageError, match=r"tree\.x couldn’t be written"):
        write(facts, Path("/nonexistent folder/tree.x"))
