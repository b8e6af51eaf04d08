"""The names of the steps that a meeting makes."""

from app.core.meeting import NO, NONE_GIVEN, YES, Ask
from app.core.referrals.facts import Permission

ASKED = {True: "Question asked", False: "Question not asked"}
_ANSWERS = {
    (Ask.NAMES, NONE_GIVEN): "{} named nobody",
    (Ask.PERMISSION, Permission.GRANTED.value): "{}: I may use the name",
    (Ask.PERMISSION, Permission.ASKS_FIRST.value): "{} asks first",
    (Ask.PERMISSION, Permission.REFUSED.value): "{}: I may not use the name",
    (Ask.TOUCH, YES): "{}: keep in touch",
    (Ask.TOUCH, NO): "{}: no keeping in touch",
}


def answer_label(name: str, ask: Ask, said: str) -> str:
    """The name of the step of an answer: "Mary Somerville asks first"."""
    return _ANSWERS[ask, said].format(name)
