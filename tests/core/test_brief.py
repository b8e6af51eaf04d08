"""Facts about what the one page holds, with a measure that needs no fonts."""

import unicodedata
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.brief import compose, printable
from app.core.brief_sheet import MARGIN_PT, Sheet, lay_out
from app.core.conversations import ConversationPage, Format
from app.core.galley import Frame, Ink, Stroke
from app.core.paper import Paper
from app.core.typesetting import Face, passage
from tests.core.brief_pages import HUGE, pages, prose
from tests.core.conversation_pages import EMPTY, TYPICAL, hopes, path, questions


class Ruler:
    """Every letter half as wide as high, wide ones as wide, marks nothing; bold a tenth more."""

    def width(self, text: str, face: Face) -> float:
        wide = sum(map(_ems, text))
        return wide * face.size_pt * (1.1 if face.is_bold else 1.0)

    def ascent(self, face: Face) -> float:
        return face.size_pt * 0.95

    def descent(self, face: Face) -> float:
        return face.size_pt * 0.25


def _ems(character: str) -> float:
    if unicodedata.category(character)[0] == "M":
        return 0.0
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.5


def sheet(page: ConversationPage, paper: Paper = Paper.A4) -> Sheet:
    return lay_out(compose(page), paper, Ruler())


def inks(of: Sheet) -> list[Ink]:
    return [mark for mark in of.marks if isinstance(mark, Ink)]


def words(of: Sheet) -> str:
    return "".join("".join(ink.text.split()) for ink in inks(of))


def squashed(text: str) -> str:
    return "".join(printable(text).split())


def extent(mark: Ink | Stroke | Frame) -> tuple[float, float, float, float]:
    if isinstance(mark, Ink):
        ruler = Ruler()
        return mark.x, mark.y - ruler.ascent(mark.face), mark.x + mark.width, mark.y + ruler.descent(mark.face)
    if isinstance(mark, Stroke):
        return mark.x, mark.y, mark.to_x, mark.to_y
    return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height


def assert_printable(page: ConversationPage, paper: Paper) -> None:
    """Everything a brief promises at any content."""
    found = sheet(page, paper)
    for mark in found.marks:
        left, top, right, bottom = extent(mark)
        assert left >= MARGIN_PT - 0.01, mark
        assert top >= MARGIN_PT - 0.01, mark
        assert right <= found.width - MARGIN_PT + 0.01, mark
        assert bottom <= found.height - MARGIN_PT + 0.01, mark
    assert min(ink.face.size_pt for ink in inks(found)) >= 9.0
    assert_apart(found)
    assert_complete(page, found)


def assert_apart(found: Sheet) -> None:
    """No text stands on another, or on a line."""
    boxes = [extent(ink) for ink in inks(found) if ink.text.strip()]
    by_top = sorted(boxes, key=lambda box: box[1])
    for index, (left, _top, right, bottom) in enumerate(by_top):
        for other in by_top[index + 1 :]:
            if other[1] >= bottom - 0.01:
                break
            assert other[0] >= right - 0.01 or other[2] <= left + 0.01, (by_top[index], other)
    for stroke in (mark for mark in found.marks if isinstance(mark, Stroke) and mark.y == mark.to_y):
        for left, top, right, bottom in boxes:
            on_line = top < stroke.y < bottom - 0.01 and left < stroke.to_x and right > stroke.x
            assert not on_line, (stroke, (left, top, right, bottom))


def assert_complete(page: ConversationPage, found: Sheet) -> None:
    """Each section is on the page word for word, or named among what was left out."""
    shown, left_out = words(found), " ".join(found.left_out)
    sections = [
        ("Name", page.name),
        ("Place", page.place),
        ("My introduction", page.introduction),
        ("Research", page.research),
        *((f"Hope {n}", text) for n, text in enumerate((h.text for h in page.hopes if printable(h.text)), 1)),
        *(("question", question.text) for question in page.questions),
    ]
    for name, text in sections:
        assert squashed(text) in shown or name in left_out, (name, text, found.left_out)
    if len(page.path) > 1:
        for step in page.path[1:]:
            assert squashed(step.name) in shown or "How I got here" in left_out
    for fixed in ("Agreedend", "Whatihopetogain", "Myintroduction", "Research", "Questions", "BeforeIclose", "Notes"):
        assert fixed.lower() in shown.lower()
    assert shown.endswith("1page")
    assert shown.count("1page") >= 1


@settings(max_examples=120, deadline=None)
@given(pages(), st.sampled_from(Paper))
def test_any_content_takes_one_page(page: ConversationPage, paper: Paper) -> None:
    assert_printable(page, paper)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("page", [EMPTY, TYPICAL, HUGE], ids=["empty", "typical", "huge"])
def test_empty_typical_and_huge_take_one_page(page: ConversationPage, paper: Paper) -> None:
    assert_printable(page, paper)


def test_typical_brief_is_whole_and_fills_the_page() -> None:
    found = sheet(TYPICAL)
    assert found.left_out == ()
    lines = [mark.y for mark in found.marks if isinstance(mark, Stroke) and mark.y == mark.to_y]
    assert len(lines) >= 7 * 2 + 4
    lowest = sorted(lines)[-2]
    assert lowest > found.height - MARGIN_PT - 60


def test_time_box_has_the_four_moments_of_the_format() -> None:
    labels = {form: [cell.label for cell in compose(replace(TYPICAL, format=form)).cells] for form in Format}
    assert labels[Format.VIDEO] == ["Test equipment by", "Join by", "Start", "Agreed end"]
    assert labels[Format.PHONE] == ["Test equipment by", "Ready by", "Start", "Agreed end"]
    assert labels[Format.IN_PERSON] == ["Arrive by", "Start", "Ask for names", "Agreed end"]
    way = compose(replace(TYPICAL, format=Format.IN_PERSON, travel_minutes=20)).cells
    assert (way[0].label, way[0].time) == ("Leave by", "14:25")


def test_start_tells_the_time_there() -> None:
    assert [cell.note for cell in compose(TYPICAL).cells] == ["", "", "14:00 London", ""]


def test_reminder_names_when_the_thanks_are_due() -> None:
    assert compose(TYPICAL).reminder.endswith("Thank-you due Monday 15:30.")


def test_permission_is_a_sentence_about_the_introducer() -> None:
    assert compose(TYPICAL).permission == "Mary Somerville said I may use their name."
    assert compose(replace(TYPICAL, path=path("Ada", "Charles"))).permission == ""


def test_type_shrinks_before_words_are_lost() -> None:
    """Between the typical brief and the cut one lies the whole one in smaller type."""
    sizes = []
    for count in range(0, 2000, 20):
        found = sheet(replace(TYPICAL, research=prose(count)))
        body = next(ink for ink in inks(found) if ink.text.startswith("I studied"))
        sizes.append((body.face.size_pt, bool(found.left_out)))
    assert all(before[0] >= after[0] for before, after in pairwise(sizes))
    assert (9.0, False) in sizes
    assert all(size == 9.0 for size, is_cut in sizes if is_cut)


def test_research_gives_way_before_introduction_and_questions() -> None:
    found = sheet(replace(TYPICAL, research=prose(3000)))
    assert [note.split(":")[0] for note in found.left_out] == ["Research"]


def test_left_out_counts_the_words() -> None:
    page = replace(TYPICAL, research=prose(3000))
    found = sheet(page)
    count = int(found.left_out[0].split()[1])
    begin = next(i for i, ink in enumerate(inks(found)) if ink.text == "Research")
    shown = []
    for ink in inks(found)[begin + 1 :]:
        shown.append(ink.text)
        if ink.text.endswith("…"):
            break
    assert abs(len(" ".join(shown).split()) + count - 3000) <= 1


def test_questions_that_find_no_room_are_counted() -> None:
    found = sheet(replace(TYPICAL, questions=questions(*(f"Question number {n}?" for n in range(300)))))
    printed = sum(ink.text.startswith("Question number") for ink in inks(found))
    assert found.left_out == (f"{300 - printed} questions not printed",)
    assert printed > 20


def test_empty_brief_is_a_form_to_fill_in() -> None:
    found = sheet(EMPTY)
    assert found.left_out == ()
    assert sum(isinstance(mark, Frame) for mark in found.marks) == 1 + 5 + 2
    assert sum(isinstance(mark, Stroke) for mark in found.marks) > 20


def test_sent_ahead_questions_are_marked() -> None:
    assert [ink.text for ink in inks(sheet(TYPICAL))].count("●") == 2


def test_what_was_left_out_stands_on_the_page_too() -> None:
    assert any(ink.text.startswith("Left out: ") for ink in inks(sheet(HUGE)))
    assert not any(ink.text.startswith("Left out: ") for ink in inks(sheet(TYPICAL)))


def test_long_path_keeps_both_ends() -> None:
    found = sheet(replace(TYPICAL, path=path(*(f"Person {n}" for n in range(60)))))
    texts = [ink.text for ink in inks(found)]
    assert {"Me", "Person 1", "Person 59", "…"} <= set(texts)
    assert any("people not printed" in note for note in found.left_out)


def test_unprintable_characters_are_dropped() -> None:
    assert printable("a\x00b\u202e c\ud800 \t d\r\n\n e ") == "ab c d\ne"


def test_right_to_left_text_stands_at_the_right() -> None:
    found = sheet(replace(EMPTY, hopes=hopes("كيف تبدو السنة الأولى؟"), research="שלום"))
    hope = next(ink for ink in inks(found) if ink.text.startswith("كيف"))
    research = next(ink for ink in inks(found) if ink.text == "שלום")
    assert hope.is_rtl
    assert hope.x > MARGIN_PT + 50
    assert research.x + research.width == pytest.approx(found.width - MARGIN_PT)


def test_lines_of_japanese_do_not_begin_with_a_full_stop() -> None:
    found = passage("数学を学びました。" * 20, Face(9.0), 8.5 * 9, Ruler(), 60)
    assert not any(line.text.startswith("。") for line in found.lines)


def test_a_line_too_narrow_for_a_letter_and_the_ellipsis_shows_the_ellipsis() -> None:
    found = passage("ab", Face(9.0), Ruler().width("a", Face(9.0)) + 0.1, Ruler(), 1)
    assert [line.text for line in found.lines] == ["…"]


@settings(deadline=None)
@given(st.text(max_size=300), st.floats(9, 200), st.integers(1, 20))
def test_broken_lines_fit_and_lose_nothing(text: str, width: float, most: int) -> None:
    clean = printable(text)
    found = passage(clean, Face(9.0), width, Ruler(), most)
    assert len(found.lines) <= most
    assert all(line.width <= width + 0.01 for line in found.lines)
    shown = (
        "".join(line.text for line in found.lines).removesuffix("…")
        if found.rest
        else "".join(line.text for line in found.lines)
    )
    assert squashed(shown + found.rest) == squashed(clean)
