"""What a change touched, in words that views understand."""

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Changes:
    """Which rows a committed change touched. *initiator* is the object that asked for it, if any."""

    people: frozenset[int] = frozenset()
    referrals: frozenset[int] = frozenset()
    conversations: frozenset[int] = frozenset()
    everything: bool = False
    initiator: object | None = field(default=None, compare=False)

    @property
    def is_nothing(self) -> bool:
        """Whether no row was touched."""
        return self == Changes()

    def asked_by(self, initiator: object | None) -> "Changes":
        """The same, with who asked for it."""
        return replace(self, initiator=initiator)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One named step of the stored history; *at* is an ISO instant in UTC."""

    id: int
    label: str
    at: str
    is_undone: bool


@dataclass(frozen=True, slots=True)
class UndoState:
    """The names of the next undo and redo, None where there is none."""

    undo: str | None = None
    redo: str | None = None
