"""The stored history: named steps, conflicts, how long it is kept, and large steps."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.core.drafts import ContactKind, ContactPointDraft, PersonDraft, PositionDraft
from app.core.errors import Conflict, StorageError, UserError
from app.core.importing import Action, ImportPlan, PlannedRow
from app.core.referrals.facts import ReferralDraft
from app.services import importing, people, referrals
from app.services import workspace as workspaces
from app.store import connection, history
from app.store.database import Database
from tests.store.tables import fingerprint, indexed, rebuilt

MANY = 20_000


def add(workspace, name="Ada Lovelace", **fields):
    person, _changes = workspace.write(f"Add {name}", people.add, PersonDraft(name, **fields))
    return person


def test_a_step_is_named_after_the_act(workspace):
    add(workspace)
    assert workspace.undo_state().undo == "Add Ada Lovelace"
    assert workspace.undo()[0] == "Add Ada Lovelace"
    assert workspace.undo_state().redo == "Add Ada Lovelace"
    assert workspace.redo()[0] == "Add Ada Lovelace"


def test_undo_of_nothing_is_none(workspace, file):
    before = fingerprint(file)
    assert workspace.undo() is None
    assert workspace.redo() is None
    assert fingerprint(file) == before


def test_a_new_step_ends_what_could_be_redone(workspace):
    add(workspace)
    workspace.undo()
    add(workspace, "Mary Somerville")
    assert workspace.redo() is None
    assert [entry.label for entry in workspace.history()] == ["Add Mary Somerville"]


def test_history_outlives_the_program(workspace, migrated_folder):
    add(workspace)
    workspace.close()
    again = workspaces.open_folder(workspace.folder, "none")
    assert again.undo()[0] == "Add Ada Lovelace"
    assert len(again.glance.person_ids()) == 0
    again.close()


def test_an_act_that_changes_nothing_is_no_step(workspace):
    person = add(workspace)
    workspace.write("Nothing", people.edit, person, notes="")
    workspace.write("Nothing", people.trash, [])
    assert workspace.undo_state().undo == "Add Ada Lovelace"


def test_a_refused_act_leaves_no_step_and_no_row(workspace, file):
    person = add(workspace)
    before = fingerprint(file)

    def half(work):
        people.edit(work, person, notes="half")
        work.session.flush()
        raise UserError("no")

    with pytest.raises(UserError):
        workspace.write("Half", half)
    assert fingerprint(file) == before
    assert workspace.undo_state().undo == "Add Ada Lovelace"


def test_undo_says_what_it_touched(workspace):
    person = add(workspace)
    _label, changes = workspace.undo()
    assert person in changes.people
    _label, changes = workspace.redo()
    assert person in changes.people


@pytest.mark.parametrize("way", ["undo", "redo"])
@pytest.mark.parametrize(
    "meddle",
    [
        "UPDATE people SET notes = 'changed behind the back of the history' WHERE id = {id}",
        "DELETE FROM people WHERE id = {id}",
        (
            "INSERT INTO people SELECT {id}, name, given, family, sort_key, 0, 0, '', '', '', '', NULL, NULL, '',"
            " added_at, NULL FROM people WHERE is_me"
        ),
    ],
    ids=["changed", "gone", "there again"],
)
def test_a_conflict_changes_nothing(workspace, file, way, meddle):
    person = add(workspace)
    other = add(workspace, "Mary Somerville")
    workspace.write("Edit both", lambda work: [people.edit(work, p, notes="hers") for p in (other, person)])
    if way == "redo":
        workspace.undo()
    if "INSERT" in meddle:  # the row that an undone step would bring back is there already
        if way == "redo":
            workspace.undo()
            workspace.undo()
        else:
            workspace.write("Delete", lambda work: work.session.delete(people._person(work.session, person)))
    file.execute(meddle.format(id=person))
    before = fingerprint(file)
    steps = workspace.history()
    with pytest.raises(Conflict, match="changed since"):
        (workspace.undo if way == "undo" else workspace.redo)()
    assert fingerprint(file) == before
    assert workspace.history() == steps
    assert indexed(file) == rebuilt(file)


def test_a_row_that_refers_to_an_undone_one_is_never_orphaned(workspace, file):
    """A referral made past the history points to the person whose adding is undone."""
    person = add(workspace)
    file.execute(
        "INSERT INTO referrals (introducer_id, introduced_id, is_primary, channel, permission, note)"
        f" VALUES (1, {person}, 1, '', 'not-asked', '')"
    )
    before = fingerprint(file)
    with pytest.raises(Conflict, match="changed since"):
        workspace.undo()
    assert fingerprint(file) == before


def test_200_steps_are_kept(workspace):
    for number in range(history.KEPT_STEPS + 5):
        add(workspace, f"Person {number}")
    assert history.KEPT_STEPS == 200
    assert len(workspace.history()) == 200
    assert workspace.history()[-1].label == "Add Person 5"
    for _ in range(200):
        assert workspace.undo() is not None
    assert workspace.undo() is None
    assert len(workspace.glance.person_ids()) == 5


def test_steps_are_kept_30_days(workspace):
    today = datetime(2026, 11, 22, tzinfo=UTC)
    store = workspace.store
    for days_ago, name in ((31, "Old"), (29, "Recent"), (0, "New")):
        store.clock = lambda days_ago=days_ago: today - timedelta(days=days_ago)
        add(workspace, name)
    assert [entry.label for entry in workspace.history()] == ["Add New", "Add Recent"]
    assert timedelta(days=30) == history.KEPT_FOR


def drafts(count):
    for number in range(count):
        yield PersonDraft(
            f"Person {number}",
            contact_points=(ContactPointDraft(ContactKind.EMAIL, f"p{number}@x.example"),),
            positions=(PositionDraft(f"Works {number % 500}", "Engineer"),),
            notes="met in Paris",
        )


def test_an_import_of_20_000_people_is_one_step_back_and_forth(workspace, file):
    before = fingerprint(file)
    plan = ImportPlan(tuple(PlannedRow(draft, Action.NEW, "x.csv", 1) for draft in drafts(MANY)), ())
    outcome, _changes = workspace.write("Import x.csv", importing.take, plan)
    assert outcome.added == MANY
    after = fingerprint(file)
    assert len(workspace.glance.person_ids()) == MANY
    assert list(workspace.glance.search_ids("person 19999")) == list(workspace.glance.search_ids("p19999@x.example"))
    assert len(workspace.glance.search_ids("p19999@x.example")) == 1
    triggers = file.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchall()
    assert workspace.undo()[0] == "Import x.csv"
    assert fingerprint(file) == before
    assert indexed(file) == rebuilt(file)
    assert workspace.redo()[0] == "Import x.csv"
    assert fingerprint(file) == after
    assert indexed(file) == rebuilt(file)
    assert file.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchall() == triggers


def test_a_cancelled_bulk_write_leaves_the_search_triggers_in_place(workspace, file):
    triggers = file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchall()
    assert len(triggers) > 20
    plan = ImportPlan(tuple(PlannedRow(draft, Action.NEW, "x.csv", 1) for draft in drafts(1_200)), ())
    with pytest.raises(UserError):
        workspace.write("Import", importing.take, plan, lambda done, _total: done < 1_000)
    assert file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name").fetchall() == triggers
    assert len(workspace.glance.person_ids()) == 0


def test_history_holds_no_more_than_the_rows_need(workspace, file):
    """Its images are packed, so that an import doesn't leave the file twice as large as its people need."""
    plan = ImportPlan(tuple(PlannedRow(draft, Action.NEW, "x.csv", 1) for draft in drafts(5_000)), ())
    workspace.write("Import", importing.take, plan)
    size, images = file.execute(
        "SELECT page_count * page_size, (SELECT sum(length(images)) FROM change_sets)"
        " FROM pragma_page_count(), pragma_page_size()"
    ).fetchone()
    assert images < size / 4


def test_two_acts_at_once_take_turns(workspace):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: add(workspace, f"Person {number}"), range(20)))
    assert len(workspace.history()) == 20
    assert len(workspace.glance.person_ids()) == 20


def test_another_connection_that_writes_makes_us_say_busy(workspace, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_MS", 50)
    impatient = Database(workspace.folder / connection.FILE_NAME, None)
    other = connection.connect(workspace.folder / connection.FILE_NAME, None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StorageError, match="in use") as caught:
            impatient.write("Add", people.add, PersonDraft("Ada"))
        assert caught.value.can_retry
    finally:
        other.execute("ROLLBACK")
        other.close()
        impatient.close()


def test_a_reader_can_not_write(workspace):
    with pytest.raises(StorageError):
        workspace.read(lambda session: session.execute(text("DELETE FROM people")))
    assert workspace.glance.me() == 1


def test_reparenting_is_one_step(workspace):
    ada, mary, caroline = (add(workspace, name) for name in ("Ada", "Mary", "Caroline"))
    workspace.write("by Mary", referrals.introduce, [ReferralDraft(mary, ada, channel="letter")])
    workspace.write("by Caroline", referrals.introduce, [ReferralDraft(caroline, ada)])
    workspace.undo()
    (introduction,) = workspace.read(people.card, ada).introductions
    assert (introduction.introducer.id, introduction.channel) == (mary, "letter")


def test_power_cut_in_an_act_keeps_the_step_before_it(workspace, migrated_folder):
    """A process killed between its writes and its commit: the next start sees the last committed step, whole."""
    add(workspace)
    workspace.close()
    code = (
        "import os, signal; from pathlib import Path; from app.services import people, workspace;"
        "from app.core.drafts import PersonDraft\n"
        f"opened = workspace.open_folder(Path({str(workspace.folder)!r}), 'none')\n"
        "def act(work):\n"
        "    for number in range(2000): people.add(work, PersonDraft(f'Half {number}'))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "opened.write('Half', act)\n"
    )
    killed = subprocess.run([sys.executable, "-c", code], check=False)
    assert killed.returncode == -9
    again = workspaces.open_folder(workspace.folder, "none")
    assert len(again.glance.person_ids()) == 1
    assert again.undo_state().undo == "Add Ada Lovelace"
    again.close()
