"""The etiquette check: which rules hold for which kind of text, and what it says about one."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from app.core.etiquette import counting, job, opening, proposal, thanks
from app.core.etiquette.counting import Measure, measure
from app.core.etiquette.de import GERMAN
from app.core.etiquette.en import ENGLISH
from app.core.etiquette.facts import Facts, Introducer, Kind
from app.core.etiquette.findings import Finding, Rule
from app.core.etiquette.language import Language, recognised
from app.core.etiquette.message import Message

__all__ = [
    "Facts", "Finding", "Introducer", "Kind", "Measure", "QuestionFinding", "Rule",
    "check", "check_questions", "measure", "rules_for",
]  # fmt: skip

_ORDER = {rule: place for place, rule in enumerate(Rule)}
_NOTHING = Facts()
_LANGUAGES = (ENGLISH, GERMAN)
_CHECKS: dict[Rule, Callable[[Message], Iterator[Finding]]] = {
    Rule.ASKS_FOR_JOB: job.asks_for_job,
    Rule.NAME_WITHOUT_PERMISSION: opening.name_without_permission,
    Rule.NO_INTRODUCER: opening.no_introducer,
    Rule.NO_REASON: opening.no_reason,
    Rule.NO_LENGTH: proposal.no_length,
    Rule.OVER_30_MINUTES: proposal.over_30_minutes,
    Rule.NO_FORMAT: proposal.no_format,
    Rule.NO_TIMES: proposal.no_times,
    Rule.NO_CLOSING_QUESTION: proposal.no_closing_question,
    Rule.TOO_LONG: counting.too_long,
    Rule.NO_INSIGHT: thanks.no_insight,
    Rule.NO_INTENDED_ACTION: thanks.no_intended_action,
    Rule.LATE: counting.late,
}
# What is counted or compared with facts; the other rules have to read.
_IN_EVERY_LANGUAGE = frozenset((Rule.NAME_WITHOUT_PERMISSION, Rule.NO_INTRODUCER, Rule.TOO_LONG, Rule.LATE))
_ALWAYS = frozenset((Rule.ASKS_FOR_JOB, Rule.NAME_WITHOUT_PERMISSION))
_PROPOSAL = frozenset((Rule.NO_REASON, Rule.NO_LENGTH, Rule.OVER_30_MINUTES, Rule.NO_CLOSING_QUESTION))
# In 200 characters there is no room for times and formats; an introducer is asked about somebody else's time, but is
# told how much of it; what is confirmed was agreed on, so it isn't for us to find it too long.
RULES: dict[Kind, frozenset[Rule]] = {
    Kind.OUTREACH: _ALWAYS | _PROPOSAL | {Rule.NO_INTRODUCER, Rule.NO_FORMAT, Rule.NO_TIMES, Rule.TOO_LONG},
    Kind.NOTE: _ALWAYS
    | {Rule.NO_INTRODUCER, Rule.NO_REASON, Rule.OVER_30_MINUTES, Rule.NO_CLOSING_QUESTION, Rule.TOO_LONG},
    Kind.ASKING: _ALWAYS | _PROPOSAL,
    Kind.CONFIRMATION: _ALWAYS,
    Kind.THANK_YOU: _ALWAYS | {Rule.NO_INSIGHT, Rule.NO_INTENDED_ACTION, Rule.LATE},
    Kind.NUDGE: _ALWAYS | {Rule.OVER_30_MINUTES, Rule.NO_CLOSING_QUESTION, Rule.TOO_LONG},
    Kind.UPDATE: _ALWAYS,
    Kind.LOOP: frozenset((Rule.ASKS_FOR_JOB,)),  # goes to the introducer: no permission is needed to name them to them
}


class QuestionFinding(NamedTuple):
    """A finding about one of several questions, counted from 0; offsets are into that question."""

    place: int
    finding: Finding


def check(text: str, kind: Kind, facts: Facts = _NOTHING, overridden: Collection[Rule] = ()) -> tuple[Finding, ...]:
    """What a text of some kind breaks, in the order of `Rule`, then of the text.

    Rules in *overridden* are left out: the user said to leave it. An empty text breaks nothing yet. The language is
    recognised; in one that is neither English nor German only what can be counted and the names are checked.
    Takes time in proportion to the text and never raises.
    """
    if not text.strip():
        return ()
    message = Message(text, kind, facts, recognised(text, _LANGUAGES))
    rules = rules_for(kind, facts) if message.language else rules_for(kind, facts) & _IN_EVERY_LANGUAGE
    found = [finding for rule in rules - set(overridden) for finding in _CHECKS[rule](message)]
    return tuple(sorted(found, key=lambda finding: (_ORDER[finding.rule], finding.start or 0)))


def rules_for(kind: Kind, facts: Facts = _NOTHING) -> frozenset[Rule]:
    """The rules that hold for a text of some kind, which may go out as a note."""
    if facts.is_note and kind is Kind.OUTREACH:
        return RULES[Kind.NOTE]
    return RULES[kind] | {Rule.TOO_LONG} if facts.is_note else RULES[kind]


def check_questions(questions: Sequence[str], overridden: Collection[Rule] = ()) -> tuple[QuestionFinding, ...]:
    """What the questions for a talk break, in their order: none asks for a job or for the person's own salary.

    A question too short to tell its language is read in that of the whole list.
    """
    if Rule.ASKS_FOR_JOB in overridden:
        return ()
    language = recognised("\n".join(questions), _LANGUAGES)
    return tuple(
        QuestionFinding(index, finding)
        for index, question in enumerate(questions)
        for finding in job.asks_for_job(_question(question, language))
    )


def _question(text: str, language: Language | None) -> Message:
    return Message(text, Kind.UPDATE, _NOTHING, recognised(text, _LANGUAGES) or language)
