"""The mapped classes: one for each word of the product. Nothing mapped leaves `services`."""

from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, ClassVar

from sqlalchemy import Date, ForeignKey, Index, LargeBinary, MetaData, String, TypeDecorator, UniqueConstraint, text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# Batch migrations on SQLite can only change constraints that have a name.
NAMING_CONVENTION = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


@lru_cache(maxsize=256)
def instant_text(instant: datetime) -> str:
    """An aware instant as fixed-width UTC text, so that text order is time order."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


class Instant(TypeDecorator[datetime]):
    """An aware UTC datetime, kept as text of fixed width."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """To the stored text."""
        return None if value is None else instant_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """From the stored text."""
        return None if value is None else datetime.fromisoformat(value)


class Base(DeclarativeBase):
    """The base of all mapped classes."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Instant, date: Date}


def _key(target: str) -> Any:
    """A foreign key with the index that undo and every look-up by it needs."""
    return mapped_column(ForeignKey(target), index=True)


class Person(Base):
    """Someone in the network; *trashed_at* is set while in the trash."""

    __tablename__ = "people"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    given: Mapped[str] = mapped_column(default="")
    family: Mapped[str] = mapped_column(default="")
    sort_key: Mapped[str] = mapped_column(index=True)
    is_me: Mapped[bool] = mapped_column(default=False)
    is_promised: Mapped[bool] = mapped_column(default=False)
    notes: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    field: Mapped[str] = mapped_column(default="")
    birthday: Mapped[str] = mapped_column(default="")
    connected_on: Mapped[date | None]
    cadence_days: Mapped[int | None]
    extra: Mapped[str] = mapped_column(default="")
    added_at: Mapped[datetime]
    trashed_at: Mapped[datetime | None]
    __table_args__ = (
        Index("uq_people_one_me", "is_me", unique=True, sqlite_where=text("is_me")),
        # The list of 100,000 by name straight from the index, without a look at each row.
        Index("ix_people_listed", "sort_key", sqlite_where=text("trashed_at IS NULL AND NOT is_me")),
    )


class Organization(Base):
    """Where people work; *sort_key* finds it again whatever the spelling of case and accents."""

    __tablename__ = "organizations"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    sort_key: Mapped[str] = mapped_column(index=True)
    notes: Mapped[str] = mapped_column(default="")


class Position(Base):
    """What a person is or was at an organization; the lowest *rank* is the one shown."""

    __tablename__ = "positions"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = _key("people.id")
    organization_id: Mapped[int | None] = _key("organizations.id")
    title: Mapped[str] = mapped_column(default="")
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    rank: Mapped[int] = mapped_column(default=0)


class ContactPoint(Base):
    """A way to reach a person; *match_key* is what duplicates are found by."""

    __tablename__ = "contact_points"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = _key("people.id")
    kind: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    value: Mapped[str]
    match_key: Mapped[str] = mapped_column(index=True)
    rank: Mapped[int] = mapped_column(default=0)


class Tag(Base):
    """A word that people are grouped by."""

    __tablename__ = "tags"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class PersonTag(Base):
    """A tag on a person; mapped, because undo records rows and a secondary table has no flush events."""

    __tablename__ = "people_tags"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = _key("people.id")
    tag_id: Mapped[int] = _key("tags.id")
    __table_args__ = (UniqueConstraint("person_id", "tag_id"),)


class Referral(Base):
    """An introduction: introducer → introduced. At most one of a person's referrals is primary."""

    __tablename__ = "referrals"
    id: Mapped[int] = mapped_column(primary_key=True)
    introducer_id: Mapped[int] = _key("people.id")
    introduced_id: Mapped[int] = _key("people.id")
    is_primary: Mapped[bool] = mapped_column(default=True)
    on: Mapped[date | None] = mapped_column("on_date")
    channel: Mapped[str] = mapped_column(default="")
    permission: Mapped[str] = mapped_column(default="not-asked")
    note: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]
    __table_args__ = (
        UniqueConstraint("introducer_id", "introduced_id"),
        Index("uq_referrals_one_primary", "introduced_id", unique=True, sqlite_where=text("is_primary")),
    )


class Conversation(Base):
    """One informational interview."""

    __tablename__ = "conversations"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = _key("people.id")
    state: Mapped[str] = mapped_column(default="planned")
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    minutes: Mapped[int]
    zone: Mapped[str]
    their_zone: Mapped[str] = mapped_column(default="")
    format: Mapped[str]
    place: Mapped[str] = mapped_column(default="")
    travel_minutes: Mapped[int] = mapped_column(default=0)
    introduction: Mapped[str] = mapped_column(default="")
    research: Mapped[str] = mapped_column(default="")
    is_room_ready: Mapped[bool] = mapped_column(default=False)


class Hope(Base):
    """What I hope to gain from a conversation; *outcome* is answered, partly, no, or empty before."""

    __tablename__ = "hopes"
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = _key("conversations.id")
    rank: Mapped[int]
    text: Mapped[str]
    outcome: Mapped[str] = mapped_column(default="")


class Question(Base):
    """A question chosen or written for a conversation."""

    __tablename__ = "questions"
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = _key("conversations.id")
    rank: Mapped[int]
    group: Mapped[str] = mapped_column("group_name")
    text: Mapped[str]
    bank_key: Mapped[str] = mapped_column(default="")
    is_sent_ahead: Mapped[bool] = mapped_column(default=False)
    is_asked: Mapped[bool] = mapped_column(default=False)


class Takeaway(Base):
    """Something noted in a talk: insight, advice, resource or name; *state* only for advice."""

    __tablename__ = "takeaways"
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[int] = _key("conversations.id")
    question_id: Mapped[int | None] = _key("questions.id")
    kind: Mapped[str]
    text: Mapped[str]
    state: Mapped[str] = mapped_column(default="")
    is_flagged: Mapped[bool] = mapped_column(default=False)


class Message(Base):
    """Something written or said to a person; a draft until *sent_at* is set."""

    __tablename__ = "messages"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = _key("people.id")
    conversation_id: Mapped[int | None] = _key("conversations.id")
    kind: Mapped[str]
    channel: Mapped[str] = mapped_column(default="")
    subject: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    sent_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]


class NextStep(Base):
    """Something I said I would do."""

    __tablename__ = "next_steps"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = _key("people.id")
    conversation_id: Mapped[int | None] = _key("conversations.id")
    text: Mapped[str]
    due_on: Mapped[date | None]
    done_at: Mapped[datetime | None]


class Snooze(Base):
    """Something owed that was put off until an instant, or dismissed (no instant)."""

    __tablename__ = "snoozes"
    id: Mapped[int] = mapped_column(primary_key=True)
    rule: Mapped[str]
    person_id: Mapped[int] = _key("people.id")
    conversation_id: Mapped[int | None] = _key("conversations.id")
    until: Mapped[datetime | None]


class ChangeSet(Base):
    """One named step of the history; *images* is the compressed list of row images."""

    __tablename__ = "change_sets"
    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
    at: Mapped[datetime]
    is_undone: Mapped[bool] = mapped_column(default=False)
    images: Mapped[bytes] = mapped_column(LargeBinary)


class Setting(Base):
    """A setting that belongs to the file, not to the computer."""

    __tablename__ = "settings"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
