"""The user's own wording of message templates, and what is remembered about me, kept with the data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.core.errors import UserError
from app.core.messages.fields import FIELDS, unknown
from app.core.messages.templates import TEMPLATES, Template
from app.store import models, owing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.store.work import Work

_TEMPLATE = "template "
_MINE = "mine "
_PARTS = ("subject", "body", "note")


def all_templates(session: Session) -> dict[str, Template]:
    """Every template by key, in the user's wording where there is one."""
    stored = owing.settings(session, _TEMPLATE)
    return {key: _worded(template, stored.get(key, "")) for key, template in TEMPLATES.items()}


def set_template(work: Work, template: Template) -> None:
    """Keep the user's wording; that of the program is not stored again. Raises `UserError` for fields there are not."""
    strange = unknown(f"{template.subject} {template.body} {template.note}")
    if strange:
        names = ", ".join("{{" + name + "}}" for name in strange)
        raise UserError(f"There is no field {names}. Nothing was saved: choose one from the list, or take it out.")
    if not template.body.strip():
        raise UserError("A template needs a text. Nothing was saved.")
    if _wording(template) == _wording(TEMPLATES[template.key]):
        _forget(work, _TEMPLATE + template.key)
    else:
        _keep(work, _TEMPLATE + template.key, json.dumps(_wording(template), ensure_ascii=False))


def restore_template(work: Work, key: str) -> None:
    """Go back to the wording that comes with the program."""
    _forget(work, _TEMPLATE + key)


def mine(session: Session) -> dict[str, str]:
    """What I said about myself before, by field."""
    return {name: text for name, text in owing.settings(session, _MINE).items() if name in FIELDS}


def remember(work: Work, said: Mapping[str, str]) -> None:
    """Keep what I say about myself for the next message; an empty text is forgotten."""
    for name, text in said.items():
        if not FIELDS[name].is_mine:
            raise ValueError(name)
        if text.strip():
            _keep(work, _MINE + name, " ".join(text.split()))
        else:
            _forget(work, _MINE + name)


def _wording(template: Template) -> dict[str, str]:
    return {part: getattr(template, part) for part in _PARTS}


def _worded(template: Template, stored: str) -> Template:
    try:
        parts = json.loads(stored) if stored else {}
    except ValueError:
        return template  # written by another hand
    if not isinstance(parts, dict):
        return template
    subject, body, note = (str(parts.get(part, getattr(template, part))) for part in _PARTS)
    return template._replace(subject=subject, body=body, note=note)


def _keep(work: Work, key: str, value: str) -> None:
    row = work.session.get(models.Setting, key)
    if row is None:
        work.session.add(models.Setting(key=key, value=value))
    else:
        row.value = value


def _forget(work: Work, key: str) -> None:
    row = work.session.get(models.Setting, key)
    if row is not None:
        work.session.delete(row)
