"""The headings of the list."""

from datetime import UTC, datetime, timedelta, timezone

from app.core.conversations import ConversationId, ConversationRow, Format, State
from app.core.people import PersonId
from app.ui.conversations.grouping import matching, sections

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=timezone(timedelta(hours=1)))  # a Tuesday


def row(at: datetime, state: State = State.PLANNED, name: str = "Ada Lovelace") -> ConversationRow:
    return ConversationRow(ConversationId(1), PersonId(1), name, "Mathématicienne", at, "UTC", 30, Format.VIDEO, state)


def titles(*rows: ConversationRow) -> list[str]:
    return [section.title for section in sections(rows, NOW)]


def test_days_are_counted_on_the_local_calendar():
    late_today = datetime(2026, 11, 24, 22, 59, tzinfo=UTC)  # 23:59 here
    assert titles(row(late_today)) == ["Today"]
    assert titles(row(late_today + timedelta(minutes=1))) == ["Tomorrow"]


def test_headings_stand_in_order_and_empty_ones_are_left_out():
    day = timedelta(days=1)
    now = NOW.astimezone(UTC)
    found = titles(
        row(now - day, State.HELD), row(now + 9 * day), row(now + 3 * day), row(now + day), row(now - day),
        row(now + day, State.CANCELLED),
    )  # fmt: skip
    assert found == ["Tomorrow", "This week", "Later", "Time has passed", "Held", "Cancelled or missed"]


def test_a_talk_is_today_until_it_ends():
    now = NOW.astimezone(UTC)
    assert titles(row(now - timedelta(minutes=29))) == ["Today"]
    assert titles(row(now - timedelta(minutes=31))) == ["Time has passed"]


def test_search_finds_name_and_role_without_accents():
    rows = [row(NOW), row(NOW, name="Charles Babbage")]
    assert matching(rows, "mathemat ADA") == [rows[0]]
    assert matching(rows, " ") == rows
