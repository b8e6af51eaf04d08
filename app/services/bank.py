"""The question bank: the entries of resources/questions.json, checked."""

import json
from functools import cache
from typing import Any

from app.core.questions import BankQuestion, Group
from app.system import resources


@cache
def questions() -> list[BankQuestion]:
    """The questions of the bank, by group in the order they are asked, then in the order of the file.

    Keys are unique. Read once, then the same list: not to be changed. ValueError if the file is not as it should be.
    """
    return parse(resources.path("questions.json").read_text(encoding="utf-8"))


def parse(text: str) -> list[BankQuestion]:
    """The questions of a bank file's text; ValueError names the entry that is wrong."""
    found: dict[str, BankQuestion] = {}
    for entry in _entries(text):
        question = _question(entry)
        if question.key in found:
            raise ValueError(f"Two questions of the bank have the key {question.key!r}.")
        found[question.key] = question
    order = list(Group)
    return sorted(found.values(), key=lambda question: order.index(question.group))


def _entries(text: str) -> list[Any]:
    content = json.loads(text)  # its error is a ValueError that names line and column
    entries = content.get("questions") if isinstance(content, dict) else None
    if not isinstance(entries, list):
        raise ValueError("The question bank has no list of questions.")  # noqa: TRY004 - a file's fault, not a caller's
    return entries


def _question(entry: Any) -> BankQuestion:
    if not isinstance(entry, dict):
        raise ValueError(f"{entry!r} in the question bank is not a question.")  # noqa: TRY004 - as above
    key, text, group, is_core = (entry.get(name) for name in ("key", "text", "group", "core"))
    if not (isinstance(key, str) and key and isinstance(text, str) and text.strip()):
        raise ValueError(f"{entry!r} in the question bank has no key or no text.")
    if group not in list(Group):
        raise ValueError(f"The question {key!r} of the bank is in no known group: {group!r}.")
    return BankQuestion(key, Group(group), text, is_core is True)
