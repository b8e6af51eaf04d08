"""Which people the table shows, in which order."""

from array import array
from typing import NamedTuple, Protocol

NOT_IN_TREE = "not in the tree"


class Ids(Protocol):
    """What a listing is read from; `workspace.glance` fits, on any thread."""

    def person_ids(
        self, sort: str = "name", *, descending: bool = False, stage: str = "", limit: int = -1
    ) -> "array[int]":
        """People in order; *stage* may be `NOT_IN_TREE`."""

    def search_ids(self, text: str, limit: int = 1000) -> "array[int]":
        """People who have every typed word."""


class Listing(NamedTuple):
    """A filter and an order; *stage* is a `Stage` value, `NOT_IN_TREE` or empty for all."""

    text: str = ""
    stage: str = ""
    sort: str = "name"
    descending: bool = False

    def ids(self, source: Ids, limit: int = -1) -> "array[int]":
        """The people of this listing."""
        text = self.text.strip()
        if not text:
            return source.person_ids(self.sort, descending=self.descending, stage=self.stage, limit=limit)
        hits = source.search_ids(text)
        if self == Listing(self.text) or not hits:
            return hits
        wanted = set(hits)
        ordered = source.person_ids(self.sort, descending=self.descending, stage=self.stage)
        return array("q", (person for person in ordered if person in wanted))
