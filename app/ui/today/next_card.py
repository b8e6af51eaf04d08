"""The next conversation, on top of the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.conversations import ConversationPage, Format
from app.core.owed_facts import Desk
from app.core.owed_words import day_words
from app.core.schedule import clock, times
from app.core.stages import Stage
from app.ui.widgets import buttons
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.labels import ElidedLabel, label

_FORMATS = {Format.VIDEO: "video", Format.PHONE: "phone", Format.IN_PERSON: "in person"}


class NextCard(QFrame):
    """Who, when and how, and by when to be there. Emits `open_wanted` and `meeting_wanted` with the talk's id."""

    open_wanted = Signal(int)
    meeting_wanted = Signal(int)

    def __init__(self, talk: ConversationPage, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "next")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(14)
        row.addWidget(Avatar(talk.name, Stage.SCHEDULED))
        column = QVBoxLayout()
        column.setSpacing(2)
        day = day_words(desk.day_of(talk.starts_at), desk)
        column.addWidget(label(f"Next conversation, {day}", "small"))
        column.addWidget(ElidedLabel(", ".join(part for part in (talk.name, talk.role) if part), "heading"))
        column.addWidget(label(when_words(talk), "muted", wraps=True))
        row.addLayout(column, 1)
        opened = buttons.secondary("Open talk")
        opened.clicked.connect(lambda: self.open_wanted.emit(int(talk.id)))
        row.addWidget(opened)
        start = buttons.primary("Start meeting")
        start.setToolTip("A quiet window for the talk (Ctrl+M)")
        start.clicked.connect(lambda: self.meeting_wanted.emit(int(talk.id)))
        row.addWidget(start)


def when_words(talk: ConversationPage) -> str:
    """Like "15:00–15:30 (14:00 in London) · video · join by 14:55, test camera by 14:45"."""
    of = times(talk)
    day = of.starts.date()
    there = f" ({clock(of.starts_there, day)} in {of.there})" if of.starts_there else ""
    parts = [f"{of.starts:%H:%M}–{clock(of.ends, day)}{there}", _FORMATS[talk.format]]
    if of.join_by is not None:
        test = f", test by {clock(of.test_equipment_by, day)}" if of.test_equipment_by else ""
        parts.append(f"{'join' if talk.format is Format.VIDEO else 'ready'} by {clock(of.join_by, day)}{test}")
    if of.arrive_by is not None:
        leave = f"leave by {clock(of.leave_by, day)}, " if of.leave_by else ""
        parts.append(f"{leave}arrive by {clock(of.arrive_by, day)}")
    return " · ".join(parts)
