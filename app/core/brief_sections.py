"""The sections of a brief, each set into a galley of its own, with what found no room in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core.brief import Brief, BriefQuestion
from app.core.galley import Frame, Galley, Ink, Stroke, Tone
from app.core.schedule import word_count
from app.core.typesetting import Face, Measure, TextLine, base_line, elided, leading, passage

SMALLEST_PT = 9.0
SMALL = Face(SMALLEST_PT)
DAY = Face(SMALLEST_PT, is_bold=True)
TIME = Face(13.5, is_bold=True)
# A name too long for the first size takes the next; after the last it is broken and cut.
NAMES = tuple(Face(size, is_bold=True) for size in (18.0, 15.0, 12.0))
COLUMN_GAP = 22.0
# The least room that handwriting needs between two lines; narrow-ruled paper has 18 pt.
PITCH = 15.0
BLANK_LINES = 2
BLANK_HOPES = 3
_MARK = "●"
_TICK = 9.0
_TICK_INDENT = 15.0


@dataclass(slots=True)
class Missing:
    """What found no room, section by section, in the words shown to the user."""

    notes: list[str] = field(default_factory=list)

    def words(self, section: str, rest: str) -> None:
        """Note the words of a section that aren't printed, if any."""
        if rest.strip():
            count = max(word_count(rest), 1)
            self.notes.append(f"{section}: {count} {'word' if count == 1 else 'words'} not printed")


def header(brief: Brief, width: float, measure: Measure, missing: Missing) -> Galley:
    """Name, role and contacts at the left; day and place at the right."""
    galley = Galley(width, measure)
    day = elided(brief.day, DAY, width * 0.4, measure)
    room = width - day.width - COLUMN_GAP
    face = next((one for one in NAMES if elided(brief.name, one, room, measure).text == brief.name), NAMES[-1])
    name = passage(brief.name, face, room, measure, 2)
    missing.words("Name", name.rest)
    for line in name.lines:
        galley.text(line, face, at_left=True)
    base = next((mark.y for mark in reversed(galley.marks) if isinstance(mark, Ink)), galley.y)
    galley.marks.append(Ink(width - day.width, base, day.text, DAY, Tone.INK, day.width))
    galley.gap(2)
    way = passage(brief.way, SMALL, width * 0.42, measure, 3)
    missing.words("Place", way.rest)
    aside = max((line.width for line in way.lines), default=0.0)
    about = passage(brief.about, SMALL, width - aside - COLUMN_GAP, measure, 3)
    missing.words("Role and contacts", about.rest)
    left, right = Galley(width - aside - COLUMN_GAP, measure), Galley(aside, measure)
    for line in about.lines:
        left.text(line, SMALL, at_left=True)
    for line in way.lines:
        right.text(line, SMALL, indent=aside - line.width, at_left=True)
    beside(galley, left, right, width - aside)
    return galley


def time_box(brief: Brief, width: float, measure: Measure) -> Galley:
    """The four moments in a frame."""
    galley = Galley(width, measure)
    wide = width / max(len(brief.cells), 1)
    inset = 9.0
    cells = []
    for cell in brief.cells:
        column = Galley(wide - 2 * inset, measure)
        column.gap(6)
        column.text(elided(cell.label, SMALL, column.width, measure), SMALL, Tone.MUTED)
        column.text(elided(cell.time, TIME, column.width, measure), TIME)
        if cell.note:
            column.text(elided(cell.note, SMALL, column.width, measure), SMALL, Tone.MUTED)
        column.gap(6)
        cells.append(column)
    high = max((column.y for column in cells), default=0.0)
    for index, column in enumerate(cells):
        start = galley.y
        galley.place(column, index * wide + inset)
        galley.y = start
        if index:
            galley.marks.append(Stroke(index * wide, 0.5, index * wide, high - 0.5))
    galley.marks.append(Frame(0.5, 0.5, width - 1, high - 1, 4))
    galley.y = high
    return galley


def beside(galley: Galley, left: Galley, right: Galley, right_x: float) -> None:
    """Two columns at the same height; the galley goes on below the longer one."""
    top = galley.y
    galley.place(left)
    below, galley.y = galley.y, top
    galley.place(right, right_x)
    galley.y = max(below, galley.y)


def title(galley: Galley, text: str, size: float, aside: str = "") -> None:
    """The heading of a section, with a muted remark behind it."""
    face = Face(size, is_bold=True)
    line = TextLine(text, galley.measure.width(text, face))
    galley.text(line, face, Tone.ACCENT)
    head = galley.marks[-1]
    if aside and isinstance(head, Ink):
        remark = elided(aside, Face(size), galley.width - line.width - 4, galley.measure)
        galley.marks.append(Ink(line.width + 4, head.y, remark.text, Face(size), Tone.MUTED, remark.width))
    galley.gap(2)


def hopes(brief: Brief, size: float, galley: Galley, most_lines: int, missing: Missing) -> None:
    """What I hope to gain, numbered; lines to write on when nothing is."""
    title(galley, "What I hope to gain", size)
    plain = Face(size)
    if not brief.hopes:
        blank(galley, BLANK_HOPES, size, most_lines)
        return
    numbers = [f"{index}. " for index in range(1, len(brief.hopes) + 1)]
    indent = max(galley.measure.width(number, plain) for number in numbers)
    wide = galley.width - indent
    needs = [len(passage(text, plain, wide, galley.measure, most_lines).lines) for text in brief.hopes]
    for number, text, lines in zip(numbers, brief.hopes, shared(needs, most_lines), strict=True):
        found = passage(text, plain, wide, galley.measure, lines)
        if found.lines:
            rtl = found.lines[0].is_rtl
            shown = number.strip()
            wide_number = galley.measure.width(shown, plain)
            at = galley.width - wide_number if rtl else 0.0
            base = galley.y + base_line(plain, galley.measure)
            galley.marks.append(Ink(at, base, shown, plain, Tone.INK, wide_number, rtl))
        for line in found.lines:
            galley.text(line, plain, indent=indent)
        missing.words(f"Hope {number[:-2]}", found.rest)


def prose(heading: str, text: str, size: float, galley: Galley, *, most_lines: int, missing: Missing) -> None:
    """A section of running text; lines to write on when it is empty."""
    title(galley, heading, size)
    if not text:
        blank(galley, BLANK_LINES, size, most_lines)
        return
    found = passage(text, Face(size), galley.width, galley.measure, most_lines)
    for line in found.lines:
        galley.text(line, Face(size))
    missing.words(heading, found.rest)


def blank(galley: Galley, count: int, size: float, most_lines: int) -> None:
    """Lines to write on, as many as fit the room of *most_lines* lines of text."""
    room = most_lines * leading(Face(size), galley.measure)
    galley.rules(min(count, int(room / PITCH)), PITCH)


def blank_need(count: int, size: float, measure: Measure) -> int:
    """The lines of text whose room *count* writing lines take."""
    return -int(-count * PITCH // leading(Face(size), measure))


def shared(needs: Sequence[int], total: int) -> list[int]:
    """*total* dealt out one by one, in order, to those who still need some."""
    given = [0] * len(needs)
    while total > 0:
        wanting = [index for index, need in enumerate(needs) if given[index] < need]
        if not wanting:
            break
        for index in wanting[:total]:
            given[index] += 1
        total -= len(wanting)
    return given


def question(asked: BriefQuestion, size: float, width: float, measure: Measure, most_lines: int) -> tuple[Galley, str]:
    """A box to tick and a question, marked if it was sent ahead; with what found no room."""
    galley = Galley(width, measure)
    face = Face(size)
    mark = measure.width(_MARK, face) + 4 if asked.is_sent_ahead else 0.0
    found = passage(asked.text, face, width - _TICK_INDENT - mark, measure, most_lines)
    rtl = bool(found.lines) and found.lines[0].is_rtl
    top = (leading(face, measure) - _TICK) / 2
    galley.marks.append(Frame(width - _TICK - 0.5 if rtl else 0.5, top, _TICK, _TICK, 2))
    for index, line in enumerate(found.lines or (TextLine("", 0),)):
        x = galley.text(line, face, indent=_TICK_INDENT)
        if mark and index == max(len(found.lines) - 1, 0):
            at = max(x - mark, 0) if rtl else x + line.width + 4
            base = galley.y - leading(face, measure) + base_line(face, measure)
            galley.marks.append(Ink(at, base, _MARK, face, Tone.INK, mark - 4))
    return galley, found.rest


def closing(
    size: float, width: float, measure: Measure, lines: int, *, pitch: float = PITCH, depth: float = 0
) -> Galley:
    """What to ask before closing, with *lines* writing lines, beside notes as deep as that or as *depth*."""
    galley = Galley(width, measure)
    half = (width - COLUMN_GAP) / 2
    left, right = Galley(half, measure), Galley(half, measure)
    title(left, "Before I close", size)
    later = lines // 3
    for text, count in (
        ("Who else should I meet? May I use your name?", lines - later),
        ("May I keep in touch?", later),
    ):
        left.place(question(BriefQuestion(text), size, half, measure, 2)[0])
        left.rules(count, pitch)
        left.gap(4 if count else 0)
    title(right, "Notes", size)
    room = max(left.y, depth) - right.y
    right.rules(max(int(room / pitch), 1), pitch)
    beside(galley, left, right, half + COLUMN_GAP)
    return galley


def footer(text: str, width: float, measure: Measure, left_out: Sequence[str]) -> Galley:
    """What isn't printed, a rule, the reminder and the page count; stands at the bottom."""
    galley = Galley(width, measure)
    if left_out:
        galley.text(elided(_left_out_line(left_out), SMALL, width, measure), SMALL, Tone.MUTED)
        galley.gap(2)
    galley.marks.append(Stroke(0, galley.y, width, galley.y))
    galley.gap(4)
    pages = "1 page"
    wide = measure.width(pages, SMALL)
    top = galley.y
    galley.text(elided(text, SMALL, width - wide - 12, measure), SMALL, Tone.MUTED)
    galley.marks.append(Ink(width - wide, top + base_line(SMALL, measure), pages, SMALL, Tone.MUTED, wide))
    return galley


def _left_out_line(left_out: Sequence[str]) -> str:
    """What isn't printed, on one line."""
    return f"Left out: {'; '.join(note.removesuffix(' not printed') for note in left_out)}."
