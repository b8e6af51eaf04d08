"""What is drawn depends on the facts and on what is open, not on the way there."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from app.core.drafts import PersonDraft
from app.core.referrals.graph import Graph
from app.services import people
from app.ui.commands import Commands
from app.ui.tasks import InlineTasks
from app.ui.tree.edits import TreeEdits
from app.ui.tree.picture import Arrangement, Picture
from tests.ui.tree.test_canvas import facts_of

COUNT = 14
STEPS = st.tuples(st.sampled_from(["toggle", "open", "close", "others", "degrees", "focus", "reveal", "move"]),
                  st.integers(1, COUNT), st.integers(1, COUNT))  # fmt: skip


def drawn(picture):
    return (picture.layout.x, picture.layout.y, picture.shown.nodes, picture.shown.hidden, picture.layout.bounds)


def take(picture, parents, step):
    """One step of a user: of the view, or an edit of who introduced whom (left alone where it would be a ring)."""
    act, person, other = step
    if act == "move":
        graph = picture.graph
        if person != 1 and not graph.veto([person], other):
            parents[person - 1] = other - 1
            picture.load(Graph(facts_of(parents)))
    elif act == "degrees":
        picture.show_degrees(other % 4 + 1)
    elif act == "focus":
        picture.focus_on(person if picture.slot(person) >= 0 else 0)
    elif picture.slot(person) >= 0 or act == "reveal":
        acts = {"toggle": picture.toggle, "open": picture.open_below, "close": picture.close_below,
                "others": picture.close_others, "reveal": picture.reveal}  # fmt: skip
        acts[act](person)


@given(st.lists(STEPS, max_size=12), st.sampled_from([Arrangement.TREE, Arrangement.RADIAL]))
def test_reconciled_is_rebuilt(steps, arrangement):
    parents = [-1, *(max(0, i // 2 - 1) for i in range(1, COUNT))]
    picture = Picture()
    picture.arrange(arrangement)
    picture.load(Graph(facts_of(parents)))
    for step in steps:
        take(picture, parents, step)
    fresh = Picture()
    fresh.collapsed, fresh.opened = set(picture.collapsed), set(picture.opened)
    fresh.degrees, fresh.focus, fresh.arrangement = picture.degrees, picture.focus, arrangement
    fresh.load(Graph(facts_of(parents)))
    assert drawn(fresh) == drawn(picture)
    assert all(picture.slot(picture.person(slot)) == slot for slot in range(len(picture.layout.x)))


@given(st.lists(STEPS, max_size=12))
def test_whoever_is_hidden_is_counted_under_someone_shown(steps):
    parents = [-1, *(max(0, i // 2 - 1) for i in range(1, COUNT))]
    picture = Picture()
    picture.load(Graph(facts_of(parents)))
    for step in steps:
        take(picture, parents, step)
    everybody = picture.graph.sizes[0] + 1
    counted = len(picture.layout.x) + sum(picture.shown.hidden.values())
    if picture.focus:
        assert counted == len(picture.way) + picture.graph.sizes[picture.way[-1]]
    else:
        assert counted == everybody


def test_an_edit_moves_only_what_it_must():
    """Someone new at the right end of one branch: that branch's introducers shift, the other branch stays as it is."""
    parents = [-1, 0, 0, 1, 1, 2, 2, 5, 5]
    picture = Picture()
    picture.load(Graph(facts_of(parents)))
    before = picture.places()
    picture.load(Graph(facts_of([*parents, 7])))
    start = before.of(1)[0] - picture.rect(picture.slot(1))[0]
    for person in (2, 4, 5, 3, 6, 7):
        assert abs(before.of(person)[0] - picture.rect(picture.slot(person))[0] - start) < 1e-6


FOLK = [f"Person {number}" for number in range(7)]
GESTURES = st.lists(st.tuples(st.sampled_from(["drag", "out"]), st.integers(0, 6), st.integers(-1, 6)), max_size=8)


@given(GESTURES)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_drags_and_undo_all_is_the_start(workspace, qapp, gestures):
    """Through the real file: whatever was dragged, as many undos as there were steps give the first picture back."""
    commands, owner = Commands(workspace, InlineTasks()), QObject()
    if workspace.glance.counts().people < len(FOLK):
        for name in FOLK:
            commands.run("Add", people.add, PersonDraft(name))
    ids = list(workspace.glance.person_ids())
    edits = TreeEdits(workspace.glance, commands, owner)
    picture = Picture()

    def look():
        edits.graph = Graph(workspace.glance.tree())
        picture.load(edits.graph)
        return drawn(picture), workspace.glance.tree()

    done: list[str] = []
    start = look()
    commands.done.connect(done.append)
    for act, person, introducer in gestures:
        if act == "drag":
            by = ids[introducer] if introducer >= 0 else workspace.glance.me()
            edits.introduce([ids[person]], by)
        else:
            edits.take_out([ids[person]])
        look()
    made = len(done)
    for _ in range(made):
        commands.undo()
    assert look() == start
