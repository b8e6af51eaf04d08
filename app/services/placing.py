"""Bringing people in from files and putting them into the tree at once, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.errors import UserError
from app.core.people import PersonId
from app.core.referrals.facts import Channel, Permission, ReferralDraft
from app.services import importing, referrals
from app.services.importing import go_on
from app.store import models, queries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.core.importing import ImportOutcome, ImportPlan
    from app.services.importing import Progress
    from app.store.work import Work


def take_under(
    work: Work, plan: ImportPlan, introducer: PersonId, on: date, progress: Progress = go_on
) -> tuple[ImportOutcome, int]:
    """Carry out a plan and introduce by someone whom it takes in; gives the outcome and how many were introduced.

    People who have an introducer already keep theirs, and so do I, the introducer, and those they came through.
    Raises `Cancelled`, and `UserError` when the introducer is gone; nothing is kept then.
    """
    person = work.session.get(models.Person, introducer)
    if person is None or person.trashed_at:
        raise UserError("The person they were dropped on is no longer there. Nothing was imported.")
    outcome = importing.take(work, plan, progress)
    free = _without_introducer(work, outcome.people, introducer)
    referrals.introduce(work, [ReferralDraft(introducer, one, on, Channel.EMAIL, Permission.NOT_ASKED) for one in free])
    return outcome, len(free)


def _without_introducer(work: Work, people: Sequence[PersonId], introducer: PersonId) -> list[PersonId]:
    placed = set(work.session.scalars(select(models.Referral.introduced_id).where(models.Referral.is_primary)))
    above = {queries.me(work.session).id, introducer, *queries.path_ids(work.session, introducer)}
    return [person for person in dict.fromkeys(people) if person not in placed and person not in above]
