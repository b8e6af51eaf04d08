"""Whatever is done in whatever order: undo leads back through every state, redo forth again, and search stays right."""

import shutil
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.core.conversations import ConversationDraft, QuestionDraft, State
from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.core.errors import UserError
from app.core.messages.pages import MessageDraft
from app.core.messages.templates import TEMPLATES
from app.core.messages.ways import Way
from app.core.questions import Group
from app.core.referrals.facts import Permission, ReferralDraft
from app.core.touches import Kind
from app.services import (
    conversations,
    importing,
    messages,
    milestones,
    people,
    referrals,
    sample,
    templates,
    workspace,
)
from app.store import history
from tests.store.tables import fingerprint, indexed, raw, rebuilt

SOME = st.integers(0, 50)
WORDS = ["Ada", "Mary", "Žofie", "O'Neil", 'Ann "Q"', "李", "Straße", "AND", "x*", "Müller-Lüdenscheidt", "a@b.example"]
NAMES = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join),
    st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=12).filter(str.strip),
)
TEXTS = st.one_of(st.just(""), st.sampled_from(WORDS), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
EMAILS = st.sampled_from(["", "ada@lovelace.example", "m.s@x.example", "Ž@y.example"])
ORGANIZATIONS = st.sampled_from(["", "Royal Society", "royal society", "Café", "cafe", "Works & Co"])
INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001


class UndoMachine(RuleBasedStateMachine):
    """The use cases over a real file, beside a list of what the file looked like after each step."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="coffeetree-machine-"))
        shutil.copytree(self.template, self.folder, dirs_exist_ok=True)
        self.workspace = workspace.open_folder(self.folder, "none")
        self.connection = raw(self.folder)
        self.states = [self.look()]
        self.labels: list[str] = []
        self.at = 0
        self.count = 0
        self.bulk = history.BULK_FROM_ROWS

    @initialize(bulk=st.sampled_from([1, 200]))
    def choose_how_steps_are_replayed(self, bulk):
        history.BULK_FROM_ROWS = bulk

    def teardown(self):
        try:
            self.walk_to_the_start_and_back()
        finally:
            history.BULK_FROM_ROWS = self.bulk
            self.connection.close()
            self.workspace.close()
            shutil.rmtree(self.folder)

    # what is compared

    def look(self) -> str:
        return fingerprint(self.connection)

    def act(self, use_case, *args, **fields):
        """Do something and keep what the file looks like then; a refusal must leave all as it was."""
        self.count += 1
        label = f"step {self.count}"
        try:
            self.workspace.write(label, use_case, *args, **fields)
        except UserError:
            assert self.look() == self.states[self.at]
            return
        after = self.look()
        if after == self.states[self.at]:
            assert self.workspace.undo_state().undo == (self.labels[self.at - 1] if self.at else None)
            return
        self.states[self.at + 1 :] = [after]
        self.labels[self.at :] = [label]
        self.at += 1
        assert self.workspace.undo_state().undo == label
        assert self.workspace.undo_state().redo is None

    def walk_to_the_start_and_back(self):
        end = self.at
        while self.at:
            self.undo()
        assert self.workspace.undo() is None
        while self.at < end:
            self.redo()

    def ids(self, table, where="1"):
        return [row[0] for row in self.connection.execute(f"SELECT id FROM {table} WHERE {where} ORDER BY id")]

    def one(self, table, number, where="1"):
        found = self.ids(table, where)
        return found[number % len(found)] if found else 0

    # history

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        label, _changes = self.workspace.undo()
        self.at -= 1
        assert label == self.labels[self.at]
        assert self.look() == self.states[self.at]

    @precondition(lambda self: self.at < len(self.labels))
    @rule()
    def redo(self):
        label, _changes = self.workspace.redo()
        assert label == self.labels[self.at]
        self.at += 1
        assert self.look() == self.states[self.at]

    @invariant()
    def search_finds_exactly_what_is_there(self):
        assert indexed(self.connection) == rebuilt(self.connection)
        talks = indexed(self.connection, "conversations_fts")
        assert talks == rebuilt(self.connection, "conversations", "text")

    # people

    @rule(
        name=NAMES,
        email=EMAILS,
        title=TEXTS,
        organization=ORGANIZATIONS,
        notes=TEXTS,
        tags=st.lists(st.sampled_from(WORDS)),
    )
    def add(self, name, email, title, organization, notes, tags):
        points = (ContactPointDraft(ContactKind.EMAIL, email),) if email else ()
        positions = (PositionDraft(organization, title),)
        self.act(
            people.add,
            PersonDraft(name, contact_points=points, positions=positions, notes=notes, tags=tuple(tags)),
        )

    @rule(who=SOME, field=st.sampled_from(["name", "notes", "source", "field", "family"]), text=TEXTS)
    def edit(self, who, field, text):
        self.act(people.edit, self.one("people", who), **{field: text})

    @rule(who=SOME, title=TEXTS, organization=ORGANIZATIONS)
    def set_position(self, who, title, organization):
        self.act(people.set_position, self.one("people", who), title, organization)

    @rule(who=SOME, kind=st.sampled_from(ContactKind), value=st.one_of(EMAILS, TEXTS))
    def add_contact(self, who, kind, value):
        self.act(people.set_contact, self.one("people", who), None, kind, value)

    @precondition(lambda self: self.ids("contact_points"))
    @rule(point=SOME, kind=st.sampled_from(ContactKind), value=st.one_of(EMAILS, TEXTS))
    def change_contact(self, point, kind, value):
        point = self.one("contact_points", point)
        (owner,) = self.connection.execute("SELECT person_id FROM contact_points WHERE id = ?", (point,)).fetchone()
        self.act(people.set_contact, owner, point, kind, value)

    @rule(some=st.lists(SOME, max_size=4))
    def trash(self, some):
        self.act(people.trash, [self.one("people", number) for number in some])

    @rule(some=st.lists(SOME, max_size=4))
    def restore(self, some):
        self.act(people.restore, [self.one("people", number, "trashed_at IS NOT NULL") for number in some])

    # referrals

    @rule(pairs=st.lists(st.tuples(SOME, SOME, st.booleans()), min_size=1, max_size=4), on=st.none() | st.dates())
    def introduce(self, pairs, on):
        self.act(
            referrals.introduce,
            [
                ReferralDraft(self.one("people", a), self.one("people", b), on=on, channel="letter", is_primary=primary)
                for a, b, primary in pairs
            ],
        )

    @rule(some=st.lists(SOME, min_size=1, max_size=4))
    def take_out(self, some):
        self.act(referrals.take_out, [self.one("people", number) for number in some])

    @rule(which=SOME)
    def close_loop(self, which):
        self.act(referrals.close_loop, self.one("referrals", which))

    @rule(which=SOME, permission=st.sampled_from(Permission))
    def describe(self, which, permission):
        self.act(referrals.describe, self.one("referrals", which), date(2026, 1, 2), "phone", permission)

    # conversations

    def draft(self, who, at, minutes):
        return ConversationDraft(self.one("people", who), at, "Europe/London", minutes=minutes, place="Café Žofie")

    @rule(who=SOME, at=INSTANTS, minutes=st.integers(-1, 60))
    def plan(self, who, at, minutes):
        self.act(conversations.plan, self.draft(who, at, minutes))

    @rule(talk=SOME, at=INSTANTS, minutes=st.integers(0, 60))
    def reschedule(self, talk, at, minutes):
        self.act(conversations.reschedule, self.one("conversations", talk), self.draft(1, at, minutes))

    @rule(talk=SOME, state=st.sampled_from(State))
    def set_state(self, talk, state):
        self.act(conversations.set_state, self.one("conversations", talk), state)

    @rule(talk=SOME, hopes=st.lists(TEXTS, max_size=4))
    def set_hopes(self, talk, hopes):
        self.act(conversations.set_hopes, self.one("conversations", talk), hopes)

    @rule(talk=SOME, texts=st.lists(TEXTS, max_size=5), ahead=st.booleans())
    def set_questions(self, talk, texts, ahead):
        drafts = [QuestionDraft(text, Group.ADVICE, is_sent_ahead=ahead) for text in texts]
        self.act(conversations.set_questions, self.one("conversations", talk), drafts)

    @rule(talk=SOME, field=st.sampled_from(["introduction", "research", "place"]), text=TEXTS)
    def set_text(self, talk, field, text):
        self.act(conversations.set_text, self.one("conversations", talk), field, text)

    @rule(talk=SOME, ready=st.booleans())
    def set_room_ready(self, talk, ready):
        self.act(conversations.set_room_ready, self.one("conversations", talk), ready)

    # messages

    def message(self, who, talk, kind, text):
        talks = self.ids("conversations")
        return MessageDraft(
            self.one("people", who),
            kind,
            Way.EMAIL,
            text,
            text,
            talks[talk % len(talks)] if talks and talk % 2 else None,
        )

    @rule(who=SOME, talk=SOME, kind=st.sampled_from(Kind), text=TEXTS, field=st.sampled_from(["why", "my_name"]))
    def write(self, who, talk, kind, text, field):
        begun = self.ids("messages", "sent_at IS NULL")
        message = begun[who % len(begun)] if begun and talk % 3 else None
        self.act(messages.save, message, self.message(who, talk, kind, text), {field: text})

    @rule(who=SOME, talk=SOME, kind=st.sampled_from(Kind), text=TEXTS, at=INSTANTS)
    def send(self, who, talk, kind, text, at):
        begun = self.ids("messages")
        message = begun[talk % len(begun)] if begun and who % 2 else None
        self.act(messages.sent, message, self.message(who, talk, kind, text), Way.LETTER, at)

    @rule(which=SOME)
    def throw_away(self, which):
        self.act(messages.delete, self.one("messages", which))

    @rule(who=SOME)
    def answer(self, who):
        self.act(messages.answered, self.one("people", who))

    @rule(key=st.sampled_from(sorted(TEMPLATES)), text=TEXTS)
    def reword(self, key, text):
        self.act(templates.set_template, TEMPLATES[key]._replace(body=text))

    @rule(news=TEXTS, at=INSTANTS)
    def share(self, news, at):
        self.act(milestones.share, news, self.workspace.read(milestones.to_tell, at), at)

    # importing people

    @rule(cards=st.lists(st.tuples(st.sampled_from(WORDS), EMAILS, ORGANIZATIONS), min_size=1, max_size=6))
    def take(self, cards):
        file = self.folder / "cards.vcf"
        lines = []
        for name, email, organization in cards:
            lines += ["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", f"ORG:{organization}"]
            lines += [f"EMAIL:{email}"] * bool(email) + ["NOTE:from a card", "CATEGORIES:met,Café", "END:VCARD"]
        file.write_text("\r\n".join(lines) + "\r\n", "utf-8")
        plan = self.workspace.read(importing.plan_files, [file])
        self.act(importing.take, plan)


@pytest.mark.parametrize("start", ["empty", "sample"])
def test_undo_and_redo_lead_through_every_state(migrated_folder, tmp_path, start):
    template = migrated_folder
    if start == "sample":
        template = tmp_path / "sample"
        shutil.copytree(migrated_folder, template)
        filled = workspace.open_folder(template, "none")
        filled.write("Sample", sample.fill)
        filled.close()
        connection = raw(template)
        connection.execute("DELETE FROM change_sets")  # the machine's history starts here
        connection.close()
    machine = type("Machine", (UndoMachine,), {"template": template})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=15 if start == "empty" else 4,
            stateful_step_count=30,
            deadline=timedelta(seconds=10),
            suppress_health_check=list(HealthCheck),
        ),
    )
