"""What a first message proposes: how long, in which way, when; and whether it ends in a question."""

from collections.abc import Iterator, Sequence

from app.core.etiquette.durations import Duration, durations
from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.language import Family
from app.core.etiquette.message import Message
from app.core.etiquette.patterns import Patterns
from app.core.etiquette.text import Sentence
from app.core.etiquette.times import frames

# Product rules, "Length: 20–30 minutes".
MOST_MINUTES = 30
FEWEST_FRAMES = 2
_SIGNATURE_WORDS = 4


def no_length(message: Message) -> Iterator[Finding]:
    """Finds that no length is named."""
    if next(_lengths(message), None) is None:
        yield Finding(
            Rule.NO_LENGTH, None, None,
            "Nobody can say yes to a talk without knowing how long it takes.",
            "Name 20 to 30 minutes.",
        )  # fmt: skip


def over_30_minutes(message: Message) -> Iterator[Finding]:
    """Finds each length over half an hour."""
    for found in _lengths(message):
        if found.minutes > MOST_MINUTES:
            yield Finding(
                Rule.OVER_30_MINUTES, found.start, found.end,
                "More than half an hour is much to give to somebody one doesn't know yet.",
                "Ask for 20 to 30 minutes; they can stay longer if they like.",
            )  # fmt: skip


def _lengths(message: Message) -> Iterator[Duration]:
    for sentence in message.sentences:
        if _is_about_talk(sentence, message):
            yield from durations(message.text, sentence.start, sentence.end)


def no_format(message: Message) -> Iterator[Finding]:
    """Finds that neither phone nor video nor a place is offered."""
    about = [sentence for sentence in message.sentences if _is_about_talk(sentence, message)]
    if not message.patterns(Family.FORMAT).are_in(about):
        yield Finding(
            Rule.NO_FORMAT, None, None,
            "It stays open whether you would like to phone, to talk by video or to come by.",
            "Offer them the choice: by phone, by video or in person.",
        )  # fmt: skip


def no_times(message: Message) -> Iterator[Finding]:
    """Finds that fewer than two time frames are offered."""
    past = message.patterns(Family.PAST)
    ahead = [sentence for sentence in message.sentences if not past.first(sentence.line)]
    count = sum(frames(message.text, sentence.start, sentence.end) for sentence in ahead)
    if count < FEWEST_FRAMES:
        found = "Only one time is offered" if count else "No time is offered"
        yield Finding(
            Rule.NO_TIMES, None, None,
            f"{found}; two or three to choose from save a round of mail.",
            "Offer two or three, for example Tuesday after 3 or Thursday morning.",
        )  # fmt: skip


def no_closing_question(message: Message) -> Iterator[Finding]:
    """Finds that what is said last, before thanks and name, is no question."""
    said = _said(message.sentences, message.patterns(Family.CLOSING))
    if said and said[-1].is_question:
        return
    yield Finding(
        Rule.NO_CLOSING_QUESTION,
        said[-1].start if said else None,
        said[-1].end if said else None,
        "A message that ends in a question gets an answer more often than one that ends in a statement.",
        "End with the question itself: Would one of these times suit you?",
    )


def _said(sentences: Sequence[Sentence], closing: Patterns) -> Sequence[Sentence]:
    """The sentences without the regards, the name below them, and thanks at the end."""
    end = len(sentences)
    while end and not sentences[end - 1].is_question:
        sentence = sentences[end - 1]
        is_name = len(sentence.line.replace(", ", "").split()) <= _SIGNATURE_WORDS and end > 1
        if not is_name and not closing.first(sentence.line):
            break
        end -= 1
    return sentences[:end]


def _is_about_talk(sentence: Sentence, message: Message) -> bool:
    return sentence.is_question or message.patterns(Family.TALK).first(sentence.line) is not None
