"""The first schema: people, referrals, conversations, the history, and full-text search."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Tables whose rows decide what is found under a person or a conversation: table, the id in it.
PEOPLE_SOURCES = (
    ("people", "id"),
    ("positions", "person_id"),
    ("contact_points", "person_id"),
    ("people_tags", "person_id"),
)
CONVERSATION_SOURCES = (
    ("conversations", "id"),
    ("questions", "conversation_id"),
    ("hopes", "conversation_id"),
    ("takeaways", "conversation_id"),
)

PEOPLE_SEARCH = """
CREATE VIEW people_search AS SELECT p.id, p.name,
  coalesce((SELECT group_concat(x.title || ' ' || coalesce(o.name, ''), ' ') FROM positions x
            LEFT JOIN organizations o ON o.id = x.organization_id WHERE x.person_id = p.id), '')
  || ' ' || coalesce((SELECT group_concat(c.value, ' ') FROM contact_points c WHERE c.person_id = p.id), '')
  || ' ' || coalesce((SELECT group_concat(t.name, ' ') FROM people_tags pt JOIN tags t ON t.id = pt.tag_id
            WHERE pt.person_id = p.id), '') AS details,
  p.field || ' ' || p.source || ' ' || p.notes AS notes
FROM people p WHERE p.trashed_at IS NULL
"""

CONVERSATIONS_SEARCH = """
CREATE VIEW conversations_search AS SELECT c.id,
  c.place || ' ' || c.introduction || ' ' || c.research
  || ' ' || coalesce((SELECT group_concat(q.text, ' ') FROM questions q WHERE q.conversation_id = c.id), '')
  || ' ' || coalesce((SELECT group_concat(h.text, ' ') FROM hopes h WHERE h.conversation_id = c.id), '')
  || ' ' || coalesce((SELECT group_concat(t.text, ' ') FROM takeaways t WHERE t.conversation_id = c.id), '') AS text
FROM conversations c
"""


def _search_table(name: str, columns: str) -> None:
    # Contentless: the words lie only in their own tables, so the index can't hold a stale copy of them.
    op.execute(
        f"CREATE VIRTUAL TABLE {name} USING fts5({columns}, content='', contentless_delete=1, "
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )


def _trigger(index: str, columns: str, table: str, column: str) -> None:
    for event, rows in (("INSERT", ("new",)), ("DELETE", ("old",)), ("UPDATE", ("old", "new"))):
        body = " ".join(
            f"DELETE FROM {index}_fts WHERE rowid = {row}.{column}; "
            f"INSERT INTO {index}_fts (rowid, {columns}) SELECT id, {columns} FROM {index}_search "
            f"WHERE id = {row}.{column};"
            for row in rows
        )
        op.execute(f"CREATE TRIGGER search_{table}_{event.lower()} AFTER {event} ON {table} BEGIN {body} END")


def _rename_trigger(table: str, people: str) -> None:
    """Renaming an organization or a tag changes what its people are found by."""
    op.execute(
        f"CREATE TRIGGER search_{table}_update AFTER UPDATE ON {table} WHEN old.name <> new.name BEGIN "
        f"DELETE FROM people_fts WHERE rowid IN ({people}); "
        "INSERT INTO people_fts (rowid, name, details, notes) "
        f"SELECT id, name, details, notes FROM people_search WHERE id IN ({people}); END"
    )


def upgrade() -> None:
    op.create_table(
        "change_sets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.Column("is_undone", sa.Boolean(), nullable=False),
        sa.Column("images", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_sets")),
    )
    op.create_table(
        "organizations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organizations")),
    )
    op.create_index(op.f("ix_organizations_sort_key"), "organizations", ["sort_key"], unique=False)
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("is_me", sa.Boolean(), nullable=False),
        sa.Column("is_promised", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("birthday", sa.String(), nullable=False),
        sa.Column("connected_on", sa.Date(), nullable=True),
        sa.Column("cadence_days", sa.Integer(), nullable=True),
        sa.Column("extra", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(length=27), nullable=False),
        sa.Column("trashed_at", sa.String(length=27), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_index(op.f("ix_people_sort_key"), "people", ["sort_key"], unique=False)
    op.create_index("uq_people_one_me", "people", ["is_me"], unique=True, sqlite_where=sa.text("is_me"))
    op.create_index(
        "ix_people_listed",
        "people",
        ["sort_key"],
        unique=False,
        sqlite_where=sa.text("trashed_at IS NULL AND NOT is_me"),
    )
    op.create_table(
        "settings",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_settings")),
    )
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
        sa.UniqueConstraint("name", name=op.f("uq_tags_name")),
    )
    op.create_table(
        "contact_points",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("match_key", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_contact_points_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_points")),
    )
    op.create_index(op.f("ix_contact_points_match_key"), "contact_points", ["match_key"], unique=False)
    op.create_index(op.f("ix_contact_points_person_id"), "contact_points", ["person_id"], unique=False)
    op.create_table(
        "conversations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("starts_at", sa.String(length=27), nullable=False),
        sa.Column("ended_at", sa.String(length=27), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("their_zone", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("travel_minutes", sa.Integer(), nullable=False),
        sa.Column("introduction", sa.String(), nullable=False),
        sa.Column("research", sa.String(), nullable=False),
        sa.Column("is_room_ready", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_conversations_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
    )
    op.create_index(op.f("ix_conversations_person_id"), "conversations", ["person_id"], unique=False)
    op.create_index(op.f("ix_conversations_starts_at"), "conversations", ["starts_at"], unique=False)
    op.create_table(
        "people_tags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_people_tags_person_id_people")),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.id"], name=op.f("fk_people_tags_tag_id_tags")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_tags")),
        sa.UniqueConstraint("person_id", "tag_id", name=op.f("uq_people_tags_person_id")),
    )
    op.create_index(op.f("ix_people_tags_person_id"), "people_tags", ["person_id"], unique=False)
    op.create_index(op.f("ix_people_tags_tag_id"), "people_tags", ["tag_id"], unique=False)
    op.create_table(
        "positions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name=op.f("fk_positions_organization_id_organizations")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_positions_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_positions")),
    )
    op.create_index(op.f("ix_positions_organization_id"), "positions", ["organization_id"], unique=False)
    op.create_index(op.f("ix_positions_person_id"), "positions", ["person_id"], unique=False)
    op.create_table(
        "referrals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("introducer_id", sa.Integer(), nullable=False),
        sa.Column("introduced_id", sa.Integer(), nullable=False),
        sa.Column("is_primary", sa.Boolean(), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("permission", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("closed_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(["introduced_id"], ["people.id"], name=op.f("fk_referrals_introduced_id_people")),
        sa.ForeignKeyConstraint(["introducer_id"], ["people.id"], name=op.f("fk_referrals_introducer_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
        sa.UniqueConstraint("introducer_id", "introduced_id", name=op.f("uq_referrals_introducer_id")),
    )
    op.create_index(op.f("ix_referrals_introduced_id"), "referrals", ["introduced_id"], unique=False)
    op.create_index(op.f("ix_referrals_introducer_id"), "referrals", ["introducer_id"], unique=False)
    op.create_index(
        "uq_referrals_one_primary", "referrals", ["introduced_id"], unique=True, sqlite_where=sa.text("is_primary")
    )
    op.create_table(
        "hopes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_hopes_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hopes")),
    )
    op.create_index(op.f("ix_hopes_conversation_id"), "hopes", ["conversation_id"], unique=False)
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("sent_at", sa.String(length=27), nullable=True),
        sa.Column("answered_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_messages_conversation_id_conversations")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_messages_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
    )
    op.create_index(op.f("ix_messages_conversation_id"), "messages", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_messages_person_id"), "messages", ["person_id"], unique=False)
    op.create_table(
        "next_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_next_steps_conversation_id_conversations")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_next_steps_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_next_steps")),
    )
    op.create_index(op.f("ix_next_steps_conversation_id"), "next_steps", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_next_steps_person_id"), "next_steps", ["person_id"], unique=False)
    op.create_table(
        "questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("group_name", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("bank_key", sa.String(), nullable=False),
        sa.Column("is_sent_ahead", sa.Boolean(), nullable=False),
        sa.Column("is_asked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_questions_conversation_id_conversations")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index(op.f("ix_questions_conversation_id"), "questions", ["conversation_id"], unique=False)
    op.create_table(
        "snoozes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=True),
        sa.Column("until", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_snoozes_conversation_id_conversations")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_snoozes_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snoozes")),
    )
    op.create_index(op.f("ix_snoozes_conversation_id"), "snoozes", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_snoozes_person_id"), "snoozes", ["person_id"], unique=False)
    op.create_table(
        "takeaways",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("is_flagged", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name=op.f("fk_takeaways_conversation_id_conversations")
        ),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_takeaways_question_id_questions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeaways")),
    )
    op.create_index(op.f("ix_takeaways_conversation_id"), "takeaways", ["conversation_id"], unique=False)
    op.create_index(op.f("ix_takeaways_question_id"), "takeaways", ["question_id"], unique=False)
    op.execute(PEOPLE_SEARCH)
    op.execute(CONVERSATIONS_SEARCH)
    _search_table("people_fts", "name, details, notes")
    _search_table("conversations_fts", "text")
    for table, column in PEOPLE_SOURCES:
        _trigger("people", "name, details, notes", table, column)
    for table, column in CONVERSATION_SOURCES:
        _trigger("conversations", "text", table, column)
    _rename_trigger("organizations", "SELECT person_id FROM positions WHERE organization_id = new.id")
    _rename_trigger("tags", "SELECT person_id FROM people_tags WHERE tag_id = new.id")
    # Me, the root of the tree, is there from the start and in the same transaction as the tables.
    op.execute(
        "INSERT INTO people (name, given, family, sort_key, is_me, is_promised, notes, source, field, birthday, extra,"
        " added_at) VALUES ('Me', '', '', 'me', 1, 0, '', '', '', '', '', strftime('%Y-%m-%dT%H:%M:%S.000000Z', 'now'))"
    )


def downgrade() -> None:
    for table, _column in (*PEOPLE_SOURCES, *CONVERSATION_SOURCES):
        for event in ("insert", "delete", "update"):
            op.execute(f"DROP TRIGGER search_{table}_{event}")
    op.execute("DROP TRIGGER search_organizations_update")
    op.execute("DROP TRIGGER search_tags_update")
    op.execute("DROP TABLE people_fts")
    op.execute("DROP TABLE conversations_fts")
    op.execute("DROP VIEW people_search")
    op.execute("DROP VIEW conversations_search")
    for table in (
        "takeaways",
        "snoozes",
        "questions",
        "next_steps",
        "messages",
        "hopes",
        "referrals",
        "positions",
        "people_tags",
        "conversations",
        "contact_points",
        "tags",
        "settings",
        "people",
        "organizations",
        "change_sets",
    ):
        op.drop_table(table)
