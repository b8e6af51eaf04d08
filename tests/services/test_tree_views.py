"""Views of the tree kept with the data: by name, in one undo step each."""

import pytest

from app.core.errors import UserError
from app.core.referrals.reading import Wanted
from app.core.referrals.views import MOST_LETTERS, SavedView
from app.services import tree_views


def saved(workspace):
    return workspace.read(tree_views.saved)


def save(workspace, view):
    return workspace.write(f"View {view.name} saved", tree_views.save, view)


def test_views_are_listed_by_name_and_one_of_the_same_name_is_replaced(workspace):
    assert saved(workspace) == []
    poets = SavedView("poets", "radial", 4, 2, "field", Wanted(tag="poet"))
    save(workspace, poets)
    save(workspace, SavedView("  Everybody \n met "))
    assert saved(workspace) == [SavedView("Everybody met"), poets]
    save(workspace, SavedView("poets"))
    assert saved(workspace) == [SavedView("Everybody met"), SavedView("poets")]


def test_saving_and_removing_are_undone_like_any_act(workspace):
    view = SavedView("poets", wanted=Wanted(tag="poet"))
    _, changes = save(workspace, view)
    assert changes.everything
    workspace.write("View poets removed", tree_views.remove, "poets")
    assert saved(workspace) == []
    assert workspace.undo()[0] == "View poets removed"
    assert saved(workspace) == [view]
    workspace.undo()
    assert saved(workspace) == []
    workspace.redo()
    assert saved(workspace) == [view]


@pytest.mark.parametrize("name", ["", "  ", "x" * (MOST_LETTERS + 1)])
def test_a_name_that_cannot_be_shown_is_refused(workspace, name):
    with pytest.raises(UserError, match="Nothing was saved"):
        save(workspace, SavedView(name))


def test_a_view_that_is_gone_cannot_be_removed(workspace):
    with pytest.raises(UserError, match="Nothing was changed"):
        workspace.write("Remove", tree_views.remove, "poets")
