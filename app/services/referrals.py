"""Introducing people: who was introduced by whom, on which terms, and whether the introducer was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.errors import ImpossibleReferral, UserError
from app.core.people import PersonId
from app.core.referrals.facts import Edge, Permission, ReferralDraft
from app.services.cards import loop_of
from app.store import models, queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from app.store.work import Work


def introduce(work: Work, drafts: Sequence[ReferralDraft]) -> list[int]:
    """Record introductions; gives the referrals' ids in the order of the drafts.

    A primary one replaces the person's primary introducer; one that is there already is left as it is.
    Raises `ImpossibleReferral` for a person introduced by themselves or by someone they brought; nothing is kept then.
    """
    return [_introduce(work, draft) for draft in drafts]


def _introduce(work: Work, draft: ReferralDraft) -> int:
    introducer, introduced = _both(work, draft)
    known = work.session.scalars(
        select(models.Referral).where(
            models.Referral.introducer_id == introducer.id, models.Referral.introduced_id == introduced.id
        )
    ).first()
    if draft.is_primary:
        _check_no_cycle(work, introducer, introduced)
        _make_room(work, introduced.id, introducer.id)
    if known is not None:
        known.is_primary = known.is_primary or draft.is_primary
        work.session.flush()
        return known.id
    referral = models.Referral(
        introducer_id=introducer.id,
        introduced_id=introduced.id,
        is_primary=draft.is_primary,
        on=draft.on,
        channel=draft.channel,
        permission=Permission(draft.permission).value,
        note=draft.note,
    )
    work.session.add(referral)
    work.session.flush()
    return referral.id


def _both(work: Work, draft: ReferralDraft) -> tuple[models.Person, models.Person]:
    introducer = work.session.get(models.Person, draft.introducer)
    introduced = work.session.get(models.Person, draft.introduced)
    if introducer is None or introduced is None or introducer.trashed_at or introduced.trashed_at:
        raise UserError("One of the two is no longer there. Nothing was changed.")
    if introducer is introduced:
        raise ImpossibleReferral(f"{introduced.name} can't be introduced by themselves. Nothing was changed.")
    if introduced.is_me:
        raise ImpossibleReferral("You are the root of the tree: nobody introduces you. Nothing was changed.")
    return introducer, introduced


def _check_no_cycle(work: Work, introducer: models.Person, introduced: models.Person) -> None:
    if introduced.id in queries.path_ids(work.session, introducer.id):
        raise ImpossibleReferral(
            f"{introducer.name} came through {introduced.name}, so {introduced.name} can't be introduced by "
            f"{introducer.name}. Nothing was changed."
        )


def _make_room(work: Work, introduced: int, introducer: int) -> None:
    """Take the old primary referral away unless it is the same; what was known of it stays in the history."""
    old = work.session.scalars(
        select(models.Referral).where(
            models.Referral.introduced_id == introduced,
            models.Referral.is_primary,
            models.Referral.introducer_id != introducer,
        )
    ).first()
    if old is not None:
        work.session.delete(old)
        work.session.flush()


def describe(work: Work, referral: int, on: date | None, channel: str, permission: str) -> None:
    """Set date, channel and permission of a referral."""
    row = _referral(work, referral)
    row.on, row.channel, row.permission = on, channel, Permission(permission).value


def take_out(work: Work, people: Sequence[PersonId]) -> None:
    """Take people out of the tree: they lose their primary introducer and keep those whom they brought."""
    for person in people:
        row = work.session.scalars(
            select(models.Referral).where(models.Referral.introduced_id == person, models.Referral.is_primary)
        ).first()
        if row is not None:
            work.session.delete(row)
    work.session.flush()


def close_loop(work: Work, referral: int, at: datetime | None = None) -> None:
    """Note that the introducer was told how it went, now or at an aware instant."""
    _referral(work, referral).closed_at = at or work.now


def edges(session: Session) -> list[Edge]:
    """All referrals between people who are here, by id."""
    gone = select(models.Person.id).where(models.Person.trashed_at.is_not(None))
    here = models.Referral.introducer_id.not_in(gone), models.Referral.introduced_id.not_in(gone)
    rows = list(session.scalars(select(models.Referral).where(*here).order_by(models.Referral.id)))
    people = {row.introduced_id for row in rows} | {row.introducer_id for row in rows}
    steps = {step.id: step for step in queries.steps(session, people)}
    return [
        Edge(
            id=row.id,
            introducer=PersonId(row.introducer_id),
            introduced=PersonId(row.introduced_id),
            is_primary=row.is_primary,
            permission=Permission(row.permission),
            loop=loop_of(
                row.closed_at,
                steps[PersonId(row.introduced_id)].stage,
                by_me=steps[PersonId(row.introducer_id)].is_me,
            ),
            on=row.on,
            channel=row.channel,
        )
        for row in rows
    ]


def _referral(work: Work, referral: int) -> models.Referral:
    row = work.session.get(models.Referral, referral)
    if row is None:
        raise UserError("That introduction is no longer there. Nothing was changed.")
    return row
