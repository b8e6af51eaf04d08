"""The rule that matters most: nobody is asked for a job, a referral to one, their salary, or to pass on a CV.

A sentence is searched for ways of asking; a hit counts unless it is denied within its clause, or is about the field in
general. What is quoted is not read, and idioms ("a great job", "not only") are taken out before.
"""

import re
from collections.abc import Iterator

from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.language import Family, Language
from app.core.etiquette.text import Sentence, body, without_quotes


def asks_for_job(text: str, language: Language) -> Iterator[Finding]:
    """Finds in each sentence the first words that ask."""
    for sentence in language.sentences(without_quotes(body(text))):
        place = asking_place(sentence, language)
        if place:
            yield Finding(
                Rule.ASKS_FOR_JOB,
                *sentence.span(*place),
                "This asks for a job; an informational talk is for learning, and people open up when nothing is wanted.",
                "Ask about their experience instead: how they came to it, what they would do in your place.",
            )


def asking_place(sentence: Sentence, language: Language) -> tuple[int, int] | None:
    """Which part of `sentence.line` asks for a job; None where nothing does."""
    line = sentence.line
    for idiom in list(language.patterns(Family.IDIOM).every(line)):
        line = line[: idiom.start()] + re.sub(r"[^ ]", "_", idiom.group()) + line[idiom.end() :]
    is_general = language.patterns(Family.GENERAL).first(line) is not None
    for family in (Family.ASKS, Family.MARKET):
        if family is Family.MARKET and is_general:
            continue
        for match in language.patterns(family).every(line):
            if not _is_denied(line, match, language):
                return match.start(), match.end() - 1
    return None


def _is_denied(line: str, match: re.Match[str], language: Language) -> bool:
    """Whether a negation governs the match: in its clause and before its end, unless the clause is a question."""
    start = _clause_start(line, match.start(), language)
    words = line[start : match.end()].split()
    if words and words[0] in language.openers:
        return False
    return language.patterns(Family.NEGATION).first(line[start : match.end()]) is not None


def _clause_start(line: str, place: int, language: Language) -> int:
    start = 0
    for word in re.finditer(r"[^ ]+ ", line[:place]):
        if word.group().strip() in language.joints or word.group() == ", ":
            start = word.end()
    return start
