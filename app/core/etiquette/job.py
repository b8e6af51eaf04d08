"""The rule that matters most: nobody is asked for a job, a referral to one, their salary, or to pass on a CV.

A sentence is searched for ways of asking; a hit counts unless it is denied within its clause, or is about the field in
general. What is quoted is not read, and idioms ("a great job", "not only") are taken out before.
"""

import re
from collections.abc import Iterator

from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.language import Family, Language
from app.core.etiquette.message import Message
from app.core.etiquette.text import Sentence

# What it counts that a rule hears a job, or none does, beside the weights of the words; found by leaving out parts of
# the development sentences.
FOR_IMPLIED = 25
AGAINST_UNHEARD = -6
AGAINST_TOLD = -15

_BORDER = re.compile(r"(?<![^ ])([^ ]+) (?=([^ ]*))")


def asks_for_job(message: Message) -> Iterator[Finding]:
    """Finds in each sentence the first words that ask."""
    for sentence in message.own_sentences:
        place = asking_place(sentence, message.language) if message.language else None
        if place:
            yield Finding(
                Rule.ASKS_FOR_JOB,
                *sentence.span(*place),
                "This asks for a job. Such a talk is for learning, and people open up when nothing is wanted of them.",
                "Ask about their experience instead: how they came to it, what they would do in your place.",
            )


def asking_place(sentence: Sentence, language: Language) -> tuple[int, int] | None:
    """Which part of `sentence.line` asks for a job; None where nothing does."""
    line = language.patterns(Family.IDIOM).masked(sentence.line)
    direct = list(_direct(line, language))
    asked = [match for match in direct if not _is_denied(line, match, language)]
    if asked or direct:
        return (asked[0].start(), asked[0].end() - 1) if asked else None
    implied = next(_implied(line, language), None)
    topic = implied or language.patterns(Family.TOPIC).first(line)
    score = language.weights.score(sentence) + (FOR_IMPLIED if implied else _against(line, language))
    return (topic.start(), topic.end() - 1) if topic and score > 0 else None


def _against(line: str, language: Language) -> int:
    """What it counts that no job is wanted: more where one is spoken of, but told, owned or denied."""
    is_spoken_of = any(language.patterns(family).first(line) for family in (Family.JOB, Family.OPENING))
    return AGAINST_TOLD if is_spoken_of else AGAINST_UNHEARD


def _direct(line: str, language: Language) -> Iterator[re.Match[str]]:
    """What one says when one asks for a job."""
    is_general = language.patterns(Family.GENERAL).first(line) is not None
    for family in (Family.ASKS,) if is_general else (Family.ASKS, Family.MARKET):
        yield from language.patterns(family).every(line)


def _implied(line: str, language: Language) -> Iterator[re.Match[str]]:
    """An opening, or in a sentence that wants something a job that is nobody's yet, in a clause that tells no story."""
    if language.patterns(Family.GENERAL).first(line):
        return
    is_wanting = language.patterns(Family.WANT).first(line) is not None
    line = language.patterns(Family.OWNED).masked(line)
    for family in (Family.OPENING, Family.JOB) if is_wanting else (Family.OPENING,):
        for match in language.patterns(family).every(line):
            if not _is_told(line, match, language) and not _is_denied(line, match, language):
                yield match


def _is_told(line: str, match: re.Match[str], language: Language) -> bool:
    """Whether the clause of the match tells what was, or asks what is usual."""
    start, end = _clause(line, match, language)
    clause = f"{line[start : match.start()]}_ {line[match.end() : end]}"
    return language.patterns(Family.TOLD).first(clause) is not None


def _is_denied(line: str, match: re.Match[str], language: Language) -> bool:
    """Whether a negation governs the match: in its clause, and in English before it; a question denies nothing."""
    start, end = _clause(line, match, language)
    clause = line[start : end if language.is_verb_last else match.end()]
    first = clause.split(" ", 1)[0]
    return first not in language.openers and language.patterns(Family.NEGATION).first(clause) is not None


def _clause(line: str, match: re.Match[str], language: Language) -> tuple[int, int]:
    """Where the clauses begin and end that a match stands in."""
    start, end, before = 0, len(line), ""
    for word in _BORDER.finditer(line):
        is_linked = word[2] in language.linkers or before in language.linkers
        is_border = word[1] in language.joints or (word[1] == "," and not is_linked)
        before = word[1]
        if is_border and word.end() <= match.start():
            start = word.end()
        elif is_border and word.start() >= match.end():
            return start, word.start()
    return start, end
