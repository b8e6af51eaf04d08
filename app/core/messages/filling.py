"""Filling a template: plain substitution, one pass, nothing carried out."""

from collections.abc import Mapping
from typing import NamedTuple

from app.core.messages.fields import NAMED, gap
from app.core.messages.templates import Template


class Draft(NamedTuple):
    """A subject, empty where there is none, and a body."""

    subject: str
    body: str


def fill(text: str, values: Mapping[str, str]) -> str:
    """The text with its fields replaced. What has no value becomes a gap; what stands in a value stays as it is."""
    return NAMED.sub(lambda found: values.get(found[1], "").strip() or gap(found[1]), text)


def drafted(template: Template, values: Mapping[str, str], *, is_note: bool = False) -> Draft:
    """A template filled, as e-mail or as a short note without a subject; a subject is one line."""
    if is_note and template.note:
        return Draft("", fill(template.note, values))
    return Draft(" ".join(fill(template.subject, values).split()), fill(template.body, values))
