"""A language as the rules use it: its words as data, and which language a text is in."""

import re
from collections.abc import Iterable, Mapping
from enum import Enum, auto

from app.core.etiquette.patterns import Patterns, compiled
from app.core.etiquette.text import Sentence, plain, sentences
from app.core.etiquette.weighing import Weights, weights

# Of the words of a text in one of our languages so many are among its commonest; in a related language half as many.
_LEAST_SHARE = 0.25
_READ_LETTERS = 4000
_NAME = (
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Professor|Professorin)\.? )?"
    r"[A-ZÄÖÜ][\w'’-]{1,30}(?: (?:von |van |de |der )?[A-ZÄÖÜ][\w'’.-]{0,30}){0,3}"
)
_WORD = re.compile(r"[^\W\d_]{1,40}(?:['’][^\W\d_]{1,40})?")


class Family(Enum):
    """What patterns of the vocabulary are for."""

    ASKS = auto()  # asks for a job whatever surrounds it
    MARKET = auto()  # asks for a job unless it is about the field in general
    GENERAL = auto()  # is about the field in general
    OPENING = auto()  # speaks of hiring, or of a job that is free
    JOB = auto()  # speaks of a job
    WANT = auto()  # wants something, or asks for it
    OWNED = auto()  # speaks of a job that somebody has
    TOLD = auto()  # a clause that tells what was, or asks what is usual
    TOPIC = auto()  # has to do with work at all
    IDIOM = auto()  # says "job" or "not" and means something else; read as if it weren't there
    NEGATION = auto()
    REASON = auto()  # why this field, or this person
    FORMAT = auto()
    TALK = auto()  # a sentence about the talk that is proposed
    CLOSING = auto()  # a sentence that may follow the closing question: thanks, regards
    INSIGHT = auto()
    ACTION = auto()
    NO_ACTION = auto()  # in the future tense, but nothing that one does
    PAST = auto()  # what happened before: no time to meet


class Language:
    """One language. Patterns are compiled when first asked for."""

    def __init__(
        self,
        code: str,
        *,
        marks: str,
        contractions: Mapping[str, str],
        slots: Mapping[str, str],
        stops: str,
        joints: str,
        openers: str,
        linkers: str = "",
        is_verb_last: bool = False,
        families: Mapping[Family, Iterable[str]],
        sources: str,
        weights: str,
    ) -> None:
        self.code = code
        self.marks = frozenset(plain(marks).split())
        # A clause begins after a joint; a question to somebody begins with an opener.
        self.joints = frozenset(plain(joints).split())
        self.openers = frozenset(plain(openers).split())
        # A clause goes on over a comma beside a linker. Where the verb comes last, so do "not" and what tells of
        # the past.
        self.linkers = frozenset(plain(linkers).split())
        self.is_verb_last = is_verb_last
        # Who sent me: "NAME suggested", with NAME in place of a name.
        self.source = re.compile(sources.replace("NAME", rf"(?P<name>{_NAME})"))
        self._weights = weights
        self._contractions = contractions
        self._slots, self._stops = slots, stops
        self._families = families
        self._compiled: dict[Family, Patterns] = {}

    def patterns(self, family: Family) -> Patterns:
        """The patterns of a family; none where the language has none of it."""
        if family not in self._compiled:
            self._compiled[family] = compiled(self._families.get(family, ()), self._slots, self._stops)
        return self._compiled[family]

    @property
    def weights(self) -> Weights:
        """What its words weigh."""
        return weights(self._weights)

    def sentences(self, text: str) -> list[Sentence]:
        """The sentences of a text, read as this language writes."""
        return sentences(text, self._contractions)


def recognised(text: str, languages: Iterable[Language]) -> Language | None:
    """The language whose commonest words make up most of the beginning of a text; None where none does."""
    words = [plain(word) for word in _WORD.findall(text[:_READ_LETTERS])]
    counts = [(sum(word in language.marks for word in words), language) for language in languages]
    most, language = max(counts, key=lambda count: count[0])
    return language if words and most / len(words) >= _LEAST_SHARE else None
