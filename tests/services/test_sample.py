"""The sample network, and the made-up one of any size, as they lie in the file."""

import json
from collections import Counter
from datetime import UTC, datetime

import pytest

from app.core.errors import UserError
from app.core.referrals.graph import Graph
from app.core.stages import Stage
from app.services import conversations, people, referrals, sample
from app.system import resources
from tests.store.tables import fingerprint, indexed, rebuilt, rows

DATA = json.loads(resources.path("sample_network.json").read_text("utf-8"))


@pytest.fixture
def filled(workspace):
    workspace.write("Sample network", sample.fill)
    return workspace


def test_everyone_of_the_sample_is_there_in_one_step(filled, file):
    assert filled.glance.counts().people == len(DATA["people"])
    assert len(filled.read(conversations.rows)) == len(DATA["conversations"])
    assert [entry.label for entry in filled.history()] == ["Sample network"]
    assert indexed(file) == rebuilt(file)


def test_every_stage_occurs(filled):
    counts = filled.glance.stage_counts()
    assert [stage for stage in Stage if not counts[stage]] == []


def test_introductions_stand_as_the_sample_says(filled):
    ids = {row.name: row.id for row in filled.glance.person_rows(filled.glance.person_ids())}
    names = {number: name for name, number in ids.items()} | {filled.glance.me(): "me"}
    stored = {(names[e.introducer], names[e.introduced], e.is_primary) for e in filled.read(referrals.edges)}
    said = {(p["introduced_by"], p["name"], True) for p in DATA["people"] if p["introduced_by"]}
    said |= {(second["introduced_by"], p["name"], False) for p in DATA["people"] for second in p["seconds"]}
    assert stored == said


def test_a_documented_introduction_names_its_source(filled):
    noted = [p for p in DATA["people"] if p["introduced_by"] and p["referral"]["source"]]
    assert noted
    for person in noted:
        card = filled.read(people.card, filled.read(people.find, person["name"]))
        assert person["referral"]["source"] in card.introductions[0].note


def test_the_sample_has_a_conversation_to_come(filled):
    talk = filled.read(conversations.next_id, datetime.now(UTC))
    assert talk is not None
    page = filled.read(conversations.page, talk)
    assert page.questions
    assert page.starts_at > datetime.now(UTC)


def test_undo_takes_the_sample_away(workspace, file):
    before = fingerprint(file)
    workspace.write("Sample network", sample.fill)
    workspace.undo()
    assert fingerprint(file) == before


@pytest.mark.parametrize("how", ["sample", "synthetic"])
def test_the_sample_goes_into_an_empty_folder_only(workspace, add, file, how):
    add("Ada")
    before = fingerprint(file)
    use_case = sample.fill if how == "sample" else lambda work: sample.fill_synthetic(work, 10)
    with pytest.raises(UserError, match="empty data folder only"):
        workspace.write("Sample", use_case)
    assert fingerprint(file) == before


def test_made_up_people_are_the_same_each_time(workspace, file):
    def without_instants():
        found = rows(file)
        return found["positions"], found["contact_points"], [row[:5] for row in found["people"]]

    workspace.write("Sample", sample.fill_synthetic, 500)
    first = without_instants()
    workspace.undo()
    workspace.write("Sample", sample.fill_synthetic, 500)
    assert without_instants() == first


def test_as_many_people_are_made_up_as_asked_for(workspace, file):
    count, _changes = workspace.write("Sample", sample.fill_synthetic, 5_300)  # more than one chunk
    assert count == workspace.glance.counts().people == 5_300
    assert indexed(file) == rebuilt(file)
    assert indexed(file, "conversations_fts") == rebuilt(file, "conversations", "text")
    introduced = Counter(row[2] for row in rows(file)["referrals"])
    assert max(introduced.values()) == 1
    facts = workspace.glance.tree()
    assert set(Graph(facts).degrees) > {0, 1, 2}
    assert -1 not in Graph(facts).degrees  # nobody is caught in a ring
    before = fingerprint(file)
    workspace.undo()
    assert workspace.glance.counts().people == 0
    workspace.redo()
    assert fingerprint(file) == before
