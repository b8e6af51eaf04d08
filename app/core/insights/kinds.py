"""What an organization and a role are, as far as their names tell."""

from enum import StrEnum

from app.core.people import folded


class Kind(StrEnum):
    """The kind of an organization, in the order of columns."""

    INDUSTRY = "Industry"
    ACADEMIA = "Academia"
    PUBLIC = "Public, non-profit"
    NONE = "No organization"


class Role(StrEnum):
    """What somebody does there, in the order of columns."""

    PRACTITIONER = "Practitioner"
    MANAGER = "Manager"
    HEAD = "Head, founder"
    HIRING = "Hiring"
    NONE = "No title"


# Beginnings of words, folded; of the languages whose contacts are imported most. Academia is asked first: a public
# university is one.
_ACADEMIA = (
    "universi", "college", "school", "academ", "institute", "institut", "polytech", "ecole", "hochschul", "escuela",
    "faculty", "facult", "laborator", "observator", "scuola", "lycee", "gymnasium",
)  # fmt: skip
_PUBLIC = (
    "ministr", "minister", "museum", "musee", "museo", "society", "societe", "foundation", "fondation", "stiftung",
    "fundacion", "trust", "hospital", "clinic", "council", "agency", "government", "department", "navy", "army",
    "library", "archive", "garden", "association", "charity", "union", "municipal", "federal", "national", "bureau",
    "commission", "institution", "public", "parliament", "embassy", "church", "verein", "ngo", "nhs",
)  # fmt: skip
_HIRING = ("recruit", "talent", "hiring", "human", "staffing", "personnel", "hr")
_HEAD = (
    "director", "direktor", "directeur", "head", "chief", "president", "dean", "founder", "cofounder", "owner", "ceo",
    "cto", "cfo", "coo", "chair", "partner", "principal", "vp", "rector", "leiter", "leiterin", "geschaftsfuhrer",
)  # fmt: skip
_MANAGER = ("manager", "lead", "supervisor", "coordinator", "superintendent", "secretary", "master", "teamlead")
# Short words only as a whole: "hr" begins nothing else, but "head" begins "headhunter" and "lead" "leaded".
_WHOLE = {"hr", "head", "lead", "master", "ceo", "cto", "cfo", "coo", "vp", "ngo", "nhs", "army", "navy", "union"}


def kind_of(organization: str) -> Kind:
    """The kind that an organization's name tells; industry where it tells nothing."""
    words = _words(organization)
    if not words:
        return Kind.NONE
    if _begin(words, _ACADEMIA):
        return Kind.ACADEMIA
    return Kind.PUBLIC if _begin(words, _PUBLIC) else Kind.INDUSTRY


def role_of(title: str) -> Role:
    """What a title tells; a practitioner where it tells nothing else."""
    words = _words(title)
    if not words:
        return Role.NONE
    for role, heads in ((Role.HIRING, _HIRING), (Role.HEAD, _HEAD), (Role.MANAGER, _MANAGER)):
        if _begin(words, heads):
            return role
    return Role.PRACTITIONER


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in folded(text)).split()


def _begin(words: list[str], heads: tuple[str, ...]) -> bool:
    return any(word == head or (head not in _WHOLE and word.startswith(head)) for word in words for head in heads)
