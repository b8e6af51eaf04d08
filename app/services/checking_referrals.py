"""What can be wrong with introductions in a file that was changed by hand."""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.core.checks import Fault, Finding
from app.core.people import PersonId
from app.core.referrals.rings import rings
from app.store import models, queries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.store.work import Work

MOST_NAMED = 6


def several_primaries(session: Session) -> list[Finding]:
    """People with more than one primary introducer; the oldest introduction is the one to stay."""
    crowded = (
        select(models.Referral.introduced_id)
        .where(models.Referral.is_primary)
        .group_by(models.Referral.introduced_id)
        .having(func.count() > 1)
    )
    by_person: dict[int, list[models.Referral]] = {}
    for row in _primaries(session, models.Referral.introduced_id.in_(crowded)):
        by_person.setdefault(row.introduced_id, []).append(row)
    names = _names(session, {i for rows in by_person.values() for row in rows for i in _ends(row)})
    return [
        Finding(
            Fault.SEVERAL_PRIMARIES,
            f"{names[person]} has {len(rows)} primary introducers: {_listed([names[r.introducer_id] for r in rows])}.",
            (PersonId(person), *(PersonId(row.introducer_id) for row in rows)),
            f"{names[rows[0].introducer_id]} stays the primary one, the others become further introducers.",
            tuple(row.id for row in rows[1:]),
        )
        for person, rows in by_person.items()
    ]


def selves(session: Session) -> list[Finding]:
    """People introduced by themselves."""
    rows = session.scalars(
        select(models.Referral).where(models.Referral.introducer_id == models.Referral.introduced_id)
    ).all()
    names = _names(session, {row.introduced_id for row in rows})
    return [
        Finding(
            Fault.SELF,
            f"{names[row.introduced_id]} is introduced by themselves.",
            (PersonId(row.introduced_id),),
            "The introduction is taken away.",
            (row.id,),
        )
        for row in rows
    ]


def start_introduced(session: Session) -> list[Finding]:
    """Introductions of me, the start of the tree."""
    me = queries.me(session)
    rows = session.scalars(
        select(models.Referral).where(models.Referral.introduced_id == me.id, models.Referral.introducer_id != me.id)
    ).all()
    names = _names(session, {row.introducer_id for row in rows})
    return [
        Finding(
            Fault.START,
            f"You are the start of the tree, yet {names[row.introducer_id]} introduces you.",
            (PersonId(me.id), PersonId(row.introducer_id)),
            "The introduction is taken away.",
            (row.id,),
        )
        for row in rows
    ]


def rings_found(session: Session) -> list[Finding]:
    """People who introduce each other in a ring, which is opened above the one who came last, like on the canvas."""
    by_person = {row.introduced_id: row for row in reversed(_primaries(session))}
    people = sorted(by_person.keys() | {row.introducer_id for row in by_person.values()})
    at = {person: index for index, person in enumerate(people)}
    parents = array("q", [at[by_person[p].introducer_id] if p in by_person else -1 for p in people])
    found = [ring for ring in rings(parents) if len(ring) > 1]  # a ring of one is a fault of its own
    return [_ring(session, [by_person[people[index]] for index in ring]) for ring in found]


def _ring(session: Session, rows: list[models.Referral]) -> Finding:
    last = max(rows, key=lambda row: (row.on or date.min, row.introduced_id))
    start = rows.index(last)
    rows = rows[start:] + rows[:start]
    names = _names(session, {row.introduced_id for row in rows})
    told = [names[row.introduced_id] for row in rows]
    more = f", and so on through {len(told) - MOST_NAMED} more people," if len(told) > MOST_NAMED else ""
    chain = ", who came through ".join(told[1:MOST_NAMED])
    return Finding(
        Fault.RING,
        f"{told[0]} came through {chain}{more or ','} who came through {told[0]}.",
        tuple(PersonId(row.introduced_id) for row in rows),
        f"{names[rows[0].introducer_id]} becomes a further introducer of {told[0]}, who has no primary one then.",
        (last.id,),
    )


def make_secondary(work: Work, found: Sequence[Finding]) -> None:
    """Keep the introductions at fault as ones that are not primary."""
    for referral in _at_fault(found):
        work.session.get_one(models.Referral, referral).is_primary = False


def remove(work: Work, found: Sequence[Finding]) -> None:
    """Take the introductions at fault away."""
    for referral in _at_fault(found):
        work.session.delete(work.session.get_one(models.Referral, referral))


def _at_fault(found: Sequence[Finding]) -> list[int]:
    return [referral for finding in found for referral in finding.referrals]


def _primaries(session: Session, *conditions: ColumnElement[bool]) -> Sequence[models.Referral]:
    """Primary referrals, oldest first, also those of people in the trash: they may come back."""
    statement = select(models.Referral).where(models.Referral.is_primary, *conditions).order_by(models.Referral.id)
    return session.scalars(statement).all()


def _names(session: Session, people: set[int]) -> dict[int, str]:
    rows = session.execute(select(models.Person.id, models.Person.name).where(models.Person.id.in_(people)))
    return {row.id: row.name for row in rows}


def _ends(row: models.Referral) -> tuple[int, int]:
    return row.introduced_id, row.introducer_id


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"
