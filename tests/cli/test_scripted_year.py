"""The scripted year as a terminal in each place tells it."""

import shutil

import pytest

from app.services import workspace as workspaces
from tests.scripted_year import YEAR, act_out, line


@pytest.mark.parametrize("name", ["London", "New York", "Auckland", "Honolulu", "Bavaria", "Own rules"])
def test_the_program_says_what_was_reckoned(coffeetree, migrated_folder, name):
    place = YEAR[name]
    shutil.copytree(migrated_folder, coffeetree.folder)
    opened = workspaces.open_folder(coffeetree.folder, "none")
    act_out(opened, place)
    opened.close()
    rows = [row for row in place.table if row[1]]
    for at, expected, why in (rows[0], rows[len(rows) // 2]):
        told = coffeetree.ok("owed", "--at", at, TZ=place.zone)
        found = [line(*row.split("\t")[:4]) for row in told.splitlines()]
        assert "; ".join(found) == expected, why
