"""Lines of notes with takeaways among them: what is kept is what was meant."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.takeaways import Line, Mark, lines, stored

ON_SHEETS = (Mark.NOTE, Mark.INSIGHT, Mark.ADVICE, Mark.RESOURCE)
WORDS = st.text(st.characters(exclude_characters="\n", exclude_categories=("Cs",)), max_size=8)
LINES = st.lists(st.builds(Line, st.sampled_from(ON_SHEETS), WORDS), max_size=8)


def test_plain_neighbours_are_one_and_what_is_blank_goes():
    sheet = [
        Line(Mark.NOTE, "Brass"),
        Line(Mark.NOTE, ""),
        Line(Mark.INSIGHT, " Makers teach "),
        Line(Mark.ADVICE, "  "),
        Line(Mark.NOTE, " "),
    ]
    assert stored(sheet) == (Line(Mark.NOTE, "Brass\n"), Line(Mark.INSIGHT, "Makers teach"))
    assert lines(stored(sheet)) == (Line(Mark.NOTE, "Brass"), Line(Mark.NOTE, ""), Line(Mark.INSIGHT, "Makers teach"))


@given(LINES)
def test_what_is_kept_is_shown_and_kept_again_alike(sheet):
    kept = stored(sheet)
    assert stored(lines(kept)) == kept
    assert [line.text.strip() for line in lines(kept) if line.text.strip()] == [
        line.text.strip() for line in sheet if line.text.strip()
    ]
