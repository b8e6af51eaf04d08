"""Questions to the store that several use cases ask."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from app.core.cards import Step
from app.core.people import PersonId, folded
from app.core.stages import Stage, stage_of
from app.store.columns import STAGE_COLUMNS, stage_facts
from app.store.models import ContactPoint, Organization, Person, Position, Referral


def steps(session: Session, ids: Iterable[int]) -> list[Step]:
    """People as steps of a path, with their stage now, in the order given."""
    wanted = list(ids)
    statement = text(f"SELECT p.id, p.name, p.is_me, {STAGE_COLUMNS} FROM people p WHERE p.id IN :ids").bindparams(
        bindparam("ids", expanding=True)
    )
    now = datetime.now(UTC)
    found = {
        row[0]: Step(PersonId(row[0]), row[1], stage_of(stage_facts(row[3:]), now), bool(row[2]))
        for row in session.execute(statement, {"ids": wanted})
    }
    return [found[i] for i in wanted if i in found]


def stage(session: Session, person: int) -> Stage:
    """The stage of one person now."""
    found = steps(session, [person])
    return found[0].stage if found else Stage.TO_CONTACT


def path_ids(session: Session, person: int) -> list[int]:
    """From the root of a person's chain of primary introducers down to the person, both included.

    A chain that bites its tail (made by hand) ends where it repeats.
    """
    chain = [person]
    while True:
        introducer = session.scalar(
            select(Referral.introducer_id).where(Referral.introduced_id == chain[-1], Referral.is_primary)
        )
        if introducer is None or introducer in chain:
            return chain[::-1]
        chain.append(introducer)


def me(session: Session) -> Person:
    """Me."""
    return session.execute(select(Person).where(Person.is_me)).scalar_one()


def first_position(session: Session, person: int) -> tuple[str, str]:
    """Title and organization of the position shown, both empty where there is none."""
    row = session.execute(
        select(Position.title, Organization.name)
        .outerjoin(Organization, Organization.id == Position.organization_id)
        .where(Position.person_id == person)
        .order_by(Position.rank, Position.id)
        .limit(1)
    ).first()
    return (row[0], row[1] or "") if row else ("", "")


def organization_ids(session: Session) -> dict[str, int]:
    """The organizations by sort key; the first one where several share it."""
    rows = session.execute(select(Organization.sort_key, Organization.id).order_by(Organization.id.desc()))
    return {row.sort_key: row.id for row in rows}


def contact_keys(session: Session) -> dict[tuple[str, str], int]:
    """Which person has a (kind, match key); the first one where several do."""
    rows = session.execute(
        select(ContactPoint.kind, ContactPoint.match_key, ContactPoint.person_id)
        .join(Person, Person.id == ContactPoint.person_id)
        .where(Person.trashed_at.is_(None), ContactPoint.match_key != "")
        .order_by(ContactPoint.id.desc())
    )
    return {(kind, key): person for kind, key, person in rows}


def people_by_name(session: Session) -> dict[str, list[int]]:
    """The ids of the people of each name (as `sort_key` without order of its parts)."""
    found: dict[str, list[int]] = defaultdict(list)
    rows = session.execute(select(Person.id, Person.name).where(Person.trashed_at.is_(None), ~Person.is_me))

    for person, name in rows:
        found[folded(name)].append(person)
    return found
