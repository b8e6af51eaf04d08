"""The fields of message templates, and the gaps that stand for those not known yet."""

import re
from typing import NamedTuple


class Field(NamedTuple):
    """A word that a template may hold as {{name}}; *hint* stands in brackets while its value is not known.

    What *is_mine* is about me and not about them: it is remembered for the next message.
    """

    name: str
    hint: str
    is_mine: bool = False


class Gap(NamedTuple):
    """A place in a text where something is still to be filled in; character offsets, end excluded."""

    start: int
    end: int
    hint: str
    field: Field | None


_ALL = (
    Field("first_name", "their first name"),
    Field("name", "their name"),
    Field("role", "their role"),
    Field("organization", "their organization"),
    Field("introducer", "who introduced you, once you may use the name"),
    Field("common_ground", "what you share with them"),
    Field("interest", "one thing about their work"),
    Field("goal", "whom you would like to meet"),
    Field("goal_first_name", "the first name of whom you would like to meet"),
    Field("introduced", "whom they introduced you to"),
    Field("introduced_day", "when you met whom they introduced"),
    Field("written_day", "when you wrote"),
    Field("outcome", "how it went, in a sentence"),
    Field("when", "day and time of the talk"),
    Field("where", "how and where you meet"),
    Field("agreed_length", "how long you agreed to talk"),
    Field("questions", "the questions you send ahead"),
    Field("talk_day", "when you talked"),
    Field("insight", "one thing they said"),
    Field("action", "what you will do with it"),
    Field("advice", "their advice that you took"),
    Field("news", "what is new with you"),
    Field("milestone", "what happened"),
    Field("thanks", "their part in it"),
    Field("field", "the field you are exploring", is_mine=True),
    Field("why", "why this field", is_mine=True),
    Field("about_me", "one sentence about you", is_mine=True),
    Field("length", "how long", is_mine=True),
    Field("formats", "video, phone or in person", is_mine=True),
    Field("times", "two or three times that suit you", is_mine=True),
    Field("my_name", "your name", is_mine=True),
    Field("my_phone", "your phone number", is_mine=True),
)
FIELDS = {field.name: field for field in _ALL}
_BY_HINT = {field.hint: field for field in _ALL}
NAMED = re.compile(r"\{\{\s*(\w+)\s*\}\}")
# What a template names without there being such a field stands in the draft as a gap that says so.
_UNKNOWN = "no field "
_GAP = re.compile(rf"\[({'|'.join(re.escape(hint) for hint in _BY_HINT)}|{_UNKNOWN}\w+)\]")


def gap(name: str) -> str:
    """What stands in a text for a field without a value: "[why this field]"."""
    return f"[{FIELDS[name].hint if name in FIELDS else _UNKNOWN + name}]"


def gaps(text: str) -> list[Gap]:
    """The places still to be filled in, in order."""
    return [Gap(m.start(), m.end(), m[1], _BY_HINT.get(m[1])) for m in _GAP.finditer(text)]


def unknown(template: str) -> list[str]:
    """The names in a template's text that are no fields, each once, in order."""
    return list(dict.fromkeys(name for name in NAMED.findall(template) if name not in FIELDS))
