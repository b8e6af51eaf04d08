"""People in lists: ids, rows, and how names are ordered and shortened. Loaded before the first paint."""

import unicodedata
from datetime import datetime
from typing import NamedTuple, NewType

from app.core.stages import Stage

PersonId = NewType("PersonId", int)


class PersonRow(NamedTuple):
    """A line of the People table. *last_contact* is UTC; *is_promised* people are drawn dashed."""

    id: PersonId
    name: str
    title: str = ""
    organization: str = ""
    introducer: str = ""
    stage: Stage = Stage.TO_CONTACT
    last_contact: datetime | None = None
    is_me: bool = False


def folded(text: str) -> str:
    """Text for comparing: case folded, accents and surplus space gone."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


def sort_key(name: str, given: str = "", family: str = "") -> str:
    """The key by which people are listed: family name first where it is known."""
    return folded(f"{family} {given}" if family else name)


def initials(name: str) -> str:
    """One or two letters that stand for a name in a circle; a question mark for no name."""
    words = [word for word in name.replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][:1].upper()
    return (words[0][0] + words[-1][0]).upper()
