"""A text under check, with what all rules want to know of it, worked out once."""

from functools import cached_property

from app.core.etiquette.facts import Facts, Kind
from app.core.etiquette.language import Family, Language
from app.core.etiquette.patterns import Patterns
from app.core.etiquette.text import Sentence, body, without_quotes


class Message:
    """A text, what it is for, what is known about it, and the language it is in (None: one without a vocabulary)."""

    def __init__(self, text: str, kind: Kind, facts: Facts, language: Language | None) -> None:
        self.text = text
        self.kind = kind
        self.facts = facts
        self.language = language

    @cached_property
    def body(self) -> str:
        """The text with blanks for what its writer didn't write as text; offsets are the same."""
        return body(self.text)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences, in order; none in an unknown language."""
        return self.language.sentences(self.body) if self.language else []

    @cached_property
    def own_sentences(self) -> list[Sentence]:
        """The sentences without what stands in quotation marks: somebody else's words."""
        return self.language.sentences(without_quotes(self.body)) if self.language else []

    def patterns(self, family: Family) -> Patterns:
        """The patterns of the language; none in an unknown one."""
        return self.language.patterns(family) if self.language else Patterns(())

    def says(self, family: Family) -> bool:
        """Whether one of the sentences has one of the patterns."""
        return self.patterns(family).are_in(self.sentences)
