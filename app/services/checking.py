"""Looking for what no use case would have written but a file may hold all the same, and repairing it.

A kind of fault is a `Check`: a query that finds and a use case that repairs. Those in `CHECKS` run one after the
other, each on what the ones before it left.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.services import checking_referrals

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.orm import Session

    from app.core.checks import Finding
    from app.store.work import Work


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of fault: *find* gives what is there, *repair* puts exactly that right."""

    find: Callable[[Session], list[Finding]]
    repair: Callable[[Work, Sequence[Finding]], None]


CHECKS = (
    Check(checking_referrals.several_primaries, checking_referrals.make_secondary),
    Check(checking_referrals.selves, checking_referrals.remove),
    Check(checking_referrals.start_introduced, checking_referrals.remove),
    Check(checking_referrals.rings_found, checking_referrals.make_secondary),
)


def findings(session: Session) -> list[Finding]:
    """Everything that is wrong, in the order in which it would be repaired."""
    return [finding for check in CHECKS for finding in check.find(session)]


def repair(work: Work) -> list[Finding]:
    """Put right what can be; gives what was repaired. One undo step like every use case."""
    repaired: list[Finding] = []
    for check in CHECKS:
        found = check.find(work.session)
        if found:
            check.repair(work, found)
            work.session.flush()
            repaired += found
    return repaired
