"""Filling an empty data folder: with the sample network, or with a made-up one of any size."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from app.core import synthetic
from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.core.errors import UserError
from app.core.people import PersonId
from app.core.referrals.facts import ReferralDraft
from app.services import bank, importing, people, referrals
from app.store import models, queries, search
from app.system import resources

if TYPE_CHECKING:
    from app.store.work import Work

CHUNK = 5_000


def fill(work: Work) -> int:
    """Write the sample network, its days counted from today; gives how many people. Raises `UserError`."""
    _check_empty(work)
    data = json.loads(resources.path("sample_network.json").read_text("utf-8"))
    ids = {"me": PersonId(queries.me(work.session).id)}
    for entry in data["people"]:
        ids[entry["name"]] = people.add(work, _draft(entry))
        work.session.get_one(models.Person, ids[entry["name"]]).field = entry["field"]
    for entry in data["people"]:
        _introduce(work, entry, ids)
    texts = {question.key: question for question in bank.questions()}
    for entry in data["conversations"]:
        _converse(work, entry, ids, texts)
    for entry in data["messages"]:
        work.session.add(_message(work, entry, ids))
    return len(data["people"])


def fill_synthetic(work: Work, count: int) -> int:
    """Write *count* made-up people, the same ones each time. Raises `UserError`."""
    _check_empty(work)
    me = queries.me(work.session).id
    everyone = synthetic.people(count)
    touched: list[int] = []
    organizations: dict[str, int] = {}
    index = 0
    with search.paused(work.session.connection(), touched):
        while chunk := list(islice(everyone, CHUNK)):
            _insert_synthetic(work, chunk, index, organizations, me)
            index += len(chunk)
        touched.extend(range(me + 1, me + 1 + index))
    return index


def _check_empty(work: Work) -> None:
    if work.session.scalar(select(func.count()).select_from(models.Person).where(~models.Person.is_me)):
        raise UserError(
            "The sample goes into an empty data folder only; this one has people in it. Nothing was changed."
        )


def _draft(entry: dict[str, Any]) -> PersonDraft:
    points = [ContactPointDraft(ContactKind.EMAIL, value) for value in entry["emails"]]
    points += [ContactPointDraft(ContactKind.PHONE, value) for value in entry["phones"]]
    if entry["city"]:
        points.append(ContactPointDraft(ContactKind.ADDRESS, entry["city"]))
    positions = (PositionDraft(entry["organization"], entry["title"]),)
    return PersonDraft(
        name=entry["name"],
        given=entry["given"],
        family=entry["family"],
        contact_points=tuple(points),
        positions=positions if entry["organization"] or entry["title"] else (),
        tags=tuple(entry["tags"]),
        notes=entry["notes"],
        is_promised=entry["promised"],
    )


def _introduce(work: Work, entry: dict[str, Any], ids: dict[str, PersonId]) -> None:
    primary = [(entry["introduced_by"], entry["referral"], True)] if entry["introduced_by"] else []
    others = [(second["introduced_by"], second, False) for second in entry["seconds"]]
    for introducer, terms, is_primary in primary + others:
        source = f"Source: {terms['source']}." if terms["source"] else ""
        draft = ReferralDraft(
            introducer=ids[introducer],
            introduced=ids[entry["name"]],
            on=(work.now - timedelta(days=terms["days_ago"])).date(),
            channel=terms["channel"],
            permission=terms["permission"],
            note=" ".join(part for part in (terms["note"], source) if part),
            is_primary=is_primary,
        )
        (referral,) = referrals.introduce(work, [draft])
        if terms["loop"] == "closed":
            referrals.close_loop(work, referral)


def _converse(work: Work, entry: dict[str, Any], ids: dict[str, PersonId], texts: dict[str, Any]) -> None:
    zone = ZoneInfo(entry["zone"])
    day = (work.now.astimezone(zone) + timedelta(days=entry["days_from_now"])).date()
    starts_at = datetime.combine(day, time.fromisoformat(entry["time"]), zone).astimezone(UTC)
    is_held = entry["state"] == "held"
    row = models.Conversation(
        person_id=ids[entry["person"]],
        state=entry["state"],
        starts_at=starts_at,
        ended_at=starts_at + timedelta(minutes=entry["minutes"]) if is_held else None,
        minutes=entry["minutes"],
        zone=entry["zone"],
        their_zone=entry["their_zone"],
        format=entry["format"],
        place=entry["place"],
        introduction=entry["introduction"],
        research=entry["research"],
    )
    work.session.add(row)
    work.session.flush()
    for rank, hope in enumerate(entry["hopes"]):
        work.session.add(models.Hope(conversation_id=row.id, rank=rank, text=hope))
    asked = _ask(work, row, entry["questions"], texts)
    for taken in entry["takeaways"]:
        work.session.add(
            models.Takeaway(
                conversation_id=row.id,
                question_id=asked[taken["answers"]] if "answers" in taken else None,
                kind=taken["kind"],
                text=taken["text"],
                state=taken["state"],
            )
        )


def _ask(
    work: Work, talk: models.Conversation, questions: list[dict[str, Any]], texts: dict[str, Any]
) -> dict[str, int]:
    """Choose questions for a talk; gives their ids by their keys in the bank."""
    rows = []
    for rank, chosen in enumerate(questions):
        question = texts[chosen["key"]]
        rows.append(
            models.Question(
                conversation_id=talk.id,
                rank=rank,
                group=question.group.value,
                text=question.text,
                bank_key=question.key,
                is_sent_ahead=chosen["sent_ahead"],
                is_asked=talk.state == "held",
            )
        )
    work.session.add_all(rows)
    work.session.flush()
    return {row.bank_key: row.id for row in rows}


def _message(work: Work, entry: dict[str, Any], ids: dict[str, PersonId]) -> models.Message:
    answered = entry.get("answered_days_ago")
    return models.Message(
        person_id=ids[entry["person"]],
        kind=entry["kind"],
        channel=entry["channel"],
        subject=entry["subject"],
        body=entry["body"],
        sent_at=work.now - timedelta(days=entry["days_ago"]),
        answered_at=None if answered is None else work.now - timedelta(days=answered),
    )


def _insert_synthetic(
    work: Work, chunk: list[synthetic.SyntheticPerson], index: int, organizations: dict[str, int], me: int
) -> None:
    """Write a run of made-up people whose first has the place *index*; ids follow me in the order of the places."""
    start = me + 1
    for name in dict.fromkeys(someone.organization for someone in chunk):
        if name not in organizations:
            organizations[name] = people.organization_id(work, name) or 0
    people_rows, positions, points, introductions, talks = [], [], [], [], []
    for person, someone in enumerate(chunk, start + index):
        people_rows.append(importing.person_row(work, person, _synthetic_draft(someone)))
        own = {"id": person, "person_id": person}
        positions.append(own | {"organization_id": organizations[someone.organization], "title": someone.title})
        points.append(own | {"kind": "email", "value": someone.email, "match_key": someone.email.casefold()})
        if someone.introducer_index is not None and someone.referred_days_ago is not None:
            introducer = me if someone.introducer_index == synthetic.ME else start + someone.introducer_index
            on = (work.now - timedelta(days=someone.referred_days_ago)).date()
            introductions.append({"id": person, "introducer_id": introducer, "introduced_id": person, "on": on})
        if someone.held_days_ago is not None:
            talks.append(own | _held(work, someone.held_days_ago))
    work.insert_many(models.Person, people_rows)
    work.insert_many(models.Position, positions)
    work.insert_many(models.ContactPoint, points)
    work.insert_many(models.Referral, introductions)
    work.insert_many(models.Conversation, talks)


def _synthetic_draft(someone: synthetic.SyntheticPerson) -> PersonDraft:
    return PersonDraft(name=someone.name, given=someone.given, family=someone.family, notes=someone.note)


def _held(work: Work, days_ago: int) -> dict[str, Any]:
    at = (work.now - timedelta(days=days_ago)).replace(hour=15, minute=0, second=0, microsecond=0)
    ended_at = at + timedelta(minutes=30)
    # A talk of today may not have ended yet.
    state = "held" if ended_at <= work.now else "confirmed"
    ended = ended_at if state == "held" else None
    return {"state": state, "starts_at": at, "ended_at": ended, "minutes": 30, "zone": "UTC", "format": "video"}
