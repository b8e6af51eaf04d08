"""File names that every system takes, and links that no program opens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import UserError
from app.core.messages.facts import MessageFacts
from app.core.messages.pages import MessageDraft, MessagePage
from app.core.messages.ways import Way
from app.core.messages.wish import Wish
from app.core.people import PersonId
from app.core.touches import Kind
from app.ui import opening
from app.ui.messages import ways_out


def name_of(name):
    draft = MessageDraft(PersonId(2), Kind.THANK_YOU, Way.EMAIL, "", "")
    return ways_out.file_name(MessagePage(None, Wish(PersonId(2)), draft, "thank-you", MessageFacts(name), {}))


def test_the_file_is_named_after_the_message():
    assert name_of("Mary Somerville") == "Thank-you to Mary Somerville.eml"
    assert name_of('../../etc: <"passwd">|?*\x00\n') == "Thank-you to .. .. etc passwd.eml"


@given(st.text())
def test_no_name_leads_out_of_the_folder(name):
    made = name_of(name)
    assert made.endswith(".eml")
    assert not set(made) & set('<>:"/\\|?*\x00\n\r')
    assert len(made) <= 84


def test_a_link_that_is_none_is_not_opened(qapp):
    with pytest.raises(UserError):
        opening.open_link("file:///etc/passwd")
