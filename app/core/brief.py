"""The content of a brief: what the one page for one conversation says, before it is laid out."""

import re
from dataclasses import dataclass
from datetime import datetime

from app.core.conversations import ConversationPage, Format
from app.core.referrals.facts import Permission
from app.core.schedule import WEEKDAYS, Times, clock, long_date, times
from app.core.typesetting import is_rtl

# Control and other characters that no font draws; lone surrogates can't even be handed to a printer.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\u2066-\u2069\u202a-\u202e\ufeff\ud800-\udfff]"
)
_WAYS = {Format.VIDEO: "Video", Format.PHONE: "Phone", Format.IN_PERSON: "In person"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One moment of the time box; *note* may be empty."""

    label: str
    time: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class BriefQuestion:
    """A question to tick; *is_sent_ahead* gives it its mark."""

    text: str
    is_sent_ahead: bool = False


@dataclass(frozen=True, slots=True)
class Brief:
    """What a brief holds. Texts are printable, of any length and script; empty sections become writing lines.

    *cells* are four; *path* runs from "Me" to the person and is empty when nobody introduced us.
    """

    name: str
    about: str
    day: str
    way: str
    cells: tuple[Cell, ...]
    path: tuple[str, ...]
    permission: str
    hopes: tuple[str, ...]
    introduction: str
    research: str
    questions: tuple[BriefQuestion, ...]
    reminder: str


def compose(page: ConversationPage) -> Brief:
    """The brief of a conversation, from what its page holds."""
    moments = times(page)
    # A long name can belong to a path of any length; the person's own step is the last one.
    path = tuple("Me" if step.is_me else _one_line(step.name) or "?" for step in page.path)
    return Brief(
        name=_one_line(page.name) or "Unnamed person",
        about=" · ".join(part for part in map(_one_line, (page.role, *page.contact_lines)) if part),
        day=long_date(moments.starts.date()),
        way=" · ".join(part for part in (_WAYS[page.format], _one_line(page.place)) if part),
        cells=_cells(moments),
        path=path if len(path) > 1 else (),
        permission=_permission(page.permission, path),
        hopes=tuple(text for text in (printable(hope.text) for hope in page.hopes) if text),
        introduction=printable(page.introduction),
        research=printable(page.research),
        questions=tuple(
            BriefQuestion(_one_line(question.text) or "?", question.is_sent_ahead) for question in page.questions
        ),
        reminder=f"Listen more than you speak. This is not a job interview. Thank-you due {_due(moments)}.",
    )


def printable(text: str) -> str:
    """A text without what no font draws; spaces are single, line ends stay, nothing stands around it."""
    lines = (" ".join(line.split()) for line in _UNPRINTABLE.sub("", text).splitlines())
    return "\n".join(line for line in lines if line)


def _one_line(text: str) -> str:
    """A printable text without line ends."""
    return printable(text).replace("\n", " ")


def _cells(moments: Times) -> tuple[Cell, ...]:
    """The four moments that matter on paper; who needs no leave-by sees when to ask for names."""
    day = moments.starts.date()

    def cell(label: str, at: datetime | None, note: str = "") -> Cell | None:
        return Cell(label, clock(at, day), note) if at else None

    join = "Join by" if moments.format is Format.VIDEO else "Ready by"
    there = f"{clock(moments.starts_there, day)} {moments.there}" if moments.starts_there else ""
    ask = None if moments.test_equipment_by or moments.leave_by else moments.ask_names_at
    cells = (
        cell("Test equipment by", moments.test_equipment_by),
        cell("Leave by", moments.leave_by),
        cell(join, moments.join_by),
        cell("Arrive by", moments.arrive_by),
        cell("Start", moments.starts, there or ("UTC" if moments.zone == "UTC" else "")),
        cell("Ask for names", ask),
        cell("Agreed end", moments.ends),
    )
    return tuple(found for found in cells if found is not None)


def _permission(word: str, path: tuple[str, ...]) -> str:
    """A sentence on whose name I may use; empty when nobody stands between us or nothing is known."""
    if len(path) < 3:
        return ""
    # A mark that shows nothing keeps an English sentence running left to right after an Arabic or Hebrew name.
    who = f"\u200e{path[-2]}" if is_rtl(path[-2]) else path[-2]
    return {
        Permission.GRANTED.value: f"{who} said I may use their name.",
        Permission.ASKS_FIRST.value: f"{who} wants to ask first, before I use their name.",
        Permission.NOT_ASKED.value: f"I have not asked {who} whether I may use their name.",
        Permission.REFUSED.value: f"I may not use the name of {who}.",
    }.get(word, "")


def _due(moments: Times) -> str:
    """When the thank-you is due, with the weekday in full."""
    due = moments.thank_you_due
    return f"{WEEKDAYS[due.weekday()]} {clock(due, due.date())}"
