"""What makes two records the same person: exact keys first, then the name where nothing contradicts it."""

import re

from app.core.drafts import ContactKind, PersonDraft
from app.core.people import folded

# Two spellings of a number (+44 20 7946 0018, 020 7946 0018) agree in their last nine digits.
PHONE_DIGITS = 9
_WEB_PREFIX = re.compile(r"^(?:https?:)?/*(?:www\.|[a-z]{2}\.(?=linkedin\.com))?", re.IGNORECASE)
_NO_DIGIT = re.compile(r"\D")
_KEYED = (ContactKind.EMAIL, ContactKind.URL, ContactKind.PHONE)


def match_key(kind: str, value: str) -> str:
    """The form in which two contact points are compared; empty where a value says nothing about identity."""
    text = value.strip().casefold()
    if kind == ContactKind.EMAIL:
        return text if "@" in text else ""
    if kind == ContactKind.PHONE:
        digits = _NO_DIGIT.sub("", text)
        return digits[-PHONE_DIGITS:] if len(digits) >= PHONE_DIGITS else ""
    if kind == ContactKind.URL:
        return _WEB_PREFIX.sub("", text).rstrip("/")
    return folded(text)


def keys_of(draft: PersonDraft) -> frozenset[tuple[str, str]]:
    """The (kind, key) pairs by which a draft is recognised."""
    return frozenset(
        (point.kind.value, key)
        for point in draft.contact_points
        if point.kind in _KEYED and (key := match_key(point.kind, point.value))
    )


def contradicts(some: frozenset[tuple[str, str]], others: frozenset[tuple[str, str]]) -> bool:
    """Whether two people of one name are surely two: both have an e-mail (or a page) and share none of that kind."""
    return any(
        {key for k, key in some if k == kind}
        and {key for k, key in others if k == kind}
        and not {key for k, key in some if k == kind} & {key for k, key in others if k == kind}
        for kind in (ContactKind.EMAIL.value, ContactKind.URL.value)
    )
