"""How people look on the canvas: who is faded or not there yet, and which colour stands for what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.core.referrals.graph import ME
from app.core.referrals.reading import ABSENT, MOST_GROUPS, NO_WORD, OTHERS, PLAIN, Groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.referrals.facts import TreeFacts
    from app.core.referrals.traits import Named

FADED_OPACITY = 0.25
ME_KEY = "me"
# The colour of "other" and "not given", after those of the groups.
NEUTRAL = MOST_GROUPS

Key = str | int  # of a colour: a stage or "me", or the number of a group's colour


@dataclass(frozen=True, slots=True)
class Look:
    """A way to read the picture. *dims* run along the facts, empty where everybody is plain; *groups* colour people.

    *shared* are the words behind the groups. A look made for other facts than those shown is left out of account:
    those shown are plain then.
    """

    dims: bytearray = field(default_factory=bytearray)
    groups: Groups | None = None
    shared: Named | None = None
    keys: list[Key] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        """Work out everybody's colour, once for many frames."""
        if self.groups is not None:
            tones = [tone(self.groups, group) for group in range(len(self.groups.names))]
            self.keys.extend(tones[group] for group in self.groups.of)

    def dims_of(self, facts: TreeFacts) -> bytearray:
        """How each person is drawn."""
        return self.dims if len(self.dims) == len(facts.ids) else bytearray(len(facts.ids))

    def dim(self, node: int) -> int:
        """How a person is drawn: `PLAIN`, `FADED` or `ABSENT`."""
        return self.dims[node] if node < len(self.dims) else PLAIN

    def is_absent(self, node: int) -> bool:
        """Whether a person is not there yet."""
        return self.dim(node) == ABSENT

    def keys_of(self, facts: TreeFacts) -> Sequence[Key]:
        """The keys of everybody's colour, me as anybody else."""
        return self.keys if len(self.keys) == len(facts.ids) else facts.stages

    def key(self, facts: TreeFacts, node: int) -> Key:
        """The key of a person's colour."""
        if node == ME:
            return ME_KEY
        return self.keys[node] if node < len(self.keys) else facts.stages[node]

    def word(self, node: int) -> str:
        """The word that gives a person's colour; empty for those without, and where people are coloured by stage."""
        return self.shared.names[self.shared.of[node]] if self.shared and node < len(self.shared.of) else ""


def tone(groups: Groups, group: int) -> int:
    """The number of a group's colour."""
    return NEUTRAL if groups.names[group] in {OTHERS, NO_WORD} and group >= len(groups.names) - 2 else group
