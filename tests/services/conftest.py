"""What the tests of the use cases share."""

from pathlib import Path

import pytest

from app.core.drafts import PersonDraft
from app.core.referrals.facts import ReferralDraft
from app.services import people, referrals
from tests.store.tables import raw

CONTACTS = Path(__file__).parent.parent / "fixtures" / "contacts"


@pytest.fixture
def contacts():
    """The folder of made-up exports, one of each program."""
    return CONTACTS


@pytest.fixture
def file(workspace):
    """A connection of our own to the open workspace's file."""
    connection = raw(workspace.folder)
    yield connection
    connection.close()


@pytest.fixture
def add(workspace):
    """Adds a person by name; gives the id."""

    def add_person(name, **fields):
        return workspace.write(f"Add {name}", people.add, PersonDraft(name, **fields))[0]

    return add_person


@pytest.fixture
def introduce(workspace):
    """Records one introduction; gives the referral's id."""

    def introduce_one(introducer, introduced, **terms):
        draft = ReferralDraft(introducer, introduced, **terms)
        return workspace.write("Introduce", referrals.introduce, [draft])[0][0]

    return introduce_one
