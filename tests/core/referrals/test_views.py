"""A saved view survives being written down, and a damaged one is a plain one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.referrals.reading import Wanted
from app.core.referrals.views import SavedView, from_text, to_text
from app.core.stages import Stage

words = st.text(max_size=9)
wanted = st.builds(
    Wanted,
    stages=st.frozensets(st.sampled_from([str(stage) for stage in Stage])),
    organization=words,
    field=words,
    tag=words,
    is_recent=st.booleans(),
    has_open_loop=st.booleans(),
    is_never_contacted=st.booleans(),
)


@given(st.builds(SavedView, name=words, layout=words, focus=st.integers(0), degrees=st.integers(0), wanted=wanted))
def test_a_view_comes_back_as_it_was_written(view):
    assert from_text(view.name, to_text(view)) == view


@pytest.mark.parametrize("text", ["", "no", "[]", "null", "7", '{"wanted":3,"focus":"x","degrees":true,"more":1}'])
def test_what_cannot_be_read_is_a_plain_view(text):
    assert from_text("Home", text) == SavedView("Home")


def test_what_can_be_read_of_a_damaged_view_is_kept():
    text = '{"layout":"radial","wanted":{"stages":["met",4],"tag":"poet","is_recent":"yes"}}'
    assert from_text("Home", text) == SavedView("Home", "radial", wanted=Wanted(frozenset({"met"}), tag="poet"))
