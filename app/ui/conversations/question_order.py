"""The questions of one talk as an ordered list in TIARA groups: what dragging and keys do to it. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.conversations import QuestionDraft, TalkQuestion
from app.core.questions import BankQuestion, Group

Questions = tuple[QuestionDraft, ...]
_GROUPS = tuple(Group)


def drafts(questions: Iterable[TalkQuestion]) -> Questions:
    """Stored questions as drafts, grouped; within a group the order stays."""
    return grouped(QuestionDraft(q.text, q.group, q.bank_key, q.is_sent_ahead) for q in questions)


def grouped(questions: Iterable[QuestionDraft]) -> Questions:
    """Questions in the order of the groups; within a group the order stays."""
    return tuple(sorted(questions, key=lambda question: _GROUPS.index(question.group)))


def moved(questions: Sequence[QuestionDraft], index: int, group: Group, before: int) -> tuple[Questions, int]:
    """Question *index* moved into *group*, to stand before the question now at *before*; the list and its new index.

    *before* may be the length of the list. It is held inside the group, so no drop can tear a group apart.
    """
    rest = list(questions)
    question = rest.pop(index)
    target = before - 1 if before > index else before
    first = sum(_GROUPS.index(other.group) < _GROUPS.index(group) for other in rest)
    last = first + sum(other.group is group for other in rest)
    target = min(max(target, first), last)
    rest.insert(target, replace(question, group=group))
    return tuple(rest), target


def stepped(questions: Sequence[QuestionDraft], index: int, step: int) -> tuple[Questions, int]:
    """Question *index* one place up (-1) or down (1); at the edge of its group it enters the neighbouring group."""
    group = questions[index].group
    neighbour = index + step
    if 0 <= neighbour < len(questions) and questions[neighbour].group is group:
        return moved(questions, index, group, neighbour if step < 0 else neighbour + 1)
    place = _GROUPS.index(group) + step
    if not 0 <= place < len(_GROUPS):
        return tuple(questions), index
    return moved(questions, index, _GROUPS[place], len(questions) if step < 0 else 0)


def without(questions: Sequence[QuestionDraft], index: int) -> Questions:
    """The list without one question."""
    return tuple(question for at, question in enumerate(questions) if at != index)


def changed(
    questions: Sequence[QuestionDraft], index: int, *, text: str = "", sent_ahead: bool | None = None
) -> Questions:
    """The list with one question reworded or marked; rewording cuts its tie to the bank.

    Words that another question has already are not taken: each text stands once in a talk.
    """
    question = questions[index]
    if text and all(other.text != text for other in questions):
        question = replace(question, text=text, bank_key="")
    if sent_ahead is not None:
        question = replace(question, is_sent_ahead=sent_ahead)
    return (*questions[:index], question, *questions[index + 1 :])


def added(questions: Sequence[QuestionDraft], more: Iterable[QuestionDraft]) -> Questions:
    """The list with questions put at the end of their groups; a text that is there already is left out."""
    known = {question.text: question for question in more}
    for question in questions:
        known.pop(question.text, None)
    return grouped((*questions, *known.values()))


def from_bank(chosen: Iterable[BankQuestion]) -> Questions:
    """Bank entries as questions for a talk."""
    return tuple(QuestionDraft(entry.text, entry.group, entry.key) for entry in chosen)
