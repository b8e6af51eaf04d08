"""A talk while it goes on: everything that is noted is written at once."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.core.conversations import ConversationId, State
from app.core.errors import UserError
from app.core.meeting import ANSWERS, EARLIEST_BEFORE, LATEST_AFTER, NO, YES, Ask, MeetingPage, Sheet, may_go_on
from app.core.people import PersonId
from app.core.questions import Group
from app.core.rules import rules_of
from app.core.takeaways import Advice, Line, Mark, stored
from app.services import conversations, names, touches
from app.services.after_facts import usual_days
from app.store import models, owing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.core.meeting import NameDraft
    from app.store.work import Work

_OPEN = (State.PLANNED.value, State.CONFIRMED.value)
_ON_SHEETS = (Mark.NOTE.value, Mark.INSIGHT.value, Mark.ADVICE.value, Mark.RESOURCE.value)
_BOOKMARK = "meeting"
# Talks that begin within the same hours; more than a few have been forgotten, not held at once.
_MOST_LOOKED_AT = 20


def page(session: Session, conversation: ConversationId) -> MeetingPage:
    """Everything the meeting shows. Raises `UserError` when the conversation is gone."""
    row = _conversation(session, conversation)
    bookmark = _bookmark(session)
    return MeetingPage(
        id=conversation,
        person=PersonId(row.person_id),
        name=session.get_one(models.Person, row.person_id).name,
        starts_at=row.starts_at,
        ends_at=_ends_at(row),
        zone=row.zone,
        state=State(row.state),
        sheets=sheets(session, conversation),
        names=names.given(session, row),
        answers=_answers(session, conversation),
        place=bookmark.get("sheet", -1) if bookmark.get("talk") == conversation else -1,
    )


def sheets(session: Session, conversation: ConversationId) -> tuple[Sheet, ...]:
    """The questions of a talk in order with what was noted under each, and the sheet for anything else."""
    kept: dict[int | None, list[Line]] = {}
    for row in _noted(session, conversation):
        kept.setdefault(row.question_id, []).append(Line(Mark(row.kind), row.text))
    q = models.Question
    questions = session.scalars(select(q).where(q.conversation_id == conversation).order_by(q.rank, q.id))
    made = [Sheet(q.id, q.text, Group(q.group), q.is_asked, tuple(kept.get(q.id, ()))) for q in questions]
    return (*made, Sheet(0, "", None, False, tuple(kept.get(None, ()))))


def write_sheet(work: Work, conversation: ConversationId, question: int, lines: Sequence[Line]) -> None:
    """Replace what is noted under a question (0: anything else) by these lines, in order.

    A takeaway that stays keeps its flag and its state. Under a question that is gone nothing is lost: the lines follow
    those for anything else. Saving again and again goes on as one undo step.
    """
    _conversation(work.session, conversation)
    work.goes_on = True
    if question and work.session.get(models.Question, question) is None:
        rest = next(sheet for sheet in sheets(work.session, conversation) if not sheet.id)
        question, lines = 0, (*rest.kept, *lines)
    known = [row for row in _noted(work.session, conversation) if (row.question_id or 0) == question]
    wanted = stored(lines)
    said = _said(known, wanted)
    # Rows are told apart by their place only, since ids are the order; what was said of a takeaway goes with its words.
    for at, line in enumerate(wanted):
        if at < len(known):
            row = known[at]
        else:
            row = models.Takeaway(conversation_id=conversation, question_id=question or None)
            work.session.add(row)
        row.kind, row.text = line.mark.value, line.text
        row.state, row.is_flagged = said[at]
        work.session.flush()  # ids in the order of the lines
    for row in known[len(wanted) :]:
        work.session.delete(row)


def _said(known: Sequence[models.Takeaway], wanted: Sequence[Line]) -> list[tuple[str, bool]]:
    """State and flag for each line wanted: those its words had before, else those of the line it was made from."""
    words = {(row.kind, row.text): (row.state, row.is_flagged) for row in known}
    staying = {(line.mark.value, line.text) for line in wanted}
    edited = {
        (at, row.kind): (row.state, row.is_flagged)
        for at, row in enumerate(known)
        if (row.kind, row.text) not in staying
    }
    return [
        words.get((line.mark.value, line.text))
        or edited.get((at, line.mark.value))
        or (Advice.WILL_TRY.value if line.mark is Mark.ADVICE else "", False)
        for at, line in enumerate(wanted)
    ]


def set_asked(work: Work, conversation: ConversationId, question: int, is_asked: bool) -> None:
    """Note whether a question was asked. Raises `UserError` when it is gone."""
    row = work.session.get(models.Question, question)
    if row is None or row.conversation_id != conversation:
        raise UserError("That question is no longer in the list. Nothing was changed.")
    row.is_asked = is_asked


def add_name(work: Work, conversation: ConversationId, name: NameDraft) -> PersonId:
    """Note a name that was given in the talk; see `names.give`."""
    row = _conversation(work.session, conversation)
    return names.give(work, PersonId(row.person_id), name, names.day_of(row), conversation)


def answer(work: Work, conversation: ConversationId, ask: Ask, said: str) -> None:
    """Note the answer to a closing ask, with what follows: the permission of the names given, or the cadence."""
    if said not in ANSWERS[ask]:
        raise ValueError(said)
    row = _conversation(work.session, conversation)
    kind = f"{names.ASK_PREFIX}{ask}"
    t = models.Takeaway
    known = work.session.scalars(select(t).where(t.conversation_id == conversation, t.kind == kind)).first()
    if known is None:
        work.session.add(models.Takeaway(conversation_id=conversation, kind=kind, text="", state=said))
    else:
        known.state = said
    if ask is Ask.PERMISSION:
        for name in names.given(work.session, row):
            work.session.get_one(models.Referral, name.referral).permission = said
    elif ask is Ask.TOUCH:
        person = work.session.get_one(models.Person, row.person_id)
        usual = usual_days(work.session, person.id, rules_of(owing.settings(work.session, "rule.")))
        if said == NO:
            person.cadence_days = 0
        elif said == YES and not person.cadence_days:
            person.cadence_days = usual


def begin_now(work: Work, conversation: ConversationId) -> None:
    """Let the talk begin this minute: for two who meet earlier or later than they agreed."""
    _conversation(work.session, conversation).starts_at = work.now.replace(second=0, microsecond=0)


def end(work: Work, conversation: ConversationId) -> None:
    """Note that the talk took place and ended just now; hours later nobody says so at its end, and it ended as agreed.

    Raises `UserError` for one that has not begun.
    """
    row = _conversation(work.session, conversation)
    touches.hold(work, conversation, None if work.now > _ends_at(row) + LATEST_AFTER else work.now)
    _forget(work)


def talk_for(session: Session, now: datetime, person: int = 0) -> ConversationId | None:
    """The talk that "start the meeting" means: one that goes on, else the next with someone (0: nobody), else the next.

    None where none is planned.
    """
    c = models.Conversation
    here = select(models.Person.id).where(models.Person.trashed_at.is_(None))
    begun = select(c).where(c.state.in_(_OPEN), c.person_id.in_(here), c.starts_at <= now + EARLIEST_BEFORE)
    for row in session.scalars(begun.order_by(c.starts_at.desc()).limit(_MOST_LOOKED_AT)):
        if may_go_on(row.starts_at, _ends_at(row), now):
            return ConversationId(row.id)
    coming = select(c.id).where(c.person_id == person, c.state.in_(_OPEN), c.starts_at > now).order_by(c.starts_at)
    found = session.scalar(coming.limit(1))
    return conversations.next_id(session, now) if found is None else ConversationId(found)


def remember(work: Work, conversation: ConversationId, sheet: int, is_open: bool) -> None:
    """Keep which sheet is open, and whether the meeting is: after a crash it goes on there. No undo step."""
    value = json.dumps({"talk": conversation, "sheet": sheet, "is_open": is_open})
    # Not as a mapped row: where one was reading is no fact to take back, and no page shows it.
    statement = insert(models.Setting).values(key=_BOOKMARK, value=value)
    work.session.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def cut_off(session: Session, now: datetime) -> ConversationId | None:
    """The talk whose meeting was open when the program died, if it can still be going on; None otherwise."""
    bookmark = _bookmark(session)
    row = session.get(models.Conversation, bookmark.get("talk", 0))
    if row is None or not bookmark.get("is_open") or row.state not in _OPEN:
        return None
    return ConversationId(row.id) if may_go_on(row.starts_at, _ends_at(row), now) else None


def _forget(work: Work) -> None:
    work.session.execute(delete(models.Setting).where(models.Setting.key == _BOOKMARK))


def _bookmark(session: Session) -> dict[str, int]:
    kept = owing.settings(session, _BOOKMARK).get("")
    return json.loads(kept) if kept else {}


def _noted(session: Session, conversation: ConversationId) -> Sequence[models.Takeaway]:
    t = models.Takeaway
    return session.scalars(
        select(t).where(t.conversation_id == conversation, t.kind.in_(_ON_SHEETS)).order_by(t.id)
    ).all()


def _answers(session: Session, conversation: ConversationId) -> Mapping[Ask, str]:
    t = models.Takeaway
    rows = session.execute(
        select(t.kind, t.state).where(t.conversation_id == conversation, t.kind.startswith(names.ASK_PREFIX))
    )
    return {Ask(kind.removeprefix(names.ASK_PREFIX)): state for kind, state in rows}


def _ends_at(row: models.Conversation) -> datetime:
    return row.starts_at + timedelta(minutes=row.minutes)


def _conversation(session: Session, conversation: ConversationId) -> models.Conversation:
    row = session.get(models.Conversation, conversation)
    if row is None:
        raise UserError("That conversation is no longer there. Nothing was changed.")
    return row
