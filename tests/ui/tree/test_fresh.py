"""The tree kept up to date shows what reading everything would show."""

from PySide6.QtCore import QObject

from app.core.changes import Changes
from app.core.referrals.facts import ReferralDraft
from app.core.referrals.graph import Graph
from app.services import referrals, sample
from app.ui.commands import Commands
from app.ui.tasks import InlineTasks, Tasks
from app.ui.tree.fresh import FreshTree
from app.ui.tree.picture import Picture


class LateTasks(InlineTasks):
    """Tasks that end when they are told to, in any order."""

    def __init__(self) -> None:
        self.waiting = []

    def read(self, job, done, failed, receiver) -> None:
        self.waiting.append(lambda: InlineTasks.write(self, job, done, failed, receiver))


def standing(workspace, tasks: Tasks, owner: QObject):
    fresh, seen = FreshTree(workspace.glance, Commands(workspace, tasks), Graph, Picture(), owner), []
    fresh.arrived.connect(seen.append)
    return fresh, seen


def move(workspace, person: int, introducer: int) -> Changes:
    return workspace.write("Move", referrals.introduce, [ReferralDraft(introducer, person)])[1]


def test_after_an_edit_the_tree_is_as_read_anew(qapp, workspace):
    workspace.write("Sample", sample.fill)
    owner = QObject()
    fresh, seen = standing(workspace, InlineTasks(), owner)
    fresh.get()
    ids = seen[0].facts.ids
    leaf = next(at for at in range(1, len(ids)) if not seen[0].children[at] and seen[0].degrees[at] > 1)
    fresh.note(move(workspace, ids[leaf], ids[0]))
    fresh.get()
    assert seen[1].facts == workspace.glance.tree() != seen[0].facts
    fresh.note(workspace.undo()[1])
    fresh.get()
    assert seen[2].facts == workspace.glance.tree() == seen[0].facts


def test_an_answer_that_comes_late_is_not_shown(qapp, workspace):
    workspace.write("Sample", sample.fill)
    tasks, owner = LateTasks(), QObject()
    fresh, seen = standing(workspace, tasks, owner)
    fresh.get()
    fresh.get()
    first, second = tasks.waiting
    second()
    first()
    assert len(seen) == 1


def test_a_change_of_everything_makes_an_answer_on_its_way_old(qapp, workspace):
    tasks, owner = LateTasks(), QObject()
    fresh, seen = standing(workspace, tasks, owner)
    fresh.get()
    fresh.note(Changes(everything=True))
    tasks.waiting.pop()()
    assert seen == []
    workspace.write("Sample", sample.fill)
    fresh.get()
    tasks.waiting.pop()()
    assert seen[0].facts == workspace.glance.tree()


def test_what_was_laid_out_on_the_way_is_what_the_picture_takes(qapp, workspace):
    workspace.write("Sample", sample.fill)
    picture, plain, graph = Picture(), Picture(), Graph(workspace.glance.tree())
    picture.preparation()(graph)
    laid = picture._prepared
    picture.load(graph)
    plain.load(graph)
    assert picture.layout is laid.layout
    assert picture.layout.x == plain.layout.x
    picture.preparation()(graph)
    picture.collapsed.add(graph.facts.ids[0])  # meanwhile something else is wished for
    picture.load(graph)
    assert len(picture.layout.x) < len(plain.layout.x)
