"""What filters, colours and the time slider ask of people, as arrays that run along the facts of the tree."""

from array import array
from dataclasses import dataclass, field

NEVER = 0  # in place of a day number


@dataclass(slots=True)
class Named:
    """A word that many people share: *of* holds for each person an index into *names*, whose first is "" for none."""

    names: list[str]
    of: "array[int]"


@dataclass(slots=True)
class Traits:
    """One entry for each person of the facts, in the same order.

    Days are proleptic Gregorian ordinals, as of `date.toordinal`, in UTC. *since* is the day of the primary
    introduction, else the day the person was added; *touched* the day of the last talk held or message sent, `NEVER` if
    there was none. *tags* leads from a tag to the indices of the people who have it.
    """

    organizations: Named
    fields: Named
    since: "array[int]"
    touched: "array[int]"
    tags: dict[str, "array[int]"] = field(default_factory=dict)
