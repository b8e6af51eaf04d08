"""The etiquette check: which rules hold for which kind of text, and what it says about one."""

from collections.abc import Collection, Iterator

from app.core.etiquette import counting, job
from app.core.etiquette.counting import Measure, measure
from app.core.etiquette.de import GERMAN
from app.core.etiquette.en import ENGLISH
from app.core.etiquette.facts import Facts, Introducer, Kind
from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.language import recognised

__all__ = ["Facts", "Finding", "Introducer", "Kind", "Measure", "Rule", "check", "measure"]

_ORDER = list(Rule)
_NOTHING = Facts()
_LANGUAGES = (ENGLISH, GERMAN)


def check(text: str, kind: Kind, facts: Facts = _NOTHING, overridden: Collection[Rule] = ()) -> tuple[Finding, ...]:
    """What a text of some kind breaks, in the order of `Rule`, then of the text; at most 100 findings.

    Rules in *overridden* are left out: the user said to leave it. An empty text breaks nothing yet. The language is
    recognised; in one that is neither English nor German only what can be counted and the names are checked.
    Takes time in proportion to the text and never raises.
    """
    if not text.strip():
        return ()
    found = [finding for finding in _all(text, kind, facts) if finding.rule not in overridden]
    return tuple(sorted(found, key=lambda finding: (_ORDER.index(finding.rule), finding.start or 0)))


def _all(text: str, kind: Kind, facts: Facts) -> Iterator[Finding]:
    language = recognised(text, _LANGUAGES)
    if language is not None:
        yield from job.asks_for_job(text, language)
    yield from counting.too_long(text, kind, facts)
    if kind is Kind.THANK_YOU:
        yield from counting.late(facts)
