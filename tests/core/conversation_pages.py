"""Conversations for tests and measurements: one with nothing prepared, one as it is when prepared."""

from dataclasses import replace
from datetime import UTC, datetime

from app.core.cards import Step
from app.core.conversations import ConversationId, ConversationPage, Format, Hope, State, TalkQuestion
from app.core.people import PersonId
from app.core.questions import Group

EMPTY = ConversationPage(
    id=ConversationId(1),
    person=PersonId(9),
    name="Charles Babbage",
    role="",
    contact_lines=(),
    starts_at=datetime(2026, 11, 22, 14, 0, tzinfo=UTC),
    zone="Europe/Berlin",
    their_zone="",
    minutes=30,
    format=Format.PHONE,
    place="",
    travel_minutes=0,
    state=State.PLANNED,
)


def hopes(*texts: str) -> tuple[Hope, ...]:
    return tuple(Hope(index, text) for index, text in enumerate(texts))


def questions(*texts: str, ahead: int = 0) -> tuple[TalkQuestion, ...]:
    return tuple(
        TalkQuestion(index, text, Group.ADVICE, is_sent_ahead=index < ahead) for index, text in enumerate(texts)
    )


def path(*names: str) -> tuple[Step, ...]:
    return tuple(Step(PersonId(index), name, is_me=index == 0) for index, name in enumerate(names))


TYPICAL = replace(
    EMPTY,
    role="Inventor, Difference Works",
    contact_lines=("charles@babbage.example", "+44 20 7946 0102"),
    their_zone="Europe/London",
    format=Format.VIDEO,
    place="meet.example/engine",
    state=State.CONFIRMED,
    introduction="I studied mathematics by correspondence and translated a memoir on engines. "
    "Mary Somerville suggested that we talk, because you build what I have only described.",
    research="Designed the difference engine (1822); analytical engine drawings from 1834; hosts Saturday soirées.",
    hopes=hopes(
        "Does engine design suit a self-taught analyst?", "What does a first year look like?", "Two more people"
    ),
    questions=questions(
        "Which change in computing engines surprised you most this year?",
        "How do you see this field developing in the next five years?",
        "What do you like best about your work?",
        "What is the most challenging part of your work?",
        "What advice would you give someone entering the field?",
        "Which societies or associations would help most?",
        "What would you do next in my place?",
        ahead=2,
    ),
    path=path("Ada Lovelace", "John Herschel", "Mary Somerville", "Charles Babbage"),
    permission="granted",
    my_name="Ada Lovelace",
)
