"""What the tests of the store look at the file with."""

import pytest

from tests.store.tables import raw


@pytest.fixture
def file(workspace):
    """A connection of our own to the open workspace's file."""
    connection = raw(workspace.folder)
    yield connection
    connection.close()
