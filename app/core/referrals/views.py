"""A view of the tree with a name: how it is laid out, what part is shown, who is faded, what the colours say."""

import json
from dataclasses import asdict, dataclass, field, replace
from typing import Any, TypeVar

from app.core.referrals.reading import Wanted

Part = TypeVar("Part", "SavedView", Wanted)

ALL_DEGREES = 0
MOST_LETTERS = 60


@dataclass(frozen=True, slots=True)
class SavedView:
    """*layout* and *coloring* are the words of the window; *focus* is a person's id, 0 for nobody."""

    name: str
    layout: str = "tree"
    focus: int = 0
    degrees: int = ALL_DEGREES
    coloring: str = "stage"
    wanted: Wanted = field(default_factory=Wanted)


def to_text(view: SavedView) -> str:
    """The view but its name as it is stored."""
    parts = asdict(view)
    del parts["name"]
    parts["wanted"]["stages"] = sorted(view.wanted.stages)
    return json.dumps(parts, separators=(",", ":"), sort_keys=True)


def from_text(name: str, text: str) -> SavedView:
    """A stored view. What it lacks, or what is not of the right kind, is as in a view without anything set."""
    plain = SavedView(name)
    try:
        parts = json.loads(text)
    except ValueError:
        return plain
    if not isinstance(parts, dict):
        return plain
    wanted = parts.pop("wanted", None)
    return replace(_filled(plain, parts), wanted=_wanted(wanted if isinstance(wanted, dict) else {}))


def _wanted(parts: dict[str, Any]) -> Wanted:
    stages = parts.pop("stages", [])
    return replace(_filled(Wanted(), parts), stages=frozenset(one for one in stages if isinstance(one, str)))


def _filled(plain: Part, parts: dict[str, Any]) -> Part:
    kinds = {name: type(getattr(plain, name)) for name in plain.__dataclass_fields__ if name not in {"name", "wanted"}}
    return replace(plain, **{name: part for name, part in parts.items() if type(part) is kinds.get(name)})
