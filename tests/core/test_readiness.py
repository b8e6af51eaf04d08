"""Facts about the checklist before a talk."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.core.conversations import ConversationPage, Format, Hope, State, TalkQuestion
from app.core.questions import Group
from app.core.readiness import checks, is_prepared
from tests.core.conversation_pages import EMPTY

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
FULL = replace(
    EMPTY,
    format=Format.VIDEO,
    state=State.CONFIRMED,
    research="Designed the difference engine.",
    introduction="word " * 72,
    is_room_ready=True,
    hopes=(Hope(1, "A"), Hope(2, "B"), Hope(3, "C")),
    questions=tuple(TalkQuestion(i, f"Question {i}?", Group.TRENDS, is_sent_ahead=i < 3) for i in range(7)),
)


def texts(page: ConversationPage, now: datetime = NOW) -> dict[str, str]:
    return {check.key: check.text for check in checks(page, now)}


def test_nothing_is_ready_at_first() -> None:
    assert not any(check.is_done for check in checks(EMPTY, NOW))


def test_everything_ready_reads_as_the_before_page() -> None:
    assert all(check.is_done for check in checks(FULL, NOW))
    assert list(texts(FULL).values()) == [
        "Research on person and organization",
        "What I hope to gain (3)",
        "Questions chosen (7)",
        "My introduction, 30 seconds",
        "Meeting confirmed",
        "Questions sent ahead (3)",
        "Quiet room, connection tested by 14:45",
    ]


def test_too_few_and_too_many_questions_are_not_done() -> None:
    for count in (4, 11):
        page = replace(FULL, questions=tuple(TalkQuestion(i, "Q?", Group.ADVICE) for i in range(count)))
        check = next(check for check in checks(page, NOW) if check.key == "questions")
        assert (check.is_done, check.text) == (False, f"Questions chosen ({count}, best 5–10)")


def test_long_introduction_is_told_its_aim() -> None:
    assert texts(replace(FULL, introduction="word " * 144))["introduction"] == "My introduction, 60 seconds, aim for 30"


def test_in_person_asks_for_the_way() -> None:
    page = replace(FULL, format=Format.IN_PERSON, travel_minutes=30)
    assert texts(page)["room"] == "Way there and travel time, leave by 14:15"


def test_confirming_names_its_day() -> None:
    wednesday = datetime(2026, 11, 18, 9, tzinfo=UTC)
    assert texts(EMPTY, wednesday)["confirmed"] == "Meeting confirmed, ask on Friday 20"
    assert texts(EMPTY, NOW)["confirmed"] == "Meeting confirmed, ask today"
    assert texts(EMPTY, NOW + timedelta(days=3))["confirmed"] == "Meeting confirmed"


def test_questions_and_research_are_the_least() -> None:
    assert is_prepared(FULL)
    assert not is_prepared(EMPTY)
