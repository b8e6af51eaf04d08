"""The use cases and queries of the tree, loaded when first used.

Their modules bring SQLAlchemy along, which the first paint must not wait for (performance.md §1): these functions run
on the writer's or reader's thread, and so does the import.
"""

# ruff: noqa: PLC0415

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.core.cards import PersonCard
from app.core.people import PersonId
from app.core.referrals.facts import Edge, Permission, ReferralDraft
from app.core.referrals.views import SavedView


def introduce(work: Any, drafts: list[ReferralDraft]) -> list[int]:
    """Record introductions; the ids of the referrals."""
    from app.services import referrals

    return list(referrals.introduce(work, drafts))


def describe(work: Any, referral_ids: Sequence[int], on: date | None, channel: str, permission: Permission) -> None:
    """Give introductions their date, channel and permission."""
    from app.services import referrals

    for referral in referral_ids:
        referrals.describe(work, referral, on, channel, permission)


def take_out(work: Any, people: list[PersonId]) -> None:
    """Take people out of the tree."""
    from app.services import referrals

    referrals.take_out(work, people)


def close_loop(work: Any, referral: int) -> None:
    """Note that the introducer was told how it went."""
    from app.services import referrals

    referrals.close_loop(work, referral)


def card(session: Any, person: PersonId) -> PersonCard:
    """Everything the inspector shows of one person."""
    from app.services import cards

    return cards.card(session, person)


def edges(session: Any) -> list[Edge]:
    """All referrals between people who are here."""
    from app.services import referrals

    return referrals.edges(session)


def save_view(work: Any, view: SavedView) -> None:
    """Keep a view of the tree."""
    from app.services import tree_views

    tree_views.save(work, view)


def remove_view(work: Any, name: str) -> None:
    """Forget a view of the tree."""
    from app.services import tree_views

    tree_views.remove(work, name)


def saved_views(session: Any) -> list[SavedView]:
    """The views kept, by name."""
    from app.services import tree_views

    return tree_views.saved(session)


def those(names: Sequence[str]) -> str:
    """One name, or how many people."""
    return names[0] if len(names) == 1 else f"{len(names)} people"
