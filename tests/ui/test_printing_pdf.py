"""Facts about the brief as a file: one page, its own fonts, text that can be read out again."""

import re
import shutil
import stat
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.brief import printable
from app.core.brief_sheet import MARGIN_PT
from app.core.conversations import ConversationPage
from app.core.errors import StorageError
from app.core.paper import Paper
from app.ui.printing.pdf import write_pdf
from tests.core.brief_pages import HUGE, SCRIPTS, pages
from tests.core.conversation_pages import EMPTY, TYPICAL, hopes

needs_poppler = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("pdftotext", "pdffonts", "pdfinfo")),
    reason="poppler's pdftotext, pdffonts and pdfinfo read the PDF; they are not installed",
)
CONTENTS = {
    "empty": EMPTY,
    "typical": TYPICAL,
    "huge": HUGE,
    "scripts": replace(TYPICAL, research="\n".join(SCRIPTS), hopes=hopes(*SCRIPTS[:3]), name=SCRIPTS[2]),
}
pytestmark = pytest.mark.usefixtures("qapp")


def said(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def page_count(file: Path) -> int:
    """Pages by the objects in the file."""
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages(), st.sampled_from(list(Paper)))
def test_any_content_prints_on_one_page(tmp_path: Path, page: ConversationPage, paper: Paper) -> None:
    file = tmp_path / "brief.pdf"
    outcome = write_pdf(page, file, paper)
    assert outcome.pages == page_count(file) == 1


@needs_poppler
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("name", CONTENTS)
def test_words_stay_inside_the_margins(tmp_path: Path, name: str, paper: Paper) -> None:
    """By the boxes that poppler finds; a letter may lean a point over its advance."""
    file = tmp_path / "brief.pdf"
    write_pdf(CONTENTS[name], file, paper)
    boxes = said("pdftotext", "-bbox", file, "-")
    width, height = map(float, re.findall(r'<page width="([\d.]+)" height="([\d.]+)"', boxes)[0])
    words = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"', boxes)
    assert words
    assert (round(width), round(height)) == paper.size_pt
    for x, y, to_x, to_y in (tuple(map(float, word)) for word in words):
        assert x >= MARGIN_PT - 1
        assert to_x <= width - MARGIN_PT + 1
        assert y >= MARGIN_PT - 6
        assert to_y <= height - MARGIN_PT + 6


@needs_poppler
def test_text_can_be_selected_and_searched(tmp_path: Path) -> None:
    file = tmp_path / "brief.pdf"
    page = replace(TYPICAL, research="Find an office with affluent staff; a difficult field.")
    write_pdf(page, file)
    text = " ".join(said("pdftotext", "-layout", file, "-").split())
    for shown in ("Charles Babbage", "Test equipment by", "14:45", "14:00 London", "May I keep in touch?", "1 page"):
        assert shown in text
    for question in page.questions:
        assert question.text in text
    plain = " ".join(said("pdftotext", file, "-").split())
    assert "Find an office with affluent staff; a difficult field." in plain


@needs_poppler
@pytest.mark.parametrize("name", CONTENTS)
def test_fonts_are_embedded(tmp_path: Path, name: str) -> None:
    file = tmp_path / "brief.pdf"
    write_pdf(CONTENTS[name], file)
    rows = [row.split() for row in said("pdffonts", file).splitlines()[2:]]
    assert rows
    # From the right: object and generation, uni, sub, emb.
    assert all(row[-5] == "yes" for row in rows)
    assert all(row[-3] == "yes" for row in rows)


@needs_poppler
def test_nothing_is_set_smaller_than_nine_points(tmp_path: Path) -> None:
    """By the type sizes in the file, which poppler gives in pixels of 72 an inch at zoom 1."""
    if shutil.which("pdftohtml") is None:
        pytest.skip("poppler's pdftohtml is not installed")
    file = tmp_path / "brief.pdf"
    write_pdf(HUGE, file)
    found = said("pdftohtml", "-xml", "-i", "-stdout", "-zoom", "1", file)
    sizes = [int(size) for size in re.findall(r'<fontspec id="\d+" size="(-?\d+)"', found)]
    assert sizes
    # Whole numbers, rounded down by less than one.
    assert min(sizes) >= 8


@needs_poppler
def test_title_names_the_person(tmp_path: Path) -> None:
    file = tmp_path / "brief.pdf"
    write_pdf(TYPICAL, file)
    assert re.search(r"^Title:\s+Brief: Charles Babbage$", said("pdfinfo", file), re.MULTILINE)


def test_file_is_the_users_alone(tmp_path: Path) -> None:
    file = tmp_path / "brief #1 100%.pdf"
    file.write_bytes(b"old")
    file.chmod(0o644)
    write_pdf(TYPICAL, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes().startswith(b"%PDF-")
    assert [found.name for found in tmp_path.iterdir()] == [file.name]


def test_what_can_not_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"not saved as brief\.pdf"):
        write_pdf(TYPICAL, tmp_path / "nowhere" / "brief.pdf")
    folder = tmp_path / "brief.pdf"
    folder.mkdir()
    with pytest.raises(StorageError):
        write_pdf(TYPICAL, folder)
    assert folder.is_dir()


def test_outcome_says_what_was_left_out(tmp_path: Path) -> None:
    assert write_pdf(TYPICAL, tmp_path / "a.pdf").left_out == ()
    left_out = write_pdf(HUGE, tmp_path / "b.pdf").left_out
    assert any(note.startswith("Research: ") for note in left_out)
    assert any(note.endswith("questions not printed") for note in left_out)


def test_printable_name_is_the_one_in_the_title() -> None:
    assert printable("A\x00da") == "Ada"
