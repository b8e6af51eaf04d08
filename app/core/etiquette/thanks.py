"""What a thank-you has to say: one insight that stayed, and what I will do with it."""

from collections.abc import Iterator

from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.language import Family
from app.core.etiquette.message import Message
from app.core.etiquette.text import plain

_LEAST_STEM = 5  # letters that "careful" and "carefully" share
_LEAST_SHARED = 2


def no_insight(message: Message) -> Iterator[Finding]:
    """Finds that nothing is quoted of what was said."""
    insight = message.facts.insight
    if not (insight and _shares(message.body, insight)) and not message.says(Family.INSIGHT):
        yield Finding(
            Rule.NO_INSIGHT, None, None,
            "Thanks that could go to anyone are soon forgotten; nothing here comes from your talk.",
            f"Quote what stayed with you: “{insight}”." if insight
            else "Quote one thing they said that stayed with you.",
        )  # fmt: skip


def no_intended_action(message: Message) -> Iterator[Finding]:
    """Finds that it isn't said what follows from the talk."""
    actions, idle = message.patterns(Family.ACTION), message.patterns(Family.NO_ACTION)
    if any(actions.first(idle.masked(sentence.line)) for sentence in message.sentences):
        return
    yield Finding(
        Rule.NO_INTENDED_ACTION, None, None,
        "They gave you time so that something comes of it; it isn't said what.",
        "Name one thing you will do, and by when.",
    )  # fmt: skip


def _shares(text: str, insight: str) -> bool:
    """Whether enough of the longer words of an insight, or their stems, are in a text."""
    stems = {word[:_LEAST_STEM] for word in plain(insight).split() if len(word) >= _LEAST_STEM}
    words = {word.strip(".,;:!?\"'“”„()")[:_LEAST_STEM] for word in plain(text).split()}
    return len(stems & words) >= min(_LEAST_SHARED, len(stems)) > 0
