"""Adding, changing, finding and trashing people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.core.duplicates import match_key
from app.core.errors import Ambiguous, UserError
from app.core.people import PersonId, folded, sort_key
from app.services.cards import card
from app.store import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.store.work import Work

__all__ = ["add", "card", "edit", "find", "restore", "set_contact", "set_position", "trash"]
MOST_CANDIDATES = 5
MOST_WORDS = 12  # of a name; "Pablo Diego José … Ruiz y Picasso" has more, and is found by a part
HIGHEST_ID = 2**63 - 1  # an SQLite integer has 64 bits
_EDITABLE = frozenset(("name", "given", "family", "notes", "source", "birthday", "field"))


def add(work: Work, draft: PersonDraft) -> PersonId:
    """Add someone. Raises `UserError` for a draft without a name."""
    name = " ".join(draft.name.split())
    if not name:
        raise UserError("A person needs a name.")
    person = models.Person(
        name=name,
        given=draft.given,
        family=draft.family,
        sort_key=sort_key(name, draft.given, draft.family),
        notes=draft.notes,
        source=draft.source,
        birthday=draft.birthday,
        connected_on=draft.connected_on,
        is_promised=draft.is_promised,
        extra="\n".join(draft.extra),
        added_at=work.now,
    )
    work.session.add(person)
    work.session.flush()
    for rank, point in enumerate(draft.contact_points):
        add_contact(work, person.id, point, rank)
    for rank, position in enumerate(draft.positions):
        add_position(work, person.id, position, rank)
    for tag in dict.fromkeys(draft.tags):
        add_tag(work, person.id, tag)
    return PersonId(person.id)


def edit(work: Work, person: PersonId, **fields: str) -> None:
    """Change text fields of someone: name, given, family, notes, source, birthday, field. Raises `UserError`."""
    unknown = set(fields) - _EDITABLE
    if unknown:
        raise ValueError(f"not editable: {', '.join(sorted(unknown))}")
    row = _person(work.session, person)
    if "name" in fields:
        fields["name"] = " ".join(fields["name"].split())
        if not fields["name"]:
            raise UserError("A person needs a name. The old one was kept.")
        if fields["name"] != row.name and "family" not in fields:
            given, _, family = fields["name"].rpartition(" ")
            fields |= {"given": given, "family": family}
    for name, value in fields.items():
        setattr(row, name, value)
    row.sort_key = sort_key(row.name, row.given, row.family)


def set_position(work: Work, person: PersonId, title: str, organization: str) -> None:
    """Set the position that is shown; both empty removes it. Raises `UserError`."""
    _person(work.session, person)
    row = work.session.scalars(
        select(models.Position).where(models.Position.person_id == person).order_by(models.Position.rank).limit(1)
    ).first()
    title, organization = title.strip(), organization.strip()
    if row is None:
        if title or organization:
            add_position(work, person, PositionDraft(organization, title), 0)
    elif not (title or organization):
        work.session.delete(row)
    else:
        row.title = title
        row.organization_id = organization_id(work, organization)


def set_contact(work: Work, person: PersonId, contact_point: int | None, kind: str, value: str) -> None:
    """Add a contact point (*contact_point* None), change it, or remove it by an empty value. Raises `UserError`."""
    _person(work.session, person)
    value = value.strip()
    if kind == ContactKind.EMAIL and value and "@" not in value:
        raise UserError(f"“{value}” is no e-mail address: it has no @. Nothing was changed.")
    if contact_point is None:
        if value:
            rank = work.session.scalar(
                select(func.count()).select_from(models.ContactPoint).where(models.ContactPoint.person_id == person)
            )
            add_contact(work, person, ContactPointDraft(ContactKind(kind), value), rank or 0)
        return
    row = work.session.get(models.ContactPoint, contact_point)
    if row is None or row.person_id != person:
        raise UserError("That is no longer there. Nothing was changed.")
    if not value:
        work.session.delete(row)
    else:
        row.kind, row.value, row.match_key = ContactKind(kind).value, value, match_key(kind, value)


def trash(work: Work, people: Sequence[PersonId]) -> None:
    """Put people in the trash, from where they come back by undo or `restore`. Me stays."""
    for person in people:
        row = _person(work.session, person)
        if row.is_me:
            raise UserError("You are the root of the tree and can't be put in the trash.")
        row.trashed_at = work.now


def restore(work: Work, people: Sequence[PersonId]) -> None:
    """Take people out of the trash."""
    for person in people:
        _person(work.session, person).trashed_at = None


def find(session: Session, text: str) -> PersonId:
    """The person meant by a name, an e-mail or an id. Raises `Ambiguous` with the candidates, or `UserError`."""
    text = text.encode("utf-8", "replace").decode()  # half a surrogate is no text for SQLite
    here = models.Person.trashed_at.is_(None)
    if (
        text.isdecimal()
        and int(text) <= HIGHEST_ID
        and session.scalar(select(models.Person.id).where(here, models.Person.id == int(text)))
    ):
        return PersonId(int(text))
    found = list(session.scalars(select(models.Person.id).where(here, or_(*_exactly(text)))))
    if not found:
        # Not LIKE: it would take a typed % for anything.
        has_it = func.instr(models.Person.sort_key, folded(text)) > 0
        by_name = select(models.Person.id).where(here, has_it).limit(MOST_CANDIDATES)
        found = list(session.scalars(by_name))
    if len(found) == 1:
        return PersonId(found[0])
    if not found:
        raise UserError(f"Nobody is called “{text}”.")
    rows = session.execute(
        select(models.Person.id, models.Person.name).where(models.Person.id.in_(found[:MOST_CANDIDATES]))
    )
    names = ", ".join(f"{name} (id {person})" for person, name in rows)
    raise Ambiguous(f"“{text}” fits several people: {names}. Give the id.")


def _exactly(text: str) -> tuple[ColumnElement[bool], ...]:
    parts = folded(text).split()
    # However many words of a name are the family's, the key holds them first.
    turned = [" ".join(parts[at:] + parts[:at]) for at in range(min(len(parts), MOST_WORDS))]
    email = select(models.ContactPoint.person_id).where(
        models.ContactPoint.kind == ContactKind.EMAIL.value,
        models.ContactPoint.match_key == match_key(ContactKind.EMAIL, text),
        models.ContactPoint.match_key != "",
    )
    return (
        models.Person.name == text,
        models.Person.sort_key.in_(turned),
        models.Person.id.in_(email),
    )


def organization_id(work: Work, name: str) -> int | None:
    """The organization of that name, made if there is none; None for an empty name."""
    name = " ".join(name.split())
    if not name:
        return None
    key = folded(name)
    known = work.session.scalar(select(models.Organization.id).where(models.Organization.sort_key == key))
    if known is not None:
        return known
    organization = models.Organization(name=name, sort_key=key)
    work.session.add(organization)
    work.session.flush()
    return organization.id


def _person(session: Session, person: int) -> models.Person:
    row = session.get(models.Person, person)
    if row is None:
        raise UserError("That person is no longer there. Nothing was changed.")
    return row


def add_contact(work: Work, person: int, point: ContactPointDraft, rank: int) -> None:
    """Add a contact point at a place in the person's order of preference."""
    work.session.add(
        models.ContactPoint(
            person_id=person,
            kind=point.kind.value,
            label=point.label,
            value=point.value,
            match_key=match_key(point.kind, point.value),
            rank=rank,
        )
    )


def add_position(work: Work, person: int, position: PositionDraft, rank: int) -> None:
    """Add a position; the organization is made if there is none of its name."""
    work.session.add(
        models.Position(
            person_id=person,
            organization_id=organization_id(work, position.organization),
            title=position.title,
            starts_on=position.starts_on,
            ends_on=position.ends_on,
            rank=rank,
        )
    )


def add_tag(work: Work, person: int, name: str) -> None:
    """Put a tag on someone who does not have it yet."""
    tag = work.session.scalar(select(models.Tag).where(models.Tag.name == name))
    if tag is None:
        tag = models.Tag(name=name)
        work.session.add(tag)
        work.session.flush()
    work.session.add(models.PersonTag(person_id=person, tag_id=tag.id))
