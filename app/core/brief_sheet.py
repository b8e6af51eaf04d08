"""A brief on exactly one page: what is printed how large, and in which order things give way.

Importance, most first: name and time box, the closing asks, the questions, how I got here and hopes, my introduction,
research, lines to write on. Giving way goes the other way round: first the type gets smaller (never below 9 pt) and
the writing lines fewer, then research, introduction and hopes are cut, then the questions' own words, and last the last
questions are left out.
"""

from dataclasses import dataclass

from app.core.brief import Brief, BriefQuestion
from app.core.brief_path import path
from app.core.brief_sections import (
    BLANK_HOPES,
    BLANK_LINES,
    COLUMN_GAP,
    PITCH,
    SMALLEST_PT,
    Missing,
    beside,
    blank_need,
    closing,
    footer,
    header,
    hopes,
    prose,
    question,
    shared,
    time_box,
    title,
)
from app.core.galley import Galley, Mark, moved
from app.core.paper import Paper
from app.core.typesetting import Face, Measure, leading, passage

SIZES_PT = (10.5, 10.0, 9.5, SMALLEST_PT)
MARGIN_PT = 37.5
# Wide-ruled paper; a line to write on is never farther from the next.
WIDEST_PITCH = 21.0
_SECTION_GAP = 10.0
_QUESTION_GAP = 6.0
# At least this share of what header, closing and footer leave belongs to the sections above the questions.
_COLUMNS_SHARE = 0.34
_UNLIMITED = 60
_BLANK_QUESTIONS = 5
_MOST_QUESTIONS_SET = 80


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page, ready to paint; *left_out* names what found no room, empty when everything did."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The questions as set: one galley each, *lines* to write on below each."""

    galleys: tuple[Galley, ...]
    lines: int

    def height(self, pitch: float = PITCH) -> float:
        return sum(one.y + self.lines * pitch + _QUESTION_GAP for one in self.galleys)


def lay_out(brief: Brief, paper: Paper, measure: Measure) -> Sheet:
    """The one page of a brief. Never fails and never needs a second page, whatever the content."""
    width, height = paper.size_pt
    return _Press(brief, width - 2 * MARGIN_PT, height - 2 * MARGIN_PT, measure).sheet(width, height)


class _Press:
    """Sets one brief into a box of *width* by *height*; used once."""

    def __init__(self, brief: Brief, width: float, height: float, measure: Measure) -> None:
        self._brief = brief
        self._width = width
        self._height = height
        self._measure = measure
        self._missing = Missing()
        self._header = header(brief, width, measure, self._missing)
        self._times = time_box(brief, width, measure)
        self._asked = brief.questions or (BriefQuestion(""),) * _BLANK_QUESTIONS

    def sheet(self, width: float, height: float) -> Sheet:
        """The finished page."""
        body = self._comfortable() or self._squeezed()
        left_out = tuple(self._missing.notes)
        foot = self._footer(left_out)
        page = Galley(self._width, self._measure)
        page.place(self._header)
        page.gap(_SECTION_GAP)
        page.place(self._times)
        page.gap(_SECTION_GAP)
        page.place(body)
        page.y = self._height - foot.y
        page.place(foot)
        return Sheet(width, height, tuple(moved(mark, MARGIN_PT, MARGIN_PT) for mark in page.marks), left_out)

    def _footer(self, left_out: tuple[str, ...]) -> Galley:
        return footer(self._brief.reminder, self._width, self._measure, left_out)

    def _room(self, left_out: tuple[str, ...]) -> float:
        """The height between the time box and the footer."""
        taken = self._header.y + self._times.y + self._footer(left_out).y
        return self._height - taken - 3 * _SECTION_GAP

    def _comfortable(self) -> Galley | None:
        """Everything, in the largest type that leaves two writing lines a question; None when 9 pt doesn't do."""
        notes = tuple(self._missing.notes)
        room = self._room(notes)
        # A page holds some 6,000 letters: past that, trying the larger sizes is wasted.
        is_long = self._letters() > 6000
        for size, lines in [(size, 2) for size in SIZES_PT if not is_long] + [(SMALLEST_PT, 1)]:
            missing = Missing()
            columns = self._columns(size, _UNLIMITED, missing)
            asked = self._questions(size, _UNLIMITED, lines, missing)
            least = closing(size, self._width, self._measure, 2).y
            if missing.notes or asked is None:
                continue
            if columns.y + self._title_height(size) + asked.height() + least + 2 * _SECTION_GAP <= room:
                return self._body(size, room, columns, asked)
        return None

    def _letters(self) -> int:
        brief = self._brief
        texts = (*brief.hopes, brief.introduction, brief.research, *(asked.text for asked in brief.questions))
        return sum(map(len, texts))

    def _squeezed(self) -> Galley:
        """What fits at 9 pt, in the order of importance."""
        size = SMALLEST_PT
        room = self._room(("something",))
        least = closing(size, self._width, self._measure, 1).y
        free = room - least - self._title_height(size) - 2 * _SECTION_GAP
        full = self._columns(size, _UNLIMITED, Missing()).y
        floor = min(full, free * _COLUMNS_SHARE)
        asked = self._squeezed_questions(size, free - floor)
        columns = self._columns(size, self._lines_in(size, free - asked.height()), self._missing)
        self._note_questions(size, asked)
        return self._body(size, room, columns, asked)

    def _squeezed_questions(self, size: float, room: float) -> _Asked:
        """All questions if their words or their writing lines can give way enough, else the first ones."""
        for most, lines in ((3, 1), (2, 1), (1, 1), (2, 0), (1, 0)):
            asked = self._questions(size, most, lines, Missing())
            if asked is not None and asked.height() <= room:
                return asked
        each = leading(Face(size), self._measure) + _QUESTION_GAP
        some = self._asked[: max(int(room / each), 1)]
        return _Asked(tuple(question(one, size, self._width, self._measure, 1)[0] for one in some), 0)

    def _note_questions(self, size: float, asked: _Asked) -> None:
        """Say which questions are cut and how many are missing."""
        dropped = len(self._asked) - len(asked.galleys)
        each = leading(Face(size), self._measure)
        shortened = 0
        for one, galley in zip(self._asked, asked.galleys, strict=False):
            lines = max(round(galley.y / each), 1)
            shortened += bool(question(one, size, self._width, self._measure, lines)[1])
        for count, what in ((shortened, "shortened"), (dropped, "not printed")):
            if count:
                self._missing.notes.append(f"{count} {'question' if count == 1 else 'questions'} {what}")

    def _questions(self, size: float, most_lines: int, lines: int, missing: Missing) -> _Asked | None:
        """The questions, each within *most_lines*; None when there are more than any page holds."""
        if len(self._asked) > _MOST_QUESTIONS_SET:
            return None
        galleys = []
        for one in self._asked:
            galley, rest = question(one, size, self._width, self._measure, most_lines)
            missing.words("Question", rest)
            galleys.append(galley)
        return _Asked(tuple(galleys), lines)

    def _title_height(self, size: float) -> float:
        galley = Galley(self._width, self._measure)
        title(galley, "Questions", size)
        return galley.y

    def _lines_in(self, size: float, room: float) -> int:
        """How many lines of text a column of two sections has in *room*."""
        return max(int((room - 2 * self._title_height(size) - _SECTION_GAP) / leading(Face(size), self._measure)), 4)

    def _columns(self, size: float, most_lines: int, missing: Missing) -> Galley:
        """How I got here and hopes beside introduction and research, each column within *most_lines* lines."""
        half = (self._width - COLUMN_GAP) / 2
        galley, left, right = (Galley(wide, self._measure) for wide in (self._width, half, half))
        brief = self._brief
        path_lines, hope_lines = self._left_lines(size, half, most_lines)
        if brief.path:
            path(brief, size, left, path_lines, missing)
            left.gap(_SECTION_GAP)
        hopes(brief, size, left, hope_lines, missing)
        needs = [self._need(text, BLANK_LINES, size, half, most_lines) for text in (brief.introduction, brief.research)]
        # The introduction will be spoken, research is only looked at: three lines of it are enough for a start.
        introduction_lines = min(needs[0], max(most_lines - needs[1], most_lines * 2 // 3, most_lines - 3))
        research_lines = min(needs[1], most_lines - introduction_lines)
        prose("My introduction", brief.introduction, size, right, most_lines=introduction_lines, missing=missing)
        right.gap(_SECTION_GAP)
        prose("Research", brief.research, size, right, most_lines=research_lines, missing=missing)
        beside(galley, left, right, half + COLUMN_GAP)
        return galley

    def _left_lines(self, size: float, half: float, most_lines: int) -> tuple[int, int]:
        """Lines for the path, at most five, and for the hopes."""
        hope = sum(self._need(text, 1, size, half - 2 * size, most_lines) for text in self._brief.hopes)
        need = hope or blank_need(BLANK_HOPES, size, self._measure)
        if not self._brief.path:
            return 0, min(need, most_lines)
        # The hopes may take what a short path doesn't need; the path itself breaks off after its share.
        trial = Galley(half, self._measure)
        path(self._brief, size, trial, 5, Missing())
        wanted = round((trial.y - self._title_height(size)) / leading(Face(size), self._measure))
        first, second = shared((wanted, need), most_lines)
        return first, second

    def _need(self, text: str, blanks: int, size: float, width: float, most_lines: int) -> int:
        """The lines a text takes, or those its writing lines do."""
        if not text:
            return blank_need(blanks, size, self._measure)
        return len(passage(text, Face(size), width, self._measure, most_lines).lines)

    def _body(self, size: float, room: float, columns: Galley, asked: _Asked) -> Galley:
        """Columns, questions and closing, with the writing lines taking all that is free."""
        taken = columns.y + self._title_height(size) + 2 * _SECTION_GAP
        least = closing(size, self._width, self._measure, 2 if asked.lines > 1 else 1).y
        most = 3 if len(asked.galleys) > 3 else 5
        free = room - taken - least
        best = max(
            (n for n in range(asked.lines, most + 1) if _Asked(asked.galleys, n).height() <= free), default=asked.lines
        )
        asked = _Asked(asked.galleys, best)
        count = len(asked.galleys) * best
        spare = max(free - asked.height(), 0.0)
        pitch = min(PITCH + spare * 0.7 / count, WIDEST_PITCH) if count else PITCH
        galley = Galley(self._width, self._measure)
        galley.place(columns)
        galley.gap(_SECTION_GAP)
        has_marks = any(one.is_sent_ahead for one in self._asked)
        title(galley, "Questions", size, "(● already sent ahead)" if has_marks else "")
        for one in asked.galleys:
            galley.place(one)
            galley.rules(asked.lines, pitch)
            galley.gap(_QUESTION_GAP)
        galley.gap(_SECTION_GAP)
        galley.place(self._closing(size, room - galley.y, pitch))
        return galley

    def _closing(self, size: float, room: float, pitch: float) -> Galley:
        """The closing asks with as many writing lines as the room holds, at least none."""
        least = closing(size, self._width, self._measure, 0).y
        for lines in range(max(int((room - least) / pitch), 0), -1, -1):
            tried = closing(size, self._width, self._measure, lines, pitch=pitch, depth=room)
            if tried.y <= room:
                return tried
        return closing(size, self._width, self._measure, 0)
