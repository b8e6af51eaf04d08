"""Finding, changing and trashing people, and the card that shows one."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.core.conversations import ConversationDraft, State
from app.core.drafts import ContactKind, ContactPointDraft, PositionDraft
from app.core.errors import Ambiguous, UserError
from app.core.people import PersonId
from app.core.referrals.facts import Loop, Permission
from app.core.stages import Stage
from app.services import conversations, people, referrals
from tests.store.tables import fingerprint


@pytest.fixture
def find(workspace):
    return lambda text: workspace.read(people.find, text)


@pytest.fixture
def card(workspace):
    return lambda person: workspace.read(people.card, person)


@pytest.mark.parametrize(
    "text",
    ["Émilie du Châtelet", "emilie du chatelet", "  Emilie  du Châtelet ", "châtelet", "EMILIE@x.example", "2"],
    ids=["as it is", "plain", "spaced", "a part", "e-mail", "id"],
)
def test_a_person_is_found_by_name_part_mail_or_id(add, find, text):
    point = ContactPointDraft(ContactKind.EMAIL, "emilie@x.example")
    person = add("Émilie du Châtelet", given="Émilie", family="du Châtelet", contact_points=(point,))
    assert find(text) == person == 2


def test_a_whole_name_is_preferred_to_a_part_of_one(add, find):
    add("Mary Ann")
    mary = add("Mary")
    assert find("mary") == mary


def test_a_name_that_fits_several_is_refused_with_the_candidates(add, find):
    first, second = add("John Smith"), add("John Smith")
    with pytest.raises(Ambiguous) as caught:
        find("John Smith")
    assert f"(id {first})" in str(caught.value)
    assert f"(id {second})" in str(caught.value)
    assert find(str(second)) == second


@pytest.mark.parametrize("text", ["Nobody", "%", "_", "", "999", "9" * 30])
def test_what_fits_nobody_is_refused(add, find, text):
    add("Ada")
    with pytest.raises(UserError):
        assert find(text) == 0


def test_someone_in_the_trash_is_not_found(workspace, add, find):
    ada = add("Ada")
    workspace.write("Trash", people.trash, [ada])
    for text in ("Ada", str(ada)):
        with pytest.raises(UserError):
            find(text)
    assert list(workspace.glance.person_ids()) == []
    assert list(workspace.glance.search_ids("ada")) == []
    workspace.write("Restore", people.restore, [ada])
    assert find("Ada") == ada
    assert list(workspace.glance.search_ids("ada")) == [ada]


def test_i_stay_out_of_the_trash(workspace, add, file):
    ada = add("Ada")
    before = fingerprint(file)
    with pytest.raises(UserError, match="root of the tree"):
        workspace.write("Trash", people.trash, [ada, PersonId(1)])
    assert fingerprint(file) == before


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_person_needs_a_name(workspace, add, file, name):
    ada = add("Ada")
    before = fingerprint(file)
    with pytest.raises(UserError, match="needs a name"):
        add(name)
    with pytest.raises(UserError, match="needs a name"):
        workspace.write("Edit", people.edit, ada, name=name)
    assert fingerprint(file) == before


def test_a_new_name_is_sorted_by_its_family_name(workspace, add):
    ada, zuse = add("Ada Byron"), add("Konrad Zuse")
    workspace.write("Edit", people.edit, zuse, name="Konrad Abel")
    assert list(workspace.glance.person_ids()) == [zuse, ada]  # Abel, then one without a family name: "ada byron"
    row = workspace.read(people.card, zuse)
    assert (row.given, row.family) == ("Konrad", "Abel")
    workspace.write("Edit", people.edit, ada, name="Ada Lovelace")
    assert list(workspace.glance.person_ids()) == [zuse, ada]


def test_only_texts_of_a_person_can_be_edited(workspace, add):
    with pytest.raises(ValueError, match="is_me"):
        workspace.write("Edit", people.edit, add("Ada"), is_me="1")


def test_a_position_is_set_changed_and_removed(workspace, add, card, file):
    ada = add("Ada")
    workspace.write("Set", people.set_position, ada, "Analyst", "Royal Society")
    assert card(ada).role == "Analyst · Royal Society"
    workspace.write("Set", people.set_position, ada, "Poet", "royal society")
    assert card(ada).role == "Poet · Royal Society"
    assert file.execute("SELECT count(*) FROM organizations").fetchone()[0] == 1
    workspace.write("Set", people.set_position, ada, "", " ")
    assert card(ada).positions == ()


def test_a_contact_point_is_added_changed_and_removed(workspace, add, card):
    ada = add("Ada")
    workspace.write("Set", people.set_contact, ada, None, "email", " ada@x.example ")
    (point,) = card(ada).contact_points
    assert (point.kind, point.value) == (ContactKind.EMAIL, "ada@x.example")
    workspace.write("Set", people.set_contact, ada, point.id, "email", "a@y.example")
    assert [p.value for p in card(ada).contact_points] == ["a@y.example"]
    workspace.write("Set", people.set_contact, ada, point.id, "email", "")
    assert card(ada).contact_points == ()


def test_an_address_without_its_at_sign_is_refused(workspace, add, card):
    ada = add("Ada")
    with pytest.raises(UserError, match="has no @"):
        workspace.write("Set", people.set_contact, ada, None, "email", "ada.x.example")
    assert card(ada).contact_points == ()


def test_a_contact_point_of_another_person_or_of_nobody_is_refused(workspace, add, card, file):
    ada, mary = add("Ada"), add("Mary")
    workspace.write("Set", people.set_contact, ada, None, "phone", "+44 20 7946 0100")
    (point,) = card(ada).contact_points
    before = fingerprint(file)
    for person, number in ((mary, point.id), (ada, 999)):
        with pytest.raises(UserError, match="no longer there"):
            workspace.write("Set", people.set_contact, person, number, "phone", "+1")
    assert fingerprint(file) == before


@pytest.mark.parametrize("act", ["edit", "position", "contact", "card"])
def test_someone_who_is_gone_is_refused(workspace, file, act):
    before = fingerprint(file)
    acts = {
        "edit": lambda: workspace.write("Edit", people.edit, PersonId(99), notes="x"),
        "position": lambda: workspace.write("Set", people.set_position, PersonId(99), "Poet", ""),
        "contact": lambda: workspace.write("Set", people.set_contact, PersonId(99), None, "phone", "+44"),
        "card": lambda: workspace.read(people.card, PersonId(99)),
    }
    with pytest.raises(UserError, match="no longer there"):
        acts[act]()
    assert fingerprint(file) == before


# the card


def test_a_card_shows_the_path_from_me(workspace, add, introduce, card):
    mary, ada = add("Mary"), add("Ada")
    introduce(1, mary, permission=Permission.GRANTED)
    introduce(mary, ada, on=date(2026, 1, 2), channel="letter", note="at tea")
    shown = card(ada)
    assert [step.name for step in shown.path] == ["Me", "Mary", "Ada"]
    (introduction,) = shown.introductions
    assert (introduction.introducer.name, introduction.on, introduction.channel, introduction.note) == (
        "Mary",
        date(2026, 1, 2),
        "letter",
        "at tea",
    )
    assert [step.name for step in card(mary).introduced] == ["Ada"]


def test_a_card_of_someone_outside_the_tree_has_no_path(add, card):
    assert card(add("Ada")).path == ()


def test_a_loop_opens_when_there_is_something_to_tell_and_closes_when_told(workspace, add, introduce, card):
    mary, ada = add("Mary"), add("Ada")
    introduce(1, mary)
    referral = introduce(mary, ada)
    assert card(ada).introductions[0].loop is Loop.NONE
    at = datetime.now(UTC) - timedelta(days=1)
    for person in (ada, mary):
        talk, _changes = workspace.write("Plan", conversations.plan, ConversationDraft(person, at, "UTC"))
        workspace.write("Held", conversations.set_state, talk, State.HELD)
    assert card(ada).introductions[0].loop is Loop.OPEN
    assert card(mary).introductions[0].loop is Loop.NONE  # I introduced her myself: I know how it went
    workspace.write("Told", referrals.close_loop, referral)
    assert card(ada).introductions[0].loop is Loop.CLOSED


def test_a_timeline_runs_from_the_newest_to_the_oldest(workspace, add, card):
    ada = add("Ada")
    now = datetime.now(UTC)
    for days in (30, 3, 300):
        draft = ConversationDraft(ada, now - timedelta(days=days), "UTC", minutes=days)
        workspace.write("Plan", conversations.plan, draft)
    assert [entry.text.split()[0] for entry in card(ada).timeline] == ["3", "30", "300"]
    assert {entry.kind for entry in card(ada).timeline} == {"Conversation"}


def test_a_stage_follows_from_what_happened(workspace, add, card):
    ada = add("Ada")
    assert card(ada).stage is Stage.TO_CONTACT
    draft = ConversationDraft(ada, datetime.now(UTC) + timedelta(days=1), "UTC")
    talk, _changes = workspace.write("Plan", conversations.plan, draft)
    assert card(ada).stage is Stage.SCHEDULED
    workspace.write("Held", conversations.set_state, talk, State.HELD)
    assert card(ada).stage is Stage.MET
    assert card(add("Grace", is_promised=True)).stage is Stage.PROMISED


def test_everything_known_is_on_the_card(add, card):
    person = add(
        "Ada Lovelace",
        given="Ada",
        family="Lovelace",
        notes="Notes",
        source="A letter",
        birthday="1815-12-10",
        tags=("poet", "analyst"),
        positions=(PositionDraft("Society", "Analyst"), PositionDraft("Court", "Countess")),
        contact_points=(ContactPointDraft(ContactKind.EMAIL, "ada@x.example", "work"),),
    )
    shown = card(person)
    assert (shown.given, shown.family, shown.notes, shown.source, shown.birthday) == (
        "Ada",
        "Lovelace",
        "Notes",
        "A letter",
        "1815-12-10",
    )
    assert shown.tags == ("analyst", "poet")
    assert [(p.title, p.organization) for p in shown.positions] == [("Analyst", "Society"), ("Countess", "Court")]
    assert [(p.value, p.label) for p in shown.contact_points] == [("ada@x.example", "work")]
