"""The use cases and queries of this page, looked up on the thread that runs them.

Importing `app.services` loads SQLAlchemy, which would make the first paint 3.2 times as slow (performance.md §1).
A function here is handed to `commands.run` or `commands.read`, so the import happens on the writer or reader thread.
"""

from collections.abc import Sequence
from typing import Any

from app.core.cards import PersonCard
from app.core.drafts import PersonDraft
from app.core.people import PersonId
from app.core.referrals.facts import ReferralDraft

# ruff: noqa: PLC0415  late imports are what this module is for


def card(session: Any, person: int) -> PersonCard:
    """Everything about someone; raises `UserError` for someone who is gone."""
    from app.services import cards

    return cards.card(session, PersonId(person))


def add(work: Any, draft: PersonDraft) -> int:
    """Adds someone."""
    from app.services import people

    return int(people.add(work, draft))


def edit(work: Any, person: int, field: str, text: str) -> None:
    """Changes one text field of someone."""
    from app.services import people

    people.edit(work, PersonId(person), **{field: text})


def set_position(work: Any, person: int, title: str, organization: str) -> None:
    """Sets the position that is shown."""
    from app.services import people

    people.set_position(work, PersonId(person), title, organization)


def set_contact(work: Any, person: int, contact_point: int | None, kind: str, value: str) -> None:
    """Adds, changes or (empty value) removes a contact point."""
    from app.services import people

    people.set_contact(work, PersonId(person), contact_point, kind, value)


def trash(work: Any, people_ids: Sequence[int]) -> None:
    """Puts people in the trash."""
    from app.services import people

    people.trash(work, [PersonId(person) for person in people_ids])


def introduce(work: Any, introducer: int, people_ids: Sequence[int]) -> None:
    """Records that someone introduced people to me."""
    from app.services import referrals

    drafts = [ReferralDraft(PersonId(introducer), PersonId(person)) for person in people_ids]
    referrals.introduce(work, drafts)


def close_loop(work: Any, referral: int) -> None:
    """Records that the introducer was told how it went."""
    from app.services import referrals

    referrals.close_loop(work, referral)
