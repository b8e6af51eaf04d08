"""vCard 2.1, 3.0 and 4.0: bytes in, people out, in linear time; no card stops the ones after it."""

from collections.abc import Callable, Iterator
from itertools import chain

from app.core.drafts import PersonDraft
from app.core.importing import Problem, ReadResult
from app.formats import collector, vcard_lines, vcard_takers
from app.formats.limits import MAX_DEPTH, MAX_PEOPLE
from app.formats.progress import Progress
from app.formats.vcard_card import UNNAMED, Card
from app.formats.vcard_lines import FOLD, OVERLONG, Head
from app.formats.vcard_takers import Take

_OPENING = frozenset({"VERSION", "FN", "N", "TEL", "EMAIL"})  # these show that a card has lost its BEGIN
_CONTINUED = frozenset({"NOTE", "ADR", "LABEL"})  # values that programs break without folding
_NO_CARD = Card(0, 0)
_MAX_HEADS = 20_000  # heads remembered; item1.TEL, item2.TEL … of one file are far fewer


def read(data: bytes, file: str, progress: Progress | None = None) -> ReadResult:
    """The people of a vCard file in its order, with what couldn't be read.

    *progress* counts bytes. Raises only `Cancelled`. Pauses the garbage collector meanwhile.
    """
    drafts: dict[int, PersonDraft] = {}

    def keep(card: Card) -> str:
        draft = card.draft(file)
        if draft is None:
            return "The card has no name, address or number."
        drafts[card.place] = draft
        return f"The card has no name; it is called “{UNNAMED}”." if draft.name is UNNAMED else ""

    with collector.paused():
        lines, problems = scan(data, file, keep, progress)
        places = sorted(drafts)
        return ReadResult(
            tuple([drafts[place] for place in places]), tuple([lines[place] for place in places]), tuple(problems)
        )


def scan(
    data: bytes, file: str, take: Callable[[Card], str], progress: Progress | None = None
) -> tuple[list[int], list[Problem]]:
    """Hand each card to *take* as soon as it's closed, values raw; nothing of it is kept here.

    *take* answers with what is wrong with the card, or nothing. Gives the lines where the cards begin,
    by their place, and the problems by line. Raises only `Cancelled`.
    """
    reader = _Reader(file, take)
    reader.read(chain.from_iterable(vcard_lines.lines(data, progress)))
    reader.problems.sort(key=lambda problem: problem.line)
    return reader.starts, reader.problems


class _Reader:
    """The state of reading one file: open cards (innermost last), where cards begin, problems."""

    def __init__(self, file: str, take: Callable[[Card], str]) -> None:
        self.starts: list[int] = []
        self.problems: list[Problem] = []
        self._file = file
        self._take = take
        self._takes: dict[str, Take] = {}
        self._heads: dict[str, Head] = {}
        self._open: list[Card] = []
        self._rows: Iterator[tuple[int, str]] = iter(())
        self._folds = 0
        self._last: Head | None = None
        self._last_text = ""
        self._is_outside_told = False
        self._is_full = False

    def read(self, lines: Iterator[str]) -> None:
        """Read all lines. The common ones are handled here, at the least possible cost; the rest in `_special`."""
        self._rows = enumerate(lines, 1)
        nothing: dict[str, Take] = {}
        opened, known, card, last, folded, folds = self._open, nothing.get, _NO_CARD, "", 0, 0
        for line, content in self._rows:
            if FOLD in content:
                folded, folds = line, content.count(FOLD)
                self._folds += folds
                content = content.replace(FOLD, "") if "=\0" not in content else vcard_lines.unfolded(content)  # noqa: PLW2901
            head, _, value = content.partition(":")
            take = known(head)
            if take is not None:
                take(card, value)
                last = head
                continue
            start = line + self._folds - (folds if folded == line else 0)
            if content == "END:VCARD" and opened:
                self._close("")
            elif content == "BEGIN:VCARD":
                self._begin(start)
            else:
                self._last_text = last
                self._special(content, start)
            last = ""
            if self._is_full:
                break
            card, known = (opened[-1], self._takes.get) if opened else (_NO_CARD, nothing.get)
        while self._open:
            self._close("The card has no END:VCARD; what there is of it was read.")

    def _special(self, content: str, line: int) -> None:
        """Read a line that isn't a plain property with a known head of an open card."""
        if self._last_text:
            self._last, self._last_text = self._heads[self._last_text], ""
        parts = vcard_lines.split_line(content)
        if parts is None:
            self._without_colon(content, line)
            return
        head, value = vcard_lines.parse_head(parts[0]), parts[1]
        if head.name in {"BEGIN", "END"}:
            if value.strip().upper() == "VCARD":
                self._begin(line) if head.name == "BEGIN" else self._end(line)
        elif self._open or self._lost_begin(head, content, line):
            self._property(head, value, line)

    def _lost_begin(self, head: Head, content: str, line: int) -> bool:
        """Open a card at a property that shows there is one; False if it doesn't."""
        if head.name not in _OPENING:
            self._outside(content, line)
            return False
        self._begin(line)
        self._problem(line, "The card has no BEGIN:VCARD; what there is of it was read.")
        return bool(self._open)

    def _property(self, head: Head, value: str, line: int) -> None:
        """Keep a property of the innermost card, and remember its head if it needs no further care."""
        card, take = self._open[-1], vcard_takers.taker(head)
        self._last = head
        if head.text.startswith(OVERLONG):
            if not head.is_binary:
                self._problem(line, f"{head.name[1:40]} holds more than 1 MB and was left out.")
            return
        if head.is_quoted_printable:
            value, verbatim = vcard_lines.unquoted(value, head.charset, self._next)
            value = value if vcard_takers.is_known(head.name) else verbatim
        elif head.charset.lower() == "iso-2022-jp":
            value = value.encode("latin-1", "replace").decode("iso2022-jp", "replace")
        elif ":" not in head.text and head.text.count('"') % 2 == 0 and len(self._takes) < _MAX_HEADS:
            self._takes[head.text], self._heads[head.text] = take, head
        take(card, value)

    def _next(self) -> str | None:
        """The next line, for a quoted-printable value that goes on; None at the end of the card or file."""
        found = next(self._rows, None)
        if found is None:
            return None
        content = found[1]
        if content[:4].upper() == "END:":
            self._special(content, found[0] + self._folds)
            return None
        self._folds += content.count(FOLD)
        return content.replace("=\0", " ").replace(FOLD, "")

    def _without_colon(self, content: str, line: int) -> None:
        """Read a line without a colon: the rest of a picture or a broken text, a remark, or nothing known."""
        stripped = content.strip()
        if not stripped or stripped.startswith("#"):
            return
        if not self._open:
            self._outside(content, line)
            return
        card, last = self._open[-1], self._last
        if last is not None and last.is_binary:
            return
        if last is not None and last.name in _CONTINUED and not card.has_junk and self._go_on(card, last, stripped):
            return
        if not vcard_takers.is_known(stripped.upper()) and not card.has_junk:
            card.has_junk = True
            self._problem(line, f"This line of a card isn't a property: “{stripped[:60]}”.")

    def _go_on(self, card: Card, last: Head, content: str) -> bool:
        """Add a line to the value before it; False if it would grow without end."""
        if last.name == "NOTE" and card.notes:
            if len(card.notes) < 1000:
                card.notes.append(content)
                return True
        elif last.name == "ADR" and card.points:
            key, value = card.points[-1]
            if len(value) < 2000:
                card.points[-1] = (key, f"{value.rstrip(chr(92))}, {content.rstrip(chr(92))}")
                return True
        return last.name == "LABEL"

    def _begin(self, line: int) -> None:
        """Open a card."""
        self._is_outside_told = False
        self._last = None
        if len(self.starts) >= MAX_PEOPLE:
            self._is_full = True
            self._problem(line, f"The file has more than {MAX_PEOPLE:,} cards; the ones from here on weren't read.")
            return
        if len(self._open) >= MAX_DEPTH:
            self._close("The card has no END:VCARD; what there is of it was read.")
        self._open.append(Card(line, len(self.starts)))
        self.starts.append(line)

    def _end(self, line: int) -> None:
        """Close the innermost card."""
        if self._open:
            self._close("")
        else:
            self._outside("END:VCARD", line)

    def _close(self, reason: str) -> None:
        """Hand the innermost card on. Of what is wrong with it the taker's word goes first."""
        self._last = None
        card = self._open.pop()
        wrong = self._take(card) or reason
        if wrong:
            self._problem(card.line, wrong)

    def _outside(self, content: str, line: int) -> None:
        """Report text between cards, once for a run of lines."""
        if content.strip() and not self._is_outside_told:
            self._is_outside_told = True
            self._problem(line, f"This line belongs to no card: “{content.strip()[:60]}”.")

    def _problem(self, line: int, reason: str) -> None:
        self.problems.append(Problem(self._file, line, reason))
