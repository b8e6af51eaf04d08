"""Views of the tree kept with the data under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.errors import UserError
from app.core.people import folded
from app.core.referrals import views
from app.store import models

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.core.referrals.views import SavedView
    from app.store.work import Work

_PREFIX = "tree view "


def save(work: Work, view: SavedView) -> None:
    """Keep a view, in place of one of the same name. Raises `UserError` for a name that is empty or too long."""
    name = " ".join(view.name.split())
    if not name:
        raise UserError("A view needs a name. Nothing was saved.")
    if len(name) > views.MOST_LETTERS:
        raise UserError(f"The name is longer than {views.MOST_LETTERS} letters. Nothing was saved.")
    row = work.session.get(models.Setting, _PREFIX + name)
    if row is None:
        work.session.add(models.Setting(key=_PREFIX + name, value=views.to_text(view)))
    else:
        row.value = views.to_text(view)


def remove(work: Work, name: str) -> None:
    """Forget a view. Raises `UserError` when it is gone already."""
    row = work.session.get(models.Setting, _PREFIX + name)
    if row is None:
        raise UserError(f"There is no view {name} any more. Nothing was changed.")
    work.session.delete(row)


def saved(session: Session) -> list[SavedView]:
    """The views kept, by name."""
    rows = session.scalars(select(models.Setting).where(models.Setting.key.startswith(_PREFIX)))
    found = [views.from_text(row.key.removeprefix(_PREFIX), row.value) for row in rows]
    return sorted(found, key=lambda view: (folded(view.name), view.name))
